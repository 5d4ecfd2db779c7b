"""What the bar shows, and what it asks."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.bus.connection import LinkState
from hmi.replay.wishes import RATES
from tests.replay.conftest import Bench
from tests.support.replayer import LENGTH_S, MARKS, T0


def test_before_anybody_is_there_it_waits_and_asks_nothing(bench: Bench) -> None:
    assert (bench.get("phase"), bench.get("sentence")) == ("connecting", "Waiting for the replayer")
    bench.plug_in()
    bench.drain()
    assert bench.get("phase") == "connecting"
    for verb in (bench.wishes.toggle, bench.wishes.begin, bench.wishes.loopFrom, bench.tags.begin):
        verb()
    bench.wishes.faster(1)
    assert bench.asked == []
    assert not bench.get("ready")


@pytest.mark.parametrize(
    ("changes", "phase", "sentence"),
    [
        ({"indexing": 0.427}, "indexing", "Reading the file: 42 %"),
        ({"paused": True}, "paused", "Paused"),
        ({"paused": False}, "playing", "Playing"),
        ({"position": T0 + LENGTH_S}, "end", "At the end"),
        ({"end": T0}, "empty", "This recording has no length"),
    ],
)
def test_phases(bench: Bench, changes: dict[str, Any], phase: str, sentence: str) -> None:
    replayer = bench.start()
    replayer.tell(**changes)
    bench.drain()
    assert (bench.get("phase"), bench.get("sentence")) == (phase, sentence)
    assert bench.get("ready") is (phase in ("paused", "playing", "end"))


def test_who_is_gone_is_said_and_cannot_be_asked(bench: Bench) -> None:
    bench.start()
    bench.wire.deliver("vehicle/demo/status", b"offline", True)
    bench.drain()
    assert (bench.get("phase"), bench.get("ready")) == ("replayer-gone", False)
    bench.wire.become(LinkState.LOST, "gone")
    bench.drain()
    assert (bench.get("phase"), bench.get("ready")) == ("broker-gone", False)
    bench.wishes.skip(10)
    assert bench.asked == []


def test_the_time_runs_with_the_bus_clock(bench: Bench) -> None:
    replayer = bench.start()
    assert (bench.get("positionText"), bench.get("length")) == ("0:00.00", "41:00")
    replayer._paused(False)
    bench.drain()
    bench.pass_time(61.5)
    assert bench.get("positionText") == "1:01"
    assert bench.get("position") == pytest.approx(61.5 / LENGTH_S * 1000)
    bench.pass_time(1e6)
    assert bench.get("position") == 1000.0
    assert bench.model.next_deadline_s() is None


def test_it_wakes_for_the_next_second_or_pixel_and_never_oftener_than_can_be_seen(bench: Bench) -> None:
    replayer = bench.start()
    assert bench.model.next_deadline_s() is None
    replayer._paused(False)
    bench.drain()
    bench.monotonic.advance(0.25)
    assert bench.model.next_deadline_s() == pytest.approx(0.75)
    replayer._rate(100.0)
    bench.drain()
    assert bench.model.next_deadline_s() == pytest.approx(1 / 30)


def test_several_skips_add_up_while_one_is_under_way(bench: Bench) -> None:
    replayer = bench.start(prompt=False)
    for _ in range(3):
        bench.wishes.skip(10)
    assert bench.asked == [{"seek": T0 + 10}]
    assert bench.get("positionText") == "0:30.00"
    replayer.answer()
    bench.drain()
    assert bench.asked[1:] == [{"seek": T0 + 30}]
    replayer.answer()
    bench.drain()
    assert (bench.get("positionText"), len(bench.asked)) == ("0:30.00", 2)
    bench.wishes.skip(-60)
    assert bench.asked[-1] == {"seek": T0}


def test_a_finger_that_drags_sends_where_it_began_and_where_it_is(bench: Bench) -> None:
    replayer = bench.start(prompt=False)
    for x in range(0, 500, 5):
        bench.wishes.scrub(float(x))
    assert bench.asked == [{"seek": T0}]
    assert bench.get("position") == pytest.approx(495.0)
    replayer.answer()
    bench.drain()
    assert bench.asked[1:] == [{"seek": pytest.approx(T0 + 0.495 * LENGTH_S)}]


@settings(max_examples=40)
@given(moves=st.lists(st.floats(-50, 1100) | st.none(), min_size=1, max_size=30))
def test_wherever_a_finger_goes_it_ends_where_it_is_let_go(moves: list[float | None]) -> None:
    """None: the replayer answers. Never is more than one seek under way."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        bench = Bench(monkeypatch)
        replayer = bench.start(prompt=False)
        last: float | None = None
        for move in moves:
            if move is None:
                replayer.answer()
                bench.drain()
            else:
                bench.wishes.scrub(move)
                last = bench.model.timeline_.span.time_at(move)
            assert len(replayer.waiting) <= 1
        for _ in range(2):
            replayer.answer()
            bench.drain()
        assert replayer.state["position"] == (T0 if last is None else last)
        assert bench.model.now == replayer.state["position"]


def test_play_at_the_end_begins_again(bench: Bench) -> None:
    replayer = bench.start()
    replayer.tell(position=T0 + LENGTH_S)
    bench.drain()
    bench.wishes.toggle()
    assert bench.asked == [{"seek": T0}, {"paused": False}]
    bench.drain()
    bench.wishes.toggle()
    assert bench.asked[-1] == {"paused": True}


def test_rates_go_up_and_down_to_as_fast_as_it_goes(bench: Bench) -> None:
    bench.start()

    def shown_by(way: int) -> list[str]:
        shown = []
        for _ in RATES:
            bench.wishes.faster(way)
            bench.drain()
            shown.append(bench.get("rateText"))
        return shown

    assert shown_by(1)[:8] == ["2×", "5×", "10×", "20×", "50×", "100×", "max", "max"]
    assert bench.asked[-1] == {"rate": None}
    assert shown_by(-1) == ["100×", "50×", "20×", "10×", "5×", "2×", "1×", "0.5×", "0.25×", "0.1×", "0.1×"]


def test_steps_go_by_what_is_chosen(bench: Bench) -> None:
    bench.start()
    bench.wishes.step(-1)
    assert bench.asked == []
    bench.wishes.step(1)
    bench.drain()
    bench.wishes.nextUnit()
    bench.wishes.step(-1)
    assert bench.asked == [{"step": 1, "of": "message"}, {"step": -1, "of": "frame"}]


def test_jumps_go_among_the_kinds_that_there_are(bench: Bench) -> None:
    replayer = bench.start()
    bench.wishes.jump(1)
    bench.drain()
    assert bench.asked[-1] == {"jump": "next", "kinds": None}
    bench.wishes.nextKind()
    assert bench.get("kindText") == "Faults"
    bench.wishes.jump(-1)
    bench.drain()
    assert bench.asked[-1] == {"jump": "previous", "kinds": ["fault"]}
    replayer.marks = [mark for mark in replayer.marks if mark["kind"] != "fault"]
    replayer.tell_marks()
    bench.drain()
    assert bench.get("kindText") == "All events"
    names = set()
    for _ in range(7):
        bench.wishes.nextKind()
        names.add(bench.get("kindText"))
    assert names == {"All events", "Warnings", "Tags", "Gaps", "Charging", "Assistance", "Touches"}


def test_one_button_makes_a_loop(bench: Bench) -> None:
    bench.start()
    bench.wishes.skip(100)
    bench.drain()
    bench.wishes.loop()
    assert (bench.get("loopText"), len(bench.get("loopX"))) == ("Loop to here", 2)
    bench.wishes.skip(50)
    bench.drain()
    bench.wishes.loop()
    bench.drain()
    assert bench.asked[-1] == {"loop": [T0 + 100, T0 + 150]}
    assert (bench.get("looping"), bench.get("loopText")) == (True, "End the loop")
    bench.wishes.loop()
    bench.drain()
    assert bench.asked[-1] == {"loop": None}
    assert (bench.get("loopX"), bench.get("loopText")) == ([], "Loop from here")


def test_brackets_move_the_ends_of_a_loop(bench: Bench) -> None:
    bench.start()
    bench.wishes.skip(100)
    bench.drain()
    bench.wishes.loopTo()
    bench.drain()
    assert bench.asked[-1] == {"loop": [T0, T0 + 100]}
    bench.wishes.skip(-40)
    bench.drain()
    bench.wishes.loopFrom()
    bench.drain()
    assert bench.asked[-1] == {"loop": [T0 + 60, T0 + 100]}
    bench.wishes.skip(100)
    bench.drain()
    bench.wishes.loopFrom()
    bench.drain()
    assert bench.asked[-1] == {"loop": None}
    assert bench.get("loopText") == "Loop to here"


def test_what_lies_at_the_moment_is_said(bench: Bench) -> None:
    bench.start()
    assert bench.get("here") == ""
    bench.wishes.goTo(T0 + 660)
    bench.drain()
    assert bench.get("here") == "Fault: isolation"


def test_lanes_are_drawn_what_matters_most_last(bench: Bench) -> None:
    bench.start()
    lanes = bench.model.timeline_.property("lanes")
    assert [lane["kind"] for lane in lanes][-3:] == ["tag", "warning", "fault"]
    assert all(lane["path"].startswith("M") for lane in lanes)
    assert {lane["color"] for lane in lanes if lane["kind"] in ("fault", "warning")} == {"red", "amber"}


def test_a_recording_with_nothing_marked(bench: Bench) -> None:
    bench.start(marks=[])
    assert not bench.get("marked")
    assert bench.model.timeline_.property("lanes") == []


def test_an_error_is_one_line(bench: Bench) -> None:
    replayer = bench.start()
    replayer.tell(error="no such\n time " + "x" * 400)
    bench.drain()
    assert bench.get("problem").startswith("no such time x")
    assert len(bench.get("problem")) == 200


def test_tags_are_added_for_the_moment_of_the_key_and_can_be_had_back(bench: Bench) -> None:
    replayer = bench.start()
    replayer._paused(False)
    bench.drain()
    bench.pass_time(100)
    bench.tags.begin()
    assert (bench.get("sheet"), bench.get("draft")) == ("tags", "1:40.00")
    bench.pass_time(20)
    bench.tags.keep("  odd \n noise ")
    bench.drain()
    assert bench.asked[-1] == {"tag": {"time": T0 + 100, "note": "odd noise"}}
    assert (bench.get("sheet"), bench.get("draft")) == ("", "")
    assert [(tag["time"], tag["note"]) for tag in bench.get("rows")] == [
        ("1:40", "odd noise"),
        ("21:40", "here it stutters"),
    ]
    noted: list[tuple[str, str]] = []
    bench.tags.noted.connect(lambda text, action: noted.append((text, action)))
    bench.tags.remove("n1")
    bench.tags.remove("nobody")
    bench.drain()
    assert noted == [("Tag removed", "Undo")]
    assert len(bench.get("rows")) == 1
    bench.tags.undo()
    bench.tags.undo()
    bench.drain()
    assert bench.asked[-2:] == [{"untag": "n1"}, {"tag": {"time": MARKS[5]["start"], "note": "here it stutters"}}]
    assert len(bench.get("rows")) == 2


def test_a_sheet_that_is_closed_keeps_no_tag(bench: Bench) -> None:
    bench.start()
    bench.tags.begin()
    bench.model.show("")
    bench.tags.keep("late")
    assert bench.asked == []


def test_several_files_are_named_shortly(bench: Bench) -> None:
    replayer = bench.start()
    assert bench.get("title") == "drive.mcap"
    replayer.tell(files=["a.mcap", "b.mcap", "c.mcap"])
    bench.drain()
    assert bench.get("title") == "a.mcap and 2 more"


def test_a_tick_of_the_clock_only_moves_the_line(bench: Bench) -> None:
    replayer = bench.start()
    said: list[str] = []
    for name in ("changed", "moved", "language_changed"):
        getattr(bench.model, name).connect(lambda name=name: said.append(name))
    bench.tags.changed.connect(lambda: said.append("tags"))
    bench.wishes.changed.connect(lambda: said.append("wishes"))
    replayer.state["position"] += 5
    replayer.clock()
    bench.drain()
    assert said == ["moved"]
    replayer.tell(rate=2.0)
    bench.drain()
    assert "tags" not in said
    assert said.count("changed") == 1


def test_an_error_while_there_is_nothing_to_play_is_said_too(bench: Bench) -> None:
    replayer = bench.start()
    replayer.tell(indexing=0.5, error="drive.mcap ends in the middle")
    bench.drain()
    assert bench.get("problem") == "drive.mcap ends in the middle"


def test_a_pointer_over_the_line_is_told_what_is_there_and_moves_nothing(bench: Bench) -> None:
    bench.start()
    bench.model.point(660 / LENGTH_S * 1000)
    assert bench.get("pointed") == "11:00  Fault: isolation"
    bench.model.point(10.0)
    assert bench.get("pointed") == "0:24"
    assert bench.asked == []


def test_at_the_end_there_is_no_step_on(bench: Bench) -> None:
    replayer = bench.start()
    replayer.tell(position=T0 + LENGTH_S)
    bench.drain()
    bench.wishes.step(1)
    assert bench.asked == []
    bench.wishes.step(-1)
    assert bench.asked == [{"step": -1, "of": "message"}]
