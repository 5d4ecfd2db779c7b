"""What panels keep over restarts: what comes back, what is too much, and that nothing in the file is fatal."""

import json
import logging
from pathlib import Path
from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.shell.careful_file import MAX_BYTES
from hmi.shell.kept import Kept, Slot
from hmi.shell.kept_file import MAX_PART_BYTES, MAX_PARTS, MAX_VEHICLES, load
from tests.shell.test_settings_file import JSON, aside, put


class Marked(msgspec.Struct, frozen=True):
    """What a panel might keep."""

    keys: Annotated[tuple[str, ...], msgspec.Meta(max_length=3)] = ()


MARKED = Slot("rain.marked", Marked())
HEARD = Slot("rain.heard", Marked(), of_vehicle=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "kept.json"


def opened(file: Path, vehicle: str = "demo") -> Kept:
    return Kept(load(file), vehicle)


def test_what_was_kept_is_there_after_a_restart_and_can_be_taken_away(file: Path) -> None:
    kept = opened(file)
    assert MARKED.of(kept) == Marked()
    told: list[str] = []
    kept.changed.connect(told.append)
    assert MARKED.put(kept, Marked(("a", "b")))
    assert MARKED.put(kept, Marked(("a", "b")))
    assert told == ["rain.marked"], "the same again is no change"
    kept.end()
    kept = opened(file)
    assert MARKED.of(kept) == Marked(("a", "b"))
    MARKED.put(kept, Marked())
    kept.end()
    assert json.loads(file.read_bytes()) == {"version": 1, "house": {}, "vehicles": {}}
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


def test_each_vehicle_has_its_own_and_the_house_one(file: Path) -> None:
    for vehicle in ("demo", "real"):
        kept = opened(file, vehicle)
        HEARD.put(kept, Marked((vehicle,)))
        MARKED.put(kept, Marked((*MARKED.of(kept).keys, vehicle)))
        kept.end()
    assert HEARD.of(opened(file, "demo")) == Marked(("demo",))
    assert HEARD.of(opened(file, "real")) == Marked(("real",))
    assert HEARD.of(opened(file, "other")) == Marked()
    assert MARKED.of(opened(file, "other")) == Marked(("demo", "real"))


def test_of_many_vehicles_the_latest_are_kept(file: Path) -> None:
    for number in range(MAX_VEHICLES + 2):
        kept = opened(file, f"car{number}")
        HEARD.put(kept, Marked((str(number),)))
        kept.end()
    assert list(json.loads(file.read_bytes())["vehicles"]) == [f"car{number}" for number in range(2, MAX_VEHICLES + 2)]


def test_without_a_file_it_is_kept_for_this_run() -> None:
    kept = Kept()
    MARKED.put(kept, Marked(("a",)))
    assert MARKED.of(kept) == Marked(("a",))
    kept.end()


def test_what_is_too_much_is_not_kept(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    kept = opened(file)
    MARKED.put(kept, Marked(("a",)))
    assert not MARKED.put(kept, Marked(("a", "b", "c", "d"))), "more than its own type says"
    assert not MARKED.put(kept, Marked(("x" * MAX_PART_BYTES,)))
    assert MARKED.of(kept) == Marked(("a",))
    for number in range(MAX_PARTS - 1):
        assert kept.put(f"part{number}", number)
    assert not kept.put("one more", 1)
    assert kept.put("part0", "changed"), "what is there can be changed"
    kept.end()
    assert file.stat().st_size < MAX_BYTES
    assert caplog.text.count("not kept") == 3


@pytest.mark.parametrize("part", [None, 3, [], {"keys": 1}, {"keys": ["a", "b", "c", "d"]}, {"keys": [1]}])
def test_a_part_that_may_not_be_is_as_before_and_the_others_hold(file: Path, part: object) -> None:
    put(file, {"house": {"rain.marked": part, "other": 7}, "vehicles": {"demo": {"rain.heard": {"keys": ["a"]}}}})
    kept = opened(file)
    assert MARKED.of(kept) == Marked()
    assert HEARD.of(kept) == Marked(("a",))
    kept.put("more", 1)
    kept.end()
    assert json.loads(file.read_bytes())["house"]["other"] == 7, "of a panel that is not there"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 2}', b"\xff"])
def test_a_broken_file_is_set_aside_and_said(file: Path, content: bytes, caplog: pytest.LogCaptureFixture) -> None:
    put(file, content)
    with caplog.at_level(logging.WARNING):
        kept = opened(file)
    (gone,) = aside(file)
    assert gone.read_bytes() == content
    assert gone.name in kept.problem
    MARKED.put(kept, Marked(("a",)))
    kept.end()
    assert MARKED.of(opened(file)) == Marked(("a",))


def test_a_file_that_is_left_alone_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("no folder")
    kept = opened(tmp_path / "taken" / "kept.json")
    assert kept.problem
    assert MARKED.put(kept, Marked(("a",)))
    kept.end()


@settings(max_examples=100)
@given(
    tree=st.fixed_dictionaries(
        {},
        optional={
            "house": JSON | st.dictionaries(st.just("rain.marked"), JSON),
            "vehicles": JSON | st.dictionaries(st.just("demo"), JSON | st.dictionaries(st.just("rain.heard"), JSON)),
        },
    )
)
def test_no_json_is_fatal(tmp_path: Path, tree: dict[str, Any]) -> None:
    file = tmp_path / "kept.json"
    put(file, tree)
    kept = opened(file)
    for slot in (MARKED, HEARD):
        assert isinstance(slot.of(kept), Marked)
        assert slot.put(kept, Marked(("a",)))
        assert slot.of(kept) == Marked(("a",))
    kept.end()
