"""Starts processes that end with their supervisor, and hears when they do."""

import contextlib
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping

from hmi.bus import lifeline

COMES_UP_WITHIN_S = 3.0
"""Who gives up earlier than this has not begun: a wrong option, a port that is taken."""

READY = " is ready at "
"""What a server prints when it has begun."""

_ENDED_AS_ASKED = frozenset({0, -signal.SIGTERM, 128 + signal.SIGTERM})


class Child:
    """A Python program (`module` as for ``python -m``) on a lifeline.

    It is in a session of its own, so that a Ctrl-C in the terminal reaches the supervisor only, which ends its
    children in order. `exits` gets the child when it has ended. What it prints goes to the terminal, or, if it is
    `quiet`, only its last line is kept.
    """

    def __init__(
        self,
        name: str,
        module: str,
        arguments: list[str],
        exits: "queue.SimpleQueue[Child | None]",
        *,
        variables: Mapping[str, str] | None = None,
        message: str = "",
        quiet: bool = True,
    ) -> None:
        self.name = name
        self.asked_to_end = False
        self._lines: deque[str] = deque(maxlen=20)
        self._ended_after_s = 0.0
        self._was_ready = False
        self._exits = exits
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.STDOUT if quiet else None,
            env={**os.environ, **(variables or {}), lifeline.VARIABLE: "1"},
            start_new_session=True,
        )
        if message:
            self._send(message)
        threading.Thread(target=self._watch, name=f"watch {name}", daemon=True).start()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def failed(self) -> bool:
        """Whether it has ended otherwise than well."""
        status = self._process.poll()
        return status is not None and status != 0 and not (self.asked_to_end and status in _ENDED_AS_ASKED)

    @property
    def never_came_up(self) -> bool:
        """Whether it gave up by itself while it should have started."""
        status = self._process.poll()
        return status is not None and status > 0 and self._ended_after_s < COMES_UP_WITHIN_S and not self._was_ready

    @property
    def last_line(self) -> str:
        """The last line it printed, if it is quiet."""
        return self._lines[-1] if self._lines else "it says nothing"

    @property
    def how_it_ended(self) -> str:
        """The end in words, with the last line it printed."""
        status = self._process.poll()
        how = f"was killed by signal {-status}" if status is not None and status < 0 else f"ended with status {status}"
        return f"{how} ({self.last_line})" if self._lines else how

    def end(self, grace_s: float) -> None:
        """Ask it to end and wait; after `grace_s` seconds cut it short."""
        self.asked_to_end = self._process.poll() is None
        with contextlib.suppress(OSError):
            self._process.terminate()
        try:
            self._process.wait(grace_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def _send(self, message: str) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # a child that is gone already is heard of by its end
            self._process.stdin.write(message.encode() + b"\n")
            self._process.stdin.flush()

    def _watch(self) -> None:
        began = time.monotonic()
        if self._process.stdout is not None:
            with self._process.stdout as stream:
                for raw in stream:
                    if line := raw.decode(errors="replace").strip():
                        self._lines.append(line)
                        self._was_ready = self._was_ready or READY in line
        self._process.wait()
        self._ended_after_s = time.monotonic() - began
        self._exits.put(self)


class ReservedPort:
    """A free TCP port on loopback, kept free for one server until `release`.

    On Linux a socket that is bound and does not listen keeps everybody else from getting the number by chance, and
    lets a server that asks for it by number have it. Elsewhere the number is only looked up.
    """

    def __init__(self) -> None:
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", 0))
        self.number = int(self._socket.getsockname()[1])
        if sys.platform != "linux":
            self.release()

    def release(self) -> None:
        """Let go of the port."""
        self._socket.close()
