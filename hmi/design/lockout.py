"""What may not be done now, and why: the QML singleton `Lockout`, asked by every control that says its class.

The shell's policy (`hmi.shell.policy`) feeds it; until then, and whenever the policy is not to be had, the strictest
limits hold.
"""

import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.design.limits import KINDS, STRICTEST, Limits, shorten
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

WHY = {
    "keyboard": QT_TRANSLATE_NOOP("lockout", "The keyboard waits until you stop"),
    "video": QT_TRANSLATE_NOOP("lockout", "Video plays while you are parked"),
    "setup": QT_TRANSLATE_NOOP("lockout", "This can be set up once you stop"),
    "messages": QT_TRANSLATE_NOOP("lockout", "Messages can be read once you stop"),
    "opening": QT_TRANSLATE_NOOP("lockout", "The car opens once you stop"),
    "depth": QT_TRANSLATE_NOOP("lockout", "There is more here once you stop"),
}
"""What is said of each class, and of a level that is too deep."""

OTHERWISE = QT_TRANSLATE_NOOP("lockout", "This has to wait until you stop")
MORE = QT_TRANSLATE_NOOP("lockout", "%1 more when you stop")


@QmlElement
@QmlSingleton
class Lockout(QObject):
    """`forbidden` classes and the limits of texts, lists and levels. Bind on `revision` where a function is called.

    `refused(sentence)` is emitted when somebody touches what is locked; the shell shows it.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = STRICTEST
        self._revision = 0

    @property
    def limits(self) -> Limits:
        """What holds now."""
        return self._limits

    def apply(self, limits: Limits) -> None:
        """Let `limits` hold from now on."""
        if limits != self._limits:
            self._limits = limits
            self._revision += 1
            self.changed.emit()

    @Slot(str, result=bool)
    def forbids(self, kind: str) -> bool:
        """Whether a control of class `kind` is locked; the empty class never is, an unknown one while any is."""
        if kind and kind not in KINDS:
            log.warning("Lockout: there is no class %r", kind)
            return bool(self._limits.forbidden)
        return kind in self._limits.forbidden

    @Slot(str)
    def explain(self, kind: str) -> None:
        """Say kindly why `kind` is locked: emits `refused`."""
        self.refused.emit(self.why(kind))

    @Slot(str, result=str)
    def why(self, kind: str) -> str:
        """The sentence that `explain` says."""
        return translate("lockout", WHY.get(kind, OTHERWISE))

    @Slot(str, result=str)
    def shorten(self, text: str) -> str:
        """`text`, no longer than may be read now."""
        return shorten(text, self._limits.max_text)

    @Slot("QVariantList", result="QVariantList")
    def rows(self, rows: Sequence[Any]) -> list[Any]:
        """The first of `rows`, no more than may be listed now."""
        return list(rows[: self._limits.max_items])

    @Slot(int, result=str)
    def more(self, count: int) -> str:
        """What to say below a list of `count` rows of which not all are shown; else empty."""
        left = count - self._limits.max_items
        return filled(translate("lockout", MORE), left) if left > 0 else ""

    def _get_state(self) -> str:
        return self._limits.state

    def _get_forbidden(self) -> list[str]:
        return sorted(self._limits.forbidden)

    def _get_revision(self) -> int:
        return self._revision

    def _get_max_text(self) -> int:
        return self._limits.max_text

    def _get_max_items(self) -> int:
        return self._limits.max_items

    def _get_max_depth(self) -> int:
        return self._limits.max_depth

    state = Property(str, _get_state, notify=changed)
    forbidden = Property("QStringList", _get_forbidden, notify=changed)  # type: ignore[arg-type]
    revision = Property(int, _get_revision, notify=changed)
    maxText = Property(int, _get_max_text, notify=changed)
    maxItems = Property(int, _get_max_items, notify=changed)
    maxDepth = Property(int, _get_max_depth, notify=changed)
