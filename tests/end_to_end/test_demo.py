"""The demo as real processes: it starts, shows, ends, and leaves nothing behind, whoever is killed."""

import signal
import socket
from functools import partial
from pathlib import Path

import pytest

from hmi.shell.navigator import OVERLAYS
from tests.end_to_end.conftest import ROOT, DemoMaker
from tests.mock_vehicle.sessions.samples import row, write_csv
from tests.support.mqtt import Peer, eventually
from tests.support.processes import wait_until_dead

PANELS = sorted(file.parent.name for file in (ROOT / "hmi" / "panels").glob("*/panel.py"))
PICTURES = sorted(f"{name}.png" for name in (*PANELS, *filter(None, OVERLAYS)))
PNG = b"\x89PNG\r\n\x1a\n"


def ports_of(urls: dict[str, dict[str, str]]) -> list[int]:
    """The ports of the demo's broker."""
    return [int(urls["mqtt"]["hmi"].split(":")[-1]), int(urls["websocket"]["hmi"].split(":")[-1].split("/")[0])]


def recorded_drive(folder: Path) -> Path:
    """A minute's drive as the BMW i3's logger writes it."""
    return write_csv(folder / "drive.csv", [row(number / 10, speed=30) for number in range(600)])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_all_and_nothing_stays_behind(number: signal.Signals, demo: DemoMaker) -> None:
    running = demo("--headless")
    processes = running.wait_until_up()
    assert len(processes) == 6  # cockpit, broker, its guard, its server, vehicle, home
    urls = running.urls
    passwords = [url.split(":")[2].split("@")[0] for url in urls["mqtt"].values()]
    commands = [" ".join(process.cmdline()) for process in processes]
    assert running.end(number) == 0
    wait_until_dead(processes, 0.0)
    assert running.left_over() == []
    for port in ports_of(urls):
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0
    pictures = running.folder / "pictures"
    assert sorted(file.name for file in pictures.iterdir()) == PICTURES
    assert all(file.read_bytes().startswith(PNG) for file in pictures.iterdir())
    assert f"The pictures are in {pictures}." in running.output
    assert not [text for text in [*commands, running.output] for password in passwords if password in text]


def test_without_a_display_it_says_so_and_ends_by_itself(demo: DemoMaker) -> None:
    running = demo("--duration", "1.5", "--screenshots", "there")
    assert running.wait() == 0
    assert running.output.startswith("There is no display")
    assert sorted(file.name for file in (running.folder / "there").iterdir()) == PICTURES
    assert running.left_over() == []


@pytest.mark.parametrize(
    "victim", ["mock_vehicle run", "mock_vehicle home", "mock_vehicle broker", "guard.py", "nats-server -c"]
)
def test_without_vehicle_home_or_broker_the_cockpit_stays_and_ctrl_c_ends_the_rest(
    victim: str, demo: DemoMaker
) -> None:
    running = demo("--headless")
    processes = running.wait_until_up()
    running.find(victim).kill()
    eventually(lambda: "the cockpit stays up without it" in running.output, what=running.output)
    assert running.find("hmi run").is_running()
    assert running.end() == 1
    wait_until_dead(processes, 1.0)
    assert running.left_over() in ([], [str(running.credentials)])


def said(peer: Peer, topic: str, part: bytes) -> bool:
    """Whether a message of `topic` with `part` in it has come."""
    return any(message.topic == topic and part in message.payload for message in peer.messages)


def test_the_home_is_there_and_the_tester_plays_the_vehicle(demo: DemoMaker) -> None:
    running = demo("--headless")
    running.wait_until_up()
    vehicle = "vehicle/demo"
    with Peer(running.urls["mqtt"]["tester"]) as tester:
        assert tester.subscribe("#")
        tester.wait_for_message("homeassistant/lock/front_door/config")
        tester.wait_for(partial(said, tester, "home/status", b"online"))
        tester.wait_for_message(f"{vehicle}/state/Vehicle/DataSource/Name")
        for control, payload, topic, part in (
            ("scenario", b'{"name": "city-commute"}', "state/Vehicle/DataSource/Name", b"city-commute"),
            ("soc", b'{"percent": 33}', "state/Vehicle/Powertrain/TractionBattery/StateOfCharge/Displayed", b":33"),
            ("light", b'{"percent": 3}', "state/Vehicle/Exterior/LightIntensity", b'"value":3'),
            ("speed", b'{"km_h": 0}', "state/Vehicle/IsMoving", b"false"),
            ("freeze", b'{"frozen": true}', "clock", b'"rate":0.0'),
            ("freeze", b'{"frozen": false}', "clock", b'"rate":1.0'),
            ("rate", b'{"rate": 5}', "clock", b'"rate":5.0'),
            ("reset", b"{}", "state/Vehicle/IsMoving", b"true"),
            ("warp", b"{}", "event/control_refused", b"there is no control"),
        ):
            tester.messages.clear()
            tester.publish(f"mock/demo/set/{control}", payload)
            tester.wait_for(partial(said, tester, f"{vehicle}/{topic}", part), 20.0)
    assert running.end() == 0


def test_when_the_cockpit_is_killed_all_ends(demo: DemoMaker) -> None:
    running = demo("--headless")
    processes = running.wait_until_up()
    running.find("hmi run").kill()
    assert running.wait() == 1
    assert "the cockpit was killed by signal 9" in running.output
    wait_until_dead(processes, 0.0)
    assert running.left_over() == []


def test_when_the_supervisor_is_killed_all_ends(demo: DemoMaker) -> None:
    running = demo("--headless")
    processes = running.wait_until_up()
    running.process.kill()
    wait_until_dead(processes)
    assert running.left_over() == []


def test_a_recording_is_imported_and_replayed(demo: DemoMaker, tmp_path: Path) -> None:
    running = demo("--headless", "--drive", str(recorded_drive(tmp_path)))
    processes = running.wait_until_up()
    with Peer(running.urls["mqtt"]["hmi"]) as peer:
        assert peer.subscribe("vehicle/demo/state/Vehicle/DataSource/#")
        assert b"RECORDING" in peer.wait_for_message("vehicle/demo/state/Vehicle/DataSource/Kind").payload
        assert b"drive" in peer.wait_for_message("vehicle/demo/state/Vehicle/DataSource/Name").payload
    assert running.end() == 0
    wait_until_dead(processes, 0.0)
    assert running.left_over() == []


def test_an_imported_recording_goes_with_a_killed_supervisor(demo: DemoMaker, tmp_path: Path) -> None:
    running = demo("--headless", "--drive", str(recorded_drive(tmp_path)))
    processes = running.wait_until_up()
    running.process.kill()
    wait_until_dead(processes)
    eventually(lambda: running.left_over() == [], what="the imported file goes")


@pytest.mark.parametrize(
    ("options", "status", "line"),
    [
        (
            ["--scenario", "nowhere"],
            1,
            "hmi demo: the vehicle cannot start: mock-vehicle: no scenario is called 'nowhere'",
        ),
        (["--drive", "foreign.txt"], 1, "hmi demo: foreign.txt cannot be replayed"),
        (["--drive", "broken.mcap"], 1, "hmi demo: the vehicle cannot start: "),
        (["--drive", "missing.csv"], 2, "'missing.csv' does not exist"),
        (["--drive", "foreign.txt", "--scenario", "city-commute"], 2, "give one of --drive and --scenario"),
        (["--size", "big"], 2, "'big' is not WIDTHxHEIGHT"),
    ],
)
def test_what_cannot_be_is_one_clear_line(
    options: list[str], status: int, line: str, demo: DemoMaker, tmp_path: Path
) -> None:
    here = tmp_path / "here"
    (here / "foreign.txt").write_text("no recording")
    (here / "broken.mcap").write_bytes(b"\x89MCAP0\r\n")
    running = demo("--headless", *options)
    assert running.wait() == status
    assert line in " ".join(running.output.replace("│", " ").split())
    assert "Traceback" not in running.output
    assert running.left_over() == []
