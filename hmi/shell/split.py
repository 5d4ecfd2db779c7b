"""How a panel and the home panel may share the stage: the QML type `Split`."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.shell.navigator import FULL, SHARES

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1


def offered(length: float, least_panel: float, least_home: float) -> list[float]:
    """Which shares of `length` px a panel may have, the least first. All of it is always among them."""
    return [
        share
        for share in SHARES
        if share == FULL or (share * length >= least_panel and (1 - share) * length >= least_home)
    ]


def nearest(share: float, among: list[float]) -> float:
    """The one of `among` that is next to `share`."""
    return min(among, key=lambda known: abs(known - share))


def _number(name: str, notify: Any) -> Any:
    def read(self: Any) -> float:
        return float(getattr(self, name))

    def write(self: Any, value: float) -> None:
        if value != getattr(self, name):
            setattr(self, name, value)
            self.changed.emit()

    return Property(float, read, write, notify=notify)


@QmlElement
class Split(QObject):
    """`share` of `length` px as it is offered, for the `wished` one, with at least `leastPanel` and `leastHome` px."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wished = FULL
        self._length = self._least_panel = self._least_home = 0.0

    @property
    def _offered(self) -> list[float]:
        return offered(self._length, self._least_panel, self._least_home)

    @Slot(float, result=float)
    def settle(self, share: float) -> float:
        """Where a handle that was let go at `share` comes to rest."""
        return nearest(share, self._offered)

    @Slot(float, int, result=float)
    def step(self, share: float, direction: int) -> float:
        """The next share above (`direction` 1) or below (-1) `share`; the last one stays."""
        among = self._offered
        place = among.index(nearest(share, among)) + direction
        return among[min(len(among) - 1, max(0, place))]

    def _get_share(self) -> float:
        return self._wished if self._wished in self._offered else FULL

    def _get_possible(self) -> bool:
        return len(self._offered) > 1

    wished = _number("_wished", changed)
    length = _number("_length", changed)
    leastPanel = _number("_least_panel", changed)
    leastHome = _number("_least_home", changed)
    share = Property(float, _get_share, notify=changed)
    possible = Property(bool, _get_possible, notify=changed)
