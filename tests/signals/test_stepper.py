"""The QML type `Stepper`: steps along the grid, between the bounds, and what came of the wish."""

import math
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMetaObject, QObject

from hmi.signals.qml_stepper import stepped
from tests.signals.bench import LIMIT, Bench
from tests.signals.qml import QmlBench, qml_bench

TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"


@pytest.fixture
def qml(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[QmlBench]:  # noqa: ARG001 - Qt objects need it
    with qml_bench(Bench(monkeypatch)) as bench:
        yield bench


def limit(qml: QmlBench) -> QObject:
    return qml.create(f'Stepper {{ path: "{LIMIT}"; step: 10; floor: 50 }}')


def say(qml: QmlBench, path: str, value: float) -> None:
    qml.bench.state(path, value)
    qml.drain()


@pytest.mark.parametrize(
    ("value", "step", "direction", "expected"),
    [
        (80, 10, 1, 90),
        (95, 10, 1, 100),
        (55, 10, -1, 50),
        (50, 10, -1, 50),
        (40, 10, 1, 50),
        (100, 10, 1, 100),
        (70.00000001, 0.5, 1, 70.5),
        (69.99999999, 0.5, 1, 70.5),
        (70.00000001, 0.5, -1, 69.5),
        (70.2, 0.5, -1, 70.0),
    ],
)
def test_steps_are_along_the_grid_and_within_the_bounds(
    value: float, step: float, direction: int, expected: float
) -> None:
    assert stepped(value, step, direction, 50, 100) == expected


def test_a_step_asks_the_vehicle_and_counts_on_from_the_wish(qml: QmlBench) -> None:
    stepper = limit(qml)
    say(qml, LIMIT, 75)
    for _ in range(2):
        QMetaObject.invokeMethod(stepper, "up")
    assert [sent.message["value"] for sent in qml.bench.sent] == [80, 90]
    assert stepper.property("text") == "90"
    assert stepper.property("unit") == "%"
    assert stepper.property("settled") is False
    say(qml, LIMIT, 90)
    assert stepper.property("settled") is True


@pytest.mark.parametrize(("value", "up", "down"), [(100, False, True), (50, True, False), (45, True, False)])
def test_at_its_bounds_there_is_no_step(qml: QmlBench, value: int, up: bool, down: bool) -> None:
    stepper = limit(qml)
    say(qml, LIMIT, value)
    assert (stepper.property("canUp"), stepper.property("canDown")) == (up, down)
    QMetaObject.invokeMethod(stepper, "down" if up else "up")
    assert qml.bench.sent == []


def test_without_bounds_of_its_own_the_catalogues_hold(qml: QmlBench) -> None:
    stepper = qml.create(f'Stepper {{ path: "{TEMPERATURE}" }}')
    assert stepper.property("step") == 0.5
    say(qml, TEMPERATURE, 28.0)
    assert (stepper.property("canUp"), stepper.property("canDown")) == (False, True)
    assert stepper.property("text") == "28.0"


def test_a_ceiling_bounds_too(qml: QmlBench) -> None:
    stepper = qml.create(f'Stepper {{ path: "{TEMPERATURE}"; ceiling: 28 }}')
    say(qml, TEMPERATURE, 27.8)
    QMetaObject.invokeMethod(stepper, "up")
    assert qml.bench.sent[0].message["value"] == 28.0
    assert stepper.property("canUp") is False


def test_what_is_unknown_or_old_cannot_be_stepped(qml: QmlBench) -> None:
    stepper = limit(qml)
    assert (stepper.property("text"), stepper.property("known")) == ("–", False)
    assert math.isnan(stepper.property("ceiling"))
    QMetaObject.invokeMethod(stepper, "up")
    say(qml, LIMIT, 80)
    qml.bench.status("offline")
    qml.drain()
    assert (stepper.property("stale"), stepper.property("settled"), stepper.property("canUp")) == (True, False, False)
    QMetaObject.invokeMethod(stepper, "up")
    assert qml.bench.sent == []


def test_a_refusal_is_told(qml: QmlBench) -> None:
    stepper = limit(qml)
    say(qml, LIMIT, 80)
    QMetaObject.invokeMethod(stepper, "up")
    qml.bench.reply({"id": qml.bench.sent[0].message["id"], "ok": False, "error": "The station decides"})
    qml.drain()
    assert stepper.property("failure") == "The station decides"
    assert stepper.property("text") == "80"
