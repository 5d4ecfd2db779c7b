"""Ends a server when its owner is gone, however that went, and deletes the server's temporary folder.

Run as a program of its own: ``guard.py FOLDER COMMAND…``. It runs COMMAND and lives until COMMAND ends, it is told
to end, or its standard input closes, which the system does for an owner that was killed too. Then it ends COMMAND
and deletes FOLDER. Exit status: 0 when it was to end, else COMMAND's (128 + number for a signal).
Started with ``python -I -S``, it may use nothing but the standard library.
"""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

GRACE_S = 3.0
_PR_SET_PDEATHSIG = 1


def main(arguments: list[str]) -> int:
    """Run the command after `arguments[0]`, the folder to delete at its end."""
    folder, command = Path(arguments[0]), arguments[1:]
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _leave)
    try:
        return _run(command)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str]) -> int:
    server = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        preexec_fn=_die_with_parent(),  # noqa: PLW1509  there are no threads yet
    )
    orphaned = threading.Event()

    def follow_owner() -> None:
        wait_for_owner()
        orphaned.set()
        _end(server)

    threading.Thread(target=follow_owner, daemon=True).start()
    try:
        status = server.wait()
    finally:
        _end(server)
    if orphaned.is_set():
        return 0
    return status if status >= 0 else 128 - status


def wait_for_owner() -> None:
    """Block until standard input closes."""
    with contextlib.suppress(OSError):  # not sys.stdin: its lock, held by a thread, makes Python's own end abort
        while os.read(0, 4096):
            pass


def _end(server: subprocess.Popen[bytes]) -> None:
    if server.poll() is None:
        server.terminate()
        try:
            server.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _leave(*_: object) -> None:
    raise SystemExit(0)


def _die_with_parent() -> Callable[[], object] | None:
    """On Linux the server is killed with its guard. Prepared before the fork: after it nothing may be loaded."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
