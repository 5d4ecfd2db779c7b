"""What happened in a recording, as marks on its timeline: faults, warnings, charging, assistance, touches, gaps."""

from collections.abc import Callable
from hashlib import blake2b

import msgspec

from hmi.bus.catalogue import Kind, Value, default_catalogue
from hmi.bus.errors import BusError
from hmi.bus.payloads import decode_event, decode_state

NS = 1_000_000_000
MOST_MARKS = 2_000
TOUCH_TOGETHER_NS = 3 * NS
"""Touches closer than this are one mark."""

_CHARGING = "Vehicle.Powertrain.TractionBattery.Charging.IsCharging"
_DTC = "Vehicle.Diagnostics.DTCCount"
_ASSIST = {
    "Vehicle.ADAS.CruiseControl.IsActive": "Cruise control",
    "Vehicle.ADAS.ABS.IsEngaged": "ABS",
    "Vehicle.ADAS.ESC.IsEngaged": "ESC",
    "Vehicle.ADAS.TCS.IsEngaged": "Traction control",
    "Vehicle.ADAS.EBA.IsEngaged": "Emergency braking",
}


class Mark(msgspec.Struct, frozen=True):
    """A moment, or a stretch (`end` is not None), in Unix seconds of bus time."""

    id: str
    kind: str
    start: float
    end: float | None
    text: str


def mark_of(kind: str, start_ns: int, end_ns: int | None, text: str) -> Mark:
    """A mark whose id depends on what it says only: the same recording has the same ids."""
    name = blake2b(f"{kind} {start_ns} {text}".encode(), digest_size=6).hexdigest()
    return Mark(name, kind, start_ns / NS, None if end_ns is None else end_ns / NS, text)


def bounded(marks: list[Mark], most: int = MOST_MARKS) -> list[Mark]:
    """In order of time; where there are too many, gaps and touches, and then what is shortest, give way."""
    found = sorted(marks, key=lambda mark: (mark.start, mark.kind, mark.id))
    if len(found) <= most:
        return found
    weight = {"tag": 5, "fault": 4, "warning": 3, "charging": 2, "assist": 2}
    kept = sorted(found, key=lambda mark: (-weight.get(mark.kind, 0), mark.start - (mark.end or mark.start)))[:most]
    return sorted(kept, key=lambda mark: (mark.start, mark.kind, mark.id))


class MarkFinder:
    """Hears every message of a recording once, in order."""

    def __init__(self, vehicle: str) -> None:
        self._marks: list[Mark] = []
        self._open: dict[str, tuple[int, str, str]] = {}
        self._touch: tuple[int, int, int] | None = None
        self._count = 0
        self._gap: tuple[int, int, set[str]] | None = None
        self._state, self._event = f"vehicle/{vehicle}/state/", f"vehicle/{vehicle}/event/"
        self._catalogue = default_catalogue()

    def max_age_ns(self, topic: str) -> int:
        """After which silence is a gap of `topic`; 0: never."""
        spec = (
            self._catalogue.get(topic[len(self._state) :].replace("/", ".")) if topic.startswith(self._state) else None
        )
        return 0 if spec is None or spec.kind is Kind.ATTRIBUTE else round(spec.max_age_s * NS)

    def handler(self, topic: str) -> Callable[[int, bytes], None] | None:
        """What is to be told of the messages on `topic`; None: nothing."""
        if topic.startswith(self._state):
            return self._signal(topic[len(self._state) :].replace("/", "."))
        if topic == f"{self._event}fault_raised":
            return self._fault
        return self._touched if topic.startswith("cockpit/") and topic.endswith("/touch") else None

    def gap(self, topic: str, from_ns: int, to_ns: int) -> None:
        """`topic` was silent for longer than its `max_age`. What overlaps is one; gaps come in order of their end."""
        name = topic[len(self._state) :].replace("/", ".")
        if self._gap is not None and from_ns <= self._gap[1]:
            begin, end, names = self._gap
            self._gap = (min(begin, from_ns), max(end, to_ns), names | {name})
            return
        self._end_gap()
        self._gap = (from_ns, to_ns, {name})

    def finish(self, end_ns: int) -> list[Mark]:
        """All marks of a recording that ends at `end_ns`."""
        for begin, kind, text in self._open.values():
            self._add(kind, begin, end_ns, text)
        self._end_gap()
        self._end_touch()
        return bounded(self._marks)

    def _add(self, kind: str, begin: int, end: int | None, text: str) -> None:
        self._marks.append(mark_of(kind, begin, end, text))
        if len(self._marks) >= 2 * MOST_MARKS:
            self._marks = bounded(self._marks)

    def _signal(self, path: str) -> Callable[[int, bytes], None] | None:
        if path == _CHARGING:
            return self._stretch(path, "charging", "Charging")
        if path in _ASSIST:
            return self._stretch(path, "assist", _ASSIST[path])
        if path == _DTC:
            return self._read(path, self._trouble_codes)
        if path.endswith((".IsWarning", ".IsError", ".IsPressureLow", ".IsLevelLow", ".IsDefect")):
            return self._stretch(path, "warning", path.removeprefix("Vehicle."))
        if path == "Vehicle.Powertrain.IsPowerLimited":
            return self._stretch(path, "warning", "Power limited")
        return None

    def _read(self, path: str, take: Callable[[int, Value], None]) -> Callable[[int, bytes], None] | None:
        spec = self._catalogue.get(path)
        if spec is None:
            return None

        def said(time_ns: int, payload: bytes) -> None:
            try:
                value = decode_state(payload, spec)[0] if payload else False
            except BusError:
                return
            take(time_ns, value)

        return said

    def _stretch(self, path: str, kind: str, text: str) -> Callable[[int, bytes], None] | None:
        def take(time_ns: int, value: Value) -> None:
            if value and path not in self._open:
                self._open[path] = (time_ns, kind, text)
            elif not value and path in self._open:
                begin, *_ = self._open.pop(path)
                self._add(kind, begin, time_ns, text)

        return self._read(path, take)

    def _trouble_codes(self, time_ns: int, value: Value) -> None:
        count = int(value) if isinstance(value, int | float) else 0
        if count > self._count:
            self._add("fault", time_ns, None, f"{count} trouble codes" if count > 1 else "1 trouble code")
        self._count = count

    def _fault(self, time_ns: int, payload: bytes) -> None:
        try:
            body = decode_event(payload)
        except BusError:
            return
        if body.get("active") is not False:
            self._add("fault", time_ns, None, str(body.get("code") or "Fault")[:80])

    def _touched(self, time_ns: int, _payload: bytes) -> None:
        if self._touch is not None and time_ns - self._touch[1] <= TOUCH_TOGETHER_NS:
            self._touch = (self._touch[0], time_ns, self._touch[2] + 1)
            return
        self._end_touch()
        self._touch = (time_ns, time_ns, 1)

    def _end_touch(self) -> None:
        if self._touch is not None:
            begin, end, count = self._touch
            self._add("touch", begin, end if end > begin else None, "Touch" if count == 1 else f"{count} touches")
            self._touch = None

    def _end_gap(self) -> None:
        if self._gap is not None:
            begin, end, names = self._gap
            first = min(names)
            self._add("gap", begin, end, first if len(names) == 1 else f"{first} and {len(names) - 1} more")
            self._gap = None
