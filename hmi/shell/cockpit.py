"""The cockpit put together: window, link to the bus, and what stands in the window.

In three steps, so that the graphics driver starts while the bus side is read: `show_window` (the bare ground),
`prepare` (needs no GUI thread), `populate`. `open` does all three.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hmi.design import tokens  # registers what the bare window needs
from hmi.design.tokens_file import TokenError
from hmi.signals.frame import Frame

if TYPE_CHECKING:
    from hmi.bus.url import BrokerUrl
    from hmi.replay.bar import ReplayBar
    from hmi.shell.kept import Kept
    from hmi.shell.navigator import Navigator
    from hmi.shell.panels import Panel
    from hmi.shell.settings import Settings
    from hmi.shell.settings_start import Begin
    from hmi.signals.link import Link

ROOT = Path(__file__).resolve().parents[2]
SHELL = ROOT / "hmi" / "shell"
ONCE = Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value)


@dataclass(frozen=True, slots=True)
class Look:
    """How the window opens: its size in px, full screen or not, day/night/auto, and which panel first.

    On a `kiosk` there is no pointer, and touches are told to the bus. `settings` is the file that keeps what the
    person sets; without one it is forgotten. What panels keep stands beside it, but of a stand's visitors nothing is
    kept. `live`: saved token and QML files show at once. `tokens` is the file of a
    theme to begin with; more themes are found in a folder `themes` beside the settings. `replay` is the broker for a
    transport bar, with a tester's rights: the window gets one, below the cockpit.
    """

    width: int = 1920
    height: int = 720
    fullscreen: bool = False
    theme: str = "auto"
    panel: str = ""
    kiosk: bool = False
    settings: Path | None = None
    live: bool = False
    tokens: Path | None = None
    replay: "BrokerUrl | None" = None


class CockpitError(Exception):
    """The cockpit cannot start; the message says why."""


class Cockpit(QObject):
    """Owns everything of one cockpit. Create the `QGuiApplication` first."""

    def __init__(self, vehicle: str, look: Look | None = None, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._monotonic = monotonic
        self.vehicle = vehicle
        self.look = look or Look()
        self.frame = Frame(self)
        self.engine = QQmlApplicationEngine()
        self.panels: tuple[Panel, ...] = ()
        self._link: Link | None = None
        self._close_places: Callable[[], None] | None = None
        self._window: QQuickWindow | None = None
        self._touches: QObject | None = None
        self._begin: Begin | None = None
        self._settings: Settings | None = None
        self._kept: Kept | None = None
        self._replay: ReplayBar | None = None

    @property
    def link(self) -> "Link":
        """The link to the bus; there after `prepare`."""
        assert self._link is not None, "prepare() comes first"
        return self._link

    @property
    def window(self) -> QQuickWindow:
        """The window; there after `show_window`."""
        assert self._window is not None, "show_window() comes first"
        return self._window

    def open(self) -> QQuickWindow:
        """All three steps at once. Raises `CockpitError`."""
        window = self.show_window()
        self.prepare()
        self.populate()
        return window

    def show_window(self) -> QQuickWindow:
        """Show the bare ground. Raises `CockpitError` when the QML does not load, or there is no panel as wanted."""
        if self.look.panel:
            check_panel(self.look.panel)
        try:
            tokens.read_first()
        except TokenError as error:
            raise CockpitError(str(error)) from error
        QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
        self.engine.addImportPath(str(ROOT))
        look = {"theme": self.look.theme, "width": self.look.width, "height": self.look.height}
        self.engine.setInitialProperties(look)
        self.engine.load(QUrl.fromLocalFile(str(SHELL / "Shell.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise CockpitError("the cockpit's window does not load; the messages above say why")
        self._window = window = roots[0]
        if self.look.settings is not None:
            self.tokens.add_folder(self.look.settings.parent / "themes")
        if self.look.tokens is not None:
            self.tokens.use_file(self.look.tokens)
        if self.look.fullscreen or self.look.kiosk:
            window.showFullScreen()
        else:
            window.resize(QSize(self.look.width, self.look.height))
            window.show()
        return window

    def prepare(self) -> "Link":
        """Read catalogue and panels and make the link. Imported here, since this may run beside the window."""
        from hmi.bus.catalogue import default_catalogue
        from hmi.shell import kept_file, settings_start
        from hmi.shell.notifications_log import new_log
        from hmi.shell.panels import discover
        from hmi.signals import runtime
        from hmi.signals.link import Link

        self._begin = settings_start.read(self.look.settings, self.look.theme)
        self._kept_before = kept_file.load_beside(None if self.look.kiosk else self.look.settings)
        self.panels = discover()
        reducers = (*(make() for panel in self.panels for make in panel.reducers), new_log(self.panels))
        self._link = Link(default_catalogue(), self.vehicle, self.frame.wake, reducers, self._monotonic)
        by_class = {type(reducer): reducer for reducer in reducers}
        runtime.install(runtime.Runtime(self._link, self.frame, by_class))
        return self._link

    def populate(self) -> None:
        """Fill the window; the first panel follows the first frame with the strip."""
        from hmi.design import icons
        from hmi.shell import kept, places, types

        assert types.QML_TYPES, "their import registers them"
        icons.load_fonts()
        window = self.window
        if self.look.kiosk:
            from hmi.shell.touches import Touches

            window.setCursor(Qt.CursorShape.BlankCursor)
            self._touches = Touches(self.link)
            window.installEventFilter(self._touches)
        self.frame.attach(window)
        assert self._begin is not None, "prepare() comes first"
        self._settings = self._begin.carry_out(self.engine, self.link)
        window.setProperty("panels", [_entry(panel) for panel in self.panels])
        window.frameSwapped.connect(self._open_first_panel, ONCE)
        self._kept = kept.install(kept.Kept(self._kept_before, self.vehicle, self))
        self._close_places = places.open_places(self.engine, self._kept)
        self.frame.follow(self.link)
        self._fill(window)
        if self.look.replay is not None:
            from hmi.replay.bar import ReplayBar

            self._replay = ReplayBar(self.engine, window, self.vehicle, self.frame)
            self._replay.connect_to(self.look.replay)

    def _tell_gestures(self, window: QQuickWindow) -> None:
        from hmi.shell.gestures import Gestures

        content = window.findChild(QQuickItem, "content")
        assert content is not None
        beside = None if self._replay is None else self._replay.item
        window.installEventFilter(Gestures(self.link, window, content, self._monotonic, beside))
        if self._replay is not None:
            # Anew, so that it is asked first: its keys are none of the cockpit's.
            window.installEventFilter(self._replay)

    def _fill(self, window: QQuickWindow) -> None:
        from hmi.design.scene import Scene

        place = window.findChild(QQuickItem, "content")
        assert place is not None
        scene = Scene(self.engine, place, QUrl.fromLocalFile(str(SHELL / "Cabin.qml")), {"shell": window})
        if self.look.live:
            from hmi.design import live

            live.watch(scene, self.tokens).fill()
        elif errors := scene.fill():
            raise CockpitError("the cockpit does not load: " + "; ".join(error.toString() for error in errors))

    @property
    def navigator(self) -> "Navigator":
        """Where one is; there after `populate`."""
        from hmi.shell.navigator import Navigator

        found = self.engine.singletonInstance("hmi.shell", "Navigator")
        assert isinstance(found, Navigator)
        return found

    @property
    def tokens(self) -> tokens.Tokens:
        """Theme, mode and text size; there after `show_window`."""
        found = self.engine.singletonInstance("hmi.design", "Tokens")
        assert isinstance(found, tokens.Tokens)
        return found

    def show_panel(self, name: str) -> None:
        """Open the panel `name`; raises `CockpitError` for an unknown one."""
        check_panel(name)
        self.navigator.open(name)

    def hold_still(self) -> None:
        """From now on everything is at once where it goes to, as a picture needs it."""
        self.tokens.setProperty("still", True)

    def close(self) -> None:
        """Leave the bus and take the window down."""
        self.frame.stop()
        if self._link is not None:
            self._link.close()
        if self._settings is not None:
            self._settings.end()
        if self._close_places is not None:
            self._close_places()
        if self._kept is not None:
            self._kept.end()
        if self._replay is not None:
            self._replay.close()
        # At once and window first: later, bindings would be evaluated on what is already gone.
        if self._window is not None:
            shiboken6.delete(self._window)
            self._window = None
        shiboken6.delete(self.engine)

    def _open_first_panel(self) -> None:
        from hmi.shell.navigator import home_name
        from hmi.shell.panels import load

        for panel in self.panels:
            if panel.is_home or panel.cards:
                load(panel)
        self._tell_gestures(self.window)
        self.tokens.is_animated = True
        if not self.navigator.property("current"):
            self.navigator.open(self.look.panel or home_name())


def check_panel(name: str) -> None:
    """Raise `CockpitError` when there is no panel `name`."""
    from hmi.shell.panels import discover

    known = [panel.name for panel in discover()]
    if name not in known:
        raise CockpitError(f"there is no panel {name!r}; there are {', '.join(known)}")


def _entry(panel: "Panel") -> dict[str, Any]:
    return {
        "name": panel.name,
        "title": panel.title,
        "icon": panel.icon,
        "file": QUrl.fromLocalFile(str(panel.file)),
        "isHome": panel.is_home,
        "docked": panel.docked,
        "cards": [
            {"name": card.name, "file": QUrl.fromLocalFile(str(panel.folder / card.qml)), "order": card.order}
            for card in panel.cards
        ],
    }
