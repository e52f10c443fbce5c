"""What a command says: text for people, or one JSON object as the last line for programs."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.errors import StudioError


class Interrupted(StudioError):
    """The user ended a training with Ctrl+C; `folder` is the run's."""

    def __init__(self, folder: str) -> None:
        super().__init__("interrupted.", hint=f"Go on with --resume {folder}" if folder else "")


@dataclass(frozen=True, slots=True)
class Report:
    """With `json`, text for people goes to standard error, so that standard output ends with the object alone."""

    json: bool = False

    def say(self, text: str) -> None:
        """A line for people."""
        print(text, file=sys.stderr if self.json else sys.stdout, flush=True)

    def warn(self, text: object) -> None:
        """Something people should know that does not stop the command: a line to standard error."""
        print(f"diagrad: warning: {text}", file=sys.stderr, flush=True)

    def say_splits(self, quantities: Mapping[str, Mapping[str, float]], form: str) -> None:
        """A line for each split with its quantities; `form` is how a number is written."""
        for split, values in quantities.items():
            self.say(f"{split}: " + ", ".join(f"{name} {value:{form}}" for name, value in values.items()))

    def finish(self, code: int = 0, **values: Any) -> int:
        """The end of a command: with `--json` its values, and the exit code either way."""
        if self.json:
            print(json.dumps({"ok": code == 0, **values}, default=str, allow_nan=False), flush=True)
        return code

    def fail(self, error: StudioError, code: int, **values: Any) -> int:
        """The end of a command that could not do its work: the sentence to standard error."""
        print(f"diagrad: {error}", file=sys.stderr, flush=True)
        return self.finish(code, error=error.message, where=error.where, hint=error.hint, **values)


def plain(value: Any) -> Any:
    """A number as JSON takes it: infinity and NaN become text."""
    if isinstance(value, float) and value - value != 0.0:
        return str(value)
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value
