"""Replay: how exactly it keeps time, how fast a seek is beside the library's own indexed read, how fast `max` is."""

import random
import resource
import time
from pathlib import Path

import pytest
from mcap.reader import make_reader
from mcap.writer import CompressionType, IndexType, Writer

from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from hmi.bus.payloads import encode_state
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.sessions.cache import FOLDER_VARIABLE
from mock_vehicle.sessions.keyframes import KEYFRAME_ENCODING, KEYFRAME_TOPIC, Keyframer
from mock_vehicle.sessions.marks import NS
from mock_vehicle.sessions.memory import CHANGES, WINDOWS_S
from mock_vehicle.sessions.player import Player
from mock_vehicle.sessions.replay import Replay, Wish
from mock_vehicle.sessions.timeline import open_timeline
from tests.benchmarks.conftest import Report
from tests.benchmarks.stream import numeric_signals, value_of
from tests.mock_vehicle.sessions.cockpits import Cockpit, Wall, real_drive, simulated
from tests.mock_vehicle.sessions.conftest import REAL
from tests.mock_vehicle.sessions.logs import write_log

HOURS = 10
PER_SECOND = 200
START = 1_700_000_000
SEEKS = 40


@pytest.fixture(autouse=True)
def indexes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "indexes"))


def long_recording(file: Path, *, message_index: bool) -> int:
    """`HOURS` of `PER_SECOND` messages, with the noise of a real car's numbers and keyframes; how many messages."""
    dice = random.Random(1)
    specs = [spec for spec in numeric_signals() if spec.path not in {*WINDOWS_S, *CHANGES}]
    with file.open("wb") as stream:
        index = IndexType.ALL if message_index else IndexType.ALL & ~IndexType.MESSAGE
        writer = Writer(stream, chunk_size=64 * 1024, compression=CompressionType.ZSTD, index_types=index)
        writer.start()
        names = [topics.state("car", spec.path) for spec in specs]
        channels = [writer.register_channel(name, "json", 0) for name in names]
        keyframes = writer.register_channel(KEYFRAME_TOPIC, KEYFRAME_ENCODING, 0)
        keyframer, count = Keyframer(), HOURS * 3600 * PER_SECOND
        for number in range(count):
            at = number % len(specs)
            now = START * NS + number * NS // PER_SECOND
            raw = encode_state(value_of(specs[at], dice.randrange(97)), now / NS)
            writer.add_message(channels[at], now, raw, now)
            keyframe = keyframer.add(names[at], now, raw)
            if keyframe is not None:
                writer.add_message(keyframes, now, keyframe, now)
        writer.finish()  # type: ignore[no-untyped-call]
    return count


def library_snapshot(file: Path, at_ns: int, names: set[str]) -> dict[str, bytes]:
    """The last payload of every topic by the library's index: backwards from there until all were met."""
    found: dict[str, bytes] = {}
    with file.open("rb") as stream:
        for _schema, channel, message in make_reader(stream).iter_messages(topics=names, reverse=True, ending_at=at_ns):
            if channel.topic not in found:
                found[channel.topic] = message.data
                if len(found) == len(names):
                    break
    return found


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def test_seeking_in_a_long_recording(tmp_path: Path, report: Report) -> None:
    file = tmp_path / "long.mcap"
    count = long_recording(file, message_index=False)
    size = f"{HOURS} h, {count:,} messages, {file.stat().st_size / 1e6:,.0f} MB"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    with open_timeline([file]) as timeline:
        indexed = time.perf_counter() - began
        dice = random.Random(2)
        moments = [dice.randrange(timeline.start_ns + 10 * NS, timeline.end_ns) for _ in range(SEEKS)]
        names = set(timeline.counts)
        ours, theirs = [], []
        for at_ns in moments:
            began = time.perf_counter()
            found = timeline.snapshot(at_ns)
            messages = timeline.messages(at_ns + 1)
            next(messages, None)
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            other = library_snapshot(file, at_ns, names)
            theirs.append(time.perf_counter() - began)
            assert {topic: payload for topic, (_at, payload) in found.items()} == other
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    report(f"index on first use ({size})", f"{indexed:.1f} s, {HOURS * 3600 / indexed:,.0f} x real time", "")
    report("memory for index and seeks", f"{grown / 1024:.0f} MB", "does not grow with the length")
    report("seek to a complete picture, p95", f"{percentile(ours, 0.95) * 1000:.1f} ms", "100 ms")
    ratio = percentile(ours, 0.95) / percentile(theirs, 0.95)
    report(
        "the library's indexed read of it", f"{percentile(theirs, 0.95) * 1000:.1f} ms", f"ours is {ratio:.2f} of it"
    )
    assert percentile(ours, 0.95) < 0.1
    assert ratio < 2


def test_time_is_kept(tmp_path: Path, bench_broker: EmbeddedBroker, report: Report) -> None:
    file = write_log(tmp_path / "x.mcap", simulated("city-commute", 20.0), chunk_bytes=64 * 1024)
    replay = Replay([file], bench_broker.urls["mqtt"]["vehicle"], "car", Wish(1.0))
    errors: list[float] = []
    publish = replay._publisher.raw_state

    def watched(path: str, raw: bytes) -> None:
        player = replay._player
        if player is not None and player._next is not None and not player.transport.paused:
            errors.append(time.monotonic() - player.transport.due_s(player._next.time_ns))
        publish(path, raw)

    replay._publisher.raw_state = watched  # type: ignore[method-assign]
    replay.run(connect_s=10.0)
    at_start = next(n for n, error in enumerate(errors) if error < 0.05)
    errors = errors[at_start:]
    instants = [error for error, before in zip(errors[1:], errors, strict=False) if error < before]
    report("publish time error at rate 1, p50", f"{percentile(errors, 0.5) * 1000:.2f} ms", "")
    report("publish time error at rate 1, p99", f"{percentile(errors, 0.99) * 1000:.2f} ms", "2 ms")
    report("the first message of an instant, p99", f"{percentile(instants, 0.99) * 1000:.2f} ms", "2 ms")


def test_as_fast_as_it_goes(tmp_path: Path, bench_broker: EmbeddedBroker, report: Report) -> None:
    drives = sorted(REAL.glob("Trip*.csv"))
    if not drives:
        pytest.skip("no recorded drive is there")
    messages = real_drive(drives[0], 1e9)
    file = write_log(tmp_path / "i3.mcap", messages, chunk_bytes=64 * 1024)
    seconds = (messages[-1][0] - messages[0][0]) / NS
    with open_timeline([file]):
        pass
    began = time.perf_counter()
    replayed = Replay([file], bench_broker.urls["mqtt"]["vehicle"], "car", Wish(None)).run(connect_s=10.0)
    took = time.perf_counter() - began
    report(f"max through the broker ({replayed.sent:,} messages)", f"{seconds / took:,.0f} x real time", "100 x")

    wall = Wall()
    with open_timeline([file]) as timeline:
        cockpit = Cockpit(wall, 20_000)
        player = Player(timeline, cockpit, None, monotonic=wall, sleep=wall.sleep)
        began = time.perf_counter()
        player.play()
        cockpit.draw()
        took = time.perf_counter() - began
    assert len(cockpit.store.state()) <= len(default_catalogue())
    report("max straight into the store", f"{seconds / took:,.0f} x real time", "1,000 x")
