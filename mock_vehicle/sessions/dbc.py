"""Databases of frames (DBC), read by `cantools`; what some tools leave out of them is put in first, in memory."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from mock_vehicle.sessions.errors import SessionError

if TYPE_CHECKING:
    from cantools.database.can import Database

_SECTIONS = ("BS_:", "BU_:")
"""Sections that the format wants before the first message, also when they say nothing."""


def load_dbc(file: Path) -> "Database":
    """The database in `file`; raises `SessionError`. Files are in CP1252, as the format's maker has it, or UTF-8."""
    import cantools

    try:
        raw = file.read_bytes()
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    try:
        found = cantools.database.load_string(_completed(text), "dbc", strict=False)
    except Exception as error:  # its parser raises many kinds
        raise SessionError(f"{file}: it is no DBC that can be read: {' '.join(str(error).split())}") from error
    from cantools.database.can import Database

    if not isinstance(found, Database) or not found.messages:
        raise SessionError(f"{file}: there is no message in this DBC")
    return found


def _completed(text: str) -> str:
    """`text` with those of `_SECTIONS` that it lacks, empty, before its first message."""
    missing = [section for section in _SECTIONS if not re.search(rf"^{section[:-1]}\s*:", text, re.MULTILINE)]
    first = re.search(r"^BO_ ", text, re.MULTILINE)
    if not missing or first is None:
        return text
    return text[: first.start()] + "\n\n".join(missing) + "\n\n" + text[first.start() :]
