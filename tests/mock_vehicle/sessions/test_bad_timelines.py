"""Damaged recordings and indexes: one clear line, or counted in the report; nothing is lost silently."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcap.writer import CompressionType, Writer

from mock_vehicle.sessions import cache
from mock_vehicle.sessions import index as index_pass
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.player import Player
from mock_vehicle.sessions.timeline import open_timeline
from tests.mock_vehicle.sessions.cockpits import Cockpit, Wall
from tests.mock_vehicle.sessions.logs import write_log
from tests.mock_vehicle.sessions.test_timeline import brute, drive, read

MESSAGES = drive(11, 400)


@pytest.fixture(autouse=True)
def own_indexes(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("own")
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(folder))
    monkeypatch.setattr(index_pass, "MOST_MESSAGES", 40)
    monkeypatch.setattr(index_pass, "LEAST_MESSAGES", 1)
    monkeypatch.setattr(index_pass, "MOST_KEYFRAME_SHARE", 1)
    monkeypatch.setattr(index_pass, "LANE_RECORDS", 5)
    return folder


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b"time;speed\n", "not an MCAP recording"),
        (b"\x89MCAP0\r\n", "the recording is truncated"),
        (b"\x89MCAP0\r\n" + bytes(200) + b"\x89MCAP0\r\n", "it holds no messages"),
    ],
)
def test_what_is_no_recording_is_one_line(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "x.mcap").write_bytes(content)
    with pytest.raises(SessionError, match=reason) as caught, open_timeline([tmp_path / "x.mcap"]):
        pass
    assert "\n" not in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="No such file"), open_timeline([tmp_path / "x.mcap"]):
        pass


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_flipped_bit_is_one_line_or_counted(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = write_log(tmp_path_factory.mktemp("flip") / "x.mcap", MESSAGES[:60], chunk_bytes=600)
    content = bytearray(file.read_bytes())
    position = data.draw(st.integers(0, len(content) - 1))
    content[position] ^= 1 << data.draw(st.integers(0, 7))
    file.write_bytes(content)
    try:
        with open_timeline([file]) as timeline:
            found, losses = read(timeline), timeline.losses()
            timeline.snapshot(timeline.end_ns)
            list(timeline.remembered(timeline.end_ns))
    except SessionError as error:
        found, losses = [], [str(error)]
    if sorted(found) != sorted(MESSAGES[:60]):
        assert "\n" not in "".join(losses)
        assert losses, f"byte {position}: {60 - len(found)} messages are gone and nobody says so"


@settings(max_examples=60, deadline=None)
@given(st.data(), st.booleans())
def test_a_flipped_bit_without_a_summary_is_no_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, chunks: bool
) -> None:
    folder = tmp_path_factory.mktemp("flip")
    file = write_log(folder / "x.mcap", MESSAGES[:60], chunk_bytes=600, summary=False, chunks=chunks)
    content = bytearray(file.read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    file.write_bytes(content)
    with suppress(SessionError), open_timeline([file]) as timeline:
        read(timeline)
        timeline.snapshot(timeline.end_ns)
        list(timeline.remembered(timeline.end_ns))


def test_a_damaged_file_without_a_summary_is_one_line(tmp_path: Path) -> None:
    file = write_log(tmp_path / "x.mcap", MESSAGES[:60], summary=False, chunks=False)
    content = bytearray(file.read_bytes())
    content[15] ^= 0x40  # the length of the first record, after the magic bytes: far beyond the end of the file
    file.write_bytes(content)
    with pytest.raises(SessionError, match="mock-vehicle recover"), open_timeline([file]):
        pass


def test_a_damaged_chunk_is_left_out_and_said(tmp_path: Path) -> None:
    file = write_log(tmp_path / "x.mcap", MESSAGES, compression=CompressionType.NONE)
    content = bytearray(file.read_bytes())
    at = content.index(MESSAGES[200][2])
    content[at + 3] ^= 1
    file.write_bytes(content)
    with open_timeline([file]) as timeline:
        found = read(timeline)
        assert timeline.losses() == ["x.mcap: 1 chunks damaged: its checksum is wrong"]
    assert set(found) < set(MESSAGES)
    assert len(found) > 380


def test_a_broken_index_is_made_anew(tmp_path: Path, own_indexes: Path) -> None:
    file = write_log(tmp_path / "x.mcap", MESSAGES)
    at_ns = MESSAGES[300][0]
    with open_timeline([file]):
        index = next(own_indexes.glob("*.index"))
    whole = index.read_bytes()
    for position in range(0, len(whole), 211):
        broken = bytearray(whole)
        broken[position] ^= 0x55
        index.write_bytes(broken)
        with open_timeline([file]) as timeline:
            assert timeline.snapshot(at_ns) == brute(MESSAGES, at_ns)
            remembered = list(timeline.remembered(timeline.end_ns))
    for cut in (0, 5, len(whole) // 2):
        index.write_bytes(whole[:cut])
        with open_timeline([file]) as timeline:
            assert list(timeline.remembered(timeline.end_ns)) == remembered
    assert index.read_bytes() == whole, "the same file has the same index"


def test_a_file_that_changed_has_another_index(tmp_path: Path, own_indexes: Path) -> None:
    file = write_log(tmp_path / "x.mcap", MESSAGES)
    with open_timeline([file]):
        pass
    write_log(file, MESSAGES[:100])
    with open_timeline([file]) as timeline:
        assert timeline.end_ns == max(message[0] for message in MESSAGES[:100])
    assert len(list(own_indexes.glob("*.index"))) == 2
    assert not list(own_indexes.glob("*.part"))


def test_the_cache_is_bounded(tmp_path: Path) -> None:
    for number in range(5):
        one = tmp_path / f"{number}.index"
        one.write_bytes(bytes(100))
        cache.used(one)
    keep = tmp_path / "0.index"
    cache.bound(tmp_path, keep, most_bytes=250)
    assert len(list(tmp_path.glob("*.index"))) == 2
    assert keep.exists()


def test_a_folder_that_cannot_be_written_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "file" / "below"))
    with open_timeline([write_log(tmp_path / "x.mcap", MESSAGES)]) as timeline:
        assert len(read(timeline)) == 400


def test_what_is_encoded_otherwise_is_passed_over_by_name(tmp_path: Path) -> None:
    with (tmp_path / "x.mcap").open("wb") as stream:
        writer = Writer(stream)
        writer.start()
        for number, encoding in enumerate(("json", "protobuf")):
            channel = writer.register_channel(f"vehicle/car/state/Vehicle/Speed{number or ''}", encoding, 0)
            writer.add_message(channel, 5, b"1", 5)
        writer.finish()  # type: ignore[no-untyped-call]
    wall = Wall()
    with open_timeline([tmp_path / "x.mcap"]) as timeline:
        player = Player(timeline, Cockpit(wall), None, monotonic=wall, sleep=wall.sleep)
        player.play()
    assert player.routes.sent == 1
    assert list(player.routes.passed_over) == ["vehicle/car/state/Vehicle/Speed1: encoded as protobuf, not JSON"]


def test_time_that_goes_backwards_is_sorted_and_counted(tmp_path: Path) -> None:
    messages = [(n * 10, "vehicle/car/state/Vehicle/Speed", b"%d" % n) for n in (5, 6, 1, 2, 7)]
    with open_timeline([write_log(tmp_path / "x.mcap", messages)]) as timeline:
        assert [one[0] for one in read(timeline)] == [10, 20, 50, 60, 70]
        assert timeline.losses() == ["x.mcap: 2 messages that stand after a later one: sorted"]
