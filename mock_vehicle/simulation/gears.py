"""Ready to drive or not, and in which gear: with all that belongs to it."""

from typing import TYPE_CHECKING

from mock_vehicle.body.settings import CRUISE, GEAR, GEAR_DRIVE, GEAR_PARK

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

PARKING_BRAKE = "Vehicle.Chassis.ParkingBrake"


def make_ready(sim: "Simulation", ready: bool) -> None:
    """High voltage on, which begins a trip, or off, which parks the car."""
    if ready and not sim.is_ready:
        sim.trip.begin(sim.bus_time)
        sim.car.reset_trip()
    if not ready:
        select_gear(sim, GEAR_PARK)
    sim.is_ready = ready


def select_gear(sim: "Simulation", gear: int) -> None:
    """Choose a gear, park lock, parking brake and cruise control along with it."""
    parked = gear == GEAR_PARK
    settings = sim.body.settings
    settings[GEAR] = gear
    settings["Vehicle.Powertrain.Transmission.IsParkLockEngaged"] = parked
    if parked and sim.body.is_on(f"{PARKING_BRAKE}.IsAutoApplyEnabled"):
        settings[f"{PARKING_BRAKE}.IsEngaged"] = True
    elif not parked:
        settings[f"{PARKING_BRAKE}.IsEngaged"] = False
    if gear != GEAR_DRIVE:
        settings[f"{CRUISE}.IsActive"] = False
        sim.drive.driver.cruise_m_s = None
