"""A look at the machine's processes, ports and temporary files, to see that nothing stays behind."""

import contextlib
import tempfile
from pathlib import Path

import psutil

from tests.support.mqtt import eventually


def family(pid: int) -> list[psutil.Process]:
    """All processes below `pid`, without itself."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).children(recursive=True)
    return []


def program(pid: int, words: str) -> psutil.Process | None:
    """The process below `pid` whose command line holds `words`."""
    for process in family(pid):
        with contextlib.suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
            if words in " ".join(process.cmdline()):
                return process
    return None


def lives(process: psutil.Process) -> bool:
    """Whether it runs; one that is dead and not yet collected by its parent does not."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def wait_until_dead(processes: list[psutil.Process], timeout_s: float = 8.0) -> None:
    """Fails when one of them outlives `timeout_s`."""
    eventually(
        lambda: not any(lives(process) for process in processes), timeout_s, f"{processes} should have ended by now"
    )


def temporary_folders() -> set[Path]:
    """What the project's programs have lying in the folder for temporary files."""
    return set(Path(tempfile.gettempdir()).glob("ev-cockpit-*"))
