"""Slider, stepper and segments: values that are dragged, stepped and chosen."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible

from hmi.design.segment_fit import fit
from tests.design.bench import Make, box_of

SLIDER = """
    property real now: 0.5
    property bool waits: false
    property real got: -1
    property int times: 0
    Slider {
        objectName: "it"; width: 600; title: "Volume"; level: now; pending: waits; restriction: "setup"
        onAsked: value => { got = value; times++ }
    }
"""


def test_a_drag_asks_once_when_the_finger_leaves(make: Make) -> None:
    bench = make(SLIDER)
    bench.press()
    bench.move(QPointF(380, 38))
    bench.move(QPointF(450, 38))
    assert (bench.value("pressed"), bench.root.property("times")) == (True, 0)
    bench.release(QPointF(450, 38))
    assert bench.root.property("times") == 1
    assert bench.root.property("got") == pytest.approx(0.75, abs=0.06)


def test_it_goes_back_to_what_is_unless_that_follows(make: Make) -> None:
    bench = make(SLIDER)
    bench.tap(QPointF(450, 38))
    assert bench.value("value") == pytest.approx(0.5)
    bench.root.setProperty("now", 0.3)
    assert bench.value("value") == pytest.approx(0.3)


def test_it_shows_what_was_asked_while_it_waits(make: Make) -> None:
    bench = make(SLIDER.replace("times++", "times++; waits = true"))
    bench.tap(QPointF(450, 38))
    assert bench.value("value") == pytest.approx(0.75, abs=0.06)
    bench.root.setProperty("waits", False)
    assert bench.value("value") == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("key", "mirrored", "asked"),
    [
        (Qt.Key.Key_Right, False, 0.55),
        (Qt.Key.Key_Left, False, 0.45),
        (Qt.Key.Key_Right, True, 0.45),
    ],
)
def test_arrows_step_it(make: Make, key: Qt.Key, mirrored: bool, asked: float) -> None:
    mirroring = "LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true\n" if mirrored else ""
    bench = make(mirroring + SLIDER)
    bench.focus()
    bench.key(key)
    assert bench.root.property("got") == pytest.approx(asked)


def test_what_the_bus_says_does_not_move_it_from_under_a_finger(make: Make) -> None:
    bench = make(SLIDER)
    bench.press()
    for x in (380, 450):
        bench.move(QPointF(x, 38))
    held = bench.value("value")
    assert held > 0.6
    bench.root.setProperty("now", 0.1)
    assert bench.value("value") == held
    bench.release(QPointF(450, 38))
    assert bench.root.property("got") == pytest.approx(held)
    assert bench.value("value") == pytest.approx(0.1)


@pytest.mark.parametrize(("action", "asked"), [("Increase", 0.55), ("Decrease", 0.45)])
def test_a_screen_reader_steps_it(make: Make, action: str, asked: float) -> None:
    bench = make(SLIDER)
    bench.accessible().actionInterface().doAction(action)
    assert (bench.root.property("times"), bench.root.property("got")) == (1, pytest.approx(asked))
    assert bench.value("value") == pytest.approx(0.5), "nothing has followed yet"


def test_what_a_screen_reader_sets_is_asked_for(make: Make) -> None:
    bench = make(SLIDER.replace('title: "Volume"', 'title: "Volume"; limit: 0.8'))
    bench.accessible().valueInterface().setCurrentValue(0.7)
    assert (bench.root.property("times"), bench.root.property("got")) == (1, pytest.approx(0.7))
    assert bench.value("value") == pytest.approx(0.5)
    bench.accessible().valueInterface().setCurrentValue(0.9)
    assert bench.root.property("got") == pytest.approx(0.8)
    bench.root.setProperty("now", 0.3)
    assert bench.value("value") == pytest.approx(0.3)
    assert bench.root.property("times") == 2, "what the bus says is nobody's wish"


def test_a_locked_or_unknown_one_takes_nothing_from_a_screen_reader(make: Make) -> None:
    bench = make(SLIDER, "setup")
    bench.accessible().valueInterface().setCurrentValue(0.7)
    bench.accessible().actionInterface().doAction("Increase")
    assert (bench.root.property("times"), bench.value("value")) == (0, pytest.approx(0.5))
    assert len(bench.explained) == 2
    unknown = make(SLIDER.replace("real now: 0.5", "real now: NaN"))
    unknown.accessible().valueInterface().setCurrentValue(0.7)
    unknown.accessible().actionInterface().doAction("Increase")
    assert (unknown.root.property("times"), unknown.value("value")) == (0, 0.0)


def test_a_range_that_changes_asks_for_nothing(make: Make) -> None:
    bench = make(SLIDER.replace('title: "Volume"', 'title: "Volume"; from: 0.2; to: now < 0.4 ? 0.25 : 1'))
    bench.root.setProperty("now", 0.3)
    assert bench.value("value") == pytest.approx(0.25)
    bench.root.setProperty("now", 0.6)
    assert bench.value("value") == pytest.approx(0.6)
    assert bench.root.property("times") == 0


def test_nothing_beyond_the_limit_is_asked_for(make: Make) -> None:
    bench = make(SLIDER.replace('title: "Volume"', 'title: "Volume"; limit: 0.6'))
    bench.tap(QPointF(580, 38))
    assert bench.root.property("got") == pytest.approx(0.6)


def test_a_locked_one_does_not_move(make: Make) -> None:
    bench = make(SLIDER, "setup")
    bench.tap(QPointF(450, 38))
    bench.focus()
    bench.key(Qt.Key.Key_Right)
    assert (bench.root.property("times"), bench.value("value")) == (0, pytest.approx(0.5))
    assert len(bench.explained) == 2


def test_a_screen_reader_is_told_name_and_value(make: Make) -> None:
    bench = make(SLIDER.replace('title: "Volume"', 'title: "Volume"; valueText: "50 %"'))
    assert bench.accessible().role() == QAccessible.Role.Slider
    assert bench.accessible().text(QAccessible.Text.Name) == "Volume 50 %"
    assert bench.accessible().valueInterface().currentValue() == pytest.approx(0.5)


# --- stepper

STEPPER = """
    property int sum: 0
    StepperRow {{
        objectName: "it"; width: {}; title: "{}"; text: "21"; restriction: "setup"; onUp: sum++; onDown: sum -= 10
    }}
"""


def test_a_stepper_goes_up_and_down(make: Make) -> None:
    bench = make(STEPPER.format(600, "Heat"))
    assert bench.names(QAccessible.Role.Button) == ["Heat: less", "Heat: more"]
    bench.tap(QPointF(600 - 38, 38))
    assert bench.root.property("sum") == 1
    bench.tap(QPointF(600 - 76 - 8 - 88 - 8 - 38, 38))
    assert bench.root.property("sum") == -9


def test_a_locked_stepper_says_why(make: Make) -> None:
    bench = make(STEPPER.format(600, "Heat"), "setup")
    bench.tap(QPointF(600 - 38, 38))
    assert (bench.root.property("sum"), len(bench.explained)) == (0, 1)


def test_a_title_without_room_stands_above(make: Make) -> None:
    assert make(STEPPER.format(600, "Heat")).value("stacked") is False
    assert make(STEPPER.format(320, "Innenraumtemperatur")).value("stacked") is True


# --- segments


@pytest.mark.parametrize(
    ("natural", "room", "columns"),
    [
        ([100, 100, 100], 308, 3),
        ([100, 100, 100], 307, 2),
        ([100, 100, 100, 100], 330, 2),
        ([100, 200, 100], 300, 1),
        ([300, 400], 200, 1),
        ([], 200, 1),
    ],
)
def test_as_many_beside_each_other_as_fit(natural: list[float], room: float, columns: int) -> None:
    found, widths = fit(natural, room, gap=4)
    assert found == columns
    assert sum(widths[:columns]) + 4 * (columns - 1) <= room
    assert all(width >= wanted or width == room for width, wanted in zip(widths, natural, strict=True))


@pytest.mark.parametrize("room", [700, 420, 260])
def test_segments_stay_within_their_room(make: Make, room: int) -> None:
    bench = make(
        f'Item {{ width: {room}; height: 400\nSegments {{ objectName: "it"; current: 0; property int got: -1;'
        ' labels: ["Energieverbrauch", "Reichweite", "Ladeplanung"]; onChosen: index => got = index } }'
    )
    segments = bench.part()
    assert segments.width() <= room
    assert bench.names(QAccessible.Role.PageTab) == ["Energieverbrauch", "Reichweite", "Ladeplanung"]
    last = box_of(segments).bottom() - 38
    bench.tap(QPointF(40 if room == 420 else box_of(segments).right() - 40, last))
    assert bench.value("got") == 2


def test_a_choice_does_not_move_the_others(make: Make) -> None:
    bench = make(
        'property int now: 0\nSegments { objectName: "it"; labels: ["Driving", "Range", "Charging"]; current: now }'
    )
    before = bench.part().width()
    bench.root.setProperty("now", 2)
    bench.settle()
    assert bench.part().width() == before
