"""The time line of a recording: the bus time at which a message came."""

from hmi.bus.payloads import Clock
from mock_vehicle.sessions.recording import NS

LATEST_NS = 2**63 - 1
"""No time of a recording is later, though MCAP could say twice that."""

LONGEST_STEP_BACK_NS = NS
"""A tick that was late looks like a small step back; more than this is a jump."""


class Timeline:
    """Bus time in nanoseconds, followed from clock messages, and never going back.

    Where the vehicle's clock jumps back (a scenario begins again) the line goes on from where it was, with the same
    steps: `offset_ns` is then what it is ahead of the vehicle's clock. Forward it jumps with the clock.
    """

    def __init__(self) -> None:
        self.offset_ns = 0
        self.is_running = False
        self._bus_ns = 0
        self._at_ns = 0
        self._rate = 1.0
        self._last_ns = 0

    def begin(self, bus_ns: int, at_ns: int, rate: float = 1.0) -> None:
        """It is `bus_ns` at `at_ns` of the monotonic clock."""
        self._bus_ns, self._at_ns, self._rate = bus_ns, at_ns, rate
        self.is_running = True

    def tick(self, clock: Clock, at_ns: int) -> int:
        """Take a clock message that came at `at_ns`; returns by how much the line left the clock just now, ns."""
        if not self.is_running:
            self.begin(round(clock.time * 1e6) * 1000, at_ns, clock.rate)
            return 0
        before = self.at(at_ns)
        self._bus_ns, self._at_ns, self._rate = round(clock.time * 1e6) * 1000, at_ns, clock.rate
        behind = before - (self._bus_ns + self.offset_ns)
        if behind <= LONGEST_STEP_BACK_NS * max(1.0, clock.rate):
            return 0
        self.offset_ns += behind
        return behind

    def at(self, at_ns: int) -> int:
        """The line at `at_ns` of the monotonic clock: never less than it was before."""
        passed = at_ns - self._at_ns
        moment = self._bus_ns + self.offset_ns + (passed if self._rate == 1.0 else int(passed * self._rate))
        self._last_ns = max(self._last_ns, min(moment, LATEST_NS))
        return self._last_ns
