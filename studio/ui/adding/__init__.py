"""Adding blocks where one draws: by typing, at the end of a wire, into a wire, and what makes a wire fit."""
