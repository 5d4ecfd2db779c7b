"""Reading YAML into types, with the line of what is wrong."""

import re
from pathlib import Path
from typing import Any

import msgspec
import yaml

from mock_vehicle.sessions.errors import SessionError

MOST_BYTES = 1 << 20
_STEP = re.compile(r"\.(\w+)|\[(\d+|\.\.\.)\]")


class YamlFile:
    """A YAML file and where things stand in it; raises `SessionError` with file and line."""

    def __init__(self, file: Path) -> None:
        self.file = file
        try:
            raw = file.read_bytes()
        except OSError as error:
            raise SessionError(f"{file}: {error.strerror or error}") from error
        if len(raw) > MOST_BYTES:
            raise SessionError(f"{file}: {len(raw):,} bytes are no rules")
        try:
            loader = yaml.SafeLoader(raw)
            try:
                self._root = loader.get_single_node()
                self._content = None if self._root is None else loader.construct_document(self._root)
            finally:
                loader.dispose()
        except yaml.MarkedYAMLError as error:
            line = 1 if error.problem_mark is None else error.problem_mark.line + 1
            raise SessionError(f"{file}:{line}: {error.problem or error}".replace("\n", " ")) from None
        except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
            raise SessionError(f"{file}: no YAML: {error}".replace("\n", " ")) from None

    def convert[T](self, kind: type[T]) -> T:
        """The content as `kind`."""
        try:
            return msgspec.convert(self._content, kind)
        except msgspec.ValidationError as error:
            what, _, path = str(error).partition(" - at `$")
            steps: list[str | int] = [
                name or (0 if number == "..." else int(number)) for name, number in _STEP.findall(path.rstrip("`"))
            ]
            raise self.fault(what, *steps) from None

    def fault(self, what: str, *steps: str | int) -> SessionError:
        """An error at the place that `steps` lead to."""
        said = f" ({'.'.join(str(step) for step in steps if isinstance(step, str))})" if steps else ""
        return SessionError(f"{self.file}:{self._line(steps)}: {what}{said}".replace("\n", " "))

    def _line(self, steps: tuple[str | int, ...]) -> int:
        node: Any = self._root
        for step in steps:
            deeper = _below(node, step)
            if deeper is None:
                break
            node = deeper
        return 1 if node is None else node.start_mark.line + 1


def _below(node: Any, step: str | int) -> Any:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step]
    return None
