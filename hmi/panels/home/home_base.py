"""A model of the home: computed when a device changed, once per frame, while somebody looks."""

from functools import partial
from typing import Any

from hmi.home.device import Device
from hmi.panels.home.favourites import MARKS
from hmi.panels.home.grouping import grouping
from hmi.panels.home.memory import memory
from hmi.shell.kept import kept
from hmi.signals.model import Model


class HomeBase(Model):
    """`devices` are those of the home, `grouping` their tiles, `memory` when they changed. Subclasses declare `changed`
    and derive in `update`.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.memory = memory()
        self.grouping = grouping()
        listeners = self.link.home.listeners
        listeners.append(self._devices_changed)
        self.destroyed.connect(partial(leave, listeners, self._devices_changed))
        kept().changed.connect(self._kept_changed)

    @property
    def devices(self) -> dict[str, Device]:
        """By key; see `hmi.home.device`."""
        return self.link.home.devices

    def _devices_changed(self, keys: set[str]) -> None:
        if self.concerns(keys):
            self._mark()

    def _kept_changed(self, name: str) -> None:
        if name == MARKS.name:
            self.mark_dirty()

    def concerns(self, keys: set[str]) -> bool:  # noqa: ARG002 - for subclasses that look at one device
        """Whether a change of the devices `keys` changes anything here."""
        return True


def leave(listeners: list[Any], listener: object, _destroyed: Any = None) -> None:
    """`listener` hears no more."""
    listeners[:] = [kept for kept in listeners if kept != listener]
