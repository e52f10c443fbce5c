"""What is shown while no document is open."""
