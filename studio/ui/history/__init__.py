"""The steps of the history, to look at and to go to."""
