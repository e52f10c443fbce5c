"""Groups saved to files of their own, and added from files."""
