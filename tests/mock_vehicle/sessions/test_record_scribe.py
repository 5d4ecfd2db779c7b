"""What a recorder writes: time line, channels with their schemas and encodings, order, and what the file says it is."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.record_file import RecordFile
from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.record_tape import Tape
from mock_vehicle.sessions.recording import NS, open_recording
from tests.mock_vehicle.sessions.recording_bench import (
    BUS,
    STATE,
    FullDisk,
    clock,
    drive,
    heard,
    read,
    speed,
    times,
    values,
)

WALL_NS = 1_800_000_000 * NS


def record(file: Path, messages: Iterable[Heard], vehicles: tuple[str, ...] = ("car",)) -> Path:
    tape = Tape(file, vehicles, 0, wall_ns=lambda: WALL_NS)
    for message in messages:
        tape.put(message)
        tape.pass_time(message.at_ns)
    tape.end(dropped="0")
    return file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "x.mcap"


def test_log_time_is_when_it_came_and_publish_time_what_it_says(file: Path) -> None:
    record(file, [clock(0), speed(0.5, 1.0, bus=0.25), heard(0.75, "home/lamp/state", b"ON")])
    logged = [(round(m.log_time / NS - BUS, 3), round(m.publish_time / NS - BUS, 3)) for _, _, m in read(file)]
    assert logged == [(0.0, 0.0), (0.5, 0.25), (0.75, 0.75)]


def test_what_comes_before_the_clock_waits_for_it(file: Path) -> None:
    record(file, [speed(0.2, 1.0, retained=True), heard(0.3, "home/lamp/state", b"ON"), clock(0.5), speed(0.6, 2.0)])
    assert times(file) == [0.2, 0.3, 0.5, 0.6]


def test_without_a_clock_it_is_the_wall_clock_after_a_second(file: Path) -> None:
    record(file, [heard(at, "home/lamp/state", b"ON") for at in (0.0, 0.5, 1.5)])
    assert [message.log_time - WALL_NS for _, _, message in read(file)] == [0, NS // 2, 3 * NS // 2]


def test_time_runs_at_the_rate_of_the_clock(file: Path) -> None:
    record(file, [clock(0, rate=10.0), speed(0.5, 1.0), clock(1, 10, rate=0.0), speed(1.5, 2.0)])
    assert times(file) == [0.0, 5.0, 10.0, 10.0]


def test_the_line_never_goes_back_and_says_where_the_clock_did(file: Path) -> None:
    again = [clock(101, 0.0, generation=2), speed(101.5, 2.0, bus=0.5)]
    record(file, [clock(0), clock(100), *again])
    assert times(file) == [0.0, 100.0, 101.0, 101.5]
    with open_recording(file) as recording:
        assert recording.session["clock_jumps_back"] == "1"
        assert float(recording.session["ahead_of_clock_s"]) == 101.0


def test_forward_it_jumps_with_the_clock(file: Path) -> None:
    record(file, [clock(0), clock(1, 3600.0, generation=2), speed(2, 1.0)])
    assert times(file) == [0.0, 3600.0, 3601.0]


def test_a_late_tick_is_no_jump(file: Path) -> None:
    record(file, [clock(0), speed(1.0, 1.0), clock(1.1, 0.9), speed(1.2, 2.0)])
    assert times(file) == [0.0, 1.0, 1.1, 1.1]
    with open_recording(file) as recording:
        assert recording.session["clock_jumps_back"] == "0"


def test_a_clock_beyond_what_a_recording_can_say_is_none(file: Path) -> None:
    wild = heard(0.5, "vehicle/car/clock", {"time": 5e10, "rate": 1.0, "generation": 2})
    record(file, [clock(0), wild, speed(1.0, 1.0)])
    assert times(file) == [0.0, 0.5, 1.0]


def test_time_ends_where_a_recording_does(file: Path) -> None:
    late = {"time": 9.2e9, "rate": 1e6, "generation": 1}
    record(file, [heard(0, "vehicle/car/clock", late), speed(20_000.0, 1.0)])
    assert [message.log_time for _, _, message in read(file)] == [9_200_000_000 * NS, 2**63 - 1]


def test_the_first_vehicle_named_gives_the_time(file: Path) -> None:
    record(file, [clock(0, 500.0, vehicle="other"), clock(0), speed(1.0, 1.0)], vehicles=("car", "other"))
    assert times(file) == [0.0, 0.0, 1.0]


def how(file: Path) -> dict[tuple[str, str], tuple[str, str, str]]:
    return {
        (channel.topic, channel.message_encoding): (
            "" if schema is None else schema.name,
            channel.metadata["qos"],
            channel.metadata["retained"],
        )
        for schema, channel, _ in read(file)
    }


def test_channels(file: Path) -> None:
    messages = [
        clock(0),
        speed(0, 1.0),
        heard(0, "vehicle/car/status", b"online", qos=1),
        heard(0, f"{STATE}Nobody/Knows", {"value": 1}),
        heard(0, "vehicle/car/set/Vehicle/Cabin/HVAC/IsAirConditioningActive", {"value": True}, qos=1),
        heard(0, "vehicle/car/event/doorbell", {"timestamp": BUS}, qos=1),
        heard(0, "home/lamp/state", b"ON", retained=True),
        heard(0, "home/energy/state", {"solar": 3}),
        heard(0, "home/lamp/set", b"\xff\x00"),
        heard(0, "homeassistant/light/lamp/config", {"name": None}, retained=True),
        heard(0, "cockpit/car/touch", {"time": BUS}),
    ]
    record(file, messages)
    assert how(file) == {
        ("vehicle/car/clock", "json"): ("vehicle.clock", "0", "true"),
        (f"{STATE}Speed", "json"): ("Vehicle.Speed", "0", "true"),
        ("vehicle/car/status", "x-text"): ("", "1", "true"),
        (f"{STATE}Nobody/Knows", "json"): ("", "0", "true"),
        ("vehicle/car/set/Vehicle/Cabin/HVAC/IsAirConditioningActive", "json"): (
            "Vehicle.Cabin.HVAC.IsAirConditioningActive.set",
            "1",
            "false",
        ),
        ("vehicle/car/event/doorbell", "json"): ("vehicle.event", "1", "false"),
        ("home/lamp/state", "x-text"): ("", "0", "true"),
        ("home/energy/state", "json"): ("", "0", "unknown"),
        ("home/lamp/set", "x-bytes"): ("", "0", "false"),
        ("homeassistant/light/lamp/config", "json"): ("homeassistant", "0", "true"),
        ("cockpit/car/touch", "json"): ("cockpit.touch", "0", "false"),
    }


@pytest.mark.parametrize("payload", [b"", b"12.5", b"{broken", b'{"value": 1', b"ON"])
def test_what_is_no_json_object_is_kept_as_it_is_and_not_called_one(file: Path, payload: bytes) -> None:
    record(file, [clock(0), speed(0.1, 1.0), heard(0.2, f"{STATE}Speed", payload), speed(0.3, 2.0)])
    found = [(c.message_encoding, m.data) for _, c, m in read(file) if c.topic == f"{STATE}Speed"]
    assert [encoding for encoding, _ in found] == ["json", "x-text", "json"]
    assert found[1][1] == payload


def test_messages_of_a_channel_fit_its_schema(file: Path) -> None:
    record(file, [clock(0), speed(0.1, 1.0)])
    for schema, _, message in read(file):
        assert schema is not None
        described = json.loads(schema.data)
        assert set(described["required"]) <= set(json.loads(message.data)) <= set(described["properties"])


def test_sequence_tells_kept_messages_from_live_ones_and_counts_those(file: Path) -> None:
    record(
        file, [speed(0, 1.0, retained=True), clock(0), speed(1, 2.0), heard(1.5, f"{STATE}Speed", b""), speed(2, 3.0)]
    )
    counts = [message.sequence for _, channel, message in read(file) if channel.topic == f"{STATE}Speed"]
    assert counts == [0, 1, 2, 3]


def test_the_file_says_what_it_is(file: Path) -> None:
    source = f"{STATE}DataSource/"
    said = {"Kind": "SIMULATION", "Name": "city", "Seed": 7}
    about = [heard(0, source + name, {"value": value, "timestamp": BUS}, retained=True) for name, value in said.items()]
    record(file, [*about, clock(0), clock(1)])
    with open_recording(file) as recording:
        session = recording.session
    wanted = {"vehicle": "car", "source": "SIMULATION", "scenario": "city", "seed": "7", "dropped": "0"}
    assert session | wanted == session
    assert session["software"].startswith("ev-cockpit")
    assert session["catalogue"].startswith("VSS 6.0, ")


def test_a_note_has_the_bus_time_of_its_moment(file: Path) -> None:
    tape = Tape(file, ["car"], 0, wall_ns=lambda: WALL_NS)
    tape.put(clock(0))
    tape.attach("note.txt", "text/plain", b"here", 2 * NS)
    tape.attach("note.txt", "text/plain", b"and here", 3 * NS)
    tape.put(speed(4, 1.0))
    tape.end()
    from mcap.reader import make_reader

    with file.open("rb") as stream:
        found = [(a.name, a.data, a.log_time / NS - BUS) for a in make_reader(stream).iter_attachments()]
    assert found == [("note-1.txt", b"here", 2.0), ("note-2.txt", b"and here", 3.0)]


def test_messages_are_indexed_only_when_asked(tmp_path: Path) -> None:
    from mcap.reader import make_reader

    for wanted in (False, True):
        path = tmp_path / f"{wanted}.mcap"
        tape = Tape(path, ["car"], 0, index_messages=wanted, wall_ns=lambda: WALL_NS)
        for message in drive(5):
            tape.put(message)
        tape.end()
        with path.open("rb") as stream:
            summary = make_reader(stream).get_summary()
        assert summary is not None
        assert all(bool(chunk.message_index_offsets) is wanted for chunk in summary.chunk_indexes)


def test_a_file_is_never_replaced(file: Path) -> None:
    file.write_bytes(b"precious")
    with pytest.raises(SessionError, match="is there already"):
        record(file, [])
    assert file.read_bytes() == b"precious"


@pytest.mark.parametrize("room", [3_000, 8_000, 20_000])
def test_a_full_disk_ends_the_recording_with_one_line_and_leaves_a_file_to_read(file: Path, room: int) -> None:
    tape = Tape(file, ["car"], 0, wall_ns=lambda: WALL_NS, file=RecordFile(file, raw=FullDisk(file, room)))

    def fill() -> None:
        for message in drive(600):
            tape.put(message)
            tape.pass_time(message.at_ns)

    with pytest.raises(SessionError, match="the recording ends here, No space left on device") as caught:
        fill()
    assert "\n" not in str(caught.value)
    assert not tape.is_open
    tape.end()  # asked again, it has ended
    kept = values(file)
    assert kept == [float(number % 200) for number in range(len(kept))]
    assert len(kept) > 3
    assert file.stat().st_size <= room
    with open_recording(file) as recording:
        assert recording.session["vehicle"] == "car"
