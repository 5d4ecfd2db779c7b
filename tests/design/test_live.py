"""Live reload: what is saved shows, what is broken leaves the last good version, and both without a new engine."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from hmi.design import icons
from hmi.design.live import RESTART, Live, Problem, watch
from hmi.design.live_files import LiveFiles
from hmi.design.scene import Scene
from hmi.design.tokens import Tokens

ROOT = Path(__file__).resolve().parents[2]

type Save = Callable[[str, str], Path]


class Stand:
    """A window with a scene of three files in a module of its own: `Root.qml` shows `Part.qml` and the open `panel`."""

    FILES: ClassVar = {
        "qmldir": "module lively\nsingleton Fixed 1.0 Fixed.qml\nPart 1.0 Part.qml\n",
        "Fixed.qml": "pragma Singleton\nimport QtQuick\nQtObject {\n    readonly property int number: 1\n}\n",
        "Part.qml": "import QtQuick\nimport hmi.design\nRectangle {\n    color: Theme.color.ink\n}\n",
        "Root.qml": "import QtQuick\nimport lively\nItem {\n    property int number: 1\n"
        "    Part { objectName: 'part' }\n}\n",
        "pink.tokens.json": '{\n  "color": {\n    "$type": "color",\n    "ink": { "$value": "#FFC0CB" }\n  }\n}\n',
    }

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "lively"
        self.folder.mkdir()
        for name, text in self.FILES.items():
            self.save(name, text)
        icons.load_fonts()
        self.engine = QQmlEngine()
        for path in (ROOT, folder):
            self.engine.addImportPath(str(path))
        tokens = self.engine.singletonInstance("hmi.design", "Tokens")
        assert isinstance(tokens, Tokens)
        self.tokens = tokens
        self.tokens.use_file(self.folder / "pink.tokens.json")
        self.window = QQuickWindow()
        self.live: Live

    def start(self) -> None:
        url = QUrl.fromLocalFile(str(self.folder / "Root.qml"))
        self.scene = Scene(self.engine, self.window.contentItem(), url, {})
        self.live = watch(self.scene, self.tokens, [self.folder])
        self.live.fill()

    def save(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file

    def change(self, name: str, before: str, after: str) -> None:
        """Save the file of the start with `before` replaced."""
        assert before in self.FILES[name]
        self.save(name, self.FILES[name].replace(before, after))

    @property
    def item(self) -> QQuickItem:
        assert self.scene.item is not None
        return self.scene.item

    @property
    def panel(self) -> QQuickItem:
        (found,) = (item for item in self.scene.place.childItems() if item.property("problems") is not None)
        return found

    def close(self) -> None:
        shiboken6.delete(self.window)
        shiboken6.delete(self.engine)


@pytest.fixture
def empty_stand(tmp_path: Path, qapp: QObject) -> Iterator[Stand]:  # noqa: ARG001 - a window needs it
    stand = Stand(tmp_path)
    yield stand
    stand.close()


@pytest.fixture
def stand(empty_stand: Stand) -> Stand:
    empty_stand.start()
    assert empty_stand.live.problems == []
    assert not empty_stand.panel.isVisible()
    return empty_stand


def test_a_saved_qml_file_shows_and_singletons_stay(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Root.qml", "number: 1", "number: 2")
    assert stand.item.property("number") == 2
    assert stand.engine.singletonInstance("hmi.design", "Tokens") is stand.tokens
    qtbot.waitUntil(lambda: len(stand.scene.place.childItems()) == 2)  # what stood there is gone, the panel is not


def test_an_editor_may_replace_the_file_again_and_again(stand: Stand, qtbot: QtBot) -> None:
    for number in (2, 3, 4):
        aside = stand.save("Root.qml~", stand.FILES["Root.qml"].replace("number: 1", f"number: {number}"))
        with qtbot.waitSignal(stand.live.reloaded):
            os.replace(aside, stand.folder / "Root.qml")  # noqa: PTH105 - it is what editors do
        assert stand.item.property("number") == number


def test_a_part_that_is_saved_shows_in_the_whole(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Part.qml", "color:", "width: 7\n    color:")
    item = stand.item
    part = item.findChild(QQuickItem, "part")
    assert part is not None
    assert part.width() == 7


def test_a_new_file_can_be_used(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stand.live.reloaded):
        stand.save("New.qml", "import QtQuick\nItem {\n    objectName: 'new'\n}\n")
        stand.change("qmldir", "Part 1.0 Part.qml", "Part 1.0 Part.qml\nNew 1.0 New.qml")
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Root.qml", "Part {", "New {}\n    Part {")
    assert stand.item.findChild(QQuickItem, "new") is not None


BROKEN = [
    ("Root.qml", "number: 1", "number: 1 +", Problem("Root.qml", 5, "Expected token `,'")),
    ("Root.qml", "import lively", "import unicorns", Problem("Root.qml", 2, 'module "unicorns" is not installed')),
    ("Root.qml", "Part {", "Unicorn {", Problem("Root.qml", 5, "Unicorn is not a type")),
    ("Part.qml", "color:", "colour:", Problem("Part.qml", 4, 'Cannot assign to non-existent property "colour"')),
]


@pytest.mark.parametrize(("file", "before", "after", "problem"), BROKEN)
def test_a_broken_file_leaves_what_was_there(
    stand: Stand, qtbot: QtBot, file: str, before: str, after: str, problem: Problem
) -> None:
    item = stand.item
    with qtbot.waitSignal(stand.live.problems_changed):
        stand.change(file, before, after)
    assert stand.live.problems[0] == problem
    assert stand.item is item
    assert shiboken6.isValid(item)
    assert item.isVisible()
    assert stand.panel.isVisible()
    assert stand.panel.property("problems")[0] == problem._asdict()
    assert stand.panel.property("stays") is True
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change(file, before, before)
    assert stand.live.problems == []
    assert not stand.panel.isVisible()
    assert stand.item is not item


@pytest.mark.qt_log_ignore("ReferenceError: unicorn is not defined")
def test_a_binding_that_fails_at_once_leaves_what_was_there(stand: Stand, qtbot: QtBot) -> None:
    item = stand.item
    with qtbot.waitSignal(stand.live.problems_changed):
        stand.change("Part.qml", "color:", "width: unicorn\n    color:")
    assert stand.live.problems == [Problem("Part.qml", 4, "ReferenceError: unicorn is not defined")]
    assert stand.item is item


@pytest.mark.qt_log_ignore("ReferenceError: unicorn is not defined")
def test_what_was_wrong_before_does_not_keep_a_save_from_showing(empty_stand: Stand, qtbot: QtBot) -> None:
    stand = empty_stand
    stand.change("Part.qml", "color:", "width: unicorn\n    color:")
    stand.start()
    wrong = Problem("Part.qml", 4, "ReferenceError: unicorn is not defined")
    qtbot.waitUntil(lambda: stand.live.problems == [wrong])
    assert stand.panel.property("stays") is False
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Root.qml", "number: 1", "number: 2")
    assert stand.item.property("number") == 2


@pytest.mark.qt_log_ignore("ReferenceError: unicorn is not defined")
def test_what_fails_while_it_runs_is_said_until_the_next_save(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Root.qml", "number: 1", "number: 1\n    onNumberChanged: unicorn()")
    with qtbot.waitSignal(stand.live.problems_changed):
        stand.item.setProperty("number", 3)
    assert stand.live.problems == [Problem("Root.qml", 5, "ReferenceError: unicorn is not defined")]
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Root.qml", "number: 1", "number: 1")
    assert stand.live.problems == []


def test_what_is_broken_from_the_start_is_said_on_the_bare_ground(empty_stand: Stand, qtbot: QtBot) -> None:
    stand = empty_stand
    stand.change("Root.qml", "Part {", "Part {{")
    stand.start()
    assert stand.scene.item is None
    assert stand.live.problems == [Problem("Root.qml", 5, "Expected token `:'")] or stand.live.problems[0].line == 5
    assert stand.panel.isVisible()
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Root.qml", "Part {", "Part {")
    assert stand.item.property("number") == 1
    assert stand.live.problems == []


def test_a_singleton_is_said_to_need_a_new_start(stand: Stand, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("Fixed.qml", "number: 1", "number: 2")
    assert stand.live.problems == [Problem("Fixed.qml", 0, RESTART)]
    assert stand.panel.property("stays") is False


# --- tokens


def test_a_saved_token_shows_without_any_qml_made_again(stand: Stand, qtbot: QtBot) -> None:
    item = stand.item
    part = item.findChild(QQuickItem, "part")
    assert part is not None
    assert part.property("color").name() == "#ffc0cb"
    with qtbot.waitSignal(stand.live.reloaded):
        stand.change("pink.tokens.json", "#FFC0CB", "#FF00FF")
    assert part.property("color").name() == "#ff00ff"
    assert stand.item is item


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ("#FFC0CB", "pink", Problem("pink.tokens.json", 4, "color.ink: 'pink' is not a colour such as #1C242C")),
        ("{\n    ", "{\n    ,", Problem("pink.tokens.json", 3, "")),
    ],
)
def test_a_broken_token_file_leaves_the_last_good_values(
    stand: Stand, qtbot: QtBot, before: str, after: str, problem: Problem
) -> None:
    with qtbot.waitSignal(stand.live.problems_changed):
        stand.change("pink.tokens.json", before, after)
    (found,) = stand.live.problems
    assert (found.file, found.line) == (problem.file, problem.line)
    assert problem.text in found.text
    assert stand.item.findChild(QQuickItem, "part").property("color").name() == "#ffc0cb"  # type: ignore[union-attr]
    with qtbot.waitSignal(stand.live.problems_changed):
        stand.change("pink.tokens.json", "#FFC0CB", "#FFC0CB")
    assert stand.live.problems == []


def test_the_themes_that_do_not_show_are_looked_at_too(stand: Stand, qtbot: QtBot) -> None:
    stand.tokens.add_folder(stand.folder)
    with qtbot.waitSignal(stand.live.problems_changed):
        stand.save("other.tokens.json", "{")
    assert [problem.file for problem in stand.live.problems] == ["other.tokens.json"]


# --- files


def test_only_what_is_asked_for_is_watched(tmp_path: Path, qapp: QObject, qtbot: QtBot) -> None:  # noqa: ARG001
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    files = LiveFiles([tmp_path], (".qml",))
    told: list[list[Path]] = []
    files.saved.connect(told.append)
    for name in ("x.txt", ".hidden.qml", "empty.qml"):
        (inner / name).write_text("" if name == "empty.qml" else "x")
    files.look()
    assert told == []
    (inner / "empty.qml").write_text("no more")
    qtbot.waitUntil(lambda: told == [[inner / "empty.qml"]])
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "one.qml").write_text("x")
    qtbot.waitUntil(lambda: told[1:] == [[folder / "one.qml"]])
    (folder / "one.qml").unlink()
    qtbot.waitUntil(lambda: told[2:] == [[folder / "one.qml"]])
    files.look()
    assert len(told) == 3
