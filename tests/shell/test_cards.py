"""Which cards stand on the home screen."""

from collections.abc import Iterator

import pytest

from hmi.shell.cards import TRIP_M, CardDeck, Standing, top
from hmi.signals import runtime
from hmi.signals.frame import Frame
from tests.signals.bench import Bench
from tests.signals.qml import deliver_deletions

NOBODY: frozenset[str] = frozenset()


def test_the_three_most_urgent_that_have_something_to_say() -> None:
    cards = {
        "a": Standing(True, 10, 1),
        "b": Standing(False, 99, 2),
        "c": Standing(True, 30, 3),
        "d": Standing(True, 20, 4),
        "e": Standing(True, 5, 5),
    }
    assert top(cards, NOBODY) == ["c", "d", "a"]
    assert top(cards, frozenset({"c"})) == ["d", "a", "e"]


def test_of_equals_the_earlier_in_order() -> None:
    assert top({"late": Standing(True, 1, 20), "early": Standing(True, 1, 10)}, NOBODY) == ["early", "late"]


def test_without_cards_there_are_none() -> None:
    assert top({}, NOBODY) == []


class Table:
    """A deck on a bench."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.frame = Frame()
        runtime.install(runtime.Runtime(bench.link, self.frame))
        self.deck = CardDeck()
        bench.go_live()

    @property
    def shown(self) -> list[str]:
        return list(self.deck.property("shown"))

    def travel(self, metres: float) -> None:
        self.bench.clock()
        self.bench.state(TRIP_M, metres)
        self.bench.drain()
        self.frame.drained.emit()


@pytest.fixture
def table(bench: Bench, qapp: object) -> Iterator[Table]:  # noqa: ARG001 - a cockpit's
    made = Table(bench)
    yield made
    made.deck.deleteLater()
    made.frame.deleteLater()
    deliver_deletions()


def test_a_card_comes_and_goes_as_it_says(table: Table) -> None:
    table.deck.put("music", True, 10, 1)
    table.deck.put("arrival", False, 50, 2)
    assert table.shown == ["music"]
    table.deck.put("arrival", True, 50, 2)
    assert table.shown == ["arrival", "music"]
    table.deck.put("music", False, 10, 1)
    assert table.shown == ["arrival"]


def test_what_is_hidden_stays_so_until_the_next_trip(table: Table) -> None:
    table.deck.put("music", True, 10, 1)
    table.travel(4_000)
    table.deck.hide("music")
    table.travel(9_000)
    assert table.shown == []
    table.travel(0)
    assert table.shown == ["music"]


def test_what_was_hidden_last_can_be_had_back(table: Table) -> None:
    for name in ("music", "arrival"):
        table.deck.put(name, True, 10, 1)
        table.deck.hide(name)
    table.deck.undo()
    assert table.shown == ["arrival"]
    table.deck.undo()
    table.deck.undo()
    assert table.shown == ["arrival", "music"]
