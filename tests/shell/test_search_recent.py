"""What was opened from the search lately: found again, bounded, and there after a restart."""

from collections.abc import Iterable
from pathlib import Path

from hmi.shell.kept import Kept
from hmi.shell.kept_file import load
from hmi.shell.search import RECENT, Finder, Found, Hit
from hmi.shell.search_recent import MOST, RECENTS, found_again, opened

ACTED: list[str] = []


class Doors:
    """Says how they are just now."""

    kind, order = "Home", 10

    def __init__(self, state: str = "locked") -> None:
        self._state = state
        self.asked = 0

    def find(self, query: str) -> Iterable[Found]:
        self.asked += 1
        yield Found("Front door", self._state, "lock", panel="home", argument="lock/front")
        yield Found("Water the oak", act=lambda: ACTED.append(query))


class Broken(Doors):
    def find(self, query: str) -> Iterable[Found]:  # noqa: ARG002
        raise ZeroDivisionError


DOOR, OAK = Doors().find("")


def titles(hits: Iterable[Hit]) -> list[str]:
    return [hit.found.title for hit in hits]


def again(kept: Kept, *finders: Finder) -> list[Hit]:
    return found_again(RECENTS.of(kept).things, finders)


def test_after_a_restart_it_is_found_again_as_it_is_now(tmp_path: Path) -> None:
    file = tmp_path / "kept.json"
    kept = Kept(load(file))
    opened(kept, Hit("Home", DOOR, 90.0))
    opened(kept, Hit("Home", OAK, 90.0))
    kept.end()
    assert "locked" not in file.read_text("utf-8"), "how it was is not how it is"
    kept = Kept(load(file))
    oak, door = again(kept, Doors("unlocked"))
    assert (door.group, door.found.detail, door.found.panel) == (RECENT, "unlocked", "home")
    assert oak.found.act is not None
    oak.found.act()
    assert ACTED == ["Water the oak"]
    opened(kept, oak)
    assert [hit.kind for hit in again(kept, Doors())] == ["Home", "Home"], (
        "opened from there, its finder is still known"
    )


def test_what_is_not_found_any_more_is_opened_as_it_was_if_that_can_be() -> None:
    kept = Kept()
    for found in (DOOR, OAK):
        opened(kept, Hit("Home", found, 90.0))
    assert titles(again(kept)) == ["Front door"]
    assert titles(again(kept, Broken())) == ["Front door"]


def test_only_the_finder_of_its_kind_is_asked() -> None:
    kept, others = Kept(), Doors()
    others.kind = "Places"
    opened(kept, Hit("Home", DOOR, 90.0))
    again(kept, others)
    assert others.asked == 0


def test_the_latest_eight_stand_there_each_once() -> None:
    kept = Kept()
    for number in [*range(MOST + 3), 5]:
        opened(kept, Hit("Places", Found(f"Place {number}", panel="map", argument=str(number)), 50.0))
    assert titles(again(kept)) == [f"Place {number}" for number in (5, 10, 9, 8, 7, 6, 4, 3)]
