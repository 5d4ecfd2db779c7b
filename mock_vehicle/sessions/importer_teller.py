"""Says on a recording what a vehicle would have said: values checked, on change, and in time to stay fresh."""

from collections.abc import Sequence

from hmi.bus.catalogue import Scalar, Value, default_catalogue
from hmi.bus.errors import InvalidValueError
from hmi.bus.payloads import encode_state
from mock_vehicle.sessions.derived_live import LiveDerived
from mock_vehicle.sessions.mapping import AnyMapping
from mock_vehicle.sessions.mapping_values import typed
from mock_vehicle.sessions.report import ImportReport
from mock_vehicle.sessions.writer import RecordingWriter

_FRESH = 0.25
"""A value that stays is said again at this share of its `max_age`. Where the source is silent nothing is said."""


class Teller:
    """Takes values in order of time, with those that follow from them."""

    def __init__(self, writer: RecordingWriter, mapping: AnyMapping, report: ImportReport) -> None:
        self._writer = writer
        self._report = report
        self._catalogue = default_catalogue()
        self._gap_s = mapping.gap_s
        self._known: dict[str, tuple[float, Value]] = {}
        self._sent: dict[str, tuple[float, Value]] = {}
        self._before: float | None = None
        self._derived = [LiveDerived(signal, self._catalogue, mapping.gap_s) for signal in mapping.derived]
        self._wanted = {signal.path for signal in (*mapping.signals, *mapping.derived)}
        self.told = 0

    def tell(self, moment: float, values: Sequence[tuple[str, Scalar]]) -> None:
        """Say `values` at `moment` (Unix seconds), and what follows from them."""
        if self._before is not None and moment - self._before > self._gap_s:
            self._report.gaps += 1
        self._before = moment
        touched = {path for path, value in values if self._say(moment, path, value)}
        for one in self._derived:
            if touched.isdisjoint(one.signal.of):
                continue
            inputs = self._inputs(moment, one.signal.of)
            result = None if inputs is None else one.value(moment, inputs)
            if result is not None and self._say(moment, one.signal.path, result):
                touched.add(one.signal.path)

    def end(self) -> None:
        """Note which signals never said anything."""
        self._report.absent = sorted(self._wanted - self._known.keys())

    def _inputs(self, moment: float, paths: Sequence[str]) -> list[float] | None:
        """The numbers of `paths`, None where one is not known, or was last said before a gap."""
        found = []
        for path in paths:
            known = self._known.get(path)
            if known is None or isinstance(known[1], str | tuple) or moment - known[0] > self._gap_s:
                return None
            found.append(float(known[1]))
        return found

    def _say(self, moment: float, path: str, value: Scalar) -> bool:
        spec = self._catalogue[path]
        try:
            checked = spec.check(typed(value, spec))
        except InvalidValueError:
            self._report.out_of_range[path] += 1
            return False
        self._known[path] = (moment, checked)
        sent = self._sent.get(path)
        stale_s = spec.max_age_s * _FRESH or float("inf")
        if sent is None or sent[1] != checked or moment - sent[0] >= stale_s:
            self._writer.state(path, round(moment * 1e6) * 1000, encode_state(checked, round(moment, 6)))
            self._sent[path] = (moment, checked)
            self.told += 1
        return True
