"""The canvas without a mouse and without eyes: walking along wires, connecting by keys, and saying what is there."""
