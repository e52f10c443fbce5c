"""What is said of blocks and ports, as sentences."""

from __future__ import annotations

from studio.compiler.spoken import Told, ToldPort
from studio.ui.words import tr, tr_library


def in_short(told: Told) -> str:
    """ "Linear fc1, 1 input, out B 64": what it is called, and what leaves it."""
    named = told.title == told.name
    parts = [told.name if named else tr("{title} {name}", title=tr_library(told.title), name=told.name)]
    if told.ins:
        count = len(told.ins)
        parts.append(tr("1 input") if count == 1 else tr("{count} inputs", count=count))
    types = [port.type for port in told.outs if port.type]
    if types:
        parts.append(tr("out {types}", types=", ".join(types)))
    return ", ".join(parts)


def in_full(told: Told) -> str:
    """ "Linear, fc1. In: x from relu, B 64. Out: y, B 10, to loss. One problem: ...", port by port."""
    title = tr_library(told.title)
    parts = [told.name if told.title == told.name else tr("{title}, {name}", title=title, name=told.name)]
    if told.ins:
        parts.append(tr("In: {ports}", ports="; ".join(map(input_words, told.ins))))
    if told.outs:
        parts.append(tr("Out: {ports}", ports="; ".join(map(output_words, told.outs))))
    return " ".join([*(f"{part}." for part in parts), problem_words(told)]).rstrip()


def problem_words(told: Told) -> str:
    """What is wrong with it; empty where nothing is."""
    if not told.problems:
        return ""
    count, problem = len(told.problems), " ".join(told.problems)
    if count == 1:
        return tr("One problem: {problem}", problem=problem)
    return tr("{count} problems: {problem}", count=count, problem=problem)


def input_words(port: ToldPort) -> str:
    """What feeds an input."""
    if not port.others:
        return tr("{port}, not connected", port=port.name)
    fed = tr("{port} from {block}", port=port.name, block=port.others[0])
    return _with_type(fed, port)


def output_words(port: ToldPort) -> str:
    """What an output feeds."""
    said = _with_type(port.name, port)
    if not port.others:
        return tr("{output}, not connected", output=said)
    return tr("{output}, to {blocks}", output=said, blocks=", ".join(port.others))


def _with_type(said: str, port: ToldPort) -> str:
    return tr("{what}, {type}", what=said, type=port.type) if port.type else said
