"""The seekable timeline: snapshots and streams of it are what reading everything from the start gives."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcap.writer import CompressionType

from mock_vehicle.sessions import index as index_pass
from mock_vehicle.sessions import keyframes
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.keyframes import KEYFRAME_TOPIC, Keyframer, Last
from mock_vehicle.sessions.timeline import Timeline, open_timeline
from tests.mock_vehicle.sessions.logs import Message, write_log

TOPICS = [f"vehicle/car/state/Vehicle/{name}" for name in ("Speed", "IsMoving", "Powertrain/Range")] + ["home/kettle"]


@pytest.fixture(autouse=True)
def many_keyframes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keyframes every few messages, so that small files have many."""
    monkeypatch.setattr(index_pass, "MOST_MESSAGES", 7)
    monkeypatch.setattr(index_pass, "LEAST_MESSAGES", 1)
    monkeypatch.setattr(index_pass, "MOST_KEYFRAME_SHARE", 1)
    monkeypatch.setattr(index_pass, "LANE_RECORDS", 3)
    monkeypatch.setattr(keyframes, "MOST_MESSAGES", 5)
    monkeypatch.setattr(keyframes, "LEAST_MESSAGES", 2)


def drive(seed: int, count: int, *, disorder: int = 0) -> list[Message]:
    """`count` messages at up to 0.3 s from each other, or at the same instant; `disorder` moves them apart."""
    dice, now, messages = random.Random(seed), 1_000_000_000_000, list[Message]()
    for number in range(count):
        now += dice.choice((0, 0, 1, 100_000_000, 300_000_000))
        at = now - dice.randint(0, disorder) * 100_000_000
        payload = b"" if dice.random() < 0.05 else b'{"value": %d, "timestamp": %d}' % (number, at // 10**9)
        messages.append((at, dice.choice(TOPICS), payload))
    return messages


def brute(messages: list[Message], at_ns: int) -> Last:
    last: Last = {}
    for time_ns, topic, payload in sorted(messages, key=lambda message: message[0]):
        if time_ns <= at_ns:
            last[topic] = (time_ns, payload)
    return last


def read(timeline: Timeline, from_ns: int = 0) -> list[Message]:
    return [(one.time_ns, one.topic, one.payload) for one in timeline.messages(from_ns)]


def check(timeline: Timeline, messages: list[Message], moments: list[int]) -> None:
    ordered = sorted(messages, key=lambda message: message[0])
    for at_ns in moments:
        assert timeline.snapshot(at_ns) == brute(messages, at_ns)
        assert read(timeline, at_ns) == [message for message in ordered if message[0] >= at_ns]
        earlier = [message[0] for message in ordered if message[0] < at_ns and message[1] == TOPICS[0]]
        assert timeline.time_before(at_ns, lambda topic: topic == TOPICS[0]) == (earlier[-1] if earlier else None)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 150), st.sampled_from([0, 0, 2, 30]), st.booleans(), st.data())
def test_seeking_is_reading_from_the_start(
    tmp_path_factory: pytest.TempPathFactory,
    seed: int,
    count: int,
    disorder: int,
    has_keyframes: bool,
    data: st.DataObject,
) -> None:
    messages = drive(seed, count, disorder=disorder)
    file = write_log(
        tmp_path_factory.mktemp("log") / "x.mcap", messages, keyframer=Keyframer() if has_keyframes else None
    )
    times = sorted(message[0] for message in messages)
    moments = data.draw(st.lists(st.integers(times[0] - 1, times[-1] + 1), min_size=1, max_size=4))
    with open_timeline([file]) as timeline:
        assert (timeline.start_ns, timeline.end_ns) == (times[0], times[-1])
        check(timeline, messages, [*moments, times[0], times[-1]])
        assert bool(timeline.losses()) == ([m[0] for m in messages] != times)


@pytest.mark.parametrize(
    "how",
    [
        {"chunks": False},
        {"summary": False},
        {"chunks": False, "summary": False},
        {"message_index": True},
        {"compression": CompressionType.LZ4},
        {"compression": CompressionType.NONE},
    ],
)
def test_files_of_all_kinds(tmp_path: Path, how: dict[str, bool]) -> None:
    messages = drive(3, 1500)
    with open_timeline([write_log(tmp_path / "x.mcap", messages, **how)]) as timeline:  # type: ignore[arg-type]
        check(timeline, messages, [messages[0][0], messages[700][0], messages[-1][0]])
        assert timeline.vehicle == "car"
        assert timeline.counts == {topic: sum(m[1] == topic for m in messages) for topic in TOPICS}


def test_keyframes_of_the_file_are_used_and_not_shown(tmp_path: Path) -> None:
    messages = drive(5, 200)
    with open_timeline([write_log(tmp_path / "x.mcap", messages, keyframer=Keyframer())]) as timeline:
        table = timeline._files[0].table
        assert len(table.keyframes) > 5
        assert all(block.length == 0 for block in table.keyframes)
        assert KEYFRAME_TOPIC not in timeline.counts
        assert len(read(timeline)) == 200


def test_keyframes_that_do_not_say_what_the_file_says_are_not_used(tmp_path: Path) -> None:
    class Liar(Keyframer):
        def add(self, topic: str, time_ns: int, payload: bytes) -> bytes | None:
            return super().add(topic, time_ns, payload + b" ")

    messages = drive(5, 200)
    with open_timeline([write_log(tmp_path / "x.mcap", messages, keyframer=Liar())]) as timeline:
        check(timeline, messages, [messages[100][0]])


def test_files_that_overlap_are_merged_and_said(tmp_path: Path) -> None:
    messages = drive(8, 300)
    first, second = messages[:200], messages[100:]
    one, two = write_log(tmp_path / "a.mcap", first), write_log(tmp_path / "b.mcap", second)
    with open_timeline([two, one]) as timeline:
        assert [file.name for file in timeline.files] == ["a.mcap", "b.mcap"]
        assert sorted(read(timeline)) == sorted(set(messages)), "what both hold is said once"
        for at_ns in (messages[50][0], messages[150][0], messages[250][0]):
            assert timeline.snapshot(at_ns) == brute(messages, at_ns)
        assert next(line.split(" by ")[0] for line in timeline.losses()) == "a.mcap and b.mcap overlap"
        assert timeline.losses()[1].endswith("messages are in several files: said once")


def test_files_of_different_vehicles_are_refused(tmp_path: Path) -> None:
    one = write_log(tmp_path / "a.mcap", drive(1, 20))
    two = write_log(tmp_path / "b.mcap", [(1, "vehicle/other/state/Vehicle/Speed", b"1")])
    with pytest.raises(SessionError, match="different vehicles: car, other"), open_timeline([one, two]):
        pass


def test_the_vehicle_asked_for_or_the_first(tmp_path: Path) -> None:
    messages = [(n, f"vehicle/{name}/state/Vehicle/Speed", b"1") for n, name in enumerate(("a", "b", "a"))]
    file = write_log(tmp_path / "x.mcap", messages)
    for wanted, taken in (("", "a"), ("b", "b"), ("c", "a")):
        with open_timeline([file], wanted) as timeline:
            assert timeline.vehicle == taken
