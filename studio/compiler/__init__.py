"""From a drawing to programs: check it, infer its types, lower it to torch.fx, verify, run."""
