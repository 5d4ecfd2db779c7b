"""Who sits where, what the driver camera makes of the driver, and the state of the assistance systems."""

from functools import partial
from typing import TYPE_CHECKING

from mock_vehicle.body.settings import CRUISE
from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

V = "Vehicle"
SEATS = ("Row1.DriverSide", "Row1.PassengerSide", "Row2.DriverSide", "Row2.Middle", "Row2.PassengerSide")
TIRING_PER_H = 9.0
"""Percent of fatigue that an hour at the wheel adds."""


def _status(seat: int, sim: "Simulation") -> str:
    return "OCCUPIED" if sim.body.occupied[seat] else "EMPTY"


def _belted(seat: int, sim: "Simulation") -> bool:
    return sim.body.belted[seat]


def _is_watched(sim: "Simulation") -> bool:
    return sim.body.occupied[0] and sim.body.is_on(f"{V}.ADAS.DMS.IsEnabled")


def _fatigue(sim: "Simulation") -> float | None:
    return min(6.0 + TIRING_PER_H * sim.trip.duration_s / 3600, 100.0) if _is_watched(sim) else None


def _distraction(sim: "Simulation") -> float | None:
    if not _is_watched(sim):
        return None
    return 18.0 if sim.drive.driver.is_waiting or not sim.drive.is_under_way else 4.0


def _attention(sim: "Simulation") -> float | None:
    distraction = _distraction(sim)
    return None if distraction is None else 100.0 - distraction


def _error(sim: "Simulation") -> bool:
    return sim.faults.has("blinds_assistance")


def _level(sim: "Simulation") -> str:
    return "SAE_1" if sim.body.is_on(f"{CRUISE}.IsActive") and sim.body.is_on(f"{CRUISE}.IsAdaptive") else "SAE_0"


ROWS = [
    *(Row(f"{V}.Cabin.Seat.{name}.OccupancyStatus", partial(_status, seat)) for seat, name in enumerate(SEATS)),
    *(Row(f"{V}.Cabin.Seat.{name}.IsBelted", partial(_belted, seat)) for seat, name in enumerate(SEATS)),
    Row(f"{V}.Driver.IsEyesOnRoad", lambda s: True if _is_watched(s) else None),
    Row(f"{V}.Driver.IsHandsOnWheel", lambda s: s.drive.is_under_way if _is_watched(s) else None),
    Row(f"{V}.Driver.DistractionLevel", _distraction, 1.0),
    Row(f"{V}.Driver.AttentiveProbability", _attention, 1.0),
    Row(f"{V}.Driver.FatigueLevel", _fatigue, 0.5, 1),
    Row(f"{V}.ADAS.ActiveAutonomyLevel", _level),
    Row(f"{V}.ADAS.CruiseControl.IsError", _error),
    Row(f"{V}.ADAS.LaneDepartureDetection.IsWarning", lambda _: False),
    Row(f"{V}.ADAS.LaneDepartureDetection.IsError", _error),
    Row(f"{V}.ADAS.ABS.IsError", lambda _: False),
    Row(f"{V}.ADAS.ESC.IsError", lambda _: False),
    Row(f"{V}.ADAS.TCS.IsError", lambda _: False),
    Row(f"{V}.ADAS.DMS.IsWarning", lambda s: (_fatigue(s) or 0.0) > 70.0),
    Row(f"{V}.ADAS.DMS.IsError", lambda _: False),
    Row(f"{V}.ADAS.ObstacleDetection.Front.Center.IsError", _error),
    Row(f"{V}.ADAS.ObstacleDetection.Rear.Center.IsError", lambda _: False),
    Row(f"{V}.ADAS.ObstacleDetection.Rear.Center.IsWarning", lambda _: False),
    Row(f"{V}.ADAS.ObstacleDetection.Rear.Center.WarningType", lambda _: "UNDEFINED"),
    *(
        Row(f"{V}.ADAS.ObstacleDetection.{place}.IsWarning", lambda _: False)
        for place in ("Front.Left", "Front.Right", "Rear.Left", "Rear.Right")
    ),
    *(
        Row(f"{V}.ADAS.ObstacleDetection.{place}.WarningType", lambda _: "UNDEFINED")
        for place in ("Front.Left", "Front.Right", "Rear.Left", "Rear.Right")
    ),
]
