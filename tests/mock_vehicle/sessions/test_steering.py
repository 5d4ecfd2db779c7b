"""Steering a replay: every wish does what it says, what is not possible changes nothing and is said."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_vehicle.sessions.marks import NS, Mark, bounded, mark_of
from mock_vehicle.sessions.orders import OrderError, read_order
from mock_vehicle.sessions.player import Player
from mock_vehicle.sessions.timeline import Timeline, open_timeline
from mock_vehicle.sessions.transport import FINEST_NS, Transport
from tests.mock_vehicle.sessions.cockpits import Cockpit, Wall
from tests.mock_vehicle.sessions.logs import Message, write_log

START = 1_700_000_000
CHARGING = "vehicle/car/state/Vehicle/Powertrain/TractionBattery/Charging/IsCharging"


class Desk:
    """A player that is asked one thing after another; every deed lets it do what is due."""

    def __init__(self, timeline: Timeline) -> None:
        self.wall = Wall()
        self.cockpit = Cockpit(self.wall)
        self.player = Player(timeline, self.cockpit, stays=True, monotonic=self.wall, sleep=self._sleep)
        self._until = self.wall.seconds

    def _sleep(self, seconds: float) -> None:
        self.wall.sleep(max(1e-9, min(seconds, self._until - self.wall.seconds)))
        if self.wall.seconds >= self._until - 1e-9:
            self.player.stop()

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self._until = self.wall.seconds + seconds
        self.player.go_on()

    def ask(self, **wish: Any) -> dict[str, Any]:
        """Ask for something; what the replay says of itself then."""
        self.player.command(json.dumps(wish).encode())
        self.wait(0.0)
        return self.said()

    def said(self) -> dict[str, Any]:
        """The last state, with its times in seconds from the start."""
        state: dict[str, Any] = json.loads(self.cockpit.about["replay"][-1])
        return state

    @property
    def at(self) -> float:
        """Where it is, in seconds from the start."""
        return round(self.player.transport.position_ns() / NS - START, 5)


def messages() -> list[Message]:
    """Speed each half second for 20 s, charging from 5 s to 9 s, touches, a silence from 12 s to 18 s."""
    found = [(START * NS + n * NS // 2, "vehicle/car/state/Vehicle/Speed", b'{"value": %d}' % n) for n in range(41)]
    found = [one for one in found if not 12 * NS < one[0] - START * NS < 18 * NS]
    found += [(START * NS + 5 * NS, CHARGING, b"true"), (START * NS + 9 * NS, CHARGING, b"false")]
    found += [(START * NS + 10 * NS + n * NS, "cockpit/car/touch", b"{}") for n in range(2)]
    return sorted(found)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_timeline([write_log(tmp_path / "x.mcap", messages())]) as timeline:
        desk = Desk(timeline)
        desk._until = desk.wall.seconds
        desk.player.play()
        yield desk


def test_it_plays_pauses_and_goes_on(desk: Desk) -> None:
    desk.wait(2.0)
    assert desk.at == 2.0
    assert desk.ask(paused=True)["paused"] is True
    desk.wait(5.0)
    assert desk.at == 2.0
    assert (
        desk.ask(
            paused=False,
        )["position"]
        == START + 2.0
    )
    desk.wait(0.5)
    assert desk.at == 2.5


def test_the_rate_changes_from_where_it_is_and_nothing_adds_up(desk: Desk) -> None:
    for _ in range(500):
        desk.ask(rate=0.3)
        desk.wait(0.01)
        desk.ask(rate=0.7)
        desk.wait(0.01)
    assert abs(desk.player.transport.position_ns() - START * NS - 5 * NS) < 2_000


def test_seeking_begins_a_generation_and_stays_inside(desk: Desk) -> None:
    before = desk.said()["generation"]
    state = desk.ask(seek=START + 7.25)
    assert (state["position"], state["generation"]) == (START + 7.25, before + 1)
    assert desk.cockpit.state()["signals"]["Vehicle.Speed"]["value"] == 14.0
    assert desk.ask(by=-60)["position"] == START
    assert desk.ask(by=600)["position"] == START + 20
    desk.wait(1.0)
    assert desk.said()["paused"] is True, "at the end it stands still"
    desk.ask(paused=False)
    desk.wait(1.0)
    assert desk.at == 1.0, "and begins anew when it is to go on"


def test_steps_of_messages_and_frames(desk: Desk) -> None:
    desk.ask(seek=START + 3.1)
    assert desk.ask(step=1, of="message")["position"] == START + 3.5
    assert desk.ask(step=-1, of="message")["position"] == START + 3.0
    assert desk.said()["paused"] is True
    generation = desk.said()["generation"]
    desk.ask(step=1, of="frame")
    assert desk.at == round(3 + 1 / 60, 5)
    assert desk.said()["generation"] == generation, "a step forward plays through"
    desk.ask(step=-1, of="frame")
    assert desk.at == 3.0


def test_a_loop_repeats(desk: Desk) -> None:
    state = desk.ask(loop=[START + 4, START + 6])
    assert (state["loop"], round(state["position"] - START, 3)) == ([START + 4, START + 6], 4.0)
    desk.wait(5.0)
    assert desk.at == pytest.approx(5.0, abs=1e-3)
    desk.ask(loop=None)
    desk.wait(3.0)
    assert desk.at == pytest.approx(8.0, abs=1e-3)


def test_marks_and_jumps(desk: Desk) -> None:
    marks = json.loads(desk.cockpit.about["replay/timeline"][-1])["marks"]
    found = [(mark["kind"], mark["start"] - START, mark["end"] and mark["end"] - START) for mark in marks]
    assert ("charging", 5.0, 9.0) in found
    assert ("touch", 10.0, 11.0) in found
    assert ("gap", 14.0, 18.0) in found
    desk.ask(jump="next", kinds=["touch"])
    assert desk.at == 10.0
    desk.ask(jump="previous")
    assert desk.at < 10.0
    assert desk.ask(jump="next", kinds=["fault"])["error"] == "there is no next mark"


def test_tags_are_kept_beside_the_recording(desk: Desk, tmp_path: Path) -> None:
    whole = (tmp_path / "x.mcap").read_bytes()
    assert desk.ask(tag={"time": START + 6.5, "note": "here"})["error"] == ""
    assert desk.ask(tag={"time": START + 600, "note": "there"})["error"] == "the tag is outside of the recording"
    with open_timeline([tmp_path / "x.mcap"]) as timeline:
        other = Desk(timeline)
        assert [(mark.start, mark.text) for mark in other.player.status.tags.marks] == [(START + 6.5, "here")]
    name = desk.player.status.tags.marks[0].id
    desk.ask(jump="next", kinds=["tag"])
    assert desk.at == 6.5
    assert desk.ask(untag=name)["error"] == ""
    assert desk.ask(untag=name)["error"] == "there is no such tag"
    assert (tmp_path / "x.mcap").read_bytes() == whole


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"{}",
        b'{"paused": 1}',
        b'{"rate": 0.01}',
        b'{"rate": 101}',
        b'{"rate": true}',
        b'{"seek": null}',
        b'{"seek": 1, "rate": 2}',
        b'{"loop": [2, 1]}',
        b'{"loop": [1]}',
        b'{"loop": [1e400, 2]}',
        b'{"step": 2, "of": "frame"}',
        b'{"step": 1}',
        b'{"jump": "on"}',
        b'{"jump": "next", "kinds": ["nothing"]}',
        b'{"tag": {"time": 1}}',
        b'{"untag": 1}',
        b"\xff",
        b"[" * 5000,
    ],
)
def test_what_is_not_valid_changes_nothing_and_is_said(desk: Desk, raw: bytes) -> None:
    desk.ask(seek=START + 4)
    desk.ask(paused=True)
    before = desk.said()
    desk.player.command(raw)
    desk.wait(0.0)
    after = desk.said()
    assert after["error"]
    assert after | {"error": ""} == before


@given(st.binary(max_size=60) | st.text(max_size=40).map(str.encode))
def test_nonsense_is_refused_in_words(raw: bytes) -> None:
    try:
        read_order(raw)
    except OrderError as error:
        said = str(error)
    else:
        said = "it was an order"
    assert 0 < len(said) < 200


def test_the_schedule_is_absolute() -> None:
    wall = Wall()
    transport = Transport(0, 100 * NS, 4.0, False, wall)
    for _ in range(1000):
        wall.sleep(0.001)
        transport.set_rate(4.0)
    assert abs(transport.position_ns() - 4 * NS) <= 10
    assert transport.due_s(8 * NS) == pytest.approx(wall.seconds + 1.0, abs=1e-6)
    assert FINEST_NS < 1000


def test_of_too_many_marks_what_matters_least_gives_way() -> None:
    gaps = [mark_of("gap", n * NS, n * NS + NS, "x") for n in range(50)]
    fault: list[Mark] = [mark_of("fault", 10**12, None, "P0A80")]
    kept = bounded(gaps + fault, 10)
    assert len(kept) == 10
    assert kept[-1] == fault[0]
    assert [mark.start for mark in kept] == sorted(mark.start for mark in kept)
