"""A tester decides how fast the car goes: it is made ready if it must be, set off, and given back.

hold_speed(sim, 80 / 3.6)    # from wherever it stands
hold_speed(sim, None)        # the scenario's driver goes on, to the end of the road
"""

from typing import TYPE_CHECKING

from mock_vehicle.body.settings import CABIN, CLOSURES, GEAR_DRIVE
from mock_vehicle.simulation.gears import make_ready, select_gear

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation


def hold_speed(sim: "Simulation", speed_m_s: float | None) -> None:
    """Have the driver hold `speed_m_s`, or (None) drive by their own judgement again.

    Whoever drives beyond the scenario's route finds a road that goes on. 0 stops the car, and sets none going.
    """
    driver = sim.drive.driver
    if speed_m_s is None:
        if driver.held_m_s is not None:
            _give_back(sim)
        return
    if speed_m_s:
        _set_off(sim)
    driver.held_m_s = speed_m_s if sim.drive.is_under_way else None


def is_stopped(sim: "Simulation") -> bool:
    """Stands on its way because a tester told it to: who plugs in a cable then does so to a parked car."""
    return not sim.is_moving and sim.drive.driver.held_m_s == 0


def _give_back(sim: "Simulation") -> None:
    if sim.gear != GEAR_DRIVE:  # parked meanwhile, perhaps at a cable
        _set_off(sim)
    sim.drive.driver.take_back(sim.speed_m_s)


def _set_off(sim: "Simulation") -> None:
    """Everybody in, doors shut, cable out, D: whatever people were about to do before is given up."""
    body = sim.body
    if not sim.is_moving:
        body.settings.update(dict.fromkeys(CLOSURES, False))
        body.settings[f"{CABIN}.Light.IsDomeOn"] = False
    sim.happenings.take_seats()
    if sim.socket.cable is not None:
        sim.socket.unplug(body)
    make_ready(sim, True)
    if sim.gear != GEAR_DRIVE:
        select_gear(sim, GEAR_DRIVE)
    sim.drive.set_off()
