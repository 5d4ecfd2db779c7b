"""The wallbox: what the car draws of it. A real one measures that; this one hears it from the car."""

from dataclasses import dataclass, field

from hmi.bus import payloads
from hmi.bus.catalogue import default_catalogue
from hmi.bus.errors import BusError

CHARGING = "Vehicle.Powertrain.TractionBattery.Charging"
POINT = f"{CHARGING}.EvseId"
PHASES = tuple(f"{CHARGING}.ChargeCurrent.Phase{number}" for number in (1, 2, 3))
HEARD = (POINT, *PHASES)
"""The signals of the car that it goes by."""
MAINS_V = 230.0
FRESH_S = 10.0
"""A current that was not said again for so long (a car says it every second) does not flow any more."""


@dataclass(slots=True)
class Wallbox:
    """The charging point `evse_id`. Times are in Unix seconds of the bus."""

    evse_id: str
    _point: str = ""
    _currents: dict[str, tuple[float, float]] = field(default_factory=dict)
    """A and when, by path."""

    def hear(self, path: str, raw: bytes, now: float) -> None:
        """Take a state message of one of `HEARD`; what is empty was taken back, what is wrong is passed over."""
        if not raw:
            self._currents.pop(path, None)
            self._point = "" if path == POINT else self._point
            return
        try:
            value, timestamp = payloads.decode_state(raw, default_catalogue()[path])
        except BusError:
            return
        if path == POINT:
            self._point = str(value)
        elif isinstance(value, int | float):
            self._currents[path] = float(value), now if timestamp is None else timestamp

    def power_w(self, now: float, rate: float) -> float:
        """What the car draws, W; 0 where it charges elsewhere or is not heard of. `rate` is that of bus time."""
        if self._point != self.evse_id:
            return 0.0
        fresh_s = FRESH_S * max(rate, 1.0)
        return sum(max(ampere, 0.0) * MAINS_V for ampere, said in self._currents.values() if abs(now - said) < fresh_s)
