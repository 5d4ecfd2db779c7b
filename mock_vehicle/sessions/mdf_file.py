"""ASAM MDF files by `asammdf`, which comes with the extras `import` and `export`."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from mock_vehicle.sessions.errors import SessionError

MISSING = "MDF4 needs asammdf: install ev-cockpit[import]"


def asammdf() -> Any:
    """The library; raises `SessionError` with what to install where it is missing."""
    try:
        import asammdf as library
    except ImportError as error:
        raise SessionError(MISSING) from error
    return library


@contextmanager
def open_mdf(file: Path) -> Iterator[Any]:
    """The measurement in `file`; raises `SessionError` when it is none, damaged or cut."""
    library = asammdf()
    try:
        with file.open("rb") as stream:
            try:
                found = library.MDF(stream)
            except Exception as error:  # damaged bytes make it raise almost anything
                _silence(error.__traceback__)
                raise SessionError(f"{file}: it is no MDF file that can be read: {_said(error)}") from None
            try:
                yield found
            finally:
                found.close()
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error


def damaged(file: Path, error: Exception) -> SessionError:
    """What to say when reading fails in the middle."""
    return SessionError(f"{file}: the measurement is damaged or cut: {_said(error)}")


def _silence(traceback: TracebackType | None) -> None:
    """Close what could not be opened: by itself it would fail at that, print a second error and leave a file open."""
    while traceback is not None:
        owner = traceback.tb_frame.f_locals.get("self")
        if type(owner).__name__.startswith("MDF"):
            parts = vars(owner)
            if (temporary := parts.get("_tempfile")) is not None:
                temporary.close()
            parts["close"] = lambda: None
        traceback = traceback.tb_next


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
