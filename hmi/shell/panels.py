"""Panel discovery: a folder under `hmi/panels/` with a `panel.py` is a panel; nothing else is edited."""

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec

import hmi.panels
from hmi.signals.store import Reducer


class Panel(msgspec.Struct, frozen=True):
    """What a panel says of itself in `panel.py` (as `PANEL`).

    `icon` is a name of `assets/icons/icons.json`; `order` its place in the dock; `qml` the file in its folder;
    `modules` are imported before the QML is loaded (they register its models); `reducers` make what must
    see every message from the start.
    """

    name: str
    title: str
    icon: str
    order: int
    qml: str
    modules: tuple[str, ...] = ()
    reducers: tuple[Callable[[], Reducer], ...] = ()

    @property
    def file(self) -> Path:
        """The panel's QML file."""
        return Path(hmi.panels.__path__[0]) / self.name / self.qml


@cache
def discover() -> tuple[Panel, ...]:
    """All panels, in the order of the dock."""
    found: list[Panel] = [
        importlib.import_module(f"hmi.panels.{module.name}.panel").PANEL
        for module in pkgutil.iter_modules(hmi.panels.__path__)
        if module.ispkg
    ]
    return tuple(sorted(found, key=lambda panel: (panel.order, panel.name)))
