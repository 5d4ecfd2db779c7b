"""Panel discovery: a folder under `hmi/panels/` with a `panel.py` is a panel; nothing else is edited.

What a panel adds to the places of the shell (cards, settings, search, notifications, quick settings) stands in its
`panel.py` too; its steps of the demonstrator's story stand beside it, in `story.yaml`.
"""

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

import hmi.panels
from hmi.shell.warnings import Notice
from hmi.signals.store import Reducer


class CardPlace(msgspec.Struct, frozen=True):
    """A card on the home screen: `qml` is a file of the panel's folder whose root is a `HomeCard`."""

    name: str
    qml: str
    order: int = 50


class SettingsPage(msgspec.Struct, frozen=True):
    """A page of the settings panel. `title` is source text (context ``panels``), and so are the `words` by which the
    search finds it too.
    """

    name: str
    title: str
    icon: str
    qml: str
    order: int = 50
    words: tuple[str, ...] = ()


class QuickSetting(msgspec.Struct, frozen=True):
    """A tile of the quick settings: `qml` is a file of the panel's folder whose root is a `QuickTile`.

    With a `title` (source text, context ``panels``) the search finds it, by its `words` too.
    """

    name: str
    qml: str
    order: int = 50
    title: str = ""
    icon: str = "tune-variant"
    words: tuple[str, ...] = ()


class Panel(msgspec.Struct, frozen=True):
    """What a panel says of itself in `panel.py` (as `PANEL`).

    `title` is source text of the translation context ``panels``; `icon` is a name of `assets/icons/icons.json`; `order`
    its place in the dock, if it stands there (`docked`); `qml` the file in its folder; `modules` are imported before
    the QML is loaded (they register its models); `reducers` make what must see every message from the start. `finders`
    and `watchers` are ``module:class`` names, imported when needed: see `hmi.shell.search`, `hmi.shell.notifications`.
    `words` are further words by which the search finds it, source texts of the context ``panels``.
    The one with `is_home` is the ground that everything else floats on: it fills the stage behind dock and cards, and
    what it must not hide stays within its `property rect clear` (px in its own coordinates), which the shell sets.
    """

    name: str
    title: str
    icon: str
    order: int
    qml: str
    modules: tuple[str, ...] = ()
    reducers: tuple[Callable[[], Reducer], ...] = ()
    is_home: bool = False
    docked: bool = True
    cards: tuple[CardPlace, ...] = ()
    settings: tuple[SettingsPage, ...] = ()
    quick: tuple[QuickSetting, ...] = ()
    notices: tuple[Notice, ...] = ()
    finders: tuple[str, ...] = ()
    watchers: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return Path(hmi.panels.__path__[0]) / self.name

    @property
    def file(self) -> Path:
        """The panel's QML file."""
        return self.folder / self.qml


@cache
def discover() -> tuple[Panel, ...]:
    """All panels, in the order of the dock."""
    found: list[Panel] = [
        importlib.import_module(f"hmi.panels.{module.name}.panel").PANEL
        for module in pkgutil.iter_modules(hmi.panels.__path__)
        if any((Path(root) / module.name / "panel.py").is_file() for root in hmi.panels.__path__)
    ]
    return tuple(sorted(found, key=lambda panel: (panel.order, panel.name)))


def load(panel: Panel) -> None:
    """Import what `panel` needs before its QML is loaded. The second time costs next to nothing."""
    for module in panel.modules:
        importlib.import_module(module)


def made(name: str) -> Any:
    """An object of the class that ``module:class`` names; raises `ImportError` or `AttributeError`."""
    module, _, kind = name.partition(":")
    return getattr(importlib.import_module(module), kind)()
