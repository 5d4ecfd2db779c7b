"""What the search finds in the vehicle room: its views, and what can be done to the car."""

from collections.abc import Iterable

from hmi.panels.vehicle import signals as sig
from hmi.shell.search import Found
from hmi.signals import runtime
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

VIEWS = (
    (
        QT_TRANSLATE_NOOP("vehicle", "Tyre pressures"),
        "car-tire-alert",
        "tyres",
        QT_TRANSLATE_NOOP("vehicle", "wheel air pressure bar psi"),
    ),
    (
        QT_TRANSLATE_NOOP("vehicle", "Trouble codes and service"),
        "information",
        "diagnostics",
        QT_TRANSLATE_NOOP("vehicle", "fault diagnostics error check VIN"),
    ),
    (
        QT_TRANSLATE_NOOP("vehicle", "Doors, boot and flap"),
        "car",
        "overview",
        QT_TRANSLATE_NOOP("vehicle", "trunk frunk bonnet window mirror charge port open"),
    ),
)
"""Title, icon, argument, and words it is also known by."""

CLOSE = QT_TRANSLATE_NOOP("vehicle", "close doors")


class Car:
    """Opens a view, or locks the car."""

    kind = QT_TRANSLATE_NOOP("search", "Vehicle")
    order = 40

    def find(self, query: str) -> Iterable[Found]:
        """All there is; nothing unasked."""
        if not query:
            return []
        views = [
            Found(translate("vehicle", title), icon=icon, panel="vehicle", argument=argument, words=_split(words))
            for title, icon, argument, words in VIEWS
        ]
        title = translate("vehicle", "Lock the car")
        return [*views, Found(title, icon="lock", act=_lock, words=_split(CLOSE), paths=sig.LOCKS)]


def _split(words: str) -> tuple[str, ...]:
    return tuple(translate("vehicle", words).split())


def _lock() -> None:
    link = runtime.current().link
    for path in sig.LOCKS:
        if link.store.entry(path).value is not True:
            link.commander.send(path, True)
