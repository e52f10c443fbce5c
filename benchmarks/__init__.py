"""Measurements. Machines are noisy, so every speed is a ratio of two things timed in turn in the same run."""
