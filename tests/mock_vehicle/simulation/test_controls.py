"""Scenario controls: weather, faults, cable, events and jumps."""

from typing import Any

import pytest

from mock_vehicle.simulation.controls import CONTROLS, ControlError, control
from mock_vehicle.simulation.faults import FAULTS, switch
from mock_vehicle.simulation.orders import Jump
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fresh, jump, play


@pytest.fixture
def sim() -> Simulation:
    """Charging in the garage."""
    sim = Simulation(fresh("parked-charging"), 1)
    play(sim, 3)
    return sim


def test_weather_is_set_and_given_back(sim: Simulation) -> None:
    assert control(sim, "weather", b'{"temperature_c": -18, "rain": 0.5}') is None
    play(sim, 2)
    assert (sim.air.temperature_c, sim.air.rain) == (-18, 0.5)
    control(sim, "weather", b"{}")
    play(sim, 2)
    assert sim.air.temperature_c == pytest.approx(6.0, abs=0.1)


def test_the_charge_is_set_and_what_hangs_on_it_follows(sim: Simulation) -> None:
    range_before = sim.estimates.range.range_m
    assert control(sim, "soc", b'{"percent": 76}') is None
    said: dict[str, Any] = {path: value for path, value, _ in sim.messages()}
    assert said["Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"] == 76
    assert said["Vehicle.Powertrain.Range"] == pytest.approx(range_before * 2, rel=0.06)
    assert said["Vehicle.Powertrain.TractionBattery.Charging.TimeToComplete"] < 3600
    assert said["Vehicle.Powertrain.TractionBattery.CurrentVoltage"] > 0
    control(sim, "soc", b'{"percent": 95}')
    play(sim, 2)
    assert not sim.state.charging.is_charging, "beyond its limit it does not charge"


@pytest.mark.parametrize("percent", [0, 100])
def test_the_ends_of_the_charge_are_possible(sim: Simulation, percent: float) -> None:
    control(sim, "plug", b"null")
    control(sim, "soc", f'{{"percent": {percent}}}'.encode())
    for path, value, _ in play(sim, 5):
        assert sim.catalogue[path].check(value) == value, path
    assert sim.state.battery.displayed_soc == pytest.approx(percent, abs=0.2)


def test_the_light_is_set_and_given_back(sim: Simulation) -> None:
    assert sim.air.light_percent == 0, "a November night"
    control(sim, "light", b'{"percent": 64}')
    said = {path: value for path, value, _ in sim.messages()}
    assert said["Vehicle.Exterior.LightIntensity"] == 64
    play(sim, 30)
    assert sim.air.light_percent == 64
    control(sim, "light", b'{"percent": null}')
    assert sim.air.light_percent == 0


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_comes_is_told_and_leaves_its_code(sim: Simulation, name: str) -> None:
    control(sim, "fault", f'{{"name": "{name}"}}'.encode())
    control(sim, "fault", f'{{"name": "{name}"}}'.encode())
    ((what, told),) = sim.told
    assert (what, told["name"], told["code"], told["active"]) == ("fault_raised", name, FAULTS[name].dtc, True)
    assert sim.told[0][1]["freeze_frame"]["odometer_m"] == round(sim.state.motion.odometer_m)
    said = {path: value for path, value, _ in play(sim, 2)}
    assert said["Vehicle.Diagnostics.DTCList"] == (FAULTS[name].dtc,)
    control(sim, "fault", f'{{"name": "{name}", "active": false}}'.encode())
    assert not sim.faults.active
    assert sim.faults.stored_codes == [FAULTS[name].dtc]


def test_faults_have_their_effects(sim: Simulation) -> None:
    control(sim, "fault", b'{"name": "charger"}')
    play(sim, 2)
    assert not sim.state.charging.is_charging
    control(sim, "fault", b'{"name": "tyre_leak_rear_right"}')
    play(sim, 300)
    wheels = sim.body.tyres.wheels
    assert wheels[3].is_low
    assert not any(wheel.is_low for wheel in wheels[:3])
    control(sim, "fault", b'{"name": "converter"}')
    assert sim.body.low_voltage.is_converter_broken
    control(sim, "fault", b'{"name": "converter", "active": false}')
    assert not sim.body.low_voltage.is_converter_broken


def test_limited_power_slows_the_car_uphill() -> None:
    def speed(fault: bytes | None) -> float:
        sim = Simulation(fresh("fault-on-the-way"), 1)
        if fault is not None:
            control(sim, "fault", fault)
        while sim.drive.driver.position_m < 11_000:
            sim.advance(1)
            if sim.drive.driver.position_m > 9_700 and fault is None:
                switch(sim, "power_limited", False)
        return sim.speed_m_s

    assert speed(b'{"name": "power_limited"}') < 0.85 * speed(None)


def test_the_cable_comes_out_and_goes_in(sim: Simulation) -> None:
    control(sim, "plug", b"null")
    play(sim, 2)
    assert not sim.state.charging.is_charging
    control(sim, "plug", b'{"type": "DC", "power_kw": 100}')
    play(sim, 2)
    assert sim.state.charging.power_w > 30_000


@pytest.mark.parametrize("is_taken_out", [False, True])
def test_another_cable_is_another_session(sim: Simulation, is_taken_out: bool) -> None:
    play(sim, 600)
    assert sim.state.charging.added_energy_j > 5e6
    if is_taken_out:  # in the same moment
        control(sim, "plug", b"null")
    control(sim, "plug", b'{"type": "AC", "power_kw": 11}')
    said = play(sim, 20)
    powers = [float(str(value)) for path, value, _ in said if path.endswith("Charging.AveragePower")]
    assert max(powers) < 11
    assert sim.state.charging.added_energy_j < 11e3 * 21


def test_a_jump_lives_through_what_lies_between(sim: Simulation) -> None:
    walked = Simulation(fresh("parked-charging"), 1)
    play(walked, 3 + 1800)
    assert control(sim, "jump", b'{"seconds": 1800}') == Jump(1800)
    jump(sim, 1800)
    assert sim.bus_time == walked.bus_time
    assert sim.state.battery.displayed_soc == pytest.approx(walked.state.battery.displayed_soc, abs=0.05)
    assert ("doorbell", sim.told[0][1]["timestamp"]) == (sim.told[0][0], sim.start_unix_s + 20)
    assert len(sim.snapshot()) > 300


def test_an_event_is_told(sim: Simulation) -> None:
    control(sim, "event", b'{"name": "doorbell", "payload": {"place": "gate"}}')
    assert sim.told == [("doorbell", {"timestamp": sim.bus_time, "place": "gate"})]


def test_the_time_of_an_event_is_the_cars(sim: Simulation) -> None:
    control(sim, "event", b'{"name": "doorbell", "payload": {"timestamp": "never"}}')
    assert sim.told == [("doorbell", {"timestamp": sim.bus_time})]


@pytest.mark.parametrize("kind", ["AC", "DC"])
def test_the_strongest_charger_shows_no_more_than_the_car_takes(sim: Simulation, kind: str) -> None:
    control(sim, "plug", f'{{"type": "{kind}", "power_kw": 5000}}'.encode())
    said = play(sim, 5)
    for path, value, _ in said:
        assert sim.catalogue[path].check(value) == value, path
    current = {path: value for path, value, _ in said if "MaximumChargingCurrent" in path}
    most = {"AC": {"Phase1": 11e3 / 690, "DC": 0.0}, "DC": {"Phase1": 0.0, "DC": 195e3 / sim.state.battery.voltage_v}}
    for end, ampere in most[kind].items():
        path = f"Vehicle.Powertrain.TractionBattery.Charging.MaximumChargingCurrent.{end}"
        assert current[path] == pytest.approx(ampere, abs=1.0)


@pytest.mark.parametrize(
    ("name", "raw", "why"),
    [
        ("sunshine", b"{}", "there is no control 'sunshine'"),
        ("fault", b'{"name": "gremlins"}', "no fault is called 'gremlins'"),
        ("weather", b'{"temperature_c": 900}', "temperature_c"),
        ("weather", b'{"temprature_c": 9}', "temprature_c"),
        ("jump", b'{"seconds": -5}', "seconds"),
        ("jump", b'{"seconds": 1e9}', "seconds"),
        ("jump", b"\xff", "jump"),
        ("plug", b'{"type": "AC"}', "power_kw"),
        ("plug", b'{"type": "AC", "power_kw": 1e306}', "power_kw"),
        ("plug", b'{"type": "AC", "power_kw": 11, "evse_id": "' + b"1" * 38 + b'"}', "evse_id"),
        ("event", b'{"name": "doorbell\\n"}', "name"),
        ("light", b'{"percent": 1e999}', "percent"),
        ("soc", b'{"percent": NaN}', "soc"),
        ("speed", b'{"km_h": "80"}', "km_h"),
        ("weather", b"[" * 30_000 + b"]" * 30_000, "weather"),
        ("event", b'{"name": "a", "payload": {"a": ' + b"[" * 30_000 + b"]" * 30_000 + b"}}", "nested"),
        ("event", b'{"name": "a", "payload": {"a": ' + b"[" * 17 + b"]" * 17 + b"}}", "nested more than 16 deep"),
        ("event", b'{"name": "a", "payload": {"a": "' + b"x" * 40_000 + b'"}}', "more than 32 kB"),
        ("event", b'{"name": "a", "payload": {"a": "' + b"x" * 70_000 + b'"}}', "longer than 64 kB"),
    ],
)
def test_what_is_wrong_is_said(sim: Simulation, name: str, raw: bytes, why: str) -> None:
    tick = sim.tick
    with pytest.raises(ControlError, match=why):
        control(sim, name, raw)
    assert sim.tick == tick


NONSENSE = [
    *(b"", b"{", b"[]", b"7", b"true", b'"x"', b"NaN", b"\xff\xfe", b"\x00", b'{"\\ud800": 1}'),
    *(b"[" * 9000, b'{"a":' * 9000),
    *(
        b'{"percent": %s, "km_h": %s, "seconds": %s, "rate": %s, "frozen": %s, "name": %s}' % ((each,) * 6)
        for each in (b"1e999", b"-1e308", b"[]", b"{}", b'""')
    ),
]


@pytest.mark.parametrize("name", CONTROLS)
def test_nonsense_is_refused_by_every_control_in_a_line(sim: Simulation, name: str) -> None:
    sim.messages()
    for raw in NONSENSE:
        with pytest.raises(ControlError) as refused:
            control(sim, name, raw)
        assert len(str(refused.value)) < 400
        assert "\n" not in str(refused.value)
    assert sim.messages() == []
