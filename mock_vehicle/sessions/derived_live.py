"""Signals that follow from others, moment by moment: what `derived` does with columns, for a stream."""

from collections.abc import Sequence
from math import nan

from hmi.bus.catalogue import Catalogue
from mock_vehicle.sessions.derived import leg
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import DerivedSignal
from mock_vehicle.sessions.units import line, product

FUNCTIONS = ("product", "sum", "above", "while_above", "integral", "course")


class LiveDerived:
    """One derived signal. It takes its inputs at each moment one of them is said, and gives its value."""

    def __init__(self, signal: DerivedSignal, catalogue: Catalogue, gap_s: float) -> None:
        if signal.function not in FUNCTIONS or not signal.of:
            raise SessionError(f"{signal.path}: the mapping's function {signal.function!r} is none of {FUNCTIONS}")
        self.signal = signal
        self._gap_s = gap_s
        units, unit = [catalogue[path].unit for path in signal.of], catalogue[signal.path].unit
        match signal.function:
            case "product":
                self._lines = [line(product(*units), unit)]
            case "sum":
                self._lines = [line(one, unit) for one in units]
            case "integral":
                self._lines = [line(product(units[0], "s"), unit)]
            case "course":
                self._lines = [line("degree", unit)]
            case _:
                self._lines = []
        self._sum = 0.0
        self._before: tuple[float, float] | None = None
        self._place: tuple[float, float] | None = None
        self._course = nan

    def value(self, moment: float, inputs: Sequence[float]) -> float | None:
        """The value at `moment` (Unix seconds), None where nothing follows. Call it in order of time."""
        match self.signal.function:
            case "product":
                result = 1.0
                for one in inputs:
                    result *= one
                return _on(self._lines[0], result)
            case "sum":
                return round(sum(_on(one, value) for one, value in zip(self._lines, inputs, strict=True)), 9)
            case "above":
                return float(inputs[0] > self.signal.threshold)
            case "while_above":
                return self.signal.value if inputs[0] > self.signal.threshold else None
            case "integral":
                return self._integral(moment, inputs[0])
            case _:
                return self._towards(inputs[0], inputs[1])

    def _integral(self, moment: float, value: float) -> float:
        if self._before is not None:
            step = moment - self._before[0]
            self._sum += 0.0 if step > self._gap_s else step * (value + self._before[1]) / 2
        self._before = (moment, value)
        return _on(self._lines[0], self._sum)

    def _towards(self, latitude: float, longitude: float) -> float | None:
        here = latitude, longitude
        if self._place is None:
            self._place = here
        course = leg(*self._place, *here)
        if course is not None:
            self._place, self._course = here, course
        return None if self._course != self._course else _on(self._lines[0], self._course)


def _on(of: tuple[float, float], value: float) -> float:
    return round(value * of[0] + of[1], 9)
