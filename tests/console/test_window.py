"""The console's window: what it shows of the vehicle, and what its buttons do to it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hmi.console.model import HAPPENINGS, ConsoleModel
from hmi.console.story import StoryError
from hmi.console.window import ConsoleWindow, chosen_language
from tests.signals.bench import Bench
from tests.signals.qml import deliver_deletions

NAME, KIND = "Vehicle.DataSource.Name", "Vehicle.DataSource.Kind"
SCENARIOS, FAULTS = "Vehicle.DataSource.Scenarios", "Vehicle.DataSource.Faults"


class Desk(Bench):
    """The window on a bench."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(monkeypatch)
        self.console = ConsoleWindow(self.link)
        (self.model,) = self.console.window.findChildren(ConsoleModel)
        self.go_live()

    def frame(self) -> None:
        self.link.drain()
        self.console.frame.drained.emit()
        QCoreApplication.processEvents()

    def simulate(self) -> None:
        self.state(KIND, "SIMULATION")
        self.state(NAME, "coming-home")
        self.state(SCENARIOS, ["city-commute", "coming-home"])
        self.state(FAULTS, ["battery_hot", "isolation"])
        self.frame()

    @property
    def said(self) -> list[tuple[str, object]]:
        return [(sent.topic.removeprefix("mock/demo/set/"), json.loads(sent.payload)) for sent in self.sent]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Desk]:  # noqa: ARG001
    desk = Desk(monkeypatch)
    desk.simulate()
    yield desk
    desk.console.close()
    deliver_deletions()


def test_scenarios_and_faults_are_what_the_vehicle_says(desk: Desk) -> None:
    desk.simulate()
    assert desk.model.property("scenarios") == [
        {"name": "city-commute", "title": "City commute", "current": False},
        {"name": "coming-home", "title": "Coming home", "current": True},
    ]
    assert [fault["title"] for fault in desk.model.property("faults")] == ["Battery hot", "Isolation"]
    assert desk.model.property("playable")


@pytest.mark.parametrize("why", ["recording", "offline"])
def test_what_is_no_living_simulation_cannot_be_played_with(desk: Desk, why: str) -> None:
    if why == "recording":
        desk.state(KIND, "RECORDING")
    else:
        desk.status("offline")
    desk.frame()
    assert not desk.model.property("playable")
    desk.model.happen("doorbell")
    desk.model.fault("isolation", True)
    assert desk.said == []
    assert desk.model.property("refusal") == "Nobody is there to take it"
    assert not any(fault["active"] for fault in desk.model.property("faults"))


def test_a_broken_story_is_said_and_all_else_works(
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,  # noqa: ARG001
) -> None:
    def broken() -> None:
        raise StoryError("energy/story.yaml: no steps")

    monkeypatch.setattr("hmi.console.model.load_story", broken)
    desk = Desk(monkeypatch)
    desk.simulate()
    assert desk.model.property("refusal") == "energy/story.yaml: no steps"
    desk.model.happen("doorbell")
    assert len(desk.said) == 1
    desk.console.close()
    deliver_deletions()


def test_a_console_that_closes_takes_its_caption_with_it(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:  # noqa: ARG001
    desk = Desk(monkeypatch)
    desk.simulate()
    desk.model.property("story").play()
    desk.console.close()
    name, said = desk.said[-1]
    assert (name, said["payload"]["caption"]) == ("event", {})  # type: ignore[index]
    deliver_deletions()


@pytest.mark.parametrize(("text", "language"), [('{"language": "de"}', "de"), ('{"language": 7}', "en"), ("[", "en")])
def test_it_speaks_the_cockpits_language(
    text: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "settings.json").write_text(text)
    monkeypatch.setenv("EV_COCKPIT_SETTINGS", str(tmp_path / "settings.json"))
    assert chosen_language() == language


def test_a_lever_under_a_finger_says_its_last_place_now_and_then(desk: Desk, qtbot: QtBot) -> None:
    for value in (50.0, 60.0, 72.04):
        desk.model.pull("speed", value)
    assert desk.said == []
    qtbot.waitUntil(lambda: desk.said == [("speed", {"km_h": 72.0})])
    desk.model.giveBack("speed")
    desk.model.giveBack("weather")
    assert desk.said[1:] == [("speed", {"km_h": None}), ("weather", {})]


@pytest.mark.parametrize("name", HAPPENINGS)
def test_every_happening_is_one_control(desk: Desk, name: str) -> None:
    desk.model.happen(name)
    (said,) = desk.said
    assert said == (HAPPENINGS[name].control, HAPPENINGS[name].payload)


def test_a_fault_is_on_until_it_is_taken_back_or_the_vehicle_begins_anew(desk: Desk) -> None:
    desk.simulate()
    desk.model.fault("isolation", True)
    assert desk.said == [("fault", {"name": "isolation", "active": True})]
    assert [fault["active"] for fault in desk.model.property("faults")] == [False, True]
    desk.clock(generation=2)
    desk.simulate()
    assert [fault["active"] for fault in desk.model.property("faults")] == [False, False]


def test_time_that_stands_still_is_shown_by_the_clock_not_by_the_button(desk: Desk) -> None:
    desk.model.freeze(True)
    assert desk.said == [("freeze", {"frozen": True})]
    assert not desk.model.property("frozen")
    desk.clock(rate=0.0)
    desk.frame()
    assert desk.model.property("frozen")


def test_another_scenario_leaves_the_story(desk: Desk) -> None:
    desk.model.property("story").play()
    desk.model.choose("city-commute")
    assert desk.said[-1] == ("scenario", {"name": "city-commute"})
    assert desk.model.property("story").property("index") == -1


def test_a_refusal_is_shown_until_something_else_is_done(desk: Desk) -> None:
    desk.raw("vehicle/demo/event/control_refused", b'{"timestamp": 1, "control": "plug", "error": "the car moves"}')
    desk.frame()
    assert desk.model.property("refusal") == "plug: the car moves"
    desk.model.reset()
    assert desk.model.property("refusal") == ""


def test_without_a_broker_it_says_so(desk: Desk) -> None:
    desk.connection.become(type(desk.connection.state).LOST, "gone")
    desk.model.reset()
    assert desk.model.property("refusal") == "Nobody is there to take it"
