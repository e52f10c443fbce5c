"""Advice on a drawing: which ports a wire fits, what would make it fit, and how a problem can be mended."""
