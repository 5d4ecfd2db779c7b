"""A cockpit that runs live from a copy of the QML: files are saved, and the first frame that shows each is timed."""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from hmi.design.live import Live
from hmi.design.scene import Scene
from hmi.shell.cockpit import Cockpit, Look
from tests.design.live_tree import copy_of_qml

TIMES = 8
LONGEST_S = 5.0
THEME = '{{"color": {{"$type": "color", "ground": {{"$value": "#10{:02X}13"}}}}}}'


def main(kind: str, folder: Path) -> None:
    """Save a file `TIMES` times; print how long it took to the screen, and the engine alone (seconds)."""
    tree = copy_of_qml(folder, pytest.MonkeyPatch())
    tokens = folder / "bench.tokens.json"
    tokens.write_text(THEME.format(0))
    app = QGuiApplication([])
    cockpit = Cockpit("bench", Look(panel="energy", live=True, tokens=tokens))
    window = cockpit.open()
    _wait(lambda: cockpit.navigator.property("current") == "energy")
    _wait(lambda: False, 1.5)
    (live,) = window.findChildren(Live)
    done: list[float] = []
    swapped: list[float] = []
    live.reloaded.connect(done.append)
    window.frameSwapped.connect(lambda: swapped.append(time.perf_counter()), Qt.ConnectionType.DirectConnection)
    shown: list[float] = []
    alone: list[float] = []
    file = {"token": tokens, "component": tree / "design" / "Card.qml", "panel": tree / "panels/energy/EnergyPanel.qml"}
    for turn in range(TIMES):
        done.clear()
        text = file[kind].read_text()
        began = time.perf_counter()
        file[kind].write_text(THEME.format(turn + 1) if kind == "token" else text + "\n")
        _wait(lambda: bool(done))
        before = len(swapped)
        _wait(partial(_has_more, swapped, before))
        shown.append(swapped[before] - began)
        alone.append(_alone(window.findChildren(Scene)[0]))
        _wait(lambda: False, 0.4)
    assert live.problems == []
    sys.stdout.write(json.dumps({"shown": shown, "alone": alone}) + "\n")
    cockpit.close()
    del app


def _alone(scene: Scene) -> float:
    """What the engine takes to forget all QML and make what stands in the window."""
    began = time.perf_counter()
    scene.engine.clearComponentCache()
    item, _ = scene.make()
    took = time.perf_counter() - began
    if item is not None:
        scene.discard(item)
    return took


def _has_more(frames: list[float], than: int) -> bool:
    return len(frames) > than


def _wait(until: Callable[[], bool], longest_s: float = LONGEST_S) -> None:
    ends = time.perf_counter() + longest_s
    while not until() and time.perf_counter() < ends:
        QCoreApplication.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        main(sys.argv[1], Path(name))
