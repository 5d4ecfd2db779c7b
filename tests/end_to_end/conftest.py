"""The demo as people start it: a process that starts others."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.support.mqtt import eventually
from tests.support.processes import family, program, wait_until_dead

ROOT = Path(__file__).resolve().parents[2]


class Demo:
    """A running `hmi demo`; all it leaves behind would be seen in `temporary`."""

    def __init__(self, folder: Path, temporary: Path, *options: str) -> None:
        self.folder = folder
        self.temporary = temporary
        self.credentials = folder / "credentials.json"
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        self._output = (folder / "output.txt").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hmi", "demo", "--credentials", str(self.credentials), *options],
            cwd=folder,
            stdout=self._output,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )

    def wait_until_up(self) -> list[psutil.Process]:
        """Until vehicle and cockpit are both with the broker; returns all processes of the demo."""
        eventually(self._is_up, 10.0, f"the demo is up; it says: {self.output}")
        return family(self.process.pid)

    def find(self, words: str) -> psutil.Process:
        """The demo's process whose command line holds `words`."""
        found = program(self.process.pid, words)
        assert found is not None, f"no process with {words!r}"
        return found

    @property
    def urls(self) -> dict[str, dict[str, str]]:
        """How to reach the demo's broker."""
        urls: dict[str, dict[str, str]] = json.loads(self.credentials.read_text())
        return urls

    @property
    def output(self) -> str:
        """What it has printed so far."""
        return (self.folder / "output.txt").read_text(errors="replace")

    def end(self, number: signal.Signals = signal.SIGINT) -> int:
        """Send the signal; return the exit status."""
        self.process.send_signal(number)
        return self.wait()

    def wait(self, timeout_s: float = 30.0) -> int:
        """Wait for its end by itself; return the exit status."""
        return self.process.wait(timeout_s)

    def left_over(self) -> list[str]:
        """Files and folders that should not be there any more."""
        return [str(file) for file in [*self.temporary.iterdir(), *self.folder.glob("credentials*")]]

    def clean_up(self) -> None:
        """End what a failed test has left running."""
        processes = family(self.process.pid)
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        wait_until_dead(processes)
        self._output.close()

    def _is_up(self) -> bool:
        assert self.process.poll() is None, f"the demo ended: {self.output}"
        if not self.credentials.exists():
            return False
        port = int(self.urls["mqtt"]["hmi"].rsplit(":", 1)[1])
        vehicle = program(self.process.pid, "mock_vehicle run") or program(self.process.pid, "mock_vehicle replay")
        cockpit = program(self.process.pid, "hmi run")
        return all(client is not None and _is_connected(client, port) for client in (vehicle, cockpit))


class DemoMaker:
    """Starts demos, each with an own folder for what it writes and one for its temporary files."""

    def __init__(self, folder: Path, temporary: Path) -> None:
        self._folder = folder
        self._temporary = temporary
        self.made: list[Demo] = []

    def __call__(self, *options: str) -> Demo:
        self.made.append(Demo(self._folder, self._temporary, *options))
        return self.made[-1]


@pytest.fixture
def demo(tmp_path: Path, own_temporary_folder: Path) -> Iterator[DemoMaker]:
    """Start a demo with the options given; what is left of it ends with the test."""
    folder = tmp_path / "here"
    folder.mkdir()
    maker = DemoMaker(folder, own_temporary_folder)
    yield maker
    for one in maker.made:
        one.clean_up()


def _is_connected(process: psutil.Process, port: int) -> bool:
    try:
        connections = process.net_connections("tcp")
    except psutil.NoSuchProcess:
        return False
    return any(c.raddr[1:] == (port,) and c.status == psutil.CONN_ESTABLISHED for c in connections)
