"""Reading recordings: what is in them, and every way a file can be broken."""

import io
import random
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcap.writer import CompressionType, IndexType, Writer
from rich.console import Console

from mock_vehicle.sessions.drive import read_drive
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.inspection import as_json, channels, summary
from mock_vehicle.sessions.recording import open_recording
from tests.mock_vehicle.sessions.samples import write_recording

SPEED, CURVE = "Vehicle.Speed", "Vehicle.Powertrain.TractionBattery.Charging.PredictedCurve.Power"
STATES = [(100.0 + n / 10, SPEED, float(n)) for n in range(50)] + [(105.0, CURVE, (7.0, 3.5))]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_recording(tmp_path / "x.mcap", STATES, session={"scenario": "a drive"})


def read_all(file: Path) -> int:
    """Read everything a person or a replay would: the number of messages."""
    with open_recording(file) as recording:
        as_json(recording)
        return sum(1 for _ in recording.messages())


def test_inspection(file: Path) -> None:
    with open_recording(file) as recording:
        found = as_json(recording)
    assert (found["start"], found["end"], found["duration"], found["messages"]) == (100.0, 105.0, 5.0, 51)
    assert [(one["topic"], one["count"], one["encoding"]) for one in found["channels"]] == [
        ("vehicle/car/state/Vehicle/Speed", 50, "json"),
        (f"vehicle/car/state/{CURVE.replace('.', '/')}", 1, "json"),
    ]
    assert found["channels"][0]["metadata"] == {"qos": "0", "retained": "true"}
    assert found["metadata"]["session"]["scenario"] == "a drive"
    msgspec.json.encode(found)


def test_inspection_for_a_person(file: Path) -> None:
    console = Console(file=io.StringIO(), width=120)
    with open_recording(file) as recording:
        console.print(summary(recording), channels(recording))
    assert isinstance(console.file, io.StringIO)
    text = console.file.getvalue()
    for part in (
        "1970-01-01T00:01:40.000+00:00",
        "5.0 s",
        "51 in 2 channels",
        "vehicle/car/state/Vehicle/Speed",
        "a drive",
    ):
        assert part in text


def test_channels_have_a_schema_that_fits_their_messages(file: Path) -> None:
    from mcap.reader import make_reader

    with file.open("rb") as stream:
        schema, _channel, message = next(make_reader(stream).iter_messages())
    assert schema is not None
    assert (schema.name, schema.encoding) == (SPEED, "jsonschema")
    described = msgspec.json.decode(schema.data)
    assert described["properties"]["value"] == {"type": "number", "minimum": -250, "maximum": 500, "unit": "km/h"}
    assert sorted(msgspec.json.decode(message.data)) == sorted(described["required"])


def test_messages_are_in_order_of_time(tmp_path: Path) -> None:
    states = [(1000.0 + n, SPEED, float(n)) for n in range(20)]
    random.Random(1).shuffle(states)
    with open_recording(write_recording(tmp_path / "x.mcap", states)) as recording:
        times = [message.time_ns for message in recording.messages()]
    assert times == sorted(times)
    assert len(times) == 20


def test_drive_of_a_recording_has_all_kinds_of_values(file: Path) -> None:
    drive = read_drive(file)
    assert drive[SPEED][0].tolist() == [n / 10 for n in range(50)]
    assert drive[CURVE][1].tolist() == [(7.0, 3.5)]


def foreign(file: Path, *, index: bool = True, chunks: bool = True, summary: bool = True) -> Path:
    """A recording by somebody else: no metadata, an unknown topic, a value out of range, another vehicle."""
    with file.open("wb") as stream:
        writer = Writer(
            stream,
            compression=CompressionType.NONE,
            index_types=IndexType.ALL if index else IndexType.NONE,
            use_chunking=chunks,
            use_statistics=summary,
            repeat_channels=summary,
            repeat_schemas=summary,
            use_summary_offsets=summary,
        )
        writer.start()
        messages = [
            ("vehicle/a/state/Vehicle/Speed", b'{"value": 1, "timestamp": 1}'),
            ("vehicle/a/state/Vehicle/Speed", b'{"value": 1e9, "timestamp": 1}'),
            ("vehicle/a/state/Vehicle/Speed", b"\xff\xfe"),
            ("vehicle/a/state/Vehicle/Unheard", b'{"value": 1, "timestamp": 1}'),
            ("vehicle/b/state/Vehicle/Speed", b'{"value": 2, "timestamp": 1}'),
            ("home/kettle", b"on"),
        ]
        numbers = {topic: writer.register_channel(topic, "json", 0) for topic, _ in messages}
        for second, (topic, payload) in enumerate(messages, 1):
            writer.add_message(numbers[topic], second * 10**9, payload, second * 10**9)
        writer.finish()  # type: ignore[no-untyped-call]
    return file


@pytest.mark.parametrize("how", [{}, {"index": False}, {"chunks": False}, {"summary": False, "index": False}])
def test_foreign_recordings(tmp_path: Path, how: dict[str, bool]) -> None:
    file = foreign(tmp_path / "x.mcap", **how)
    with open_recording(file) as recording:
        assert (recording.count, recording.start, recording.end, recording.vehicle) == (6, 1.0, 6.0, "a")
        assert len(list(recording.messages())) == 6
    assert {path: values.tolist() for path, (_, values) in read_drive(file).items()} == {SPEED: [1.0]}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b"time;speed\n", "not an MCAP recording"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "not an MCAP recording"),
        (b"\x89MC", "the recording is truncated, its end is missing"),
        (b"\x89MCAP0\r\n", "the recording is truncated, its end is missing"),
        (b"\x89MCAP0\r\n" + bytes(200) + b"\x89MCAP0\r\n", "the recording is damaged"),
    ],
)
def test_what_is_no_recording_is_one_clear_line(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "bad.mcap"
    file.write_bytes(content)
    with pytest.raises(SessionError) as caught:
        read_all(file)
    assert str(caught.value).startswith(f"{file}: {reason}")
    assert "\n" not in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="No such file"):
        read_all(tmp_path / "missing.mcap")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_truncation_is_said(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = write_recording(tmp_path_factory.mktemp("cut") / "x.mcap", STATES)
    whole = file.read_bytes()
    kept = data.draw(st.integers(0, len(whole) - 1))
    file.write_bytes(whole[:kept])
    with pytest.raises(SessionError, match="truncated" if kept else "empty"):
        read_all(file)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_flipped_bits_are_said_or_harmless(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = write_recording(tmp_path_factory.mktemp("flip") / "x.mcap", STATES)
    content = bytearray(file.read_bytes())
    position = data.draw(st.integers(0, len(content) - 1))
    content[position] ^= 1 << data.draw(st.integers(0, 7))
    file.write_bytes(content)
    said = ""
    try:
        read_all(file)
    except SessionError as error:
        said = str(error)
    assert "\n" not in said
