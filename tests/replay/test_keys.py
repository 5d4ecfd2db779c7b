"""Keys: the bar's while it has them, the cockpit's otherwise."""

import pytest
from PySide6.QtCore import Qt

from hmi.replay.keys import LINES, Action, action_of
from hmi.replay.model import ReplayModel
from hmi.replay.wishes import ReplayWishes

K, M = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT = M.NoModifier, M.ShiftModifier, M.ControlModifier, M.AltModifier
OWN = [K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Return, K.Key_Enter, K.Key_Select, K.Key_Space]
OWN += [K.Key_Tab, K.Key_Backtab, K.Key_Escape, K.Key_Back]


@pytest.mark.parametrize(
    ("key", "held", "text", "action"),
    [
        (K.Key_Space, NONE, " ", Action("toggle")),
        (K.Key_Right, NONE, "", Action("skip", 1)),
        (K.Key_Left, SHIFT, "", Action("skip", -10)),
        (K.Key_Right, CTRL, "", Action("skip", 60)),
        (K.Key_Left, M.KeypadModifier, "", Action("skip", -1)),
        (K.Key_Comma, NONE, ",", Action("stepMessage", -1)),
        (K.Key_Greater, SHIFT, ">", Action("stepFrame", 1)),
        (K.Key_BracketLeft, M.GroupSwitchModifier, "[", Action("loopFrom")),
        (K.Key_BracketLeft, CTRL | ALT, "[", Action("loopFrom")),
        (K.Key_S, NONE, "s", Action("jump", 1)),
        (K.Key_S, SHIFT, "S", Action("jump", -1)),
        (K.Key_Plus, SHIFT, "+", Action("faster", 1)),
        (K.Key_T, NONE, "t", Action("tag")),
        (K.Key_Question, SHIFT, "?", Action("help")),
        (K.Key_Tab, SHIFT, "", Action("walk", -1)),
        (K.Key_Backtab, SHIFT, "", Action("walk", -1)),
        (K.Key_Escape, NONE, "\x1b", Action("leave")),
        (K.Key_Home, NONE, "", Action("begin")),
        (K.Key_Return, NONE, "\r", None),
        (K.Key_X, NONE, "x", None),
    ],
)
def test_in_the_bar(key: Qt.Key, held: Qt.KeyboardModifier, text: str, action: Action | None) -> None:
    assert action_of(key, held, text, in_bar=True, in_text=False) == action


@pytest.mark.parametrize("key", OWN)
def test_the_cockpit_keeps_its_own_keys(key: Qt.Key) -> None:
    for held in (NONE, SHIFT):
        assert action_of(key, held, " " if key == K.Key_Space else "", in_bar=False, in_text=False) is None


@pytest.mark.parametrize("text", ["s", ",", "t", "?", "+", "["])
def test_letters_are_the_cockpits_too(text: str) -> None:
    assert action_of(ord(text.upper()), NONE, text, in_bar=False, in_text=False) is None


@pytest.mark.parametrize(
    ("key", "held", "text", "action"),
    [
        (K.Key_Right, ALT, "", Action("skip", 1)),
        (K.Key_Left, ALT | SHIFT, "", Action("skip", -10)),
        (K.Key_Right, ALT | CTRL, "", Action("skip", 60)),
        (K.Key_S, ALT, "", Action("jump", 1)),
        (K.Key_S, ALT | SHIFT, "", Action("jump", -1)),
        (K.Key_Comma, ALT, ",", Action("stepMessage", -1)),
        (K.Key_Space, CTRL, " ", Action("toggle")),
        (K.Key_MediaTogglePlayPause, NONE, "", Action("toggle")),
        (K.Key_F6, NONE, "", Action("hand")),
        (K.Key_Return, ALT, "", None),
        (K.Key_F4, ALT, "", None),
    ],
)
def test_from_the_cockpit(key: Qt.Key, held: Qt.KeyboardModifier, text: str, action: Action | None) -> None:
    assert action_of(key, held, text, in_bar=False, in_text=False) == action


def test_who_writes_writes() -> None:
    for key, text in ((K.Key_S, "s"), (K.Key_Space, " "), (K.Key_Left, ""), (K.Key_Question, "?"), (K.Key_Tab, "\t")):
        for in_bar in (True, False):
            assert action_of(key, NONE, text, in_bar=in_bar, in_text=True) is None
    assert action_of(K.Key_Escape, NONE, "", in_bar=True, in_text=True) == Action("leave")
    assert action_of(K.Key_Escape, NONE, "", in_bar=False, in_text=True) is None


def test_every_verb_is_somebodys() -> None:
    actions = {
        action_of(key, held, text, in_bar=True, in_text=False)
        for key in K
        for held in (NONE, SHIFT)
        for text in ("", *(chr(code) for code in range(32, 127)))
        if key < 0x80 or text == ""
    }
    bar = {"hand", "leave", "walk", "stepMessage", "stepFrame", "tag"}
    verbs = {action.verb for action in actions if action is not None}
    assert verbs - bar <= {*dir(ReplayModel), *dir(ReplayWishes)}


def test_the_list_names_every_character() -> None:
    named = " ".join(line.keys for line in LINES).split()
    for text in ",.<>[]\\sSk+tf?":
        assert text in named
