"""The solid car for QML: made on a thread of its own, once a graphics card is known to draw it."""

import contextlib
import logging
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from PySide6.QtCore import Property, QObject, QPointF, QSizeF, QStandardPaths, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QVector3D, QVector4D
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from hmi.panels.vehicle import sight
from hmi.panels.vehicle.vantage import dragged, stepped, vantage
from hmi.signals.model import Model, shown

if TYPE_CHECKING:
    from hmi.panels.vehicle.solid.store import Piece
    from hmi.panels.vehicle.solid.studio import Fall

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "hmi.panels.vehicle"
QML_IMPORT_MAJOR_VERSION = 1

COLOUR = "Vehicle.VehicleIdentification.VehicleExteriorColor"
PAINTS = Path(__file__).resolve().parents[3] / "assets" / "vehicles" / "paints.yaml"


@cache
def _paints() -> dict[str, str]:
    said = yaml.safe_load(PAINTS.read_text(encoding="utf-8"))
    return {str(word).casefold(): str(colour) for word, colour in said.items()}


def paint_of(name: str) -> str:
    """The colour (#rrggbb) of a paint by its name or the last word of it that is known; "" for one that is not."""
    paints = _paints()
    words = name.casefold().split()
    return paints.get(" ".join(words)) or next((paints[word] for word in reversed(words) if word in paints), "")


SETTLED_MS = 400
"""So long after it is first shown, its panel has opened: only then is anything made."""


def cache_folder() -> Path:
    """Where it is kept from one run to the next."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(place) / "ev-cockpit" / "vehicle"


class Made(NamedTuple):
    """What the thread gives: `day` and `night` are files."""

    pieces: "Sequence[Piece]"
    falls: "Mapping[str, Fall]"
    day: Path
    night: Path


@QmlElement
class SolidCar(Model):
    """`window` is where it is to be drawn, None while nobody looks. Once given it looks whether that can be done, and
    makes it then: not in a panel made ahead, nor while one is about to open.

    `ready` says it is there: `groups` of hinge (`name`, `pivot` in cm, `axis` times degrees open, `drop` of a window in
    cm), `pieces` (`geometry`, `finish`) and `inner` groups that go with it; `falls` on the ground by name (`texture`,
    `place`, `scale`); `day` and `night` are files of light.
    `seen` is for QML to say that it has been shown. `paint` is the car's colour, "" while unknown.
    """

    signals = (COLOUR,)
    changed = Signal()
    made = Signal()
    window_changed = Signal()
    seen_changed = Signal()
    _packed = Signal(object)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._window: QObject | None = None
        self._paint = ""
        self._asked = self._ready = self._seen = False
        self._groups: list[dict[str, Any]] = []
        self._falls: dict[str, Any] = {}
        self._day = self._night = QUrl()
        self._packed.connect(self._take)

    def update(self) -> None:
        """See `Model.update`."""
        self._paint = paint_of(str(self.value(COLOUR) or ""))

    @Slot("QVariantMap", "QVariantMap", bool, bool, result=QPointF)
    def vantage(self, opened: dict[str, Any], glass: dict[str, Any], plugged: bool, reversing: bool) -> QPointF:
        """From where to look at it: degrees around it and above the ground."""
        return QPointF(*vantage(opened, glass, plugged, reversing))

    @Slot(float, QPointF, float, float, result=QPointF)
    def dragged(self, above: float, was: QPointF, across: float, up: float) -> QPointF:
        """See `vantage.dragged`."""
        return QPointF(*dragged(above, (was.x(), was.y()), across, up))

    @Slot(float, result=float)
    def stepped(self, turned: float) -> float:
        """See `vantage.stepped`."""
        return stepped(turned)

    @Slot(QPointF, QSizeF, QSizeF, float, QVector4D, result="QVariantMap")
    def framing(self, look: QPointF, size: QSizeF, label: QSizeF, gap: float, out: QVector4D) -> dict[str, Any]:
        """See `framing.framing`; `camera` is across, up and back."""
        from hmi.panels.vehicle.framing import framing  # here: numpy is needed only where there is a solid

        sizes = (size.width(), size.height()), (label.width(), label.height())
        made = framing((look.x(), look.y()), *sizes, (out.x(), out.y(), out.z(), out.w()), gap)
        return {
            "camera": QVector3D(made.across, made.up, made.distance),
            "marks": [
                {
                    "label": QPointF(*mark.label),
                    "start": QPointF(*mark.start),
                    "end": QPointF(*mark.end),
                    "behind": mark.behind,
                }
                for mark in made.marks
            ],
        }

    @Slot(float, float, result=float)
    def lens(self, inner: float, outer: float) -> float:
        """See `framing.opening`."""
        from hmi.panels.vehicle.framing import opening

        return opening(inner, outer)

    def _look(self) -> None:
        window = self._window
        if self._asked or not isinstance(window, QQuickWindow):
            return
        self._asked = True
        if sight.has_solid(window):
            threading.Thread(target=self._make, name="solid car", daemon=True).start()

    def _make(self) -> None:
        try:
            from hmi.panels.vehicle.solid import bake, store, studio

            folder = cache_folder()
            made = Made(
                store.pieces(folder), studio.falls(), *(bake.light_file(folder, night) for night in (False, True))
            )
            import hmi.panels.vehicle.solid_scene  # noqa: F401 - Qt Quick 3D is read from disk here, too
        except Exception:
            log.exception("the solid car cannot be made; the drawing stays")
            return
        with contextlib.suppress(RuntimeError):  # the window has gone in the meantime
            self._packed.emit(made)

    def _take(self, made: "Made") -> None:
        from hmi.panels.vehicle import solid_scene

        self._groups = solid_scene.groups(made.pieces, self)
        self._falls = solid_scene.falls(made.falls, self)
        self._day, self._night = (QUrl.fromLocalFile(str(file)) for file in (made.day, made.night))
        self._ready = True
        self.made.emit()

    def _get_window(self) -> QObject | None:
        return self._window

    def _set_window(self, window: QObject | None) -> None:
        if window is not self._window:
            self._window = window
            self.window_changed.emit()
            if window is not None:
                QTimer.singleShot(SETTLED_MS, self, self._look)

    window = Property(QObject, _get_window, _set_window, notify=window_changed)

    def _get_seen(self) -> bool:
        return self._seen

    def _set_seen(self, seen: bool) -> None:
        if seen is not self._seen:
            self._seen = seen
            self.seen_changed.emit()

    seen = Property(bool, _get_seen, _set_seen, notify=seen_changed)
    paint = shown(str, "_paint", changed)
    ready = shown(bool, "_ready", made)
    groups = shown("QVariantList", "_groups", made)
    falls = shown("QVariantMap", "_falls", made)
    day = shown(QUrl, "_day", made)
    night = shown(QUrl, "_night", made)
