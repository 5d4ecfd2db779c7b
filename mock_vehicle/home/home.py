"""The whole home: what it is, what it says, what it does when it is asked.

    home = Home(); home.begin(now)
    home.step(later); obey(home, "home/kitchen/light/set", b"ON"); home.states()

Nothing here reads a clock or draws random numbers.
"""

from typing import Any

import msgspec

from mock_vehicle.home.configs import house
from mock_vehicle.home.devices import GarageDoor, Light, Lock, Washer
from mock_vehicle.home.energy import Energy
from mock_vehicle.home.rooms import LivingRoom
from mock_vehicle.home.surroundings import local_hour, outside

LONGEST_STEP_S = 60.0
LONGEST_ABSENCE_S = 12 * 3600.0
"""After more than this the home is as if it had been there all the time, and not lived through it."""
SLIP_S = 60.0
"""A clock that is put back by less (its messages take their time, a busy vehicle falls behind) is waited for."""
COFFEE_HEATING_S, COFFEE_OFF_S = 90.0, 1800.0
DRIVEWAY_W, WAKING_HOUR = 24.0, 6.0


class Home:
    """All devices. `told` are events since they were last asked for: (topic, payload)."""

    def __init__(self) -> None:
        self._place = house().place
        self.wallbox_w = 0.0
        """What the car draws: known from outside."""
        self._furnish(0.0)

    def _furnish(self, time_s: float) -> None:
        self.time_s = time_s
        self.ceiling, self.lamp, self.kitchen = Light(28.0), Light(11.0, level=110), Light(36.0, most=100, level=60)
        self.driveway_on = self._was_dark = False
        self.coffee_s: float | None = None
        """How long the coffee machine has been on; None while it is off."""
        self.lock, self.garage, self.washer = Lock(), GarageDoor(), Washer()
        self.room, self.energy = LivingRoom(), Energy()
        self.told: list[tuple[str, bytes]] = []

    @property
    def is_moving(self) -> bool:
        """Something is on its way that one can watch."""
        return self.garage.target is not None or self.lock.left_s > 0

    def begin(self, time_s: float) -> None:
        """Be as a home is at this time, whatever was before: lights by darkness, the battery by the day so far."""
        self._furnish(time_s)
        around = outside(time_s, self._place)
        evening = around.is_dark and local_hour(time_s) > WAKING_HOUR
        self.driveway_on = self._was_dark = around.is_dark
        self.lamp.is_on = self.kitchen.is_on = evening
        self.room.temperature_c = self.room.target_c - 0.4
        self.energy.begin(time_s, self._place)
        self._live(1.0)

    def step(self, time_s: float) -> None:
        """Live on until `time_s`; what lies far away, or far back, is a new beginning."""
        passed = time_s - self.time_s
        if not -SLIP_S <= passed <= LONGEST_ABSENCE_S:
            self.begin(time_s)
            return
        if passed <= 0:
            return
        while passed > 0:
            dt_s = min(passed, LONGEST_STEP_S)
            self.time_s += dt_s
            self._live(dt_s)
            passed -= dt_s
        self.time_s = time_s

    def _live(self, dt_s: float) -> None:
        around = outside(self.time_s, self._place)
        if around.is_dark != self._was_dark:  # the driveway's light has a sensor
            self.driveway_on = self._was_dark = around.is_dark
        self.lock.step(dt_s)
        self.garage.step(dt_s)
        self.washer.step(dt_s)
        self.room.step(dt_s, around)
        if self.coffee_s is not None:
            self.coffee_s += dt_s
            if self.coffee_s > COFFEE_OFF_S:
                self.coffee_s = None
        self.energy.step(dt_s, self.time_s, around, self._loads_w(), self.wallbox_w)

    def _loads_w(self) -> float:
        coffee = 0.0 if self.coffee_s is None else 1250.0 if self.coffee_s < COFFEE_HEATING_S else 60.0
        lights = self.ceiling.draws_w + self.lamp.draws_w + self.kitchen.draws_w + DRIVEWAY_W * self.driveway_on
        return lights + coffee + self.washer.draws_w + self.room.electric_w

    def states(self) -> dict[str, bytes]:
        """Every state topic and its payload."""
        room, energy = self.room, self.energy
        current = round(room.temperature_c, 1)
        solar, used, battery = _tens(energy.solar_w), _tens(energy.house_w), _tens(energy.battery_w)
        wallbox = _tens(self.wallbox_w)
        return {
            "home/living_room/ceiling/state": _light(self.ceiling),
            "home/living_room/lamp/state": _light(self.lamp),
            "home/living_room/heating/state": _json(
                mode=room.mode, temperature=room.target_c, current=current, action=room.action
            ),
            "home/living_room/air/state": _json(temperature=current, humidity=round(room.humidity_percent)),
            "home/kitchen/light/state": _json(power=_on(self.kitchen.is_on), level=self.kitchen.level),
            "home/kitchen/washer/state": _json(state=self.washer.state, remaining=self.washer.remaining_min),
            "home/kitchen/coffee/state": _on(self.coffee_s is not None).encode(),
            "home/hall/door/state": self.lock.state.encode(),
            "home/hall/doorbell/availability": b"online",
            "home/garage/driveway/state": _on(self.driveway_on).encode(),
            "home/garage/door/state": _json(state=self.garage.state, position=round(self.garage.position)),
            "home/garage/wallbox/state": _json(power=wallbox),
            "home/energy/state": _json(
                solar=solar,
                house=used,
                grid=used + wallbox + battery - solar,
                battery=battery,
                level=round(energy.level * 100),
                today=round(energy.today_j / 3.6e6, 1),
            ),
        }


def _light(light: Light) -> bytes:
    if not light.is_on:
        return _json(state="OFF")
    return _json(state="ON", brightness=light.level, color_mode="brightness")


def _tens(watt: float) -> int:
    return round(watt / 10) * 10


def _on(is_on: bool) -> str:
    return "ON" if is_on else "OFF"


def _json(**fields: Any) -> bytes:
    return msgspec.json.encode(fields)
