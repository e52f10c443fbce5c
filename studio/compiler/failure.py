"""When a program fails: which block it was, and which shapes met there."""

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import fx

from studio.compiler.check import Checked
from studio.compiler.lower import Program
from studio.errors import RunError


def located(program: Program, inputs: Sequence[Any], error: Exception, checked: Checked) -> RunError:
    """The failure of a program as an error that names the block, found by running once more, node by node."""
    try:
        with torch.set_grad_enabled(program.differentiates):
            _Finder(program.module, program.addresses, checked).run(*inputs)
    except RunError as found:
        return found
    except Exception as other:  # noqa: BLE001 - whatever it is, it is told in words
        error = other
    return RunError(_first_line(error), hint="It happened outside the forward pass of any one block.")


def first_not_finite(program: Program, inputs: Sequence[Any], checked: Checked) -> str:
    """The block where infinity or NaN first arose, or "" where every value is finite."""
    finder = _NotFinite(program.module, program.addresses, checked)
    with torch.set_grad_enabled(program.differentiates):
        finder.run(*inputs)
    return next(iter(finder.found), "")


class _Watching(fx.Interpreter):
    """Runs a program node by node, loops step by step. `addresses` leads from a node to its block."""

    def __init__(self, module: fx.GraphModule, addresses: Mapping[str, str], checked: Checked) -> None:
        super().__init__(module, garbage_collect_values=True)
        self.addresses, self.checked = addresses, checked

    def call_module(self, target: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        loop = self.fetch_attr(target)
        return loop.run(self.within(loop.body).run, *args, **kwargs)

    def within(self, body: Any) -> "_Watching":
        """The same for the body of a loop."""
        return type(self)(body, body.addresses, self.checked)


class _Finder(_Watching):
    def run_node(self, n: fx.Node) -> Any:
        try:
            return super().run_node(n)
        except RunError:
            raise
        except Exception as error:
            raise RunError(_first_line(error), where=self._where(n), hint=self._shapes(n)) from error

    def _where(self, n: fx.Node) -> str:
        name = self.addresses.get(n.name, n.name)
        unit = self.checked.flat.units.get(name)
        loop = "loop " if name in self.checked.flat.loops else ""
        return f"block {name} ({unit.node.block})" if unit else f"{loop}{name}"

    def _shapes(self, n: fx.Node) -> str:
        met = [_shape(self.env[argument]) for argument in n.all_input_nodes if argument in self.env]
        return f"The shapes that met: {', '.join(met)}." if met else ""


class _NotFinite(_Watching):
    def __init__(self, module: fx.GraphModule, addresses: Mapping[str, str], checked: Checked) -> None:
        super().__init__(module, addresses, checked)
        self.found: list[str] = []

    def run_node(self, n: fx.Node) -> Any:
        value = super().run_node(n)
        if not self.found and isinstance(value, torch.Tensor) and not torch.isfinite(value).all():
            self.found.append(self.addresses.get(n.name, ""))
        return value

    def within(self, body: Any) -> "_Watching":
        inner = _NotFinite(body, body.addresses, self.checked)
        inner.found = self.found  # one list for all: what came first is its first entry
        return inner


def _shape(value: Any) -> str:
    return "x".join(map(str, value.shape)) or "scalar" if isinstance(value, torch.Tensor) else type(value).__name__


def _first_line(error: Exception) -> str:
    return str(error).strip().split("\n")[0] or type(error).__name__
