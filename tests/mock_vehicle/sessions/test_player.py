"""Playing a recording, with a clock that the test holds: order, pace, ticks, outages."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mcap.writer import Writer

from hmi.bus.connection import LinkState
from hmi.bus.payloads import decode_state
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.player import MAX_RATE_TICK_NS, Player
from mock_vehicle.sessions.timeline import open_timeline
from tests.bus.samples import NAME
from tests.mock_vehicle.sessions.samples import write_recording
from tests.mock_vehicle.sessions.test_recording import foreign

SPEED = "Vehicle.Speed"
SOURCE = ("Vehicle.DataSource.Kind", "Vehicle.DataSource.Name")
START = 1561461674.0


@dataclass
class Stage:
    """A sink and a clock: what came when. `asleep` counts sleeps; the broker is away in `outage`, in wall time."""

    wall: float = 50.0
    outage: tuple[float, float] = (0.0, 0.0)
    came: list[tuple[float, str, object]] = field(default_factory=list)
    cleared_after: list[int] = field(default_factory=list)
    """How many messages had come at each call of `clear_rest`."""
    answer: LinkState = LinkState.CONNECTED
    """What the broker says when it is back."""
    slept: int = 0
    reason: str = "the broker refuses"

    def monotonic(self) -> float:
        return self.wall

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.slept += 1
        self.wall += seconds

    @property
    def link(self) -> LinkState:
        if self.outage[0] <= self.wall < self.outage[1]:
            return LinkState.LOST
        return self.answer if self.wall >= self.outage[1] > 0 else LinkState.CONNECTED

    def wait_connected(self, timeout_s: float) -> bool:
        if self.link is LinkState.LOST:
            self.wall = min(self.wall + timeout_s, self.outage[1])
        elif self.link is LinkState.REFUSED:
            self.wall += timeout_s
            assert self.wall < 1000, "it hangs"
        return self.link is LinkState.CONNECTED

    def clear_rest(self) -> None:
        self.cleared_after.append(len(self.came))

    generation: int = 1
    deleted: list[str] = field(default_factory=list)
    about: dict[str, bytes] = field(default_factory=dict)

    def new_generation(self) -> None:
        self.generation += 1

    def delete(self, path: str) -> None:
        self.deleted.append(path)

    def mock_state(self, name: str, raw: bytes) -> None:
        self.about[name] = raw

    def clock(self, bus_time: float, rate: float) -> None:
        self.came.append((self.wall, "clock", (bus_time, rate)))

    def raw_state(self, path: str, raw: bytes) -> None:
        self.came.append((self.wall, path, raw))

    def raw_event(self, name: str, raw: bytes) -> None:
        self.came.append((self.wall, f"event {name}", raw))

    def at(self, what: str) -> list[float]:
        """When `what` came, in seconds of wall time from the beginning."""
        return [wall - 50.0 for wall, name, _ in self.came if name == what]

    @property
    def ticks(self) -> list[tuple[float, float]]:
        """Bus times from the start, and rates."""
        return [(c[0] - START, c[1]) for _, name, c in self.came if name == "clock" and isinstance(c, tuple)]


def play(file: Path, stage: Stage, rate: float | None) -> Player:
    with open_timeline([file]) as timeline:
        player = Player(timeline, stage, rate, monotonic=stage.monotonic, sleep=stage.sleep)
        player.play()
    return player


def drive(file: Path, seconds: list[float]) -> Path:
    return write_recording(file, [(START + at, SPEED, number / 2) for number, at in enumerate(seconds)])


@pytest.mark.parametrize("rate", [0.5, 1.0, 4.0])
def test_every_message_has_its_place_in_time(tmp_path: Path, rate: float) -> None:
    seconds = [0.0, 0.1, 0.25, 3.0, 3.0, 7.7]
    stage = Stage()
    player = play(drive(tmp_path / "x.mcap", seconds), stage, rate)
    assert stage.at(SPEED) == pytest.approx([at / rate for at in seconds], abs=1e-6)
    assert player.routes.sent == len(seconds)


def test_the_clock_comes_first_and_each_second_and_stands_still_at_the_end(tmp_path: Path) -> None:
    stage = Stage()
    play(drive(tmp_path / "x.mcap", [0.0, 2.5, 9.0]), stage, 2.0)
    assert stage.came[0][1] == "clock"
    assert [round(bus_time, 6) for bus_time, _ in stage.ticks] == [0, 2, 4, 6, 8, 9]
    assert [rate for _, rate in stage.ticks] == [2, 2, 2, 2, 2, 0]
    assert stage.at("clock") == pytest.approx([0, 1, 2, 3, 4, 4.5], abs=1e-6)


def test_it_says_that_it_is_a_recording(tmp_path: Path) -> None:
    states = [
        (START, SPEED, 1.0),
        (START, "Vehicle.DataSource.Kind", "SIMULATION"),
        (START, "Vehicle.DataSource.Name", "w"),
    ]
    stage = Stage()
    player = play(write_recording(tmp_path / "x.mcap", states), stage, None)
    said = {
        path: decode_state(raw, NAME)[0] for _, path, raw in stage.came if isinstance(raw, bytes) and "Source" in path
    }
    assert said == {"Vehicle.DataSource.Kind": "RECORDING", "Vehicle.DataSource.Name": "x.mcap"}
    assert not player.routes.passed_over


def test_it_sleeps_and_does_not_spin(tmp_path: Path) -> None:
    stage = Stage()
    play(drive(tmp_path / "x.mcap", [0.0, 60.0]), stage, 1.0)
    assert stage.slept == 60


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 3000), min_size=1, max_size=50), st.sampled_from([0.1, 1.0, 7.0, 1000.0]))
def test_errors_do_not_add_up(tmp_path_factory: pytest.TempPathFactory, gaps_ms: list[int], rate: float) -> None:
    seconds = [sum(gaps_ms[: n + 1]) / 1000 for n in range(len(gaps_ms))]

    class Late(Stage):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds + 0.0015)

    stage = Late()
    play(drive(tmp_path_factory.mktemp("late") / "x.mcap", seconds), stage, rate)
    origin = seconds[0]  # a recording begins with its first message
    for came, at in zip(stage.at(SPEED), seconds, strict=True):
        assert -1e-6 <= came - (at - origin) / rate <= 0.0031


def test_as_fast_as_possible_never_sleeps_and_ticks_in_bus_time(tmp_path: Path) -> None:
    seconds = [n / 10 for n in range(100)] + [70.0, 70.1]
    stage = Stage()
    play(drive(tmp_path / "x.mcap", seconds), stage, None)
    assert stage.slept == 0
    assert {rate for _, rate in stage.ticks} == {0.0}
    now = stage.ticks[0][0]
    for _, name, content in stage.came:
        if isinstance(content, tuple):
            assert content[0] - START >= now
            now = content[0] - START
        elif name == SPEED and isinstance(content, bytes):
            moment = decode_state(content, NAME.__class__(SPEED, NAME.kind, "float", ""))[1] or 0.0
            assert -1e-6 <= moment - START - now <= MAX_RATE_TICK_NS / 1e9, "the clock is never far behind what is said"
    assert stage.ticks[-1] == pytest.approx((70.1, 0.0), abs=1e-6)


@pytest.mark.parametrize("rate", [1.0, None])
def test_nothing_is_lost_while_the_broker_is_away(tmp_path: Path, rate: float | None) -> None:
    seconds = [n / 2 for n in range(20)]
    stage = Stage(outage=(52.2, 60.0) if rate else (50.0, 60.0))
    play(drive(tmp_path / "x.mcap", seconds), stage, rate)
    came = [(wall, raw) for wall, name, raw in stage.came if name == SPEED]
    assert len(came) == len(seconds)
    assert not [wall for wall, _ in came if stage.outage[0] <= wall < stage.outage[1]]
    if rate:
        before = [at for at in seconds if at <= 2.0]
        after = [at - 2.5 + 10.0 for at in seconds if at > 2.0]
        assert stage.at(SPEED)[: len(before)] == pytest.approx(before, abs=1e-6)
        assert stage.at(SPEED)[len(before) :] == pytest.approx(after, abs=0.51), "it goes on from where it stood"
        paused = [tick for wall, name, tick in stage.came if name == "clock" and 52.2 <= wall < 60.0]
        assert paused == [(START + 2.5, 0.0)], "the clock stands still where the broker was missed"


def test_other_topics_are_passed_over(tmp_path: Path) -> None:
    stage = Stage()
    player = play(foreign(tmp_path / "x.mcap"), stage, None)
    assert {name for _, name, _ in stage.came if not name.startswith("Vehicle.DataSource")} == {
        "clock",
        SPEED,
        "Vehicle.Unheard",
    }
    assert player.routes.sent == 4, "what the catalogue does not know is kept"
    assert player.routes.passed_over == {"no state or event of a": 2}


def say(file: Path, *messages: tuple[str, bytes]) -> Path:
    """A recording by somebody else of `(topic, payload)`, a second apart."""
    with file.open("wb") as stream:
        writer = Writer(stream)
        writer.start()
        for second, (topic, payload) in enumerate(messages):
            channel = writer.register_channel(topic, "json", 0)
            writer.add_message(channel, second * 10**9, payload, second * 10**9)
        writer.finish()  # type: ignore[no-untyped-call]
    return file


def test_what_no_vehicle_may_say_is_passed_over(tmp_path: Path) -> None:
    file = say(
        tmp_path / "x.mcap",
        ("vehicle/car/state/Vehicle/Speed", b'{"value": 1}'),
        ("vehicle/car/state/#", b"1"),
        ("vehicle/car/state/Vehicle/+/Speed", b"1"),
        (f"vehicle/car/state/{'x' * 60_000}", b"1"),
        ("vehicle/car/state/Vehicle.Speed", b"1"),
        ("vehicle/car/state", b"1"),
        ("vehicle/car/event/#", b"{}"),
        ("vehicle/car/event/a/b", b"{}"),
        (f"vehicle/car/event/{'x' * 60_000}", b"{}"),
        ("vehicle/car/state/Vehicle/Speed", b" " * 70_000),
    )
    stage = Stage()
    player = play(file, stage, None)
    assert (player.routes.sent, player.routes.passed_over.total()) == (1, 9)
    assert {name for _, name, _ in stage.came} == {"clock", SPEED, *SOURCE}


def test_what_others_left_is_cleared_before_anything_is_played(tmp_path: Path) -> None:
    stage = Stage()
    play(drive(tmp_path / "x.mcap", [0.0, 0.5]), stage, None)
    assert stage.cleared_after == [3], "after clock and source"
    assert [name for _, name, _ in stage.came[:3]] == ["clock", *SOURCE]


@pytest.mark.parametrize("rate", [1.0, None])
def test_a_broker_that_refuses_when_it_is_back_ends_it(tmp_path: Path, rate: float | None) -> None:
    stage = Stage(outage=(52.2, 60.0) if rate else (50.0, 60.0), answer=LinkState.REFUSED)
    with pytest.raises(SessionError, match="the broker refuses"):
        play(drive(tmp_path / "x.mcap", [n / 2 for n in range(20)]), stage, rate)


class EnoughError(Exception):
    """A person presses Ctrl-C."""


def test_holding_repeats_the_clock_and_outlasts_the_broker(tmp_path: Path) -> None:
    class Patient(Stage):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            if self.wall > 70:
                raise EnoughError

    stage = Patient(outage=(53.5, 60.0))
    with open_timeline([drive(tmp_path / "x.mcap", [0.0, 0.5])]) as timeline:
        player = Player(timeline, stage, None, stays=True, monotonic=stage.monotonic, sleep=stage.sleep)
        with pytest.raises(EnoughError):
            player.play()
    assert set(stage.ticks) == {(0.0, 0.0), (0.5, 0.0)}, "time stands still"
    heard = [at for at in stage.at("clock") if at > 0 and not 3.5 <= at < 10]
    assert heard[:3] == [1.0, 2.0, 3.0]
    assert heard[3:] == [10.0 + n for n in range(11)]


def test_events_are_played_and_what_the_player_says_itself_is_not(tmp_path: Path) -> None:
    names = ("state/Vehicle/Speed", "event/doorbell", "clock", "status", "set/Vehicle/Speed", "reply/hmi")
    stage = Stage()
    player = play(say(tmp_path / "x.mcap", *((f"vehicle/car/{name}", b'{"value": 1}') for name in names)), stage, None)
    assert [name for _, name, _ in stage.came if name.startswith("event")] == ["event doorbell"]
    assert player.routes.passed_over.total() == 4


def test_the_time_in_which_a_broker_is_looked_for_is_not_played(tmp_path: Path) -> None:
    stage = Stage()
    with open_timeline([drive(tmp_path / "x.mcap", [0.0, 1.0, 2.0])]) as timeline:
        player = Player(timeline, stage, 20.0, monotonic=stage.monotonic, sleep=stage.sleep)
        player.introduce()
        stage.wall += 3
        player.play()
    assert player.routes.sent == 3
    assert stage.generation == 1, "nothing is sought"
    assert stage.ticks[:2] == [(0.0, 0.0), (0.0, 20.0)]


def test_the_clock_does_not_step_back_after_a_seek(tmp_path: Path) -> None:
    class Slow(Stage):
        def monotonic(self) -> float:
            self.wall += 0.05
            return self.wall

    stage = Slow()
    remembered = [(START + n / 2, "Vehicle.TraveledDistance", float(n)) for n in range(100)]
    with open_timeline([write_recording(tmp_path / "x.mcap", remembered)]) as timeline:
        begin_ns = timeline.start_ns + 10 * 10**9
        Player(timeline, stage, 20.0, begin_ns=begin_ns, monotonic=stage.monotonic, sleep=stage.sleep).play()
    assert [rate for _, rate in stage.ticks][:3] == [0.0, 0.0, 20.0], "it ticks while it seeks"
    assert stage.ticks == sorted(stage.ticks)
    assert [at for at, _ in stage.ticks][:2] == [10.0, 10.0]
