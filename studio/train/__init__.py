"""Training: the plan, the loop, its events, checkpoints, runs and the worker process. Importing it loads no torch."""
