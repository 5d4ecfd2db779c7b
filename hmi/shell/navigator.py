"""Where one is: the QML singleton `Navigator`. Python (search, events, the story) opens panels through it too."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.design.limits import STRICTEST
from hmi.shell.panels import discover, load

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

FULL = 1.0
SHARES = (1 / 3, 2 / 3, FULL)
"""How much of the stage a panel may have; what is left shows the home panel."""

LEVEL = ">"
"""Between the levels of an argument: ``units>distance`` is a page of a page, the third level below home."""

OVERLAYS = ("", "search", "notifications", "quick", "climate")
"""What may lie over the stage, one at a time."""


def home_name() -> str:
    """The name of the panel that everything else floats on; the dock's first when none says so, empty without any."""
    known = discover()
    return next((panel.name for panel in known if panel.is_home), known[0].name if known else "")


def depth(panel: str, argument: str) -> int:
    """How many levels below home that is."""
    if panel == home_name() and not argument:
        return 0
    return 2 + argument.count(LEVEL) if argument else 1


@QmlElement
@QmlSingleton
class Navigator(QObject):
    """`current` is the open panel's name (`homeName` when nothing else is open; empty before the first one opens),
    `argument` what it was opened for (a settings page, a device, a view; the panel says what it understands), `share`
    how much of the stage it has, `overlay` what lies over it (see `OVERLAYS`). `narrow` says that the dock has room for
    the notifications only: their sheet then leads to the others. What is named in `ahead` is made before it is opened.
    `asked` tells of every opening, also of what is open already: a panel that has gone elsewhere meanwhile comes back.
    """

    changed = Signal()
    asked = Signal(str, str, arguments=["panel", "argument"])
    share_changed = Signal()
    overlay_changed = Signal()
    narrow_changed = Signal()
    ahead_changed = Signal()
    too_deep = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._argument = ""
        self._share = FULL
        self._overlay = ""
        self._narrow = False
        self._ahead: list[str] = []
        self.max_depth = STRICTEST.max_depth

    @Slot(str)
    @Slot(str, str)
    def open(self, panel: str, argument: str = "") -> None:
        """Open `panel`; an unknown name changes nothing, nor does a level deeper than may be opened just now."""
        found = next((known for known in discover() if known.name == panel), None)
        if found is None:
            return
        if depth(panel, argument) > self.max_depth:
            self.too_deep.emit()
            return
        load(found)
        self.show("")
        if (panel, argument) != (self._current, self._argument):
            self._current, self._argument = panel, argument
            self.changed.emit()
        self.asked.emit(panel, argument)

    def make(self, name: str) -> None:
        """Let the panel or overlay `name` be made now, bit by bit, though it is not open."""
        for panel in discover():
            if panel.name == name:
                load(panel)
        self._ahead.append(name)
        self.ahead_changed.emit()

    @Slot()
    def home(self) -> None:
        """Back to the home panel."""
        self.open(home_name())

    @Slot()
    def back(self) -> None:
        """Close what lies on top: first an overlay, then the panel."""
        if self._overlay:
            self.show("")
        else:
            self.home()

    @Slot(str)
    def show(self, overlay: str) -> None:
        """Lay `overlay` over the stage; the empty name takes it away."""
        if overlay in OVERLAYS and overlay != self._overlay:
            self._overlay = overlay
            self.overlay_changed.emit()

    @Slot(str)
    def toggle(self, overlay: str) -> None:
        """Lay `overlay` over the stage, or take it away when it is there."""
        self.show("" if overlay == self._overlay else overlay)

    @Slot(float)
    def divide(self, share: float) -> None:
        """Give the panel the nearest of `SHARES`."""
        nearest = min(SHARES, key=lambda known: abs(known - share))
        if nearest != self._share:
            self._share = nearest
            self.share_changed.emit()

    def _get_current(self) -> str:
        return self._current

    def _get_argument(self) -> str:
        return self._argument

    def _get_share(self) -> float:
        return self._share

    def _get_overlay(self) -> str:
        return self._overlay

    def _get_narrow(self) -> bool:
        return self._narrow

    def _set_narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self.narrow_changed.emit()

    homeName = Property(str, lambda _self: home_name(), constant=True)
    current = Property(str, _get_current, notify=changed)
    argument = Property(str, _get_argument, notify=changed)
    share = Property(float, _get_share, notify=share_changed)
    overlay = Property(str, _get_overlay, notify=overlay_changed)
    ahead = Property(list, lambda self: self._ahead, notify=ahead_changed)
    narrow = Property(bool, _get_narrow, _set_narrow, notify=narrow_changed)
