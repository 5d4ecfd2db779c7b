"""Which key does what. Pure, but for Qt's names of keys.

While the bar has the keys they are as in comma.ai's replay and in Foxglove. While the cockpit has them, arrows, enter,
tab, space and letters are its own, and the bar's are had with Alt; play with Ctrl and space, since Alt and space
belong to the desktop. F6 gives the keys to the other of the two, as between the panes of any program.
"""

from typing import NamedTuple

from PySide6.QtCore import Qt

from hmi.signals.words import QT_TRANSLATE_NOOP

_K, _M = Qt.Key, Qt.KeyboardModifier


class Action(NamedTuple):
    """What a key asks for: a verb of `ReplayWishes` (or of the bar) and its number."""

    verb: str
    number: float = 0.0


class Line(NamedTuple):
    """A line of the list of keys."""

    keys: str
    text: str


_HELD = {_M.NoModifier: 1.0, _M.ShiftModifier: 10.0, _M.ControlModifier: 60.0}
"""Seconds that an arrow leads, by what is held with it."""

_CHARACTERS = {
    ",": Action("stepMessage", -1),
    ".": Action("stepMessage", 1),
    "<": Action("stepFrame", -1),
    ">": Action("stepFrame", 1),
    "[": Action("loopFrom"),
    "]": Action("loopTo"),
    "\\": Action("loopOff"),
    "s": Action("jump", 1),
    "S": Action("jump", -1),
    "k": Action("nextKind"),
    "+": Action("faster", 1),
    "=": Action("faster", 1),
    "-": Action("faster", -1),
    "−": Action("faster", -1),
    "t": Action("tag"),
    "f": Action("fold"),
    "?": Action("help"),
}

_ANYWHERE = {
    _K.Key_F6: Action("hand"),
    _K.Key_MediaPlay: Action("toggle"),
    _K.Key_MediaPause: Action("toggle"),
    _K.Key_MediaTogglePlayPause: Action("toggle"),
    _K.Key_MediaNext: Action("jump", 1),
    _K.Key_MediaPrevious: Action("jump", -1),
}

_IN_THE_BAR = {
    _K.Key_Space: Action("toggle"),
    _K.Key_Home: Action("begin"),
    _K.Key_End: Action("finish"),
    _K.Key_Escape: Action("leave"),
    _K.Key_Back: Action("leave"),
    _K.Key_Tab: Action("walk", 1),
    _K.Key_Backtab: Action("walk", -1),
}

LINES = (
    Line(QT_TRANSLATE_NOOP("replay", "Space"), QT_TRANSLATE_NOOP("replay", "play or pause")),
    Line("← →", QT_TRANSLATE_NOOP("replay", "1 second; 10 with Shift, 60 with Ctrl")),
    Line(", .", QT_TRANSLATE_NOOP("replay", "one message")),
    Line("< >", QT_TRANSLATE_NOOP("replay", "one frame (1/60 s)")),
    Line("s S", QT_TRANSLATE_NOOP("replay", "next and previous event")),
    Line("k", QT_TRANSLATE_NOOP("replay", "which kind of events")),
    Line("+ −", QT_TRANSLATE_NOOP("replay", "faster and slower")),
    Line("[ ]", QT_TRANSLATE_NOOP("replay", "loop from and to here")),
    Line("\\", QT_TRANSLATE_NOOP("replay", "end the loop")),
    Line(QT_TRANSLATE_NOOP("replay", "Home End"), QT_TRANSLATE_NOOP("replay", "first and last moment")),
    Line("t", QT_TRANSLATE_NOOP("replay", "tag this moment")),
    Line("f", QT_TRANSLATE_NOOP("replay", "fold the bar")),
    Line("?", QT_TRANSLATE_NOOP("replay", "this list")),
    Line("F6", QT_TRANSLATE_NOOP("replay", "the keys to the cockpit or the bar")),
    Line(QT_TRANSLATE_NOOP("replay", "Alt + …"), QT_TRANSLATE_NOOP("replay", "the same from the cockpit")),
)


def action_of(key: int, held: Qt.KeyboardModifier, text: str, *, in_bar: bool, in_text: bool) -> Action | None:
    """What a key asks of the bar; None leaves it to whoever has the focus.

    `in_bar`: the bar has the keys. `in_text`: somebody writes, so that letters are letters.
    """
    held &= ~(_M.KeypadModifier | _M.GroupSwitchModifier)
    if (found := _ANYWHERE.get(Qt.Key(key))) is not None:
        return found
    if in_text:
        return Action("leave") if in_bar and key in (_K.Key_Escape, _K.Key_Back) else None
    if not in_bar:
        return _from_the_cockpit(key, held, text)
    if held in _HELD and key in (_K.Key_Left, _K.Key_Right):
        return Action("skip", _HELD[held] if key == _K.Key_Right else -_HELD[held])
    if (found := _IN_THE_BAR.get(Qt.Key(key))) is not None and held in (_M.NoModifier, _M.ShiftModifier):
        return Action("walk", -1) if key == _K.Key_Tab and held else found
    return _CHARACTERS.get(text)


def _from_the_cockpit(key: int, held: Qt.KeyboardModifier, text: str) -> Action | None:
    if key == _K.Key_Space and held == _M.ControlModifier:
        return Action("toggle")
    if not held & _M.AltModifier:
        return None
    rest = held & ~_M.AltModifier
    if rest in _HELD and key in (_K.Key_Left, _K.Key_Right):
        return Action("skip", _HELD[rest] if key == _K.Key_Right else -_HELD[rest])
    return _CHARACTERS.get(text) or _CHARACTERS.get(_letter(key, bool(rest & _M.ShiftModifier)))


def _letter(key: int, shifted: bool) -> str:
    """What the key would write without Alt, where the platform does not say."""
    if not 0x20 <= key < 0x7F:
        return ""
    return chr(key) if shifted else chr(key).lower()
