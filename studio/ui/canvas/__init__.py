"""The drawing: a scene that mirrors one page of the document, a view on it, and the gestures of the mouse."""
