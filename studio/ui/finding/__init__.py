"""Finding one's way: find in the diagram, back and forward, bookmarks."""
