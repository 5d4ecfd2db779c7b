"""The energy panel: consumption, range, charging, battery and flows, as a person sees and touches them."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from hmi.panels.energy.charging import ChargingModel
from hmi.panels.energy.consumption import ConsumptionModel
from hmi.panels.energy.model import EnergyModel
from hmi.panels.energy.range import RangeModel
from tests.signals.bench import LIMIT, SOC, T0
from tests.ui.driver import Driver
from tests.ui.vehicle import (
    AT_THE_CHARGER,
    BATTERY,
    CONSUMPTION,
    ESTIMATE,
    FLOW,
    HISTORY,
    IS_CHARGING,
    ON_THE_ROAD,
    PLUGGED,
    POWER,
    START_STOP,
    history,
)

TEXT = QAccessible.Role.StaticText
TAB = QAccessible.Role.PageTab


def view(cockpit: Driver) -> list[str]:
    """The words of the large card, as one list."""
    return cockpit.words(cockpit.panel.childItems()[0])


# --- consumption


@pytest.mark.parametrize(
    ("window", "mean", "covered"),
    [("Last 10 km", "22.0", "10"), ("Last 30 km", "19.3", "30"), ("Last 100 km", "18.8", "50")],
    ids=["10 km", "30 km", "100 km"],
)
def test_the_mean_is_that_of_the_window_a_finger_chooses(cockpit: Driver, window: str, mean: str, covered: str) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.tap(window)
    assert mean in view(cockpit)
    assert any(word.startswith(f"Last {covered}\u2009km. ") for word in view(cockpit))
    assert len(cockpit.model(ConsumptionModel).property("curve")) >= int(covered) * 2


@pytest.mark.parametrize(
    ("count", "unit", "covered"),
    [(1, "km", "0.5\u2009km"), (2, "km", "1\u2009km"), (3, "mi", "0.9\u2009mi"), (30, "mi", "9.3\u2009mi")],
)
def test_the_first_way_is_not_said_to_be_none(cockpit: Driver, count: int, unit: str, covered: str) -> None:
    cockpit.settings.put("distance_unit", unit)
    cockpit.say(ON_THE_ROAD | history(200.0, count=count))
    cockpit.tap(f"Last {30 if unit == 'km' else 20} {unit}")
    assert any(word.startswith(f"Last {covered}. ") for word in view(cockpit))


def test_the_parts_make_the_whole(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD | {f"{CONSUMPTION}.Learned": 190.0} | history(200.0, count=10))
    words = view(cockpit)
    words = words[words.index("now") :]
    parts = {name: words[words.index(name) + 1] for name in ("Driving", "Climate", "Hills", "Rest")}
    assert parts == {"Driving": "16.8", "Climate": "4.8", "Hills": "−1.2", "Rest": "3.6"}
    assert sum(float(text.replace("−", "-")) for text in parts.values()) == pytest.approx(24.0)
    assert "24.0" in view(cockpit)


@pytest.mark.parametrize(
    ("total", "cold", "saving", "sentence"),
    [
        (150.0, 0.0, 0.0, "As rated"),
        (190.0, 0.0, 0.0, "4.0 above rated"),
        (120.0, 0.0, 0.0, "3.0 below rated"),
        (190.0, 30.0, 0.0, "Cold costs 3.0 of it"),
        (190.0, 30.0, 12.0, "Cold costs 3.0 of it, a warm start saves 1.2"),
    ],
)
def test_the_sentence_says_what_the_figure_means(
    cockpit: Driver, total: float, cold: float, saving: float, sentence: str
) -> None:
    said = {
        f"{HISTORY}.Total": [total] * 10,
        f"{HISTORY}.Cold": [cold] * 10,
        f"{CONSUMPTION}.Rated": 150.0,
        f"{CONSUMPTION}.PreconditioningSaving": saving,
    }
    cockpit.say(said)
    assert f"Last 5\u2009km. {sentence}" in view(cockpit)


def test_without_a_history_there_is_a_dash_and_a_hint_and_no_plot(cockpit: Driver) -> None:
    assert "–" in view(cockpit)
    assert "Drive a little to see what it costs" in view(cockpit)


def test_the_stretch_under_way_is_the_curves_last_point(cockpit: Driver) -> None:
    cockpit.tap("Last 10 km")
    cockpit.say({**history(200.0, count=4), f"{BATTERY}.CurrentPower": -18_000.0, "Vehicle.TraveledDistance": 10_000.0})
    for step in range(1, 21):  # 20 s at 18 kW and 36 km/h: 100 Wh over 200 m
        cockpit.monotonic.advance(1.0)
        cockpit.state(f"{BATTERY}.CurrentPower", -18_000.0)
        cockpit.state("Vehicle.TraveledDistance", 10_000.0 + step * 10)
    cockpit.clock()
    cockpit.drain()
    curve = cockpit.model(ConsumptionModel).property("curve")
    assert len(curve) == 5
    assert curve[-1] == pytest.approx(50.0), "in the unit shown: 100 Wh over 200 m"


def test_a_stretch_longer_than_the_window_is_shown_alone(cockpit: Driver) -> None:
    cockpit.tap("Last 10 km")
    cockpit.say({f"{HISTORY}.Total": [100.0, 200.0, 300.0], f"{HISTORY}.BucketLength": 20_001})
    assert "30.0" in view(cockpit)
    assert any(word.startswith("Last 20\u2009km") for word in view(cockpit))


def test_a_stale_history_dims(cockpit: Driver) -> None:
    cockpit.state(f"{HISTORY}.Total", [180.0] * 10, at=T0 - 36_000)
    cockpit.drain()
    assert cockpit.shown("18.0").opacity < 1


# --- range


def test_the_waterfall_goes_from_rated_to_range(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.tap("Range")
    words = view(cockpit)
    bars = {
        name: words[words.index(name) + 1]
        for name in ("Rated", "How you drive", "Heating and cooling", "Cold", "Hills")
    }
    assert bars == {
        "Rated": "341",
        "How you drive": "−24",
        "Heating and cooling": "−38",
        "Cold": "−35",
        "Hills": "+4",
    }
    assert words.count("248") == 2, "the figure and the last bar"
    assert sum(float(text.replace("−", "-")) for text in bars.values()) == pytest.approx(248, abs=1)
    assert "221 to 267\u2009km as you drive" in words
    steps = cockpit.model(RangeModel).property("steps")
    for before, after in pairwise(steps[1:-1]):
        ends = ({round(step["start"], 9), round(step["end"], 9)} for step in (before, after))
        assert set.intersection(*ends), "each bar begins where the one before ended"
    assert all(0 <= step["start"] <= step["end"] <= 1 for step in steps)


def test_without_an_estimate_the_range_says_so(cockpit: Driver) -> None:
    cockpit.say({"Vehicle.Powertrain.Range": 248_300})
    cockpit.tap("Range")
    assert "The car has not said yet how it reckons its range" in view(cockpit)
    assert "248" in view(cockpit)


def test_a_difference_of_nothing_is_no_bar(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD | {f"{ESTIMATE}.Delta.Terrain": 400.0})
    cockpit.tap("Range")
    assert "Hills" not in view(cockpit)


# --- charging


def test_the_charging_view_opens_when_charging_begins_and_closes_when_it_ends(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    model = cockpit.model(EnergyModel)
    assert model.property("view") == 0
    cockpit.say(AT_THE_CHARGER)
    assert model.property("view") == 2
    words = view(cockpit)
    assert "109.8" in words
    assert "kW DC" in words
    assert any(word.startswith("80\u2009% at ") and word.endswith("in 25\u2009min") for word in words)
    assert "12.4\u2009kWh added, slower until the battery is warm" in words
    cockpit.say(ON_THE_ROAD)
    assert model.property("view") == 0


def test_while_charging_the_person_may_look_elsewhere(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Range")
    cockpit.say(AT_THE_CHARGER)
    assert cockpit.model(EnergyModel).property("view") == 1


def test_the_curve_is_drawn_as_it_was_and_as_it_is_expected(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    for soc, power in ((41.0, 109_800.0), (42.0, 112_000.0), (42.1, 112_000.0), (43.0, 115_000.0)):
        cockpit.say({f"{BATTERY}.CurrentPower": power, SOC: soc})
    model = cockpit.model(ChargingModel)
    assert model.property("actualSoc") == [41.0, 42.0, 43.0]
    assert model.property("actualPower") == [pytest.approx(109.8), 112.0, 115.0]
    assert model.property("expectedPower") == [110.0, 118.0, 95.0, 70.0, 48.0]
    assert model.property("top") == 150


@pytest.mark.parametrize(
    ("said", "sentence", "detail"),
    [
        ({PLUGGED: False}, "Not plugged in", "Plug in and it charges to 80\u2009%"),
        ({PLUGGED: True, SOC: 60.0}, "Plugged in, not charging", "Start it here, or let the plan begin it"),
        ({PLUGGED: True, SOC: 80.0}, "Charged to 80\u2009%", "Unplug when you leave, or raise the limit"),
    ],
)
def test_what_there_is_to_do_when_it_does_not_charge(
    cockpit: Driver, said: dict[str, object], sentence: str, detail: str
) -> None:
    cockpit.say(ON_THE_ROAD | said)
    cockpit.tap("Charging")
    assert sentence in view(cockpit)
    assert detail in view(cockpit)


def test_raising_the_limit_asks_the_vehicle_and_shows_the_wish_until_it_is_so(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Raise the limit")
    (sent,) = cockpit.sent
    assert sent.topic == "vehicle/demo/set/Vehicle/Powertrain/TractionBattery/Charging/ChargeLimit"
    assert sent.message == {"value": 90, "id": f"{cockpit.link.client}-1", "reply_to": cockpit.link.client}
    assert cockpit.shown("Limit 90 %").opacity < 1, "a wish is dimmed"
    cockpit.say({LIMIT: 90})
    assert cockpit.shown("Limit 90 %").opacity == 1


def test_a_refused_limit_says_why_and_shows_what_holds(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Lower the limit")
    assert cockpit.sees("Limit 70 %")
    cockpit.reply({"id": cockpit.sent[0].message["id"], "ok": False, "error": "The station decides"})
    cockpit.drain()
    assert cockpit.sees("The station decides")
    assert cockpit.shown("Limit 80 %").opacity == 1


def test_an_unanswered_limit_says_so(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Raise the limit")
    for _ in range(4):
        cockpit.monotonic.advance(0.8)
        cockpit.say(AT_THE_CHARGER)
    assert cockpit.sees("The vehicle did not answer")
    assert cockpit.sees("Limit 80 %")


def test_two_quick_taps_are_two_steps(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Raise the limit")
    cockpit.tap("Raise the limit")
    assert [sent.message["value"] for sent in cockpit.sent] == [90, 100]


@pytest.mark.parametrize(("limit", "name"), [(100, "Raise the limit"), (50, "Lower the limit")])
def test_at_its_end_the_limit_goes_no_further(cockpit: Driver, limit: int, name: str) -> None:
    cockpit.say(AT_THE_CHARGER | {LIMIT: limit})
    cockpit.tap(name)
    assert cockpit.sent == []


@pytest.mark.parametrize(("limit", "name", "asked"), [(95, "Raise the limit", 100), (55, "Lower the limit", 50)])
def test_the_limit_goes_to_the_next_ten(cockpit: Driver, limit: int, name: str, asked: int) -> None:
    cockpit.say(AT_THE_CHARGER | {LIMIT: limit})
    cockpit.tap(name)
    assert [sent.message["value"] for sent in cockpit.sent] == [asked]


def test_a_charging_power_that_is_not_known_is_a_dash(cockpit: Driver) -> None:
    cockpit.say({IS_CHARGING: True, PLUGGED: True})
    assert "Charging power – kW" in cockpit.names(TEXT)
    cockpit.say({POWER: -300.0})
    assert "Charging power 0.0 kW" in cockpit.names(TEXT)


def test_the_time_of_arrival_does_not_drift_and_goes_when_it_is_old(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    (sentence,) = (word for word in view(cockpit) if " at " in word)
    cockpit.monotonic.advance(8.0)
    cockpit.say({path: value for path, value in AT_THE_CHARGER.items() if not path.endswith("TimeToComplete")})
    model = cockpit.model(ChargingModel)
    assert model._ends() == T0 + 1_500  # type: ignore[attr-defined]
    assert sentence in view(cockpit)
    cockpit.monotonic.advance(8.0)
    cockpit.say({path: value for path, value in AT_THE_CHARGER.items() if not path.endswith("TimeToComplete")})
    assert "Charging to 80\u2009%" in view(cockpit)


def test_an_unknown_limit_is_a_dash_that_cannot_be_stepped(cockpit: Driver) -> None:
    cockpit.say({IS_CHARGING: True, PLUGGED: True})
    assert cockpit.sees("Limit –")
    cockpit.tap("Raise the limit")
    assert cockpit.sent == []


@pytest.mark.parametrize(
    ("said", "button", "value"),
    [(AT_THE_CHARGER, "Stop charging", "STOP"), (ON_THE_ROAD | {PLUGGED: True}, "Charge now", "START")],
)
def test_charging_can_be_begun_and_ended(cockpit: Driver, said: dict[str, object], button: str, value: str) -> None:
    cockpit.say(said)
    cockpit.tap("Charging")
    cockpit.tap(button)
    (sent,) = cockpit.sent
    assert sent.topic.endswith("/set/Vehicle/Powertrain/TractionBattery/Charging/StartStopCharging")
    assert sent.message["value"] == value
    assert cockpit.link.commander.pending(START_STOP) is not None


# --- battery and flows


def test_the_battery_card(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    names = cockpit.names(TEXT)
    for name in ("State of charge 68 %", "Energy 51.3 kWh", "Pack temperature 8 °C"):
        assert name in names, f"{name} is not among {names}"
    assert cockpit.sees("221 to 267\u2009km as you drive")
    assert cockpit.sees("2\u2009% waits for warmth")


def test_a_stale_charge_says_how_old_it_is(cockpit: Driver) -> None:
    cockpit.state(SOC, 67.6, at=T0 - 720)
    cockpit.drain()
    assert cockpit.sees("12\u2009min old")
    cockpit.clock(T0 + 60)
    cockpit.drain()
    assert cockpit.sees("13\u2009min old")


def test_flows_have_power_and_direction(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD | {f"{FLOW}.Drive": -9_000.0, f"{FLOW}.Climate": 20.0})
    names = cockpit.names(TEXT)
    assert "Driving 9.0\u2009kW" in names
    assert "Charger 0.0\u2009kW" in names
    flows = cockpit.model(EnergyModel).property("flows")
    assert flows["drive"]["returning"] is True
    assert flows["drive"]["strength"] == pytest.approx(4 / 12), "the square root of 9 of 100 kW, in twelve steps"
    assert flows["climate"]["strength"] == 0, "too little to draw"
    assert flows["charger"]["returning"] is False


def test_everything_unknown_is_a_dash(cockpit: Driver) -> None:
    names = cockpit.names(TEXT)
    for name in ("State of charge – %", "Energy – kWh", "Pack temperature – °C", "Driving –", "Charger –"):
        assert name in names, f"{name} is not among {names}"


# --- the dock


def test_the_dock_opens_panels_and_hidden_ones_do_no_work(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    consumption = cockpit.model(ConsumptionModel)
    assert isinstance(consumption, ConsumptionModel)
    computed: list[None] = []
    consumption.changed.connect(lambda: computed.append(None))
    cockpit.tap("Map")
    assert cockpit.current == "map"
    cockpit.say(ON_THE_ROAD | history(200.0))
    assert computed == []
    cockpit.tap("Energy")
    assert len(computed) == 1
    assert "21.3" in view(cockpit), "what came meanwhile is there at once"


def test_a_hidden_view_is_bound_to_nothing_and_is_right_when_it_is_shown(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    assert cockpit.entry(f"{ESTIMATE}.Rated").listeners == []
    cockpit.say(ON_THE_ROAD | {f"{ESTIMATE}.Rated": 342_000})
    cockpit.tap("Range")
    assert "342" in view(cockpit)
    assert cockpit.entry(f"{HISTORY}.Cold").listeners == []
    cockpit.tap("Driving")
    assert cockpit.entry(f"{ESTIMATE}.Rated").listeners == []


def test_what_was_chosen_is_kept_while_the_room_is_left(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.tap("Last 100 km")
    cockpit.tap("Range")
    cockpit.tap("Map")
    cockpit.tap("Energy")
    assert "How you drive" in view(cockpit)
    cockpit.tap("Driving")
    assert any(word.startswith("Last 50\u2009km") for word in view(cockpit)), "the window of 100 km"


def test_charging_that_was_looked_away_from_does_not_come_back_with_the_room(cockpit: Driver) -> None:
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Range")
    cockpit.tap("Map")
    cockpit.tap("Energy")
    assert "How you drive" in view(cockpit)


def test_charging_that_begins_while_the_room_is_left_is_shown_at_the_return(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.tap("Map")
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Energy")
    assert "kW DC" in view(cockpit)


def test_panel_changes_leave_nothing_behind(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    for name in ("bus", "energy"):  # once opened, a panel stays, at rest
        cockpit.cockpit.show_panel(name)
        cockpit.process()
    before = {path: len(cockpit.entry(path).listeners) for path in cockpit.store.catalogue}
    objects = len(cockpit.window.findChildren(QQuickItem))
    for _ in range(15):
        for name in ("bus", "energy"):
            cockpit.cockpit.show_panel(name)
            cockpit.process()
    assert {path: len(cockpit.entry(path).listeners) for path in cockpit.store.catalogue} == before
    assert len(cockpit.window.findChildren(QQuickItem)) == objects


@pytest.mark.parametrize(("argument", "word"), [("range", "How you drive"), ("charging", "Not plugged in")])
def test_it_opens_at_the_view_it_was_opened_for(cockpit: Driver, argument: str, word: str) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.navigator.open("energy", argument)
    cockpit.process()
    assert word in view(cockpit)
    cockpit.navigator.open("energy", "elsewhere")
    cockpit.process()
    assert word in view(cockpit), "what it does not know changes nothing"
