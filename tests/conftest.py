"""For all tests: no display is needed, and brokers are there to be used."""

import gc
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from mock_vehicle.broker import EmbeddedBroker
from tests.support.car import Car
from tests.support.mqtt import eventually

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples every time, however busy the machine is; each example may write to the test's folder anew.
settings.register_profile(
    "steady",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("steady")

OFTEN, SELDOM = 10, 1000
"""After so many tests the objects that outlived them are looked through for garbage too, and all that there are."""

_tests = count(1)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Garbage is collected here and nowhere else: a collection on a broker's or a worker's thread would take down the
    windows of earlier tests there, with their timers. After each test, or sockets would be kept open by the hundred;
    and not before pytest has let go of what its fixtures gave, or that would wait for one of the seldom ones.
    """
    gc.disable()
    result = yield
    number = next(_tests)
    gc.collect(2 if number % SELDOM == 0 else 1 if number % OFTEN == 0 else 0)
    return result


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """What pytest-qt makes its application of: a cockpit needs no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def settings_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A settings file for every program that tests start: never the one of who runs them."""
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    os.environ["EV_COCKPIT_SETTINGS"] = str(file)
    return file


_cars = count(1)

type Urls = dict[str, dict[str, str]]


@pytest.fixture(scope="session")
def broker() -> Iterator[EmbeddedBroker]:
    """The embedded broker, one for all tests; take a vehicle id of your own."""
    with EmbeddedBroker() as server:
        yield server


@pytest.fixture(scope="session")
def mosquitto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Urls]:
    """URLs of a Mosquitto without passwords, in the shape of the embedded broker's."""
    binary = shutil.which("mosquitto", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if binary is None:
        pytest.skip("mosquitto is not installed")
    folder = tmp_path_factory.mktemp("mosquitto")
    ports = _free_port(), _free_port()
    config = folder / "mosquitto.conf"
    config.write_text(
        f"allow_anonymous true\nlistener {ports[0]} 127.0.0.1\n"
        f"listener {ports[1]} 127.0.0.1\nprotocol websockets\nlog_dest stderr\n"
    )
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([binary, "-c", str(config)], stdout=log, stderr=log)
        try:
            for port in ports:
                eventually(lambda port=port: _answers(port), what=_text(folder / "log"))  # type: ignore[misc]
            roles = ("vehicle", "hmi", "home", "phone", "tester")
            yield {
                "mqtt": dict.fromkeys(roles, f"mqtt://127.0.0.1:{ports[0]}"),
                "websocket": dict.fromkeys(roles, f"ws://127.0.0.1:{ports[1]}/mqtt"),
            }
        finally:
            process.terminate()
            process.wait()


@pytest.fixture(params=["nats", "mosquitto"])
def any_broker(request: pytest.FixtureRequest) -> Urls:
    """URLs of each broker that the project must run on, in turn."""
    if request.param == "mosquitto":
        urls: Urls = request.getfixturevalue("mosquitto")
        return urls
    server: EmbeddedBroker = request.getfixturevalue("broker")
    return server.urls


@pytest.fixture
def car(broker: EmbeddedBroker) -> Iterator[Car]:
    """A vehicle of its own id that is there and has said nothing yet."""
    one = Car(broker.urls["mqtt"]["vehicle"], f"by-hand-{next(_cars)}")
    one.say("clock", {"time": time.time(), "rate": 1.0, "generation": 1})
    one.say("status", "online")
    yield one
    one.leave()


@pytest.fixture
def hmi_url(broker: EmbeddedBroker) -> str:
    """The embedded broker for a cockpit."""
    return broker.urls["mqtt"]["hmi"]


@pytest.fixture
def own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files that nobody else uses, so that it can be seen to be empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _text(file: Path) -> str:
    return file.read_text(errors="replace")
