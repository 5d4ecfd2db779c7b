"""The bar with the real replayer, a real broker and a real file."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.bus.url import parse_broker_url
from hmi.replay.model import ReplayModel
from hmi.shell.cockpit import Cockpit, Look
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.sessions.importer import import_file
from tests.mock_vehicle.sessions.samples import row, write_csv
from tests.signals.qml import deliver_deletions

K, M = Qt.Key, Qt.KeyboardModifier
VEHICLE = "replayed"
SPEED = "Vehicle.Speed"


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A minute's drive that gets faster by a km/h every two seconds."""
    source = write_csv(tmp_path / "drive.csv", [row(number / 10, speed=30 + number // 20) for number in range(600)])
    import_file(source, tmp_path / "drive.mcap")
    return tmp_path / "drive.mcap"


@pytest.fixture
def replayer(broker: EmbeddedBroker, recording: Path, tmp_path: Path) -> Iterator[None]:
    own = {"EV_COCKPIT_BROKER": broker.urls["mqtt"]["vehicle"], "EV_COCKPIT_RECORDING_CACHE": str(tmp_path)}
    process = subprocess.Popen(
        [sys.executable, "-m", "mock_vehicle", "replay", str(recording), "--vehicle", VEHICLE, "--paused", "--control"],
        env=os.environ | own,
    )
    yield
    process.terminate()
    process.wait(10)


@pytest.fixture
def cockpit(broker: EmbeddedBroker, qapp: object) -> Iterator[Cockpit]:  # noqa: ARG001 - a window needs it
    urls = broker.urls["mqtt"]
    look = Look(theme="night", panel="energy", replay=parse_broker_url(urls["tester"]))
    one = Cockpit(VEHICLE, look)
    one.open()
    one.link.connect(parse_broker_url(urls["hmi"]))
    yield one
    one.close()
    one.deleteLater()
    deliver_deletions()


def desk_of(cockpit: Cockpit) -> ReplayModel:
    bar = cockpit._replay
    assert bar is not None
    return bar.model


def speed_of(cockpit: Cockpit) -> object:
    return cockpit.link.store.entry(SPEED).value


@pytest.mark.usefixtures("replayer")
def test_keys_steer_the_recording_and_the_cockpit_shows_it(cockpit: Cockpit, qtbot: QtBot) -> None:
    desk = desk_of(cockpit)

    def press(key: Qt.Key, held: Qt.KeyboardModifier = M.NoModifier) -> None:
        QTest.keyClick(cockpit.window, key, held)

    def until(position: str, speed: float) -> None:
        qtbot.waitUntil(
            lambda: desk.property("positionText") == position and speed_of(cockpit) == speed, timeout=10_000
        )

    qtbot.waitUntil(lambda: bool(desk.property("phase") == "paused"), timeout=20_000)
    assert (desk.property("title"), desk.property("length")) == ("drive.mcap", "0:59")
    for _ in range(4):
        press(K.Key_Right, M.ShiftModifier)
    until("0:40.00", 50.0)
    press(K.Key_Left)
    until("0:39.00", 49.0)
    press(K.Key_Period)
    until("0:39.10", 49.0)
    press(K.Key_T)
    press(K.Key_X)
    press(K.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.tags_.property("rows")), timeout=10_000)
    assert desk.tags_.property("rows")[0]["note"] == "x"
    press(K.Key_Home)
    until("0:00.00", 30.0)
    press(K.Key_S)
    until("0:39.10", 49.0)
    press(K.Key_End)
    qtbot.waitUntil(lambda: bool(desk.property("phase") == "end" and speed_of(cockpit) == 59.0), timeout=10_000)
    press(K.Key_Plus, M.ShiftModifier)
    press(K.Key_Space)
    qtbot.waitUntil(lambda: bool(desk.property("phase") == "playing"), timeout=10_000)
    assert desk.wishes_.property("rateText") == "2×"
    qtbot.waitUntil(lambda: cockpit.link.store.clock.rate == 2.0, timeout=10_000)


def test_one_command_shows_a_recording_and_takes_its_pictures(recording: Path, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    words = ["replay", str(recording), "--paused", "--headless", "--duration", "2", "--size", "1280x800"]
    done = subprocess.run(
        [sys.executable, "-m", "hmi", *words, "--screenshots", str(tmp_path / "pictures")],
        env=environment | {"EV_COCKPIT_RECORDING_CACHE": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    picture = QImage(str(tmp_path / "pictures" / "energy.png"))
    assert picture.width() == 1280
    assert picture.height() > 1000
    assert "Traceback" not in done.stderr
    assert "negative" not in done.stderr
