"""The inspector: forms for whatever is selected, made from its declaration."""
