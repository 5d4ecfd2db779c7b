"""ASAM MDF files by `asammdf`, which comes with the extras `import` and `export`."""

import logging
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from mock_vehicle.sessions.errors import SessionError

_WITHOUT_DATA = frozenset({3, 6})
"""Types of channels that are computed from the number of the record."""
LONGEST_S = 60.0
"""No call of the library takes longer: it follows damaged links that lead in a circle for ever."""
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
    log = logging.getLogger("asammdf")
    before, log.disabled = log.disabled, True  # it prints what it also raises
    try:
        with file.open("rb") as stream:
            try:
                with limited():
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
    finally:
        log.disabled = before


@contextmanager
def reading(file: Path) -> Iterator[None]:
    """Around a call of the library in the middle of `file`: raises `SessionError` where it fails or takes too long."""
    try:
        with limited():
            yield
    except Exception as error:  # as in `open_mdf`
        raise damaged(file, error) from error


@contextmanager
def limited() -> Iterator[None]:
    """Raises `TimeoutError` after `LONGEST_S`, and until it is out: the library swallows some of what is raised in it.

    Only in the main thread, where commands run: Python's signals are handled there.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _give_up)
    signal.setitimer(signal.ITIMER_REAL, LONGEST_S, 1.0)
    try:
        yield
    except _TooLongError as error:
        raise TimeoutError(f"it takes more than {LONGEST_S:g} s").with_traceback(error.__traceback__) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0.0)
        signal.signal(signal.SIGALRM, before)


class _TooLongError(BaseException):
    """No `Exception`, for those the library handles."""


def _give_up(_number: int, _frame: FrameType | None) -> None:
    raise _TooLongError


def check_layout(file: Path, mdf: Any, group: int) -> None:
    """Raise `SessionError` where a channel of `group` is not within its record: the library's own code would crash."""
    found = mdf.groups[group]
    size = found.channel_group.samples_byte_nr
    for channel in found.channels:
        first = getattr(channel, "byte_offset", 0)
        bits = getattr(channel, "bit_offset", 0) + channel.bit_count
        if getattr(channel, "channel_type", 0) not in _WITHOUT_DATA and not 0 <= first + (bits + 7) // 8 <= size:
            raise damaged(file, ValueError(f"{channel.name} is not within its record"))


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
