"""The QML type `Timeline`: the recording laid out on a line of pixels."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from hmi.replay.contract import Mark
from hmi.replay.lanes import LANES, NEAR_PX, Span, hatched, mark_at, merged, outline
from hmi.replay.timescale import ticks
from hmi.replay.words import kind_text

QML_IMPORT_NAME = "hmi.replay"
QML_IMPORT_MAJOR_VERSION = 1


COLORS = {
    "fault": "red",
    "warning": "amber",
    "tag": "accent",
    "gap": "faint",
    "charging": "green",
    "assist": "blue",
    "touch": "dim",
}
"""Names of colour tokens."""


@QmlElement
class Timeline(QObject):
    """`ticks` ([{x, text}]) at least `spacing` px apart, and `lanes` ([{kind, title, color, path}], what matters least
    first),
    for a track of `width` x `height` px, which QML says."""

    changed = Signal()
    laid_out = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = (0.0, 0.0, 0.0)
        self._start = self._end = 0.0
        self._marks: tuple[Mark, ...] = ()
        self._by_kind: dict[str, list[Mark]] = {}
        self._ticks: list[dict[str, object]] | None = None
        self._lanes: list[dict[str, str]] | None = None

    @property
    def span(self) -> Span:
        """What the line shows."""
        return Span(self._start, self._end, self._size[0])

    @property
    def kinds(self) -> list[str]:
        """Which kinds of marks there are, what matters most first."""
        return [kind for kind in LANES if kind in self._by_kind]

    def show(self, start: float, end: float, marks: tuple[Mark, ...]) -> None:
        """Lay out this recording (bus seconds)."""
        if (start, end) == (self._start, self._end) and marks is self._marks:
            return
        self._start, self._end, self._marks = start, end, marks
        self._by_kind = {}
        for mark in marks:
            self._by_kind.setdefault(mark.kind, []).append(mark)
        self.lay_out_anew()

    def lay_out_anew(self) -> None:
        """The size, the recording or the language is another."""
        self._ticks = self._lanes = None
        self.changed.emit()

    def mark_at(self, time: float) -> Mark | None:
        """What is spoken of at `time`."""
        span = self.span
        near_s = NEAR_PX * (span.end - span.start) / span.width if span.width > 0 else 0.0
        return mark_at(self._marks, time, near_s)

    def _get_ticks(self) -> list[dict[str, object]]:
        if self._ticks is None:
            width, _, spacing = self._size
            self._ticks = [tick._asdict() for tick in ticks(self._end - self._start, width, spacing)]
        return self._ticks

    def _get_lanes(self) -> list[dict[str, str]]:
        if self._lanes is None:
            self._lanes = [
                {"kind": kind, "title": kind_text(kind), "color": COLORS[kind], "path": self._path(kind)}
                for kind in reversed(self.kinds)
            ]
        return self._lanes

    def _path(self, kind: str) -> str:
        lane = LANES[kind]
        runs = merged(self._by_kind[kind], self.span, lane.least)
        return outline(hatched(runs) if kind == "gap" else runs, lane, self._size[1])

    def _set(self, place: int, value: float) -> None:
        if value != self._size[place]:
            self._size = (*self._size[:place], value, *self._size[place + 1 :])  # type: ignore[assignment]
            self.lay_out_anew()
            self.laid_out.emit()

    width = Property(float, lambda self: self._size[0], lambda self, value: self._set(0, value), notify=laid_out)
    height = Property(float, lambda self: self._size[1], lambda self, value: self._set(1, value), notify=laid_out)
    spacing = Property(float, lambda self: self._size[2], lambda self, value: self._set(2, value), notify=laid_out)
    ticks = Property("QVariantList", _get_ticks, notify=changed)  # type: ignore[arg-type]
    lanes = Property("QVariantList", _get_lanes, notify=changed)  # type: ignore[arg-type]
