"""Seek ≡ play: however one comes to a moment, the cockpit is as if it had heard everything from the start."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.sessions import index as index_pass
from mock_vehicle.sessions.marks import NS
from mock_vehicle.sessions.player import Player
from mock_vehicle.sessions.timeline import Timeline, open_timeline
from tests.mock_vehicle.sessions.cockpits import Cockpit, Wall, real_drive, simulated
from tests.mock_vehicle.sessions.logs import write_log

SECONDS = 24.0

type Deed = tuple[str, Any]

shares = st.floats(0, 1)
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("seek"), shares),
        st.tuples(st.just("by"), st.sampled_from([-60.0, -3.0, 0.5, 10.0])),
        st.tuples(st.just("wait"), st.floats(0, 4)),
        st.tuples(st.just("paused"), st.booleans()),
        st.tuples(st.just("rate"), st.sampled_from([0.1, 0.5, 1.0, 7.0, 100.0, None])),
        st.tuples(st.just("loop"), st.one_of(st.none(), st.tuples(shares, shares).filter(lambda two: two[0] < two[1]))),
        st.tuples(st.just("step"), st.tuples(st.sampled_from([1, -1]), st.sampled_from(["message", "frame"]))),
        st.tuples(st.just("jump"), st.sampled_from(["next", "previous"])),
    ),
    min_size=1,
    max_size=5,
)


@pytest.fixture(scope="module")
def simulation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tyre leaks, a fault is raised, somebody rings; keyframes every few messages."""
    messages = simulated("fault-on-the-way", SECONDS, skip_s=8.0)
    start = messages[0][0]
    for second, payload in ((3, b'{"place": "front"}'), (9, b'{"place": "garage", "timestamp": 5}')):
        messages.append((start + second * NS, "vehicle/car/event/doorbell", payload))
    messages.append((start + 4 * NS, "vehicle/car/state/Vehicle/Cabin/Door/Row1/DriverSide/IsOpen", b"true"))
    messages.append((start + 11 * NS, "vehicle/car/state/Vehicle/Speed", b"not a number"))
    speed = "vehicle/car/state/Vehicle/Speed"  # which falls silent, and grows stale
    messages = [one for one in messages if one[1] != speed or one[0] < start + 15 * NS]
    messages.sort(key=lambda message: message[0])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index_pass, "MOST_MESSAGES", 300)
        patch.setattr(index_pass, "MOST_KEYFRAME_SHARE", 0)
        file = write_log(tmp_path_factory.mktemp("sim") / "sim.mcap", messages, chunk_bytes=20_000)
        with open_timeline([file]) as timeline:
            assert len(timeline._files[0].table.keyframes) >= 5
    return file


def order(deed: Deed, moment: Callable[[float], float]) -> bytes:
    what, value = deed
    if what == "seek":
        value = moment(value)
    elif what == "loop" and value is not None:
        value = [moment(value[0]), moment(value[1])]
    elif what == "step":
        return json.dumps({"step": value[0], "of": value[1]}).encode()
    return json.dumps({what: value}).encode()


class Script(Wall):
    """Every look at it takes a moment, and what is to be done is done in its time; None ends the player."""

    def __init__(self) -> None:
        super().__init__()
        self.player: Player | None = None
        self.deeds: list[tuple[float, bytes | None]] = []

    def __call__(self) -> float:
        self.seconds += 1e-5
        self._do()
        return self.seconds

    def sleep(self, seconds: float) -> None:
        """Sleep no longer than to what is done next."""
        until = self.seconds + seconds
        self.seconds = min(until, max(self.seconds, self.deeds[0][0])) if self.deeds else until
        self._do()

    def _do(self) -> None:
        while self.player is not None and self.deeds and self.deeds[0][0] <= self.seconds:
            _at, raw = self.deeds.pop(0)
            if raw is None:
                self.player.stop()
            else:
                self.player.command(raw)


def drive(timeline: Timeline, script: list[Deed], frame: int, rate: float | None = 1.0) -> tuple[Player, Cockpit]:
    """Play, doing what `script` says a quarter of a second apart, and pause in the end."""
    start, end = timeline.start_ns / NS, timeline.end_ns / NS
    wall = Script()
    cockpit = Cockpit(wall, frame)
    player = Player(timeline, cockpit, rate, stays=True, monotonic=wall, sleep=wall.sleep)
    wall.player = player
    at = wall.seconds
    for deed in script:
        at += deed[1] if deed[0] == "wait" else 0.25
        if deed[0] != "wait":
            wall.deeds.append((at, order(deed, lambda share: start + share * (end - start))))
    wall.deeds += [(at + 0.5, b'{"rate": 1}'), (at + 0.75, b'{"paused": true}'), (at + 1, None)]
    player.play()
    return player, cockpit


def played_to(timeline: Timeline, at_ns: int) -> dict[str, Any]:
    """The cockpit after playing from the start to `at_ns` without a stop."""
    wall = Wall()
    cockpit = Cockpit(wall, 97)
    player = Player(timeline, cockpit, 20.0, monotonic=wall, sleep=wall.sleep)
    player.transport.end_ns = at_ns
    player.play()
    return cockpit.state()


def check(timeline: Timeline, script: list[Deed], frame: int) -> None:
    player, cockpit = drive(timeline, script, frame)
    at_ns = player.transport.position_ns()
    state = cockpit.state()
    expected = played_to(timeline, at_ns)
    for part, value in expected.items():
        assert state[part] == value, part
    assert cockpit.ticks == sorted(cockpit.ticks), "within a generation time never goes back"
    assert player.transport.paused
    assert json.loads(cockpit.about["replay"][-1])["position"] == at_ns / NS


@settings(max_examples=30, deadline=None)
@given(deeds, st.integers(1, 400))
def test_of_a_simulated_drive(simulation: Path, script: list[Deed], frame: int) -> None:
    with open_timeline([simulation]) as timeline:
        check(timeline, script, frame)


@settings(max_examples=8, deadline=None)
@given(script=deeds)
def test_of_a_real_drive(real_drives: list[Path], tmp_path_factory: pytest.TempPathFactory, script: list[Deed]) -> None:
    file = tmp_path_factory.getbasetemp() / "i3.mcap"
    if not file.exists():
        write_log(file, real_drive(real_drives[0], 60.0), chunk_bytes=50_000)
    with open_timeline([file]) as timeline:
        check(timeline, script, 60)


def test_the_recording_tells_something(simulation: Path) -> None:
    """Else the others would prove little."""
    with open_timeline([simulation]) as timeline:
        state = played_to(timeline, timeline.end_ns)
        assert {mark.kind for mark in timeline.marks} >= {"fault"}
    log = state["reducers"][-1][0]
    assert {one.key for one in log} >= {"doorbell"}
    assert len(log) >= 3
    assert sum(entry["stale"] for entry in state["signals"].values()) > 0
    assert len(state["signals"]) > 250


def test_the_same_file_twice_is_the_same(simulation: Path) -> None:
    script: list[Deed] = [("rate", 7.0), ("seek", 0.7), ("by", -3.0), ("wait", 1.0)]
    states = []
    for _ in range(2):
        with open_timeline([simulation]) as timeline:
            player, cockpit = drive(timeline, script, 50)
            states.append((player.transport.position_ns(), cockpit.state()))
    assert states[0] == states[1]
