"""Signals that follow from others: one by one they are what they are as columns."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.sessions.derived import derive
from mock_vehicle.sessions.derived_live import FUNCTIONS, LiveDerived
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import DerivedSignal

BATTERY = "Vehicle.Powertrain.TractionBattery"
FLOW = "Vehicle.Powertrain.PowerFlow"
GAP_S = 5.0
PLACE = ("Vehicle.CurrentLocation.Latitude", "Vehicle.CurrentLocation.Longitude")
SIGNALS = {
    "product": DerivedSignal(
        f"{BATTERY}.CurrentPower", "product", (f"{BATTERY}.CurrentVoltage", f"{BATTERY}.CurrentCurrent")
    ),
    "sum": DerivedSignal(f"{FLOW}.Climate", "sum", (f"{FLOW}.Heating", f"{FLOW}.AirConditioning")),
    "above": DerivedSignal("Vehicle.IsMoving", "above", ("Vehicle.Speed",), threshold=0.5),
    "while_above": DerivedSignal(
        "Vehicle.Powertrain.Transmission.SelectedGear", "while_above", ("Vehicle.Speed",), threshold=15, value=127
    ),
    "integral": DerivedSignal("Vehicle.TraveledDistanceSinceStart", "integral", ("Vehicle.Speed",)),
    "course": DerivedSignal("Vehicle.CurrentLocation.Heading", "course", PLACE),
}

samples = st.lists(st.tuples(st.integers(1, 80), st.floats(0, 0.001), st.floats(0, 90)), min_size=1, max_size=25)


@pytest.mark.parametrize("function", FUNCTIONS)
@settings(max_examples=25)
@given(samples)
def test_one_by_one_as_in_columns(function: str, samples: list[tuple[int, float, float]]) -> None:
    signal, catalogue = SIGNALS[function], default_catalogue()
    times = np.cumsum([step for step, _, _ in samples]) / 10
    both = [
        np.array([a * (1 if function == "course" else 1e5) for _, a, _ in samples]),
        np.array([b / (1e5 if function == "course" else 1) for _, _, b in samples]),
    ]
    inputs = [np.round(one, 9) for one in both[: len(signal.of)]]
    column = derive(signal, times, inputs, catalogue, GAP_S)
    live = LiveDerived(signal, catalogue, GAP_S)
    for row, time_s in enumerate(times.tolist()):
        value = live.value(time_s, [float(one[row]) for one in inputs])
        assert (np.nan if value is None else value) == pytest.approx(column[row], abs=1e-6, nan_ok=True)


def test_the_course_is_clockwise_from_north_and_stays_while_standing() -> None:
    degree_m = 111_195.08
    latitude = np.array([0, 10, 10, 10, 0, np.nan, 0]) / degree_m
    longitude = np.array([0, 0, 10, 11, 11, 0, 1]) / degree_m
    course = derive(SIGNALS["course"], np.arange(7.0), [latitude, longitude], default_catalogue(), GAP_S)
    assert course == pytest.approx([np.nan, 0, 90, 90, 174.29, np.nan, 270], abs=0.01, nan_ok=True)


def test_the_course_leads_over_the_180th_meridian() -> None:
    longitude = np.array([179.9999, -179.9999, 179.9999])
    course = derive(SIGNALS["course"], np.arange(3.0), [np.zeros(3), longitude], default_catalogue(), GAP_S)
    assert course == pytest.approx([np.nan, 90, 270], nan_ok=True)


def test_an_unknown_function_is_named() -> None:
    with pytest.raises(SessionError, match="the mapping's function 'median' is none of"):
        LiveDerived(DerivedSignal("Vehicle.Speed", "median", ("Vehicle.Speed",)), default_catalogue(), GAP_S)
