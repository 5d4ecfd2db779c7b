"""The recorder as a program on a real broker: records, is killed, stands by, saves, obeys."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import msgspec
import pytest

from hmi.bus import recorder as contract
from hmi.bus.recorder import RecorderCommand, RecorderState
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.sessions.recording import open_recording
from mock_vehicle.sessions.recover import recover
from tests.mock_vehicle.sessions.recording_bench import read, values
from tests.support.car import Car
from tests.support.mqtt import Peer, eventually

PATIENCE_S = 15.0
_ids = count(1)


@pytest.fixture
def recorded_car(broker: EmbeddedBroker) -> Iterator[Car]:
    car = Car(broker.urls["mqtt"]["vehicle"], f"recorded-{next(_ids)}")
    car.say("clock", {"time": 1000.0, "rate": 1.0, "generation": 1})
    car.say("status", "online")
    yield car
    car.leave()


def say_speed(car: Car, value: float) -> None:
    car.say("state/Vehicle/Speed", {"value": value, "timestamp": 1000.0 + value / 10})


def start(broker: EmbeddedBroker, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "mock_vehicle", "record", *arguments]
    environment = os.environ | {"EV_COCKPIT_BROKER": broker.urls["mqtt"]["tester"]}
    return subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def ended(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, err = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out, err


def speeds(file: Path, car: Car) -> list[float]:
    return values(file, f"vehicle/{car.vehicle}/state/Vehicle/Speed")


def size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def test_records_until_it_is_asked_to_end(broker: EmbeddedBroker, recorded_car: Car, tmp_path: Path) -> None:
    file = tmp_path / "x.mcap"
    say_speed(recorded_car, 1)
    with start(broker, str(file), "--vehicle", recorded_car.vehicle) as process:
        eventually(lambda: size(file) > 1000, PATIENCE_S, what="what was kept by the broker")
        assert process.stdin is not None
        process.stdin.write("here it was\n")
        process.stdin.flush()
        for value in range(2, 50):
            say_speed(recorded_car, value)
        time_before = size(file)
        eventually(lambda: size(file) > time_before, PATIENCE_S, what="the speeds")
        process.send_signal(signal.SIGTERM)
        status, out, err = ended(process)
    assert (status, err) == (0, "")
    assert re.search(r"(\d+) messages received, \1 written, 0 dropped", out)
    assert speeds(file, recorded_car) == [float(value) for value in range(1, 50)]
    first = {channel.topic.split("/", 2)[2]: m.sequence for _, channel, m in reversed(read(file))}
    assert first["state/Vehicle/Speed"] == first["status"] == first["clock"] == 0, "were kept by the broker"
    with open_recording(file) as recording:
        assert (recording.vehicle, recording.session["dropped"]) == (recorded_car.vehicle, "0")
        assert recording.start == pytest.approx(1000.0, abs=1.0)
        assert recording.session["topics"].startswith(f"vehicle/{recorded_car.vehicle}/#")


def test_killed_it_leaves_all_but_the_last_second(broker: EmbeddedBroker, recorded_car: Car, tmp_path: Path) -> None:
    file, out = tmp_path / "x.mcap", tmp_path / "out.mcap"
    with start(broker, str(file), "--vehicle", recorded_car.vehicle) as process:
        eventually(lambda: size(file) > 0, PATIENCE_S, what="the file")
        said: list[float] = []
        for number in range(250):
            say_speed(recorded_car, number)
            said.append(time.monotonic())
            eventually(lambda: time.monotonic() >= said[0] + len(said) * 0.01)
        process.kill()
        killed = time.monotonic()
        process.wait(PATIENCE_S)
    done = recover(file, out)
    assert not done.was_whole
    assert not done.missing
    kept = speeds(out, recorded_car)
    assert kept == [float(number) for number in range(len(kept))]
    must = sum(moment < killed - 1.0 for moment in said)
    assert len(kept) >= must > 50


@pytest.fixture
def standing_by(
    broker: EmbeddedBroker, recorded_car: Car, tmp_path: Path
) -> "Iterator[tuple[subprocess.Popen[str], Peer]]":
    with Peer(broker.urls["mqtt"]["hmi"]) as cockpit:
        assert cockpit.subscribe(f"cockpit/{recorded_car.vehicle}/recorder", 1)
        arguments = (str(tmp_path), "--ring", "30", "--vehicle", recorded_car.vehicle)
        with start(broker, *arguments) as process:
            wait_for(cockpit, lambda state: state.state == "idle" and state.held_s >= 0)
            yield process, cockpit
            if process.poll() is None:
                process.terminate()
                process.communicate(timeout=PATIENCE_S)


def states(cockpit: Peer) -> list[RecorderState]:
    return [contract.decode_recorder(message.payload) for message in list(cockpit.messages)]


def wait_for(cockpit: Peer, is_so: Callable[[RecorderState], bool]) -> RecorderState:
    cockpit.wait_for(lambda: any(map(is_so, states(cockpit))), PATIENCE_S)
    return next(filter(is_so, states(cockpit)))


def ask(cockpit: Peer, car: Car, **command: str) -> RecorderState:
    """The state with the answer."""
    wanted = contract.encode(msgspec.convert({"id": command["action"], **command}, RecorderCommand))
    cockpit.messages.clear()
    cockpit.publish(f"cockpit/{car.vehicle}/record", wanted)
    return wait_for(cockpit, lambda state: state.answer is not None and state.answer.id == command["action"])


def test_obeys_the_cockpit(
    standing_by: "tuple[subprocess.Popen[str], Peer]", recorded_car: Car, tmp_path: Path
) -> None:
    _process, cockpit = standing_by
    say_speed(recorded_car, 1)
    (tmp_path / "shot.png").write_bytes(b"picture")
    begun = ask(cockpit, recorded_car, action="start")
    assert begun.answer is not None
    assert (begun.state, begun.file, begun.folder) == ("recording", begun.answer.text, str(tmp_path))
    say_speed(recorded_car, 2)
    for action in ({"action": "note", "text": "look"}, {"action": "attach", "file": "shot.png"}):
        state = ask(cockpit, recorded_car, **action)
        assert state.answer is not None
        assert state.answer.ok
    refused = [
        ({"action": "start"}, "is being recorded already"),
        ({"action": "attach", "file": "../shot.png"}, "no file '../shot.png'"),
        ({"action": "attach", "file": "none.png"}, "no file 'none.png'"),
    ]
    for command, why in refused:
        state = ask(cockpit, recorded_car, **command)
        assert state.answer is not None
        assert not state.answer.ok
        assert why in state.answer.text
    assert ask(cockpit, recorded_car, action="stop").state == "idle"
    file = tmp_path / begun.file
    assert speeds(file, recorded_car) == [1.0, 2.0], "the value from before, and the one since"
    from mcap.reader import make_reader

    with file.open("rb") as stream:
        attached = {one.name: one.data for one in make_reader(stream).iter_attachments()}
    assert attached == {"note-1.txt": b"look", "shot-2.png": b"picture"}
    with open_recording(file) as recording:
        assert not any(topic.endswith(("/record", "/recorder")) for topic in (c.topic for c in recording.channels))
        session = recording.session
    assert int(session["before"]) + int(session["received"]) == int(session["written"])


def test_saves_the_last_seconds_when_asked_and_at_a_signal(
    standing_by: "tuple[subprocess.Popen[str], Peer]", recorded_car: Car, tmp_path: Path
) -> None:
    process, cockpit = standing_by
    for value in (1, 2, 3):
        say_speed(recorded_car, value)
    saved = ask(cockpit, recorded_car, action="save")
    assert saved.answer is not None
    assert speeds(tmp_path / saved.answer.text, recorded_car) == [1.0, 2.0, 3.0]
    process.send_signal(signal.SIGUSR1)
    eventually(lambda: len(list(tmp_path.glob("*-last*.mcap"))) == 2, PATIENCE_S, what="a second file")
    process.terminate()
    status, _out, err = ended(process)
    assert status == 0
    assert err.count("is saved") == 2
    cockpit.wait_for(lambda: states(cockpit)[-1].state == "gone", PATIENCE_S)


def test_killed_the_broker_says_that_it_is_gone(standing_by: "tuple[subprocess.Popen[str], Peer]") -> None:
    process, cockpit = standing_by
    process.kill()
    cockpit.wait_for(lambda: states(cockpit)[-1].state == "gone", PATIENCE_S)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["there.mcap"], "is there already"),
        (["no/folder/x.mcap"], "No such file"),
        (["x.mcap", "--vehicle", "a/b"], "vehicle id 'a/b' must be"),
        (["x", "--ring", "5", "--vehicle", "a", "--vehicle", "b"], "give one --vehicle"),
        (["x.mcap", "--broker", "nowhere"], "the broker's URL must begin with"),
    ],
)
def test_what_cannot_be_is_one_line(
    broker: EmbeddedBroker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("there.mcap").touch()
    with start(broker, *arguments) as process:
        status, out, err = ended(process)
    assert (status, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert reason in err
