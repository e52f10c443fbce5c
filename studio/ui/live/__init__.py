"""Training while one watches: the run in its worker process, its curves and its progress."""
