"""The line between a supervisor (`hmi demo`) and the processes it starts: their standard input.

The supervisor holds the other end. Whatever happens to it, the system closes that end, and the process ends itself.
Works on every system, and needs no process ids, which may have been given to somebody else meanwhile.
"""

import os
import queue
import signal
import sys
import threading
import time

VARIABLE = "EV_COCKPIT_SUPERVISED"
"""Set in the environment of a process whose standard input is a lifeline."""

GRACE_S = 5.0
"""What a process has for its orderly end before it is cut short, in seconds."""

_lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()


def follow() -> None:
    """From now on, end with the supervisor: as if by SIGTERM, after `GRACE_S` at once. Nothing without one."""
    if os.environ.pop(VARIABLE, None) is not None:
        threading.Thread(target=_follow, name="lifeline", daemon=True).start()


def receive(timeout_s: float) -> bytes:
    """The next line that the supervisor sent; raises `TimeoutError`."""
    try:
        return _lines.get(timeout=timeout_s)
    except queue.Empty:
        raise TimeoutError("nothing came from the supervisor") from None


def _follow() -> None:
    pending = b""
    while chunk := _read():
        *lines, pending = (pending + chunk).split(b"\n")
        for line in lines:
            _lines.put(line)
    if sys.platform == "win32":
        os._exit(1)
    # To the main thread itself, so that a system call it waits in is interrupted.
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)
    time.sleep(GRACE_S)
    os._exit(1)


def _read() -> bytes:
    try:
        return os.read(0, 4096)
    except OSError:
        return b""
