"""The embedded broker: a NATS server with MQTT and MQTT over WebSocket, as a child process.

Everything it writes lies in one temporary folder of its own, deleted at the end even if this process, the guard
between, or the server is killed. Each run has new random passwords, one per role; the server gets only their
hashes, in a file that nobody else may read.
"""

import json
import logging
import os
import shutil
import subprocess
import sys
import threading
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Self

from mock_vehicle import guard
from mock_vehicle.broker_log import failure_text, listening
from mock_vehicle.broker_setup import LOOPBACK, configuration, find_server, new_passwords
from mock_vehicle.broker_setup import BrokerError as BrokerError
from mock_vehicle.credentials import client_urls, reachable
from mock_vehicle.leftovers import new_folder, sweep
from mock_vehicle.permissions import Role

log = logging.getLogger(__name__)

START_TIMEOUT_S = 15.0
_LISTENERS = frozenset({"mqtt", "websocket"})


class EmbeddedBroker:
    """A broker that runs from `start()` to `stop()`, or as long as a `with` block.

    `port` and `websocket_port` 0 mean any free one. `host` is the address to listen on. `passwords` are new ones
    unless given.
    """

    def __init__(
        self,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        websocket_port: int = 0,
        passwords: dict[Role, str] | None = None,
    ) -> None:
        self.host = host
        self.port = port
        self.websocket_port = websocket_port
        self._passwords = passwords or new_passwords()
        self._folder: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._ready = threading.Event()
        self._ports: dict[str, int] = {}
        self._log: deque[str] = deque(maxlen=50)
        self._reader: threading.Thread | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def urls(self) -> dict[str, dict[str, str]]:
        """``{"mqtt": {role: URL}, "websocket": {role: URL}}``, with passwords."""
        return client_urls(self.host, self.port, self.websocket_port, self._passwords)

    @property
    def addresses(self) -> str:
        """Where it listens, for people: no passwords."""
        host = reachable(self.host)
        return f"mqtt://{host}:{self.port} and ws://{host}:{self.websocket_port}/mqtt"

    def start(self) -> None:
        """Start the server and wait until it takes clients; raises `BrokerError`."""
        sweep()
        binary = find_server()
        self._folder, lock = new_folder()
        try:
            self._launch(binary, self._folder, lock)
            self._reader = threading.Thread(target=self._read_log, daemon=True)
            self._reader.start()
            if not self._ready.wait(START_TIMEOUT_S) or not self._ports.keys() >= _LISTENERS:
                raise BrokerError("the broker does not start")
        except BaseException as error:
            self.stop()
            if isinstance(error, BrokerError):
                raise BrokerError(f"{error}: {failure_text(self._log, self.host)}") from None
            raise
        self.port, self.websocket_port = self._ports["mqtt"], self._ports["websocket"]

    def _launch(self, binary: Path, folder: Path, lock: int | None) -> None:
        try:
            setup = configuration(folder, self.host, self.port, self.websocket_port, self._passwords)
            config = folder / "server.json"
            config.touch(mode=0o600)
            config.write_text(json.dumps(setup), encoding="utf-8")
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", guard.__file__, str(folder), str(binary), "-c", str(config)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=[] if lock is None else [lock],
                start_new_session=True,  # a Ctrl-C in the terminal is for us, and we end the server in order
            )
        finally:
            if lock is not None:
                os.close(lock)

    def wait(self) -> None:
        """Block until the server ends by itself, which is a `BrokerError`."""
        assert self._process is not None
        status = self._process.wait()
        self._close()
        if status < 0:
            how = f"lost its guard, killed by signal {-status}"
        else:
            how = f"was killed by signal {status - 128}" if status > 128 else f"ended with status {status}"
        raise BrokerError(f"the NATS server {how}; its last line: {failure_text(self._log, self.host)}")

    def stop(self) -> None:
        """End the server and delete its folder; does nothing the second time."""
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            try:
                self._process.wait(2 * guard.GRACE_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._close()

    def _close(self) -> None:
        if self._reader is not None:
            self._reader.join()
            self._reader = None
        if self._process is not None:
            for pipe in (self._process.stdin, self._process.stderr):
                assert pipe is not None
                pipe.close()
            self._process = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)  # the guard did, unless it was killed
            self._folder = None

    def _read_log(self) -> None:
        assert self._process is not None
        assert self._process.stderr is not None
        for raw in self._process.stderr:
            line = raw.decode(errors="replace").rstrip()
            self._log.append(line)
            log.debug("%s", line)
            if found := listening(line):
                self._ports.update(dict([found]))
            if "Server is ready" in line:
                self._ready.set()
        self._ready.set()  # the end of the log is the end of the server: nobody need wait longer
