"""The base of what a panel's QML binds to: a model that decides, once per frame, from the signals it declares."""

import math
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance

from hmi.bus.catalogue import Value
from hmi.signals import runtime
from hmi.signals.store import Entry


def shown(kind: type | str, attribute: str, notify: Any) -> Any:
    """A read-only QML property that gives the instance's `attribute`: ``gear = shown(str, "_gear", changed)``."""
    return Property(kind, lambda self: getattr(self, attribute), notify=notify)  # type: ignore[arg-type]


class Model(QObject):
    """Subclasses name their `signals` and derive everything in `update`, called at most once per frame.

    While not `active` (its panel is hidden) nothing is computed; becoming active computes at once.
    """

    signals: ClassVar[tuple[str, ...]] = ()
    changed: SignalInstance
    """Every subclass declares `changed = Signal()` itself: PySide 6.12 crashes when a property's `notify` is a
    signal of the base class."""

    active_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        running = runtime.current()
        self.link = running.link
        self._entries: dict[str, Entry] = {}
        self._dirty = True
        self._active = True
        for path in self.signals:
            entry = self._entries[path] = self.link.store.entry(path)
            entry.listeners.append(self._mark)
            self.destroyed.connect(partial(_forget, entry, self._mark))
        QTimer.singleShot(0, self, self.refresh)  # once made, also when no message ever comes
        running.frame.drained.connect(self.refresh)
        running.frame.time_passed.connect(self.refresh)
        running.reading.changed.connect(self.mark_dirty)

    @property
    def is_active(self) -> bool:
        """Whether somebody looks."""
        return self._active

    def update(self) -> None:
        """Derive the properties from the signals; `changed` is emitted afterwards."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Compute if anything changed and somebody looks."""
        if self._dirty and self._active:
            self._dirty = False
            self.update()
            self.changed.emit()

    def mark_dirty(self) -> None:
        """Something besides the signals changed (a choice of the person, the language, a unit)."""
        self._dirty = True
        self.refresh()

    def value(self, path: str) -> Value | None:
        """The signal's value, None while unknown."""
        return self._entries[path].value

    def number(self, path: str) -> float:
        """The signal's value as a number, NaN while unknown."""
        value = self._entries[path].value
        return float(value) if isinstance(value, int | float) else math.nan

    def numbers(self, path: str) -> tuple[float, ...]:
        """An array signal's numbers, empty while unknown."""
        value = self._entries[path].value
        return tuple(float(item) for item in value) if isinstance(value, tuple) else ()

    def is_on(self, path: str) -> bool:
        """Whether a boolean signal is known and true."""
        return self._entries[path].value is True

    def is_stale(self, *paths: str) -> bool:
        """Whether any of the signals is known but stale."""
        return any(self._entries[path].stale for path in paths)

    def _mark(self) -> None:
        self._dirty = True

    def _get_active(self) -> bool:
        return self._active

    def _set_active(self, active: bool) -> None:
        if active != self._active:
            self._active = active
            self.active_changed.emit()
            self.refresh()

    active = Property(bool, _get_active, _set_active, notify=active_changed)


def _forget(entry: Entry, listener: object, _destroyed: QObject | None = None) -> None:
    entry.listeners[:] = [kept for kept in entry.listeners if kept != listener]
