"""Devices that take time or know more than on and off: lights, the lock, the garage door, the washing machine."""

from dataclasses import dataclass

LOCKING_S = 1.5
DOOR_S = 14.0
"""The garage door takes so long from shut to open."""
WASH_S, SPIN_S, DONE_S, PAUSE_S = 62 * 60.0, 8 * 60.0, 45 * 60.0, 3 * 3600.0


@dataclass(slots=True)
class Light:
    """`level` is kept while it is off. `most` is its scale's upper end."""

    watt: float
    most: int = 255
    is_on: bool = False
    level: int = 180

    @property
    def draws_w(self) -> float:
        """Of the mains."""
        return self.watt * self.level / self.most if self.is_on else 0.0

    def dim(self, level: float) -> None:
        """Be as bright as this; 0 is off."""
        self.is_on = level > 0
        if level > 0:
            self.level = min(max(round(level), 1), self.most)


@dataclass(slots=True)
class Lock:
    """A door lock with a motor."""

    is_locked: bool = True
    left_s: float = 0.0

    def turn(self, locked: bool) -> None:
        """Lock or unlock."""
        if locked != self.is_locked:
            self.is_locked, self.left_s = locked, LOCKING_S

    def step(self, dt_s: float) -> None:
        """Advance by `dt_s`."""
        self.left_s = max(self.left_s - dt_s, 0.0)

    @property
    def state(self) -> str:
        """In Home Assistant's words."""
        word = "LOCK" if self.is_locked else "UNLOCK"
        return f"{word}ING" if self.left_s > 0 else f"{word}ED"


@dataclass(slots=True)
class GarageDoor:
    """`position` 0 is shut, 100 open; it goes to `target`, which None leaves where it is."""

    position: float = 0.0
    target: float | None = None

    def step(self, dt_s: float) -> None:
        """Advance by `dt_s`."""
        if self.target is None:
            return
        reach = 100.0 / DOOR_S * dt_s
        self.position = min(max(self.target, self.position - reach), self.position + reach)
        if self.position == self.target:
            self.target = None

    @property
    def state(self) -> str:
        """In Home Assistant's words."""
        if self.target is not None:
            return "opening" if self.target > self.position else "closing"
        return {0.0: "closed", 100.0: "open"}.get(self.position, "stopped")


@dataclass(slots=True)
class Washer:
    """Goes through its programme, is emptied some time later, and runs again in the afternoon."""

    passed_s: float = WASH_S - 38 * 60.0

    def step(self, dt_s: float) -> None:
        """Advance by `dt_s`."""
        self.passed_s = (self.passed_s + dt_s) % (WASH_S + DONE_S + PAUSE_S)

    @property
    def state(self) -> str:
        """What it is doing."""
        if self.passed_s < WASH_S - SPIN_S:
            return "washing"
        if self.passed_s < WASH_S:
            return "spinning"
        return "done" if self.passed_s < WASH_S + DONE_S else "idle"

    @property
    def remaining_min(self) -> int:
        """Of the programme; 0 when none runs."""
        return -int(-max(WASH_S - self.passed_s, 0.0) // 60)

    @property
    def draws_w(self) -> float:
        """Heating the water takes the most."""
        if self.state == "washing":
            return 2050.0 if self.passed_s < 900 else 160.0
        return 420.0 if self.state == "spinning" else 2.0
