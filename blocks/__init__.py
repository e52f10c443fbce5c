"""The block library: one declaration a block, one module a group of the palette."""

ORDER: tuple[str, ...] = ("variables",)
"""The palette's order of groups."""
