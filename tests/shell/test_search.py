"""What the search finds, in which order, and that the newest query wins."""

import threading
from collections.abc import Iterable

import pytest

from hmi.shell.search import RECENT, Found, Hit
from hmi.shell.search_finders import Controls, Pages, Panels
from hmi.shell.search_match import Fields, Index, query_words, words_of
from hmi.shell.search_rank import GROUP_MOST, Group, ranked, suggested
from hmi.shell.search_worker import Question, Worker

PLACES = (
    "Charging station North",
    "Größenwahn bar",
    "北京南站",
    "Museum of Modern Art",
    "Straße des 17. Juni",
    "Café Ärmel",
)


def found(query: str, titles: Iterable[str] = PLACES) -> list[str]:
    titles = list(titles)
    fits = Index(Fields(title) for title in titles).find(query)
    return [titles[place] for place in sorted(fits, key=lambda place: -fits[place])]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("charging", "Charging station North"),
        ("char", "Charging station North"),
        ("CHARGING NORTH", "Charging station North"),
        ("north station", "Charging station North"),
        ("chraging", "Charging station North"),
        ("chargin staton", "Charging station North"),
        ("charing", "Charging station North"),
        ("grossenwahn", "Größenwahn bar"),
        ("groessenwahn", "Größenwahn bar"),
        ("größen", "Größenwahn bar"),
        ("strasse", "Straße des 17. Juni"),
        ("17 juni", "Straße des 17. Juni"),
        ("cafe aermel", "Café Ärmel"),
        ("cafe armel", "Café Ärmel"),
        ("北京", "北京南站"),
        ("南站", "北京南站"),
        ("beijing", "北京南站"),
        ("bei jing nan", "北京南站"),
        ("bjnz", "北京南站"),
        ("modern", "Museum of Modern Art"),
        ("museum", "Museum of Modern Art"),
        ("musuem", "Museum of Modern Art"),
    ],
)
def test_it_is_found(query: str, title: str) -> None:
    assert found(query)[:1] == [title]


@pytest.mark.parametrize("query", ["xyz", "charging museum", "南京", "q", "…", "   ", "", "nrth station west"])
def test_nothing_fits(query: str) -> None:
    assert found(query) == []


def test_the_whole_word_is_better_than_its_beginning_and_that_than_a_part_or_a_slip() -> None:
    titles = ("Battery care", "Battery", "Batteries", "Cabattery")
    assert found("battery", titles) == ["Battery care", "Battery", "Cabattery"]
    fits = Index(Fields(title) for title in titles).find("batter")
    assert fits[0] == fits[1] == fits[2] > fits[3]


def test_a_title_is_better_than_a_word_and_that_than_a_detail() -> None:
    fits = Index((Fields("range"), Fields("x", ("range",)), Fields("y", (), "range"))).find("range")
    assert fits[0] > fits[1] > fits[2]


def test_a_query_is_cut_into_words() -> None:
    assert query_words("  Zum  Café, bitte ") == ("zum", "cafe", "bitte")
    assert query_words("去北京 cafe") == ("去北京", "cafe")
    assert "bjnz" in words_of("北京南站")


def test_ten_thousand_titles_are_looked_through() -> None:
    titles = [f"{name} {number}" for number in range(5_000) for name in ("Lindenstraße", "Hauptstraße")]
    assert found("haupstrase 4711", titles)[:1] == ["Hauptstraße 4711"]


def groups(**kinds: tuple[str, ...]) -> list[Group]:
    return [
        Group(kind, order, tuple(Found(title) for title in titles))
        for order, (kind, titles) in enumerate(kinds.items())
    ]


def titles(hits: list[Hit]) -> list[str]:
    return [hit.found.title for hit in hits]


def test_groups_keep_their_order_but_one_that_only_nearly_fits_stands_behind() -> None:
    hits = ranked("range", groups(places=("Orange street",), pages=("Range",)), {})
    assert [(hit.group, hit.found.title) for hit in hits] == [("pages", "Range"), ("places", "Orange street")]
    hits = ranked("range", groups(places=("Range road",), pages=("Range",)), {})
    assert [hit.group for hit in hits] == ["places", "pages"]


def test_a_group_leaves_room_for_the_others() -> None:
    many = tuple(f"Linden {number}" for number in range(30))
    hits = ranked("linden", groups(places=many, pages=("Linden",)), {})
    assert [hit.group for hit in hits] == ["places"] * GROUP_MOST + ["pages"]
    assert len(ranked("linden", groups(places=many), {})) == 30


def test_what_fits_as_well_stays_where_it_was() -> None:
    first = ranked("lin", groups(places=("Linde B", "Linde A")), {})
    assert titles(first) == ["Linde A", "Linde B"]
    before = {"//Linde B": 0, "//Linde A": 1}
    assert titles(ranked("lind", groups(places=("Linde A", "Linde B")), before)) == ["Linde B", "Linde A"]


def test_a_finder_that_judges_itself_is_believed() -> None:
    group = Group("places", 0, (Found("Anywhere", score=50.0), Found("Linde", score=None), Found("Top", score=400.0)))
    assert titles(ranked("lin", [group], {})) == ["Top", "Linde", "Anywhere"]


def test_the_same_thing_is_shown_once() -> None:
    group = Group("places", 0, (Found("Linde", score=40.0), Found("Linde", score=90.0)))
    (hit,) = ranked("linde", [group], {})
    assert hit.score == 90.0


def test_before_anything_is_typed_the_recent_stand_first_and_not_twice() -> None:
    hits = suggested((Hit(RECENT, Found("Linde"), 0.0, "places"),), groups(places=("Linde", "Eiche")))
    assert [(hit.group, hit.found.title) for hit in hits] == [(RECENT, "Linde"), ("places", "Eiche")]


def test_the_shells_own_finders_give_what_can_be_opened() -> None:
    for one in (*Panels().find("x"), *Pages().find("x"), *Controls().find("x")):
        assert one.title
        assert one.panel or one.overlay
    assert {one.panel for one in Panels().find("x")} >= {"energy", "bus"}
    assert list(Pages().find("")) == list(Controls().find("")) == []
    assert 0 < len(list(Panels().find(""))) <= 4


class Slow:
    """A finder that waits until it may go on."""

    kind, order = "places", 0

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.begun, self.go = threading.Event(), threading.Event()

    def find(self, query: str) -> Iterable[Found]:
        self.asked.append(query)
        self.begun.set()
        assert self.go.wait(5)
        return (Found(query),)


class Failing:
    kind, order = "faults", 1

    def find(self, query: str) -> Iterable[Found]:
        raise ValueError(query)


def test_the_newest_query_wins_and_those_between_are_not_even_asked(caplog: pytest.LogCaptureFixture) -> None:
    answers: list[tuple[int, list[str]]] = []
    answered = threading.Event()

    def take(number: int, hits: list[Hit]) -> None:
        answers.append((number, titles(hits)))
        answered.set()

    slow = Slow()
    worker = Worker(take, lambda: [slow, Failing()])
    worker.ask(Question(1, "l"))
    assert slow.begun.wait(5)
    worker.ask(Question(2, "li"))
    worker.ask(Question(3, "lin"))
    slow.go.set()
    assert answered.wait(5)
    worker.end()
    assert answers == [(3, ["lin"])]
    assert slow.asked == ["l", "lin"]
    assert caplog.text.count("Failing fails and is not asked again") == 1
