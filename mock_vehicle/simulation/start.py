"""How a scenario begins: who sits in the car, what is plugged in, and the state of battery, cabin and tyres."""

from typing import TYPE_CHECKING

from mock_vehicle.body.settings import GEAR_DRIVE
from mock_vehicle.simulation.commands import apply
from mock_vehicle.simulation.gears import select_gear
from mock_vehicle.simulation.refusal import Refusal
from mock_vehicle.vehicle.car import Car, CarStart

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation


def settle_in(sim: "Simulation") -> None:
    """Bring people and cable into the state the scenario begins with."""
    initial, body = sim.scenario.initial, sim.body
    if initial.is_driver_aboard or initial.speed_km_h:
        body.occupied = [seat <= sim.scenario.driver.passengers for seat in range(5)]
        body.belted = list(body.occupied)
        body.set_locks(bool(initial.speed_km_h))
        sim.is_ready = True
    if initial.speed_km_h:
        select_gear(sim, GEAR_DRIVE)
        sim.drive.is_under_way = True
    if initial.plugged_in is not None:
        sim.plug_in(initial.plugged_in)


def settle_settings(sim: "Simulation") -> None:
    """Set what the scenario sets, by the rules that hold for commands.

    Raises ValueError where the car, as the scenario begins, does not take it.
    """
    for path, value in sim.scenario.initial.settings.items():
        try:
            apply(sim, path, sim.catalogue[path].check(value))
        except Refusal as refusal:
            raise ValueError(f"{sim.scenario.name}: initial.settings: {path}: {refusal}") from refusal


def make_car(sim: "Simulation") -> Car:
    """The car itself, with the driving it has behind it."""
    initial = sim.scenario.initial
    start = CarStart(
        displayed_soc=initial.soc_percent,
        ambient_c=sim.air.temperature_c,
        battery_c=initial.battery_c,
        cabin_c=initial.cabin_c,
        soh=initial.soh_percent,
        odometer_m=initial.odometer_km * 1000,
        driven_before_m=initial.driven_before_km * 1000,
        tyre_c=initial.tyre_c,
        speed_m_s=initial.speed_km_h / 3.6,
    )
    return Car(sim.parameters, start)
