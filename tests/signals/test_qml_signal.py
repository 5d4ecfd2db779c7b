"""The QML type `Signal`, as a designer uses it."""

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.signals.bench import GEAR, LIMIT, RANGE, SOC, SPEED, Bench
from tests.signals.qml import QmlBench, qml_bench

GAUGE = """
QtObject {
    property alias path: signal.path
    property alias active: signal.active
    property string text: signal.text
    property string unit: signal.unit
    property real number: signal.number
    property bool known: signal.known
    property bool valid: signal.valid
    property bool stale: signal.stale
    property bool pending: signal.pending
    property string failure: signal.failure
    property string age: signal.ageText
    property real low: signal.minimum
    property real high: signal.maximum
    property real shown: signal.shown
    property real shownLow: signal.shownMinimum
    property real shownHigh: signal.shownMaximum
    property real seconds: signal.age
    property string target: String(signal.target)
    property int changes: 0
    property Signal signal: Signal { id: signal; path: "%s"; onChanged: parent_changes() }
    function parent_changes() { changes = changes + 1 }
    function ask(value) { signal.set(value) }
}
"""


@pytest.fixture
def qml(bench: Bench, qtbot: QtBot) -> Iterator[QmlBench]:  # noqa: ARG001 - qtbot brings the application
    with qml_bench(bench) as made:
        yield made


def gauge(qml: QmlBench, path: str) -> QObject:
    return qml.create(GAUGE.replace("%s", path))


def read(item: QObject, *names: str) -> list[object]:
    return [item.property(name) for name in names]


def test_unknown_is_a_dash_and_no_number(qml: QmlBench) -> None:
    item = gauge(qml, SPEED)
    assert read(item, "text", "unit", "known", "valid", "stale") == ["–", "km/h", False, False, False]
    assert math.isnan(item.property("number"))
    assert read(item, "low", "high") == [-250.0, 500.0]


def test_a_message_shows_with_the_next_frame(qml: QmlBench) -> None:
    item = gauge(qml, RANGE)
    qml.bench.state(RANGE, 318_400)
    assert item.property("text") == "–"
    qml.drain()
    assert read(item, "text", "unit", "number", "valid") == ["318", "km", 318_400.0, True]


def test_a_stale_value_stays_and_says_how_old_it_is(qml: QmlBench) -> None:
    item = gauge(qml, SPEED)
    qml.bench.state(SPEED, 50)
    qml.drain()
    qml.pass_time(5.0)
    assert read(item, "text", "stale", "valid", "age") == ["50", True, False, "5\u2009s"]
    qml.pass_time(60.0)
    assert item.property("age") == "1\u2009min"
    qml.bench.clock()
    qml.bench.state(SPEED, 50)
    qml.drain()
    assert read(item, "stale", "age") == [False, "0\u2009s"]


def test_a_value_of_unknown_age_claims_none(qml: QmlBench) -> None:
    item = gauge(qml, SPEED)
    qml.bench.raw("vehicle/demo/state/Vehicle/Speed", b"50", retained=True)
    qml.drain()
    assert read(item, "stale", "age") == [True, ""]


def test_changed_is_told_once_per_frame_and_only_of_changes(qml: QmlBench) -> None:
    item = gauge(qml, SPEED)
    before = item.property("changes")
    for speed in range(20):
        qml.bench.state(SPEED, speed)
    qml.drain()
    qml.bench.state(SPEED, 19)
    qml.bench.state(SOC, 50)
    qml.drain()
    assert item.property("changes") == before + 1


def test_another_path_is_another_signal(qml: QmlBench) -> None:
    item = gauge(qml, SPEED)
    qml.bench.state(SPEED, 50)
    qml.bench.state(SOC, 60)
    qml.drain()
    item.setProperty("path", SOC)
    assert read(item, "text", "unit") == ["60", "%"]
    assert qml.bench.entry(SPEED).listeners == []
    assert len(qml.bench.entry(SOC).listeners) == 1


def test_a_destroyed_object_listens_no_more(qml: QmlBench) -> None:
    items = [gauge(qml, SPEED) for _ in range(3)]
    items[0].setProperty("path", SOC)
    assert len(qml.bench.entry(SPEED).listeners) == 2
    for item in items:
        qml.destroy(item)
    assert qml.bench.entry(SPEED).listeners == []
    assert qml.bench.entry(SOC).listeners == []
    qml.bench.state(SPEED, 50)
    qml.drain()


def test_a_path_that_is_not_in_the_catalogue_warns_and_stays_unknown(
    qml: QmlBench, caplog: pytest.LogCaptureFixture
) -> None:
    item = gauge(qml, "Vehicle.Warp")
    assert read(item, "text", "unit", "known") == ["–", "", False]
    assert ["Vehicle.Warp" in record.getMessage() for record in caplog.records] == [True]


def test_a_wish_is_pending_and_shown_as_target_until_the_state_has_it(qml: QmlBench) -> None:
    item = gauge(qml, LIMIT)
    qml.bench.state(LIMIT, 80)
    qml.drain()
    item.ask(90)  # type: ignore[attr-defined]
    assert read(item, "pending", "target", "number") == [True, "90", 80.0]
    qml.bench.state(LIMIT, 90)
    qml.drain()
    assert read(item, "pending", "target", "number", "failure") == [False, "90", 90.0, ""]


def test_a_refused_wish_says_why(qml: QmlBench) -> None:
    item = gauge(qml, LIMIT)
    qml.bench.state(LIMIT, 80)
    qml.drain()
    item.ask(90)  # type: ignore[attr-defined]
    qml.bench.reply({"id": qml.bench.sent[0].message["id"], "ok": False, "error": "Not while driving"})
    qml.drain()
    assert read(item, "pending", "target", "failure") == [False, "80", "Not while driving"]


def test_a_wish_that_cannot_be_is_said_and_not_sent(qml: QmlBench) -> None:
    item = gauge(qml, LIMIT)
    item.ask(300)  # type: ignore[attr-defined]
    assert qml.bench.sent == []
    assert read(item, "failure") == ["The car does not allow that"]


def test_arrays_and_words_and_switches_arrive_as_javascript_has_them(qml: QmlBench) -> None:
    item = qml.create(
        """QtObject {
        property Signal history: Signal { path: "Vehicle.Powertrain.Consumption.History.Total" }
        property Signal moving: Signal { path: "Vehicle.IsMoving" }
        property Signal mode: Signal { path: "Vehicle.Cabin.Infotainment.HMI.DayNightMode" }
        property int length: history.value === undefined ? -1 : history.value.length
        property real last: length > 0 ? history.value[length - 1] : NaN
        property bool on: moving.on
        property string word: mode.text
    }"""
    )
    assert read(item, "length", "on", "word") == [-1, False, "–"]
    qml.bench.state("Vehicle.Powertrain.Consumption.History.Total", [1.5, 2.5])
    qml.bench.state("Vehicle.IsMoving", True)
    qml.bench.state("Vehicle.Cabin.Infotainment.HMI.DayNightMode", "NIGHT")
    qml.drain()
    assert read(item, "length", "last", "on", "word") == [2, 2.5, True, "NIGHT"]


def test_decimals_can_be_chosen(qml: QmlBench) -> None:
    item = qml.create(
        f'QtObject {{ property string text: s.text; property Signal s: Signal {{ id: s; path: "{SPEED}"; '
        "decimals: 2 } }"
    )
    qml.bench.state(SPEED, 50.256)
    qml.drain()
    assert item.property("text") == "50.26"


def test_a_code_has_no_tenths(qml: QmlBench) -> None:
    item = gauge(qml, GEAR)
    qml.bench.state(GEAR, 127)
    qml.drain()
    assert item.property("text") == "127"


def test_what_is_drawn_is_in_the_unit_that_is_shown(qml: QmlBench) -> None:
    item = gauge(qml, RANGE)
    assert math.isnan(item.property("shown"))
    qml.bench.state(RANGE, 248_300)
    qml.drain()
    assert item.property("shown") == pytest.approx(248.3)
    assert read(item, "number", "unit") == [248_300.0, "km"]
    item.setProperty("path", "Vehicle.Powertrain.TractionBattery.CurrentPower")
    assert read(item, "low", "high", "unit") == [-3e6, 3e6, "kW"]
    assert read(item, "shownLow", "shownHigh") == pytest.approx([-3_000, 3_000])
    item.setProperty("path", SOC)
    assert read(item, "shownLow", "shownHigh") == [0.0, 100.0]


def test_without_limits_none_are_shown(qml: QmlBench) -> None:
    item = gauge(qml, "Vehicle.Nothing")
    assert all(math.isnan(item.property(name)) for name in ("shown", "shownLow", "shownHigh", "seconds"))


def test_the_age_is_a_number_too(qml: QmlBench) -> None:
    item = gauge(qml, SPEED)
    assert math.isnan(item.property("seconds"))
    qml.bench.state(SPEED, 50, at=qml.bench.now - 0.5)
    qml.drain()
    assert item.property("seconds") == pytest.approx(0.5)
    qml.pass_time(5.0)
    assert item.property("seconds") == pytest.approx(5.5)
    item.setProperty("path", RANGE)
    qml.bench.raw("vehicle/demo/state/Vehicle/Powertrain/Range", b"50", retained=True)
    qml.drain()
    assert item.property("known")
    assert math.isnan(item.property("seconds"))


def test_what_nobody_sees_says_nothing_until_somebody_does(qml: QmlBench) -> None:
    item = gauge(qml, SPEED)
    item.setProperty("active", False)
    before = item.property("changes")
    qml.bench.state(SPEED, 50)
    qml.drain()
    qml.pass_time(10.0)
    assert item.property("changes") == before
    item.setProperty("active", True)
    assert item.property("changes") == before + 1
    assert read(item, "text", "stale") == ["50", True]
