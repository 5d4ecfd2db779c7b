"""What a replayer says is checked before it is believed."""

import json

import pytest

from hmi.bus.errors import PayloadError
from hmi.replay.contract import LARGEST_BYTES, MOST_MARKS, decode_state, decode_timeline
from tests.support.replayer import MARKS, FakeReplayer


def test_the_state_of_the_contract_is_understood() -> None:
    said: list[bytes] = []
    FakeReplayer(lambda _, payload: said.append(payload)).tell(rate=None, loop=[3.0, 4.0], indexing=0.5)
    state = decode_state(said[0])
    assert (state.files, state.rate, state.loop, state.indexing) == (("drive.mcap",), None, (3.0, 4.0), 0.5)


@pytest.mark.parametrize(
    "raw", [b"", b"null", b"[]", b'{"start": "now"}', b'{"rate": 0}', b'{"loop": [1]}', b"\xff", b"[" * 100_000]
)
def test_nonsense_is_refused(raw: bytes) -> None:
    with pytest.raises(PayloadError):
        decode_state(raw)
    with pytest.raises(PayloadError):
        decode_timeline(raw)


def test_a_mark_of_no_known_kind_is_refused() -> None:
    with pytest.raises(PayloadError, match="kind"):
        decode_timeline(json.dumps({"marks": [{**MARKS[0], "kind": "joke"}]}).encode())


def test_marks_are_sorted_and_no_more_than_agreed() -> None:
    marks = [{"id": str(at), "kind": "touch", "start": float(at)} for at in range(MOST_MARKS + 5, 0, -1)]
    decoded = decode_timeline(json.dumps({"marks": marks}).encode())
    assert [mark.start for mark in decoded] == list(range(1, MOST_MARKS + 1))


def test_what_is_too_long_is_not_even_decoded() -> None:
    with pytest.raises(PayloadError, match="at most"):
        decode_state(b" " * (LARGEST_BYTES + 1))
