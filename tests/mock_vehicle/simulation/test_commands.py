"""Commands are obeyed or refused with a sentence, and what is obeyed shows in the stream."""

from datetime import datetime
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from hmi.bus.payloads import Command, encode
from mock_vehicle.body.settings import DEFAULTS, GEAR, GEAR_DRIVE, GEAR_PARK, GEAR_REVERSE
from mock_vehicle.scenarios.schema import PlugIn, WeatherPoint
from mock_vehicle.simulation.commands import obey
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.simulation.values import FREE
from mock_vehicle.world.weather import WeatherWish
from tests.mock_vehicle.simulation.playing import ask, fresh, play, until

CHARGING = "Vehicle.Powertrain.TractionBattery.Charging"
HVAC = "Vehicle.Cabin.HVAC"
DOOR = "Vehicle.Cabin.Door.Row1.DriverSide"
LIGHTS = "Vehicle.Body.Lights"
CRUISE = "Vehicle.ADAS.CruiseControl"
MEDIA = "Vehicle.Cabin.Infotainment.Media"


@pytest.fixture
def parked() -> Simulation:
    """Locked and asleep, nothing plugged in."""
    return Simulation(fresh("parked-charging", plugged_in=None), 1)


@pytest.fixture
def plugged() -> Simulation:
    """Charging in the garage."""
    sim = Simulation(fresh("parked-charging"), 1)
    play(sim, 3)
    return sim


@pytest.fixture
def moving() -> Simulation:
    """Under way at about 50 km/h by dusk."""
    sim = Simulation(fresh("coming-home"), 1)
    play(sim, 2)
    return sim


def said(sim: Simulation, path: str, seconds: float = 2.0) -> Any:
    """The last that the bus hears of `path`."""
    return [value for each, value, _ in play(sim, seconds) if each == path][-1]


FREELY_SET: list[tuple[str, Any]] = [
    (f"{HVAC}.Station.Row1.Driver.Temperature", 23.5),
    (f"{HVAC}.Station.Row1.Passenger.Temperature", 19.0),
    (f"{HVAC}.Station.Row1.Driver.FanSpeed", 75),
    (f"{HVAC}.IsFrontDefrosterActive", True),
    (f"{HVAC}.IsRearDefrosterActive", True),
    ("Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling", 66),
    ("Vehicle.Chassis.SteeringWheel.HeatingCooling", 100),
    ("Vehicle.Powertrain.TractionBattery.BatteryConditioning.RequestedMode", "DRIVING_PREPARATION"),
    ("Vehicle.Powertrain.Transmission.PerformanceMode", "SPORT"),
    ("Vehicle.Cabin.Light.AmbientLight.Row1.DriverSide.Color", "#FF8800"),
    ("Vehicle.Cabin.Infotainment.HMI.DistanceUnit", "MILES"),
    ("Vehicle.Cabin.Infotainment.Navigation.DestinationSet.Latitude", 47.2),
    (f"{LIGHTS}.Hazard.IsSignaling", True),
    (f"{CHARGING}.ChargeLimit", 90),
    ("Vehicle.TripMeterReading", 0),
    (f"{DOOR}.Window.Position", 40),
]


@pytest.mark.parametrize(("path", "value"), FREELY_SET)
def test_obeyed_and_shown(parked: Simulation, path: str, value: Any) -> None:
    play(parked, 1)
    assert ask(parked, path, value).ok
    assert said(parked, path, 5.0) == value


REFUSED_PARKED: list[tuple[str, Any, str]] = [
    (GEAR, GEAR_DRIVE, "not ready"),
    (GEAR, 3, "P (126), D (127), N (0) and R (-1) only"),
    (f"{HVAC}.Station.Row1.Driver.Temperature", 35.0, "from 16 to 28 °C"),
    (f"{HVAC}.Station.Row2.Driver.Temperature", 21.0, "This car has no Cabin.HVAC.Station.Row2"),
    (f"{DOOR}.IsOpen", True, "The driver's door is locked"),
    ("Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling", -40, "heated, not cooled"),
    (f"{CHARGING}.StartStopCharging", "START", "No charging cable"),
    (f"{CHARGING}.ChargeLimit", 5, "20 % at least"),
    (f"{CHARGING}.Timer.Mode", "START_TIME", "Set the time"),
    (f"{CHARGING}.Timer.Time", "half past six", "A time is written like"),
    (f"{CHARGING}.Timer.Time", "2026-01-15T06:30:00", "needs a zone"),
    (f"{CHARGING}.ChargingPort.AnyPosition.IsChargingCableLocked", True, "No charging cable"),
    (f"{LIGHTS}.Brake.IsActive", "ACTIVE", "by itself"),
    (f"{LIGHTS}.Beam.High.IsOn", True, "needs the low beam"),
    (f"{LIGHTS}.Fog.Rear.IsOn", True, "need the low beam"),
    (f"{CRUISE}.IsActive", True, "switched off"),
    (f"{CRUISE}.SpeedSet", 12.0, "from 30 to 160 km/h"),
    (f"{MEDIA}.SelectedURI", "sim:track/99", "no such track"),
    ("Vehicle.Cabin.Light.AmbientLight.Row1.DriverSide.Color", "green", "A colour is written like"),
    ("Vehicle.Speed", 50.0, "can be read, not set"),
    ("Vehicle.Flux", 1, "There is no signal Vehicle.Flux"),
    (f"{CHARGING}.ChargeLimit", 101, "101"),
    (f"{CHARGING}.ChargeLimit", "all", "uint8"),
]


@pytest.mark.parametrize(("path", "value", "why"), REFUSED_PARKED)
def test_refused_with_a_sentence(parked: Simulation, path: str, value: Any, why: str) -> None:
    before = dict(parked.body.settings)
    reply = ask(parked, path, value)
    assert not reply.ok
    assert reply.error is not None
    assert why in reply.error
    assert parked.body.settings == before


REFUSED_MOVING: list[tuple[str, Any, str]] = [
    (GEAR, GEAR_PARK, "walking speed"),
    (GEAR, GEAR_REVERSE, "walking speed"),
    (f"{DOOR}.IsOpen", True, "stays shut while the car moves"),
    (f"{DOOR}.IsLocked", False, "cannot be unlocked while the car moves"),
    ("Vehicle.Body.Trunk.Rear.IsOpen", True, "stays shut while the car moves"),
    ("Vehicle.Body.Trunk.Front.IsOpen", True, "stays shut while the car moves"),
    ("Vehicle.Body.Hood.IsOpen", True, "stays shut while the car moves"),
    ("Vehicle.Body.Mirrors.DriverSide.IsFolded", True, "only while the car stands"),
    ("Vehicle.Chassis.ParkingBrake.IsEngaged", True, "walking speed"),
    (f"{CHARGING}.ChargingPort.AnyPosition.IsFlapOpen", True, "stays shut"),
]


@pytest.mark.parametrize(("path", "value", "why"), REFUSED_MOVING)
def test_refused_on_the_move(moving: Simulation, path: str, value: Any, why: str) -> None:
    reply = ask(moving, path, value)
    assert not reply.ok
    assert why in str(reply.error)


def test_a_door_opens_once_unlocked_and_locks_once_closed(parked: Simulation) -> None:
    assert ask(parked, f"{DOOR}.IsLocked", False).ok
    assert ask(parked, f"{DOOR}.IsOpen", True).ok
    assert "is open" in str(ask(parked, f"{DOOR}.IsLocked", True).error)
    assert ask(parked, f"{DOOR}.IsOpen", False).ok
    assert ask(parked, f"{DOOR}.IsLocked", True).ok


def test_charging_stops_and_starts(plugged: Simulation) -> None:
    assert plugged.state.charging.is_charging
    assert "Stop charging before" in str(
        ask(plugged, f"{CHARGING}.ChargingPort.AnyPosition.IsChargingCableLocked", False).error
    )
    assert "Unplug" in str(ask(plugged, GEAR, GEAR_DRIVE).error)
    assert ask(plugged, f"{CHARGING}.StartStopCharging", "STOP").ok
    assert said(plugged, f"{CHARGING}.IsCharging") is False
    assert ask(plugged, f"{CHARGING}.StartStopCharging", "START").ok
    assert said(plugged, f"{CHARGING}.IsCharging") is True
    assert ask(plugged, f"{CHARGING}.ChargeLimit", 30).ok
    assert said(plugged, f"{CHARGING}.IsCharging") is False
    assert "limit of 30 %" in str(ask(plugged, f"{CHARGING}.StartStopCharging", "START").error)


def test_the_timer_holds_charging_back(plugged: Simulation) -> None:
    assert ask(plugged, f"{CHARGING}.Timer.Time", "2026-11-20T21:41:00+01:00").ok
    assert ask(plugged, f"{CHARGING}.Timer.Mode", "START_TIME").ok
    assert said(plugged, f"{CHARGING}.IsCharging") is False
    play(plugged, 60)
    assert plugged.state.charging.is_charging


def test_charging_to_be_done_by_a_time_begins_late_and_does_not_falter(plugged: Simulation) -> None:
    assert ask(plugged, f"{CHARGING}.ChargeLimit", 40).ok
    assert ask(plugged, f"{CHARGING}.Timer.Time", "2026-11-20T22:40:00+01:00").ok
    assert ask(plugged, f"{CHARGING}.Timer.Mode", "END_TIME").ok
    play(plugged, 60)
    assert not plugged.state.charging.is_charging
    switched = [value for path, value, _ in play(plugged, 3600) if path == f"{CHARGING}.IsCharging"]
    changes = [value for before, value in pairwise(switched) if value != before]
    assert changes == [True, False]
    assert plugged.state.battery.displayed_soc == pytest.approx(40, abs=0.1)


@pytest.mark.parametrize(
    ("vehicle", "cable", "soc", "limit", "air_c"),
    [
        ("bmw_i3_60ah", {"type": "AC", "power_kw": 11}, 30, 80, 15.0),
        ("long_range_saloon", {"type": "AC", "power_kw": 22}, 60, 90, -12.0),
        ("long_range_saloon", {"type": "DC", "power_kw": 150}, 20, 95, 5.0),
        ("bmw_i3_60ah", {"type": "AC", "power_kw": 2.3}, 70, 80, -5.0),
    ],
)
def test_charging_is_done_by_the_time_asked_for(
    vehicle: str, cable: dict[str, Any], soc: float, limit: int, air_c: float
) -> None:
    """At most 3 % of the charging time, or two minutes, too early, and never too late."""
    scenario = fresh(
        "parked-charging",
        soc_percent=soc,
        battery_c=air_c,
        plugged_in=msgspec.convert(cable, PlugIn),
        settings={
            f"{CHARGING}.ChargeLimit": limit,
            f"{CHARGING}.Timer.Time": "2026-11-21T01:30:00+01:00",
            f"{CHARGING}.Timer.Mode": "END_TIME",
        },
    )
    sim = Simulation(msgspec.structs.replace(scenario, vehicle=vehicle, weather=[WeatherPoint(air_c)]), 1)
    due = datetime.fromisoformat("2026-11-21T01:30:00+01:00").timestamp()
    while not sim.state.charging.is_charging:
        sim.advance(100)
    begun = sim.bus_time
    while sim.state.battery.displayed_soc < limit:
        sim.advance(100)
    early = due - sim.bus_time
    assert 0 <= early < max(0.03 * (due - begun), 120)


def test_at_the_limit_the_car_sleeps_though_it_is_cold(plugged: Simulation) -> None:
    plugged.weather.wish = WeatherWish(temperature_c=-15)
    assert ask(plugged, f"{CHARGING}.ChargeLimit", 38).ok
    play(plugged, 1800)
    power = plugged.state.power
    assert (power.charger_w, power.battery_w, power.battery_thermal_w, power.auxiliary_w) == (0, 0, 0, 0)
    assert said(plugged, f"{CHARGING}.LimitedBy", 20) == "TARGET"


def test_preparing_for_a_fast_charge_ends_with_it(plugged: Simulation) -> None:
    mode = "Vehicle.Powertrain.TractionBattery.BatteryConditioning.RequestedMode"
    plugged.plug_in(PlugIn("DC", 150.0))
    assert ask(plugged, f"{CHARGING}.ChargeLimit", 39).ok
    assert ask(plugged, mode, "FAST_CHARGING_PREPARATION").ok
    play(plugged, 20)
    assert plugged.state.charging.is_charging
    assert plugged.state.power.battery_thermal_w > 0
    assert said(plugged, mode, 240) == "INACTIVE"
    assert plugged.state.power.charger_w == 0
    assert ask(plugged, mode, "FAST_CHARGING_PREPARATION").ok, "at the target it can be asked for anew"
    play(plugged, 20)
    assert plugged.state.power.battery_thermal_w > 0
    assert plugged.state.power.battery_w == 0


def test_conditioning_begins_when_asked_and_ends_warm_enough(parked: Simulation) -> None:
    conditioning = "Vehicle.Powertrain.TractionBattery.BatteryConditioning"
    assert ask(parked, f"{conditioning}.StartTime", "2026-11-20T21:45:00+01:00").ok
    assert ask(parked, f"{conditioning}.TargetTemperature", 18.0).ok
    assert ask(parked, f"{conditioning}.RequestedMode", "FAST_CHARGING_PREPARATION").ok
    play(parked, 200)
    assert parked.state.power.battery_thermal_w == 0
    assert said(parked, f"{conditioning}.IsOngoing", 200) is True
    play(parked, 1200)
    assert parked.state.battery.temperature_c == pytest.approx(18.0, abs=0.3)


def test_the_parking_brake_does_not_drag(moving: Simulation) -> None:
    play(moving, 1)
    assert moving.body.settings["Vehicle.Chassis.ParkingBrake.IsEngaged"] is False


def test_warmer_climate_takes_more_power(moving: Simulation) -> None:
    play(moving, 5)
    before = moving.state.power.heating_w
    for side in ("Driver", "Passenger"):
        assert ask(moving, f"{HVAC}.Station.Row1.{side}.Temperature", 28.0).ok
    play(moving, 3)
    assert moving.state.power.heating_w > 1.5 * before


def test_heaters_and_lights_load_the_battery(moving: Simulation) -> None:
    play(moving, 5)
    before = moving.state.power.auxiliary_w
    assert ask(moving, f"{HVAC}.IsRearDefrosterActive", True).ok
    play(moving, 1)
    assert moving.state.power.auxiliary_w == pytest.approx(before + 180, abs=5)


def test_cruise_control_holds_its_speed() -> None:
    sim = Simulation(fresh("winter-motorway"), 1)
    until(sim, "is_moving")
    play(sim, 250)
    assert ask(sim, f"{CRUISE}.IsEnabled", True).ok
    assert ask(sim, f"{CRUISE}.SpeedSet", 90.0).ok
    assert ask(sim, f"{CRUISE}.IsActive", True).ok
    play(sim, 40)
    assert sim.speed_m_s * 3.6 <= 91
    assert sim.speed_m_s * 3.6 > 70
    assert ask(sim, f"{CRUISE}.IsEnabled", False).ok
    assert sim.body.settings[f"{CRUISE}.IsActive"] is False


def test_a_car_in_neutral_rolls_out_and_goes_on_in_drive(moving: Simulation) -> None:
    assert ask(moving, GEAR, 0).ok
    before = moving.speed_m_s
    play(moving, 10)
    assert moving.speed_m_s < before - 2
    assert said(moving, "Vehicle.Powertrain.Transmission.CurrentGear") == 0
    assert ask(moving, GEAR, GEAR_DRIVE).ok
    play(moving, 8)
    assert moving.speed_m_s > before - 3


def test_the_low_beam_cannot_be_switched_off_in_the_dark(moving: Simulation) -> None:
    moving.body._is_dark = True
    assert "stays on" in str(ask(moving, f"{LIGHTS}.Beam.Low.IsOn", False).error)


def test_the_horn_falls_silent(parked: Simulation) -> None:
    assert ask(parked, "Vehicle.Body.Horn.IsActive", True).ok
    heard = [value for path, value, _ in play(parked, 3) if path == "Vehicle.Body.Horn.IsActive"]
    assert heard[0] is True
    assert heard[-1] is False


def test_the_player_skips(parked: Simulation) -> None:
    first = said(parked, f"{MEDIA}.Played.Track", 16)
    assert ask(parked, f"{MEDIA}.Action", "SKIP_FORWARD").ok
    assert said(parked, f"{MEDIA}.Played.Track") != first


def test_a_bare_value_is_obeyed_without_an_answer(parked: Simulation) -> None:
    assert obey(parked, f"{CHARGING}.ChargeLimit", b"70") is None
    assert parked.body.settings[f"{CHARGING}.ChargeLimit"] == 70


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b'{"value": NaN}', b"[" * 100_000, b'{"value": 80, "id": 7}'])
def test_rubbish_changes_nothing(parked: Simulation, raw: bytes) -> None:
    before = dict(parked.body.settings)
    assert obey(parked, f"{CHARGING}.ChargeLimit", raw) is None
    assert parked.body.settings == before


def test_every_actuator_takes_the_value_it_has(moving: Simulation) -> None:
    """Asking for what is already so is never an error of the program, whatever the answer."""
    for path in (*DEFAULTS, *FREE):
        value = moving.body.settings.get(path, "NIGHT" if path.endswith("DayNightMode") else 9.5)
        reply = obey(moving, path, encode(Command(value, "1", "tester")))
        assert reply is not None
        assert reply[1].ok or (reply[1].error or "").endswith("."), path
    play(moving, 2)
