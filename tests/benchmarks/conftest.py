"""For all benchmarks: a display (Xvfb where there is none) and a table of figures at the end."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from mock_vehicle.broker import EmbeddedBroker

type Report = Callable[[str, str, str], None]
_rows: list[tuple[str, str, str]] = []


@pytest.fixture(scope="session", autouse=True)
def display() -> Iterator[None]:
    """Real rendering: a display, not Qt's offscreen platform; warm bytecode, as a user has it."""
    os.environ.pop("QT_QPA_PLATFORM", None)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if os.environ.get("DISPLAY") and os.environ.get("EV_COCKPIT_BENCH_DISPLAY") == "own":
        yield
        return
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed: apt-get install xvfb")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    os.environ["DISPLAY"] = f":{os.read(reader, 16).decode().strip()}"
    try:
        yield
    finally:
        server.terminate()
        server.wait()


@pytest.fixture
def bench_broker() -> Iterator[EmbeddedBroker]:
    """A broker of its own for each benchmark."""
    with EmbeddedBroker() as server:
        yield server


@pytest.fixture
def report() -> Report:
    """Note a figure: what, measured, target."""
    return lambda what, measured, target: _rows.append((what, measured, target))


def pytest_terminal_summary() -> None:
    """Print the figures."""
    if not _rows:
        return
    widths = [max(len(row[at]) for row in _rows) for at in range(3)]
    sys.stdout.write("\n")
    for row in _rows:
        sys.stdout.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + "\n")
