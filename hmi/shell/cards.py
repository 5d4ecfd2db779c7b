"""Which cards stand on the home screen: the QML type `CardDeck`."""

from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.signals.model import Model

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 3
"""More would be a dashboard."""

TRIP_M = "Vehicle.TraveledDistanceSinceStart"


class Standing(NamedTuple):
    """What a card says of itself."""

    relevant: bool
    urgency: int
    order: int


def top(cards: dict[str, Standing], hidden: frozenset[str]) -> list[str]:
    """The names of the cards to show, the most urgent first; of equals the one of lower order."""
    wanted = [name for name, card in cards.items() if card.relevant and name not in hidden]
    return sorted(wanted, key=lambda name: (-cards[name].urgency, cards[name].order, name))[:MOST]


@QmlElement
class CardDeck(Model):
    """`shown` names the cards that are to be seen. What is hidden stays so until the next trip begins."""

    signals: ClassVar = (TRIP_M,)
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, Standing] = {}
        self._hidden: tuple[str, ...] = ()
        self._shown: list[str] = []
        self._travelled_m = 0.0

    def update(self) -> None:
        """See `Model.update`."""
        travelled_m = self.number(TRIP_M)
        if travelled_m < self._travelled_m:
            self._hidden = ()
        self._travelled_m = max(0.0, travelled_m)
        self._shown = top(self._cards, frozenset(self._hidden))

    @Slot(str, bool, int, int)
    def put(self, name: str, relevant: bool, urgency: int, order: int) -> None:
        """Card `name` says how it stands."""
        standing = Standing(relevant, urgency, order)
        if self._cards.get(name) != standing:
            self._cards[name] = standing
            self.mark_dirty()

    @Slot(str)
    def hide(self, name: str) -> None:
        """Leave `name` out for this trip."""
        self._hidden = (*self._hidden, name)
        self.mark_dirty()

    @Slot()
    def undo(self) -> None:
        """Bring back the one that was hidden last."""
        self._hidden = self._hidden[:-1]
        self.mark_dirty()

    def _get_shown(self) -> list[str]:
        return self._shown

    shown = Property("QStringList", _get_shown, notify=changed)  # type: ignore[arg-type]
