"""The transport bar in the cockpit's window, below the cockpit's picture. Imported only where it is wanted."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hmi.bus.url import BrokerUrl
from hmi.replay.keys import Action, action_of
from hmi.replay.link import ReplayLink
from hmi.replay.model import ReplayModel
from hmi.shell.focus_geometry import reading_order
from hmi.shell.focus_tree import candidates, is_within
from hmi.signals import runtime
from hmi.signals.frame import Frame

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)

FILE = Path(__file__).resolve().parent / "ReplayFrame.qml"


class ReplayBar(QObject):
    """The bar on a link of its own, in step with the cockpit's frames. `close` comes before the window goes."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow, vehicle: str, frame: Frame) -> None:
        super().__init__()
        self._window = window
        self.link = ReplayLink(vehicle, frame.wake, runtime.current().link.monotonic)
        self.model = ReplayModel(self.link, self)
        self.item = self._make(engine, window)
        frame.drained.connect(self._drain)
        frame.time_passed.connect(self.model.pass_time)
        frame.add_deadline(self.model.next_deadline_s)
        runtime.current().reading.changed.connect(self.model.read_anew)
        window.installEventFilter(self)
        window.activeFocusItemChanged.connect(self._look_at_focus)
        self.model.changed.connect(self._look_at_sheet)
        self._had_sheet = False
        self.model.refresh()
        self.take_focus()

    def connect_to(self, url: BrokerUrl) -> None:
        """Begin to hear the replayer; `url` has a tester's rights."""
        self.link.connect(url)

    def close(self) -> None:
        """Leave the broker and go."""
        self.link.close()
        self._window.removeEventFilter(self)
        shiboken6.delete(self.item)

    def _make(self, engine: QQmlEngine, window: QQuickWindow) -> QQuickItem:
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(FILE)))
        place = window.contentItem()
        item = component.createWithInitialProperties({"desk": self.model, "shell": window, "parent": place})
        if not isinstance(item, QQuickItem):
            raise RuntimeError("; ".join(error.toString() for error in component.errors()))
        item.setParent(place)
        return item

    def _drain(self) -> None:
        if self.link.drain():
            self.model.refresh()

    # --- keys

    def take_focus(self) -> None:
        """The bar has the keys from now on."""
        self._part("timeline").forceActiveFocus(Qt.FocusReason.OtherFocusReason)

    def give_focus(self) -> None:
        """The cockpit has the keys from now on."""
        content = self._window.findChild(QQuickItem, "content")
        for loader in content.childItems() if content is not None else []:
            loader.forceActiveFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See `QObject.eventFilter`: keys that are the bar's do not reach the cockpit, and all others do."""
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        focused = self._window.activeFocusItem()
        in_text = bool(focused) and focused.inherits("QQuickTextInput")
        in_bar = self._holds(focused)
        action = action_of(event.key(), event.modifiers(), event.text(), in_bar=in_bar, in_text=in_text)
        if action is None:
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.act(action)
        return True

    def act(self, action: Action) -> None:
        """Do what a key asks for."""
        model, wishes, number = self.model, self.model.wishes_, action.number
        whole = round(number)
        if action.verb in ("stepMessage", "stepFrame"):
            wishes.stepBy(whole, action.verb.removeprefix("step").lower())
        elif action.verb == "hand":
            self.give_focus() if self._holds(self._window.activeFocusItem()) else self.take_focus()
        elif action.verb == "leave":
            self.take_focus() if model.property("sheet") else self.give_focus()
            model.show("")
        elif action.verb == "walk":
            self._walk(whole)
        elif action.verb == "skip":
            wishes.skip(number)
        elif action.verb in ("jump", "faster"):
            getattr(wishes, action.verb)(whole)
        elif action.verb == "tag":
            model.tags_.begin()
        elif action.verb in ("help", "fold"):
            getattr(model, action.verb)()
        else:
            getattr(wishes, action.verb)()

    def _walk(self, by: int) -> None:
        focused = self._window.activeFocusItem()
        found = candidates(self._window, focused)
        there = [each for each in found if is_within(each.item, self.item)]
        order = reading_order([each.box for each in there])
        if not order:
            return
        places = [place for place, index in enumerate(order) if there[index].item is focused]
        place = (places[0] + by) % len(order) if places else 0
        there[order[place]].item.forceActiveFocus(Qt.FocusReason.TabFocusReason)

    def _look_at_sheet(self) -> None:
        """What had the focus in a sheet has gone with it: the line has it again, unless the cockpit has the keys."""
        has_sheet = bool(self.model.property("sheet"))
        if self._had_sheet and not has_sheet and self.model.property("hasKeys"):
            self.take_focus()
        self._had_sheet = has_sheet

    def _look_at_focus(self) -> None:
        self.model.take_keys(self._holds(self._window.activeFocusItem()))

    def _holds(self, item: QQuickItem | None) -> bool:
        return item is not None and is_within(item, self.item)

    def _part(self, name: str) -> QQuickItem:
        found = self.item.findChild(QQuickItem, name)
        assert found is not None, name
        return found
