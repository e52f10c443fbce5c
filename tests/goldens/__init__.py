"""Golden checks: operations whose numbers are known, run through Diagrad's own blocks, compiler, data and training.

`python -m tests.goldens FILE...` runs files of them, one JSON object a line: `op` names the operation, `inputs`,
`settings` and `parameters` say what it gets, `expected` what must come out, to within `atol`.
"""
