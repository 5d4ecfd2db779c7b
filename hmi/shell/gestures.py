"""Tells the bus what a person does to the cockpit, gesture by gesture, so that a recording holds the person's part too.

Of text only that a key was pressed in a field is told, never which; on the keyboard of the screen not even where.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QPointerEvent, QTouchEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hmi.bus import topics
from hmi.shell.focus_tree import is_within
from hmi.shell.gesture_target import Target, focused, target_at
from hmi.signals.link import Link

MOVED_PX = 16.0
"""A finger that went less far did not move, in px of the reference layout."""
LONG_S = 0.8
"""Qt's own time for a press that is held."""
FLICK_PX_S = 400.0
"""A finger that leaves at this speed flicks."""
SPEED_OVER_S = 0.1
DETENT = 120
"""A wheel's or rotary knob's step, in eighths of a degree."""

_KEYS = ("Tab", "Backtab", "Return", "Enter", "Escape", "Back", "Up", "Down", "Left", "Right", "Home", "End")
_NAMED = {getattr(Qt.Key, f"Key_{name}").value: name for name in (*_KEYS, "PageUp", "PageDown", "Menu", "Select")}
"""Keys that write nothing."""

_HELD = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta})
"""Keys that do nothing alone."""

_TOUCH = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})

type Px = tuple[float, float]


class Gesture(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was done to `control` of accessible `role`. `time` is bus time at its begin, `duration` in s.

    `start`, `end` and `window` (its size) are px of the reference layout; a pinch's are of the middle of the fingers.
    `scale` is what a pinch grew to, `steps` what a knob or wheel was turned, positive away from the person.
    """

    time: float
    kind: str
    control: str
    role: str
    window: Px
    start: Px | None = None
    end: Px | None = None
    duration: float = 0.0
    scale: float | None = None
    steps: int = 0
    key: str = ""


@dataclass(slots=True)
class _Stroke:
    """Fingers on the glass, from the first to the last."""

    time: float
    began: float
    target: Target
    path: deque[tuple[float, Px]] = field(default_factory=lambda: deque(maxlen=64))
    start: Px = (0.0, 0.0)
    spread: float | None = None
    """Distance of two fingers when the second came, px."""
    scale: float | None = None
    farthest: float = 0.0


class Gestures(QObject):
    """An event filter for the window. `content` is the item that is scaled from the reference layout to the window;
    `beside` is in the window and no part of the cockpit: what is done to it is not told."""

    def __init__(
        self,
        link: Link,
        window: QQuickWindow,
        content: QQuickItem,
        monotonic: Callable[[], float],
        beside: QQuickItem | None = None,
    ) -> None:
        super().__init__(window)
        self._link = link
        self._window = window
        self._content = content
        self._beside = beside
        self._monotonic = monotonic
        self._stroke: _Stroke | None = None
        self._turned = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See `QObject.eventFilter`; nothing is kept from the window."""
        kind = event.type()
        if kind in _TOUCH:
            self._touched(event)  # type: ignore[arg-type]
        elif kind == QEvent.Type.TouchCancel:
            self._stroke = None
        elif kind in _MOUSE:
            self._clicked(event)  # type: ignore[arg-type]
        elif kind == QEvent.Type.KeyPress:
            self._pressed(event)  # type: ignore[arg-type]
        elif kind == QEvent.Type.Wheel:
            self._wheeled(event)  # type: ignore[arg-type]
        return super().eventFilter(watched, event)

    def _touched(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchBegin:
            self._stroke = None
        self._follow(event)
        if event.type() == QEvent.Type.TouchEnd:
            self._finish()

    def _clicked(self, event: QMouseEvent) -> None:
        """A mouse is a finger; those that Qt makes of touches are not heard twice."""
        if event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen:
            return
        if event.type() == QEvent.Type.MouseButtonPress:
            self._stroke = None
            self._follow(event)
        elif self._stroke is not None:
            self._follow(event)
            if event.type() == QEvent.Type.MouseButtonRelease:
                self._finish()

    def _follow(self, event: QPointerEvent) -> None:
        points = [self._reference(point.position()) for point in event.points()]
        if not points:
            return
        now = self._monotonic()
        middle = _mean(points[:2])
        if self._stroke is None:
            if not event.isBeginEvent():
                return
            target = target_at(self._window, event.points()[0].position())
            if self._is_beside(target, middle):
                return
            self._stroke = _Stroke(self._link.store.clock.now(), now, target, start=middle)
        stroke = self._stroke
        if len(points) > 1:
            spread = _distance(points[0], points[1])
            if stroke.spread is None:
                stroke.spread, stroke.start = max(spread, 1.0), middle
            stroke.scale = spread / stroke.spread
        elif stroke.scale is not None:
            return  # one finger of a pinch has left
        stroke.path.append((now, middle))
        stroke.farthest = max(stroke.farthest, _distance(stroke.start, middle))

    def _finish(self) -> None:
        stroke, self._stroke = self._stroke, None
        if stroke is None or not stroke.path:
            return
        ended, last = stroke.path[-1]
        duration = self._monotonic() - stroke.began
        if stroke.scale is not None:
            kind = "pinch"
        elif stroke.farthest >= MOVED_PX:
            kind = "flick" if _speed(stroke.path, ended) >= FLICK_PX_S else "drag"
        else:
            kind = "long_press" if duration >= LONG_S else "tap"
        place = (stroke.start, last)
        if stroke.target.hides is not None:
            kind, place = "key", (self._middle(stroke.target.hides),) * 2
        self._tell(
            Gesture(
                stroke.time,
                kind,
                stroke.target.name,
                stroke.target.role,
                self._size(),
                start=place[0],
                end=place[1],
                duration=round(duration, 3),
                scale=None if stroke.scale is None else round(stroke.scale, 3),
            )
        )

    def _pressed(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in _HELD:
            return
        target = focused(self._window)
        if self._is_beside(target):
            return
        name = "" if target.takes_text else _NAMED.get(event.key(), "")
        now = self._link.store.clock.now()
        self._tell(Gesture(now, "key", target.name, target.role, self._size(), key=name))

    def _wheeled(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        steps = int(self._turned / DETENT)
        if steps:
            self._turned -= steps * DETENT
            at = event.position()
            target = target_at(self._window, at)
            now, place = self._link.store.clock.now(), self._reference(at)
            if self._is_beside(target, place):
                return
            self._tell(
                Gesture(now, "rotary", target.name, target.role, self._size(), start=place, end=place, steps=steps)
            )

    def _is_beside(self, target: Target, at: Px | None = None) -> bool:
        """What opens from the bar stands over the cockpit, and so is asked for apart from the place."""
        if at is not None and not self._content.contains(QPointF(*at)):
            return True
        return self._beside is not None and target.item is not None and is_within(target.item, self._beside)

    def _tell(self, gesture: Gesture) -> None:
        self._link.publish(topics.gesture(self._link.store.vehicle), msgspec.json.encode(gesture), 0)

    def _reference(self, point: QPointF) -> Px:
        at = self._content.mapFromScene(point)
        return round(at.x(), 1), round(at.y(), 1)

    def _middle(self, item: QQuickItem) -> Px:
        return self._reference(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def _size(self) -> Px:
        return round(self._content.width(), 1), round(self._content.height(), 1)


def _mean(points: list[Px]) -> Px:
    count = len(points)
    return round(sum(x for x, _ in points) / count, 1), round(sum(y for _, y in points) / count, 1)


def _distance(one: Px, other: Px) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def _speed(path: deque[tuple[float, Px]], ended: float) -> float:
    """How fast the finger was at its end, px/s."""
    began, place = next(((at, place) for at, place in path if ended - at <= SPEED_OVER_S), path[0])
    return _distance(place, path[-1][1]) / max(ended - began, 0.001)
