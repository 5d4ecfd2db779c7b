"""From the state of the simulation to messages: on change, with a resolution, and again before they grow stale."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from hmi.bus.catalogue import Catalogue, Kind, Value
from mock_vehicle.simulation.clockwork import TICKS_PER_S

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

FAST_MAX_AGE_S = 2.0
"""Numbers that hold no longer than this are looked at in every tick, others and lists once a second."""


class Message(NamedTuple):
    """One state of a signal; without a value the signal is no more."""

    path: str
    value: Value | None
    timestamp: float


class Row(NamedTuple):
    """One signal of the table.

    `get` gives its value in the unit of the bus, or None when the car cannot tell (then nothing is said).
    A number is said anew when it moved by `resolution`, rounded to `digits`; anything else when it differs.
    Rows of one `group` are always said together, so that a listener never mixes old with new. `every_s` above 0
    looks only at whole multiples of so many seconds. `is_deleted`: when the car cannot tell any more, what was said
    is taken back.
    """

    path: str
    get: "Callable[[Simulation], Any]"
    resolution: float = 0.0
    digits: int = 0
    group: str = ""
    every_s: int = 0
    is_deleted: bool = False


class _Signal:
    """A row with its memory."""

    __slots__ = ("every_s", "get", "is_integer", "is_number", "path", "period", "raw", "row", "said")

    def __init__(self, row: Row, catalogue: Catalogue) -> None:
        spec = catalogue[row.path]
        self.row = row
        self.path = row.path
        self.get = row.get
        self.is_integer = "int" in spec.datatype and not spec.is_array
        self.is_number = not spec.is_array and spec.datatype not in ("string", "boolean")
        is_slow = spec.is_array or (self.is_number and spec.max_age_s > FAST_MAX_AGE_S)
        self.every_s = row.every_s or int(is_slow)
        self.period = heartbeat_ticks(spec.max_age_s) if spec.kind is not Kind.ATTRIBUTE else 0
        self.raw: Any = None
        self.said: Any = None

    def look(self, sim: "Simulation") -> bool:
        """Take the present value; whether it is worth saying."""
        raw = self.get(sim)
        if raw is None:
            return self.row.is_deleted and self.raw is not None
        if self.is_number and self.said is not None:
            moved = abs(raw - self.raw)
            # zero is said exactly: a car that stands does not creep
            if moved < (self.row.resolution or 1e-12) and (raw != 0 or self.said == 0):
                return False
        elif raw == self.raw:
            return False
        return self.take(raw)

    def take(self, raw: Any) -> bool:
        """Remember what will be said; whether that differs from the last time."""
        before = self.said
        self.raw = raw
        if self.is_integer:
            self.said = round(raw)
        elif self.is_number:
            self.said = round(raw, self.row.digits) + 0.0  # no minus zero
        else:
            self.said = raw
        return bool(before is None or self.said != before)


def heartbeat_ticks(max_age_s: float) -> int:
    """Half of `max_age_s` in ticks, in whole seconds where possible, so that many are due together; 0 = never."""
    half = max_age_s / 2
    return int(half) * TICKS_PER_S if half >= 1 else int(half * TICKS_PER_S)


class Stream:
    """Remembers what was said of every signal. Settings of the body are streamed as they are, besides the table."""

    def __init__(self, catalogue: Catalogue, table: list[Row]) -> None:
        self._catalogue = catalogue
        self._signals = [_Signal(row, catalogue) for row in table]
        self._fast = [signal for signal in self._signals if not signal.every_s]
        self._groups: dict[str, list[_Signal]] = {}
        for signal in self._signals:
            if signal.row.group:
                self._groups.setdefault(signal.row.group, []).append(signal)
        self._settings: dict[str, Value] = {}
        self._setting_periods: dict[str, int] = {}
        self._periods = {signal.period for signal in self._signals if signal.period}
        self._is_new = True
        self._looks_closely = False
        self._tick = 0

    def forget(self) -> None:
        """Say everything anew at the next `collect`."""
        self._is_new = True

    def look_closely(self) -> None:
        """At the next `collect` look at everything, also at what is else looked at now and then."""
        self._looks_closely = True

    def collect(self, sim: "Simulation", tick: int, timestamp: float) -> list[Message]:
        """All messages of this tick, in the order of the table."""
        before, self._tick = self._tick, tick
        everything, self._is_new = self._is_new, False
        again = {period for period in self._periods if tick // period != before // period}
        closely, self._looks_closely = everything or self._looks_closely, False
        is_new_second = tick // TICKS_PER_S != before // TICKS_PER_S
        due: set[_Signal] = set()
        for signal in self._signals if is_new_second or closely else self._fast:
            is_watched = closely or not signal.every_s or tick // TICKS_PER_S % signal.every_s == 0
            if (is_watched and signal.look(sim)) or ((everything or signal.period in again) and signal.raw is not None):
                due.add(signal)
                due.update(self._groups.get(signal.row.group, ()))
        messages = []
        if due:
            for signal in self._signals:
                if signal not in due:
                    continue
                if (raw := signal.get(sim)) is not None:
                    signal.take(raw)
                    messages.append(Message(signal.path, signal.said, timestamp))
                elif signal.row.is_deleted and signal.raw is not None:
                    signal.raw = signal.said = None
                    messages.append(Message(signal.path, None, timestamp))
        self._collect_settings(sim, everything, again, timestamp, messages)
        return messages

    def _collect_settings(
        self, sim: "Simulation", everything: bool, again: set[int], timestamp: float, messages: list[Message]
    ) -> None:
        said, periods = self._settings, self._setting_periods
        for path, value in sim.body.settings.items():
            if path not in periods:
                periods[path] = heartbeat_ticks(self._catalogue[path].max_age_s)
                self._periods.add(periods[path])
            if everything or value != said.get(path) or (again and periods[path] in again):
                said[path] = value
                messages.append(Message(path, value, timestamp))
