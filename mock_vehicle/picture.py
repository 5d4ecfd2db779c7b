"""What a vehicle has said, so that a broker which comes back, or came up later, gets the whole picture."""

import time
from collections.abc import Iterator

from hmi.bus import payloads, topics
from hmi.bus.catalogue import default_catalogue
from hmi.bus.payloads import Clock


class Picture:
    """The newest state of each signal by topic, encoded, and the time. Not for several threads at once."""

    def __init__(self, vehicle_id: str) -> None:
        self._vehicle_id = vehicle_id
        self._clock: tuple[float, float, float] | None = None
        self.states: dict[str, bytes] = {}
        self.about: dict[str, bytes] = {}
        """What testers may know of us, by topic. It outlives a generation."""
        self.is_whole = False
        """Every signal that the vehicle has is in it: what else the broker keeps is another vehicle's."""

    def set_clock(self, bus_time: float, rate: float) -> None:
        """It is `bus_time` (Unix seconds) now, and goes on at `rate`."""
        self._clock = (bus_time, rate, time.monotonic())

    def clock(self, generation: int) -> bytes | None:
        """The clock message of this moment; None while the time is not known."""
        if self._clock is None:
            return None
        bus_time, rate, at = self._clock
        now = bus_time + (time.monotonic() - at) * rate
        return payloads.encode(Clock(now, rate, generation, sent=round(time.time(), 3)))

    def clear(self) -> None:
        """Forget everything."""
        self._clock = None
        self.states.clear()
        self.is_whole = False

    def unsaid(self) -> Iterator[str]:
        """Topics of the catalogue's signals that the vehicle does not say."""
        for path in default_catalogue():
            topic = topics.state(self._vehicle_id, path)
            if topic not in self.states:
                yield topic
