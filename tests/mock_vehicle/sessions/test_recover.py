"""Files that were cut off or damaged: all that is whole comes out, and what is lost is said."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.record_tape import Tape
from mock_vehicle.sessions.recording import NS, open_recording
from mock_vehicle.sessions.recover import recover
from tests.mock_vehicle.sessions.recording_bench import clock, drive, read, speed, values

SECONDS = 19
BEFORE_THE_SECOND_CHUNK = 2000
"""Bytes."""


def make(file: Path, *, is_finished: bool = True) -> Path:
    """A drive, or what is on the disk of it when its recorder is killed."""
    tape = Tape(file, ["car"], 0, wall_ns=lambda: 0)
    for message in drive(SECONDS):
        tape.put(message)
        tape.pass_time(message.at_ns)
    tape.attach("shot.png", "image/png", b"picture", SECONDS * NS)
    tape.pass_time((SECONDS + 1) * NS)
    so_far = file.read_bytes()
    tape.end()
    if not is_finished:
        file.write_bytes(so_far)
    return file


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return make(tmp_path_factory.mktemp("whole") / "x.mcap").read_bytes()


def said(file: Path) -> list[tuple[str, int, int, int, bytes]]:
    return [(c.topic, m.log_time, m.publish_time, m.sequence, m.data) for _, c, m in read(file)]


def test_a_whole_file_comes_out_as_it_was(tmp_path: Path, whole: bytes) -> None:
    source, out = tmp_path / "in.mcap", tmp_path / "out.mcap"
    source.write_bytes(whole)
    done = recover(source, out)
    assert said(out) == said(source)
    assert (done.was_whole, done.missing, done.lost_bytes, done.lost.total(), done.attachments) == (True, 0, 0, 0, 1)
    with open_recording(source) as before, open_recording(out) as after:
        assert before.session | {"recovered_from": "in.mcap", "recovery_dropped": ""} == after.session
        assert before.channels == after.channels


def test_a_file_without_an_end(tmp_path: Path) -> None:
    source, out = make(tmp_path / "in.mcap", is_finished=False), tmp_path / "out.mcap"
    with pytest.raises(SessionError, match="truncated"), open_recording(source):
        pass
    done = recover(source, out)
    assert values(out) == [float(number) for number in range(10 * SECONDS + 1)]
    assert not done.was_whole
    assert "the file has no end" in "\n".join(done.lines())


@given(st.data())
@settings(max_examples=60)
def test_wherever_it_is_cut_all_but_the_last_chunk_comes_out(
    tmp_path_factory: pytest.TempPathFactory, whole: bytes, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    kept = data.draw(st.integers(1, len(whole)))
    (folder / "in.mcap").write_bytes(whole[:kept])
    done = None
    with suppress(SessionError):
        done = recover(folder / "in.mcap", folder / "out.mcap")
    if done is None:
        assert kept < BEFORE_THE_SECOND_CHUNK
        assert not (folder / "out.mcap").exists()
        return
    found = values(folder / "out.mcap")
    assert found == [float(number) for number in range(len(found))], "in order, and no hole"
    assert done.messages == len(read(folder / "out.mcap"))
    assert not done.missing


@given(st.data())
@settings(max_examples=150)
def test_a_flipped_bit_costs_one_chunk_at_most_and_is_never_passed_over_in_silence(
    tmp_path_factory: pytest.TempPathFactory, whole: bytes, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("flip")
    content = bytearray(whole)
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= 1 << data.draw(st.integers(0, 7))
    (folder / "in.mcap").write_bytes(content)
    done = recover(folder / "in.mcap", folder / "out.mcap")
    found = values(folder / "out.mcap")
    assert found == sorted(set(found))
    assert len(found) >= 10 * SECONDS + 1 - 8, "half a second of ten messages a second, and a clock"
    if len(found) < 10 * SECONDS + 1:
        assert done.lost.total()
        assert done.missing or not done.was_whole


def test_holes_torn_into_a_file(tmp_path: Path, whole: bytes) -> None:
    content = bytearray(whole)
    for place in random.Random(3).sample(range(1000, len(content) - 1000), 3):
        content[place : place + 40] = bytes(40)
    (tmp_path / "in.mcap").write_bytes(content)
    done = recover(tmp_path / "in.mcap", tmp_path / "out.mcap")
    assert done.messages > 5 * SECONDS
    assert done.lost.total() >= 1
    assert any("could not be used" in line for line in done.lines())


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "the file is empty"), (b"time;speed\n" * 100, "nothing in it can be read"), (b"\x89MCAP0\r\n", "nothing")],
)
def test_what_holds_nothing_is_one_clear_line(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "in.mcap").write_bytes(content)
    with pytest.raises(SessionError, match=reason):
        recover(tmp_path / "in.mcap", tmp_path / "out.mcap")
    assert not (tmp_path / "out.mcap").exists()


def test_neither_a_missing_file_nor_one_that_is_there(tmp_path: Path, whole: bytes) -> None:
    source = tmp_path / "in.mcap"
    with pytest.raises(SessionError, match="No such file"):
        recover(source, tmp_path / "out.mcap")
    source.write_bytes(whole)
    with pytest.raises(SessionError, match="is there already"):
        recover(source, source)
    assert source.read_bytes() == whole


def test_gaps_in_the_counts_are_messages_that_are_missing(tmp_path: Path) -> None:
    tape = Tape(tmp_path / "in.mcap", ["car"], 0, wall_ns=lambda: 0)
    tape.put(clock(0))
    for number in range(5):
        tape.put(speed(1 + number, float(number)))
    tape.end()
    assert recover(tmp_path / "in.mcap", tmp_path / "out.mcap").missing == 0
