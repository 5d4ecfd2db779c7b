"""The policy at work: the car's signals decide which state holds, and `Lockout` is told."""

import logging
import math
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hmi.bus.catalogue import Value
from hmi.design.lockout import Lockout
from hmi.shell.policy import FILE, DrivingState, Judge, Policy, PolicyError, limits_of, read_policy
from hmi.signals.model import Model
from hmi.signals.store import Presence

log = logging.getLogger(__name__)

SPEED = "Vehicle.Speed"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
IS_MOVING = "Vehicle.IsMoving"
BRAKE = "Vehicle.Chassis.ParkingBrake.IsEngaged"


class PolicyFeed(Model):
    """Keeps `lockout` at what the policy says for the car's state. `problem` says why there is no policy."""

    signals = (SPEED, GEAR, IS_MOVING, BRAKE)
    changed = Signal()

    def __init__(self, lockout: Lockout, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lockout = lockout
        self.problem = ""
        self.policy: Policy | None = None
        try:
            self.policy = read_policy(file or FILE)
        except PolicyError as error:
            self.problem = str(error)
            log.warning("Policy: %s; the strictest limits hold", error)
        self._judge = Judge(self.policy.moving) if self.policy is not None else None
        self.link.store.presence_listeners.append(self._mark)

    def update(self) -> None:
        """See `Model.update`."""
        self._lockout.apply(limits_of(self.policy, self._state()))

    def _state(self) -> DrivingState:
        if self._judge is None or self.link.store.presence is not Presence.LIVE:
            return DrivingState.MOVING
        return self._judge.judge(
            _number(self._current(SPEED)),
            _number(self._current(GEAR)),
            _truth(self._current(IS_MOVING)),
            _truth(self._current(BRAKE)),
        )

    def _current(self, path: str) -> Value | None:
        """The value, unless it is stale."""
        return None if self.is_stale(path) else self.value(path)


def _number(value: Value | None) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan


def _truth(value: Value | None) -> bool | None:
    return value if isinstance(value, bool) else None
