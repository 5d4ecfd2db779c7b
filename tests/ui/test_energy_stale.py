"""The energy panel dims each word by the signals it is made of, and no other."""

import pytest
from PySide6.QtGui import QAccessible

from hmi.design.icons import code_points
from tests.signals.bench import LIMIT, RANGE, SOC, T0
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, BATTERY, CHARGING, ESTIMATE, HISTORY, ON_THE_ROAD, POWER, Said

DIM = pytest.approx(0.45)
TIME_LEFT = f"{CHARGING}.TimeToComplete"
RESERVE = f"{BATTERY}.StateOfCharge.ColdReserve"


def old(cockpit: Driver, said: Said, *paths: str) -> None:
    """The vehicle says all this, the signals of `paths` long ago."""
    cockpit.clock()
    for path, value in said.items():
        cockpit.state(path, value, at=T0 - 3_600 if path in paths else None)
    cockpit.drain()


def opacity(cockpit: Driver, beginning: str) -> float:
    """Of the one text in the panel that begins so."""
    (found,) = (shown for shown in cockpit.texts(cockpit.panel) if shown.text.startswith(beginning))
    return found.opacity


@pytest.mark.parametrize(
    ("path", "dims", "stays"),
    [
        (LIMIT, "80\u2009% at ", "12.4\u2009kWh added"),
        (f"{CHARGING}.AddedEnergy", "12.4\u2009kWh added", "80\u2009% at "),
        (f"{CHARGING}.LimitedBy", "12.4\u2009kWh added", "109.8"),
        (POWER, "109.8", "80\u2009% at "),
        (TIME_LEFT, "", "Charging to 80\u2009%"),
    ],
)
def test_charging(cockpit: Driver, path: str, dims: str, stays: str) -> None:
    old(cockpit, AT_THE_CHARGER, path)
    assert opacity(cockpit, stays) == 1
    if dims:
        assert opacity(cockpit, dims) == DIM


@pytest.mark.parametrize(
    ("path", "dims", "stays"),
    [
        (f"{ESTIMATE}.Low", "221 to 267", "2\u2009% waits"),
        (f"{ESTIMATE}.High", "221 to 267", "68"),
        (RESERVE, "2\u2009% waits", "221 to 267"),
        (SOC, "68", "221 to 267"),
        (SOC, "68", "2\u2009% waits"),
    ],
)
def test_the_battery_card(cockpit: Driver, path: str, dims: str, stays: str) -> None:
    old(cockpit, ON_THE_ROAD, path)
    assert opacity(cockpit, dims) == DIM
    assert opacity(cockpit, stays) == 1


def test_the_snowflake(cockpit: Driver) -> None:
    old(cockpit, ON_THE_ROAD, RESERVE)
    assert opacity(cockpit, code_points()["snowflake-thermometer"]) == DIM


@pytest.mark.parametrize(("path", "parts"), [(RESERVE, 1), (LIMIT, 1), (SOC, 0)])
def test_the_battery_bars_ticks(cockpit: Driver, path: str, parts: int) -> None:
    old(cockpit, ON_THE_ROAD, path)
    drawings = cockpit.items(QAccessible.Role.Graphic)
    (bar,) = (item for name, item in drawings if "limit 80" in name)
    assert sum(child.opacity() == DIM for child in bar.childItems()) == parts
    assert bar.opacity() == (DIM if path == SOC else 1)


@pytest.mark.parametrize(
    ("path", "dims", "stays"),
    [
        (f"{ESTIMATE}.Delta.Cold", "Cold", "Range"),
        (f"{ESTIMATE}.Rated", "Rated", "Range"),
    ],
)
def test_the_waterfall(cockpit: Driver, path: str, dims: str, stays: str) -> None:
    old(cockpit, ON_THE_ROAD, path)
    cockpit.tap("Range")
    shown = {text.text: text.opacity for text in cockpit.texts(cockpit.panel.childItems()[0])}
    assert shown[dims] == DIM, "the bars stand on each other"
    assert shown["km"] == 1, "the range itself"
    assert shown["221 to 267\u2009km as you drive"] == 1
    assert stays in shown


def test_the_ranges_sentence(cockpit: Driver) -> None:
    old(cockpit, ON_THE_ROAD, f"{ESTIMATE}.High")
    cockpit.tap("Range")
    card = cockpit.panel.childItems()[0]
    (sentence,) = (shown for shown in cockpit.texts(card) if shown.text.startswith("221 to"))
    assert sentence.opacity == DIM


def test_the_consumptions_parts(cockpit: Driver) -> None:
    old(cockpit, ON_THE_ROAD, f"{HISTORY}.Climb")
    shown = {text.text: text.opacity for text in cockpit.texts(cockpit.panel.childItems()[0])}
    assert shown["Hills"] == DIM
    assert shown["Rest"] == 1


def test_the_consumptions_sentence(cockpit: Driver) -> None:
    said = ON_THE_ROAD | {f"{HISTORY}.Cold": [30.0] * 100}
    old(cockpit, said, f"{HISTORY}.Cold")
    assert opacity(cockpit, "Last 30\u2009km. Cold costs") == DIM
    assert opacity(cockpit, "19.3") == 1


def test_the_range_itself(cockpit: Driver) -> None:
    old(cockpit, ON_THE_ROAD, RANGE)
    cockpit.tap("Range")
    assert "Range 248 km, not current" in cockpit.names(QAccessible.Role.StaticText)
