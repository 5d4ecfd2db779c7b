"""The body: what is set, what moves by itself (windows), what the car switches for the driver (lights)."""

import random

from hmi.bus.catalogue import Value
from mock_vehicle.body.identity import Identity
from mock_vehicle.body.lights import Surroundings, switch_lights
from mock_vehicle.body.low_voltage import LowVoltage
from mock_vehicle.body.media import Player
from mock_vehicle.body.settings import (
    CABIN,
    CLOSURES,
    DEFAULTS,
    HVAC,
    LIGHTS,
    LOCKS,
    SEAT_HEATERS,
    WHEEL_HEATER,
    WINDOWS,
)
from mock_vehicle.body.tyres import Tyres

WINDOW_PERCENT_S = 25.0
"""A window opens fully in four seconds."""
HORN_S = 1.5
SEAT_LEVELS, SEAT_LEVEL_W = 3, 75.0
"""A seat has three levels of heat (33, 67 and 100 %), each of which draws this much more."""
DARK_PERCENT = 14.0
LIGHT_PERCENT = 20.0
"""Automatic lights go on below the first and off above the second."""


class Body:
    """Doors, lights, tyres, 12 V, seats. `settings` holds every actuator that is merely remembered."""

    def __init__(self, identity: Identity, rng: random.Random) -> None:
        self.settings: dict[str, Value] = dict(DEFAULTS)
        self.tyres = Tyres.filled(
            identity.front_tyre_kpa, identity.rear_tyre_kpa, [rng.uniform(-4.0, 4.0) for _ in range(4)]
        )
        self.low_voltage = LowVoltage(identity.nominal_low_voltage_ah)
        self.player = Player()
        self.occupied = [False] * 5
        """Driver, passenger, rear behind driver, rear middle, rear behind passenger."""
        self.belted = [False] * 5
        self.is_indicating_by_hand = False
        self._window_targets: dict[str, float] = {}
        self._windows: dict[str, float] = dict.fromkeys(WINDOWS, 0.0)
        self._horn_s = 0.0
        self._is_dark = False

    def number(self, path: str) -> float:
        """A setting that is a number."""
        value = self.settings[path]
        assert isinstance(value, int | float)
        return float(value)

    def is_on(self, path: str) -> bool:
        """A setting that is true or false."""
        return self.settings[path] is True

    @property
    def is_dark(self) -> bool:
        """As the light sensor sees it."""
        return self._is_dark

    @property
    def is_moving_by_itself(self) -> bool:
        """Something is still on its way: a window, the horn."""
        return bool(self._window_targets) or self._horn_s > 0

    @property
    def is_open(self) -> bool:
        """Any door or lid stands open."""
        return any(self.settings[path] for path in CLOSURES)

    def move_window(self, path: str, target_percent: float) -> None:
        """Set a window going."""
        self._window_targets[path] = target_percent

    def sound_horn(self) -> None:
        """For a moment."""
        self._horn_s = HORN_S

    def open_fraction(self) -> float:
        """How far windows and doors stand open together, 0 … 1."""
        doors = sum(1.0 for path in CLOSURES if path.startswith(CABIN) and self.settings[path])
        return min(1.0, 0.5 * doors + sum(self._windows.values()) / 400.0)

    def set_locks(self, locked: bool) -> None:
        """All doors and lids at once."""
        self.settings.update(dict.fromkeys(LOCKS, locked))

    def seat_heat_w(self) -> float:
        """What the heated seats draw, W."""
        return sum(abs(self.number(path)) for path in SEAT_HEATERS) / 100.0 * SEAT_LEVELS * SEAT_LEVEL_W

    def load_w(self) -> float:
        """Low-voltage consumers on top of the standing load, W."""
        heat = self.seat_heat_w() + 0.4 * self.number(WHEEL_HEATER)
        lights = 45.0 * self.is_on(f"{LIGHTS}.Beam.Low.IsOn") + 40.0 * self.is_on(f"{LIGHTS}.Beam.High.IsOn")
        lights += 20.0 * self.is_on(f"{LIGHTS}.Running.IsOn") + 25.0 * self.is_on(f"{LIGHTS}.Fog.Front.IsOn")
        panes = 180.0 * self.is_on(f"{HVAC}.IsRearDefrosterActive")
        panes += 400.0 * self.is_on("Vehicle.Body.Windshield.Front.IsHeatingOn")
        return heat + lights + panes

    def step(self, dt_s: float, around: Surroundings) -> None:
        """Advance by `dt_s`."""
        self.tyres.step(dt_s, around.tyre_c)
        self.player.step(dt_s)
        self.low_voltage.step(dt_s, around.is_low_voltage_on, 250.0 + self.load_w(), around.ambient_c)
        self._step_windows(dt_s)
        if self._horn_s > 0:
            self._horn_s -= dt_s
            if self._horn_s <= 0:
                self.settings["Vehicle.Body.Horn.IsActive"] = False
        self._is_dark = around.light_percent < (LIGHT_PERCENT if self._is_dark else DARK_PERCENT)
        switch_lights(self.settings, around, self._is_dark, self.is_indicating_by_hand)

    def _step_windows(self, dt_s: float) -> None:
        for path, target in list(self._window_targets.items()):
            position = self._windows[path]
            reach = WINDOW_PERCENT_S * dt_s
            position = min(max(target, position - reach), position + reach)
            self._windows[path] = position
            self.settings[path] = round(position)
            if position == target:
                del self._window_targets[path]
