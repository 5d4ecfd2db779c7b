"""The QML type `MapGround`: the ground as QML draws it, one step per frame while something moves."""

import math
from typing import Any

from PySide6.QtCore import Property, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.map import names, scale_bar
from hmi.panels.map.camera import MODES, Box
from hmi.panels.map.choices import choices
from hmi.panels.map.geo import Place
from hmi.panels.map.ground import Ground
from hmi.panels.map.reducers import DrivenWay
from hmi.panels.map.scene import ROAD_FACTOR
from hmi.signals import runtime, units
from hmi.signals.model import Model
from hmi.signals.store import Presence

QML_IMPORT_NAME = "hmi.panels.map"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_STEP_S = 0.1
"""A frame that came late makes no leap."""

WHEEL_UNITS = 480.0
"""Turning a wheel by four notches brings the map twice as close."""


def box(rectangle: QRectF) -> Box:
    """A rectangle of Qt's."""
    return Box(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height())


@QmlElement
class MapGround(Model):
    """QML gives `window`, `clear` (px; where the car may be shown), `room` (what an overview may use) and `still`
    (nothing glides).

    Lines (`fine`, `coarse`, `driven`, `route`) are in px of a sheet that stands at `sheetAt` from the `focus`, scaled
    by `ratio`; all of it is turned by `turn` degrees about the focus. What is called a place *on the plane* stands on
    the sheet at ((x − origin.x) · sheetScale, (origin.y − y) · sheetScale).
    """

    signals = names.GROUND
    changed = Signal()
    moved = Signal()
    redrawn = Signal()
    given = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        running = runtime.current()
        self._frame, self._clock = running.frame, running.link.store.clock
        way = running.reducers.get(DrivenWay)
        self.ground = Ground(way if isinstance(way, DrivenWay) else DrivenWay())
        self._choices = choices()
        self._window, self._clear, self._room = QRectF(), QRectF(), QRectF()
        self._still = self._runs = False
        self._stepped_at = -math.inf
        self._bar = (0.0, "")
        self._frame.drawn.connect(self._on_drawn)
        self.active_changed.connect(self._seen)

    # --- what moves it

    def update(self) -> None:
        """See `Model.update`."""
        before = self.ground.driven, self.ground.route
        self.ground.take(self, self._entries[names.LATITUDE].timestamp)
        self._wake()
        if (self.ground.driven, self.ground.route) != before:
            self.redrawn.emit()

    def _seen(self) -> None:
        """The map came to be seen, or is seen no more: what was flung has come to rest by the next time."""
        if not self.is_active:
            self.ground.flight.stop()
        self._wake()

    def _wake(self) -> None:
        """Something is new: show it in the next frame, and glide on from there if there is something to glide."""
        if self.is_active and not self._runs:
            self._stepped_at = self.link.monotonic()
            self._step(math.inf if self._still else 0.0)

    def _on_drawn(self) -> None:
        if self._runs and self.is_active:
            now = self.link.monotonic()
            seconds, self._stepped_at = now - self._stepped_at, now
            self._step(min(LONGEST_STEP_S, seconds))

    def _step(self, seconds: float) -> None:
        gliding = self.ground.step(self._choices.mode, seconds, self._clock.now())
        self._runs = not self._still and (gliding or self._drives())
        self._show()
        if self._runs:
            self._frame.ask()

    def _drives(self) -> bool:
        live = self.link.store.presence is Presence.LIVE and self._clock.rate > 0
        return live and self.ground.scene.ego.is_moving(self._clock.now())

    def _show(self) -> None:
        if self.ground.fit_sheet():
            self.redrawn.emit()
        self._bar = scale_bar.bar(self.ground.view.scale)
        self.moved.emit()

    # --- what a person does

    @Slot(float, float)
    def drag(self, dx: float, dy: float) -> None:
        """A finger drew the map by px."""
        self._held(self.ground.flight.drag, dx, dy)

    @Slot(float, float, float)
    def fling(self, vx: float, vy: float, time_ms: float) -> None:
        """A finger left the map at px per second; it glides on and slows down in `time_ms` (0: not at all)."""
        if self.is_active and not self._still:
            self.ground.flight.fling(vx, vy, time_ms / 1000)
            self._wake()

    @Slot()
    def stop(self) -> None:
        """A finger is on the map again."""
        self.ground.flight.stop()

    @Slot(float, float, float)
    def zoom(self, factor: float, x: float, y: float) -> None:
        """Closer by `factor`, round a px."""
        self._held(self.ground.flight.zoom, factor, x, y)

    @Slot(float, float, float)
    def rotate(self, degrees: float, x: float, y: float) -> None:
        """Two fingers turned the map clockwise about a px."""
        self._held(self.ground.flight.rotate, degrees, x, y)

    @Slot(float, float, float)
    def wheel(self, units: float, x: float, y: float) -> None:
        """A wheel was turned by `units` (eighths of a degree) over a px."""
        self._held(self.ground.flight.zoom, 2 ** (units / WHEEL_UNITS), x, y)

    def _held(self, gesture: Any, *how: float) -> None:
        was_free = self.ground.flight.free
        gesture(*how)
        self._show()
        if not was_free:
            self.changed.emit()

    @Slot()
    def recentre(self) -> None:
        """Back to the car, as the mode has it."""
        self.ground.flight.release()
        self._wake()
        self.changed.emit()

    @Slot()
    def turn_to_next_mode(self) -> None:
        """Heading up, north up, overview, and round again."""
        self._choices.mode = MODES[(MODES.index(self._choices.mode) + 1) % len(MODES)]
        self.recentre()

    @Slot()
    def put_note_away(self) -> None:
        """The note that there is no map pack was read."""
        self._choices.note_seen = True
        self.changed.emit()

    def show_place(self, at: Place) -> None:
        """Look at a place, with the car in sight."""
        if self.ground.room.usable:
            self.ground.flight.visit(self.ground.scene.towards(at, self.ground.room, self._clock.now()))
            self._wake()
            self.changed.emit()

    def place_under(self, at: QPointF) -> Place:
        """What place of the Earth stands at a px."""
        return self.ground.scene.plane.place(self.ground.view.under(at.x(), at.y()))

    # --- what QML reads

    def _set_window(self, window: QRectF) -> None:
        if window != self._window:
            self._window = window
            self.ground.window = box(window)
            self.ground.sheet = None
            self.given.emit()
            self._wake()

    def _set_clear(self, clear: QRectF) -> None:
        if clear != self._clear:
            self._clear = clear
            self.ground.clear = box(clear)
            self.given.emit()
            self._wake()

    def _set_room(self, room: QRectF) -> None:
        if room != self._room:
            self._room = room
            self.ground.room = box(room)
            self.given.emit()
            self._wake()

    def _set_still(self, still: bool) -> None:
        if still != self._still:
            self._still = still
            self.given.emit()
            self._wake()

    def _get_focus(self) -> QPointF:
        return QPointF(self.ground.view.focus_x, self.ground.view.focus_y)

    def _get_sheet_at(self) -> QPointF:
        sheet = self.ground.sheet
        return QPointF(*self.ground.on_world(sheet.centre)) if sheet is not None else QPointF()

    def _get_ratio(self) -> float:
        return self.ground.view.scale / self._get_sheet_scale()

    def _get_sheet_scale(self) -> float:
        return self.ground.sheet.scale if self.ground.sheet is not None else self.ground.view.scale

    def _get_origin(self) -> QPointF:
        return QPointF(*self.ground.sheet.centre) if self.ground.sheet is not None else QPointF()

    def _get_car(self) -> QPointF:
        return QPointF(*self.ground.on_world(self.ground.car)) if self.ground.car is not None else QPointF()

    def _get_heading(self) -> float:
        heading = self.ground.scene.ego.heading
        return heading if math.isfinite(heading) else 0.0

    def _of_sheet(self, name: str, otherwise: Any) -> Any:
        return otherwise if self.ground.sheet is None else getattr(self.ground.sheet, name)

    window = Property(QRectF, lambda self: self._window, _set_window, notify=given)
    clear = Property(QRectF, lambda self: self._clear, _set_clear, notify=given)
    room = Property(QRectF, lambda self: self._room, _set_room, notify=given)
    still = Property(bool, lambda self: self._still, _set_still, notify=given)

    focus = Property(QPointF, _get_focus, notify=moved)
    turn = Property(float, lambda self: -self.ground.view.bearing, notify=moved)
    sheetAt = Property(QPointF, _get_sheet_at, notify=moved)
    ratio = Property(float, _get_ratio, notify=moved)
    car = Property(QPointF, _get_car, notify=moved)
    heading = Property(float, _get_heading, notify=moved)
    tail = Property("QVariantMap", lambda self: self.ground.tail._asdict(), notify=moved)  # type: ignore[arg-type]
    reachLow = Property(float, lambda self: self.ground.reach_px[0], notify=moved)
    reachHigh = Property(float, lambda self: self.ground.reach_px[1], notify=moved)
    roadFactor = Property(str, lambda _self: units.plain_text(ROAD_FACTOR, 1), notify=changed)
    barLength = Property(float, lambda self: self._bar[0], notify=moved)
    barText = Property(str, lambda self: self._bar[1], notify=moved)

    fine = Property("QVariantList", lambda self: self._of_sheet("fine", []), notify=redrawn)  # type: ignore[arg-type]
    coarse = Property("QVariantList", lambda self: self._of_sheet("coarse", []), notify=redrawn)  # type: ignore[arg-type]
    fineStrength = Property(float, lambda self: self._of_sheet("fine_strength", 0.0), notify=redrawn)
    driven = Property("QVariantList", lambda self: self.ground.driven, notify=redrawn)  # type: ignore[arg-type]
    route = Property("QVariantList", lambda self: self.ground.route, notify=redrawn)  # type: ignore[arg-type]
    origin = Property(QPointF, _get_origin, notify=redrawn)
    sheetScale = Property(float, _get_sheet_scale, notify=redrawn)

    mode = Property(str, lambda self: self._choices.mode, notify=changed)
    free = Property(bool, lambda self: self.ground.flight.free, notify=changed)
    noteSeen = Property(bool, lambda self: self._choices.note_seen, notify=changed)
    carKnown = Property(bool, lambda self: self.ground.scene.ego.fixed is not None, notify=changed)
    headingKnown = Property(bool, lambda self: math.isfinite(self.ground.scene.ego.heading), notify=changed)
    carStale = Property(bool, lambda self: self.ground.scene.position_stale, notify=changed)
