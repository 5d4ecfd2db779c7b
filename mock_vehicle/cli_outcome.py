"""What commands over files have in common: one line for what went wrong, an exit status, progress bars."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import typer


@contextmanager
def reported(command: str, failed: int = 1) -> Iterator[None]:
    """One line and exit status `failed` for what went wrong; 128 + signal when asked to end before the end."""
    from hmi.bus.errors import BusError
    from mock_vehicle.sessions.errors import SessionError

    before = {number: signal.signal(number, _interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    except (SessionError, BusError) as error:
        typer.echo(f"mock-vehicle {command}: {error}", err=True)
        raise typer.Exit(failed) from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, _frame: FrameType | None) -> None:
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_IGN)  # the orderly end takes a moment; asking twice makes it no faster
    raise typer.Exit(128 + number)


@contextmanager
def progress_bars() -> Iterator[Callable[[str], Callable[[float, float], None]]]:
    """Makes progress bars on standard error; they are silent where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda _name: _ignore
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as shown:

        def bar(name: str) -> Callable[[float, float], None]:
            task = shown.add_task(name, total=None, visible=False)

            def update(done: float, total: float) -> None:
                shown.update(task, completed=done, total=total, visible=True)

            return update

        yield bar


def _ignore(*_done: Any) -> None:
    """Nobody looks."""
