"""The story is played over the bus, and a stand begins it again."""

import json

import pytest
from pytestqt.qtbot import QtBot

from hmi.console.attract import Attract
from hmi.console.controls import Controls
from hmi.console.player import StoryPlayer
from hmi.console.story import Caption, Step
from tests.signals.bench import Bench

CAPTION = Caption(en="Hello", de="Hallo", zh_CN="你好")
STEPS = (
    Step(order=1, hold_s=5, panel="map", caption=CAPTION, controls=({"scenario": {"name": "coming-home"}},)),
    Step(order=2, hold_s=5, panel="energy", argument="range", caption=CAPTION, controls=({"soc": {"percent": 9}},)),
)


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    bench = Bench(monkeypatch)
    bench.go_live()
    return bench


@pytest.fixture
def player(bench: Bench, qapp: object) -> StoryPlayer:  # noqa: ARG001 - timers need the application
    return StoryPlayer(Controls(bench.link, lambda _: None), STEPS)


def said(bench: Bench) -> list[tuple[str, object]]:
    """Control and payload of everything that was published."""
    return [(sent.topic.removeprefix("mock/demo/set/"), json.loads(sent.payload)) for sent in bench.sent]


def shown(bench: Bench) -> list[tuple[str, str, str]]:
    """What the cockpit was asked to show: panel, argument, caption."""
    return [
        (payload["payload"]["panel"], payload["payload"]["argument"], payload["payload"]["caption"].get("de", ""))
        for name, payload in said(bench)
        if name == "event" and isinstance(payload, dict)
    ]


def test_a_step_acts_and_then_shows(bench: Bench, player: StoryPlayer) -> None:
    player.play()
    assert [name for name, _ in said(bench)] == ["scenario", "event"]
    assert shown(bench) == [("map", "", "Hallo")]
    assert bench.sent[0].qos == 1
    assert (player.property("index"), player.property("playing")) == (0, True)


def test_next_and_previous_do_their_step_again(bench: Bench, player: StoryPlayer) -> None:
    player.play()
    player.next()
    player.previous()
    assert [panel for panel, *_ in shown(bench)] == ["map", "energy", "map"]


def test_after_the_last_step_the_caption_goes_and_it_ends(bench: Bench, player: StoryPlayer, qtbot: QtBot) -> None:
    player.go(1)
    with qtbot.waitSignal(player.ended):
        player.next()
    assert shown(bench)[-1] == ("energy", "range", "")
    assert player.property("index") == -1
    assert not player.property("playing")


def test_paused_it_stays_and_goes_on_for_the_rest(player: StoryPlayer) -> None:
    player.play()
    player.pause()
    assert not player.property("playing")
    assert player.property("index") == 0
    player.play()
    assert player.property("playing")
    assert player.property("index") == 0


def test_there_is_no_step_beyond_the_ends(bench: Bench, player: StoryPlayer) -> None:
    player.go(7)
    player.go(-1)
    assert bench.sent == []


def test_a_stand_begins_at_once_and_stops_at_a_touch(bench: Bench, player: StoryPlayer) -> None:
    attract = Attract(player, lambda: True)
    attract.begin()
    assert player.property("playing")
    attract.touched()
    assert player.property("index") == -1
    assert shown(bench)[-1] == ("map", "", "")


def test_and_begins_again_with_a_fresh_vehicle_when_it_was_quiet(player: StoryPlayer, qtbot: QtBot) -> None:
    fresh: list[bool] = []

    def start_afresh() -> bool:
        fresh.append(True)
        return True

    attract = Attract(player, start_afresh, quiet_s=0.01)
    attract.touched()
    qtbot.waitUntil(lambda: player.property("index") == 0)
    assert fresh == [True]


def test_without_a_vehicle_it_asks_again(player: StoryPlayer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hmi.console.attract.AGAIN_MS", 1)
    answers = [False, False, True]
    attract = Attract(player, lambda: answers.pop(0))
    attract.begin()
    qtbot.waitUntil(lambda: player.property("index") == 0)
    assert answers == []


def test_a_refusal_is_handed_on_as_one_line(bench: Bench) -> None:
    lines: list[str] = []
    controls = Controls(bench.link, lines.append)
    assert controls.send("plug", {"type": "DC", "power_kw": 150})
    bench.raw("vehicle/demo/event/control_refused", b'{"timestamp": 1, "control": "plug", "error": "the car moves"}')
    bench.raw("vehicle/demo/event/doorbell", b'{"timestamp": 1}')
    bench.drain()
    assert lines == ["plug: the car moves"]


def test_without_a_broker_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not Controls(Bench(monkeypatch).link, lambda _: None).send("reset", {})
