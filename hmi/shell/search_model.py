"""The QML singleton `Search`: a query, and what is found, while one types."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.design.limits import STRICTEST, Limits, shorten
from hmi.design.lockout import MORE
from hmi.shell.kept import kept
from hmi.shell.search import RECENT, Hit
from hmi.shell.search_recent import RECENTS, Recents, opened
from hmi.shell.search_worker import Question, Worker
from hmi.signals import runtime
from hmi.signals.rows import KeyedRows
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 80

ROLES = ("key", "title", "detail", "symbol", "group", "spoken")


@QmlElement
@QmlSingleton
class Search(QObject):
    """`rows` are what fits `query`; for the empty one, what was opened lately (`recent`:
    there is some; `canUndo`: it was forgotten just now) and what is suggested. `busy` until the
    answer is there; `nothing` when nothing fits. A row's `spoken` tells it from all else on the screen to who only
    hears it: the panel Energy is not the dock's button of that name. While `active` (it is open) it follows the
    language.
    """

    changed = Signal()
    query_changed = Signal()
    active_changed = Signal()
    opened = Signal(str, str)
    overlay_wanted = Signal(str)
    acted = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = KeyedRows(ROLES, self)
        self._limits = STRICTEST
        self._active = False
        self._query = ""
        self._number = self._answer = 0
        self._hits: list[Hit] = []
        self._cleared: Recents | None = None
        self.worker = Worker(self._tell)
        self._answered.connect(self._take)
        runtime.current().reading.changed.connect(self._ask)

    def limit(self, limits: Limits) -> None:
        """What may be read now."""
        self._limits = limits
        self._show()

    @Slot(str)
    def open(self, key: str) -> None:
        """Go to what is known by `key`, or do it."""
        hit = next((hit for hit in self._hits if hit.found.key == key), None)
        if hit is None:
            return
        self._cleared, found = None, hit.found
        opened(kept(), hit)
        if found.act is not None:
            found.act()
            self.acted.emit(found)
        if found.overlay:
            self.overlay_wanted.emit(found.overlay)
        elif found.panel:
            self.opened.emit(found.panel, found.argument)

    @Slot()
    def openFirst(self) -> None:
        """Go to what fits best."""
        if self._query and self._rows.rows:
            self.open(self._rows.rows[0]["key"])

    @Slot()
    def forget(self) -> None:
        """Forget what was opened lately; `undo` brings it back, until something is opened or the search is closed."""
        self._cleared = RECENTS.of(kept())
        RECENTS.put(kept(), Recents())
        self._ask()

    @Slot()
    def undo(self) -> None:
        """Bring back what was forgotten."""
        if self._cleared is not None:
            RECENTS.put(kept(), self._cleared)
            self._cleared = None
            self._ask()

    def _tell(self, number: int, hits: list[Hit]) -> None:
        """On the worker's thread; the signal is taken on the cockpit's."""
        self._answered.emit(number, hits)

    def _ask(self) -> None:
        if not self._active:
            return
        self._number += 1
        before = {hit.found.key: place for place, hit in enumerate(self._hits)}
        self.worker.ask(Question(self._number, self._query, RECENTS.of(kept()).things, before))
        self.changed.emit()

    def _take(self, number: int, hits: list[Hit]) -> None:
        if number == self._number:
            self._answer, self._hits = number, hits
            self._show()

    def _show(self) -> None:
        self._rows.show([self._row(hit) for hit in self._hits[: self._limits.max_items]])
        self.changed.emit()

    def _row(self, hit: Hit) -> dict[str, object]:
        title, detail = (shorten(text, self._limits.max_text) for text in (hit.found.title, hit.found.detail))
        group = translate("search", hit.group)
        return {
            "key": hit.found.key,
            "title": title,
            "detail": detail,
            "symbol": hit.found.icon,
            "group": group,
            "spoken": ", ".join(filter(None, (title, detail, group))),
        }

    def _get_active(self) -> bool:
        return self._active

    def _set_active(self, active: bool) -> None:
        if active != self._active:
            self._active = active
            self._cleared = None
            if not active and self._query:
                self._query = ""
                self.query_changed.emit()
            self.active_changed.emit()
            self._ask()

    def _get_query(self) -> str:
        return self._query

    def _set_query(self, query: str) -> None:
        if query != self._query:
            self._query = query[:LONGEST_QUERY]
            self.query_changed.emit()
            self._ask()

    def _get_busy(self) -> bool:
        return self._answer != self._number

    def _get_nothing(self) -> bool:
        return bool(self._query.strip()) and not self._get_busy() and not self._hits

    def _get_more(self) -> str:
        left = len(self._hits) - self._limits.max_items
        return filled(translate("lockout", MORE), left) if left > 0 else ""

    def _has_recent(self) -> bool:
        return not self._query and any(hit.group == RECENT for hit in self._hits)

    active = Property(bool, _get_active, _set_active, notify=active_changed)
    query = Property(str, _get_query, _set_query, notify=query_changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    busy = Property(bool, _get_busy, notify=changed)
    nothing = Property(bool, _get_nothing, notify=changed)
    more = Property(str, _get_more, notify=changed)
    recent = Property(bool, _has_recent, notify=changed)
    recentGroup = Property(str, lambda _self: translate("search", RECENT), notify=changed)
    canUndo = Property(bool, lambda self: not self._query and self._cleared is not None, notify=changed)
