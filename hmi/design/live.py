"""Live reload: a saved token or QML file shows at once, while bus, store and the open panel stay.

The engine is kept, and with it every singleton. What stands in the window is made again beside what stands there; if
that fails, the old one stays and the panel `LiveProblems.qml` says which file, which line and why.
"""

import logging
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtQml import QQmlComponent, QQmlError, qmlContext
from PySide6.QtQuick import QQuickItem

from hmi.design.live_files import LiveFiles
from hmi.design.live_left import left, take_up
from hmi.design.live_parts import hidden_panels, loaders_below, parts_of, source_of
from hmi.design.scene import Scene
from hmi.design.tokens import Tokens
from hmi.design.tokens_file import TokenError
from hmi.design.tokens_theme import read_theme

SOURCES = Path(__file__).resolve().parents[1]
"""All of the cockpit's QML is below this folder."""

QML_ENDINGS = (".qml", ".js", ".mjs", "qmldir")
TOKEN_ENDINGS = (".json",)
RESTART = "is read when the program starts; start it again to see this change"
"""Of singletons and of the window itself: what is alive in the engine is not made again."""

LOOP = "Binding loop detected"
"""Said, but no reason to keep what was there: it comes and goes with sizes."""

log = logging.getLogger(__name__)


class Problem(NamedTuple):
    """Something is wrong in a file (`line` from 1; 0 unknown)."""

    file: str
    line: int
    text: str


def watch(scene: Scene, tokens: Tokens, folders: Iterable[Path] = (SOURCES,)) -> "Live":
    """Keep `scene` and `tokens` as their files are, for as long as the scene's window lives.

    Call it before the scene is filled for the first time, so that what is wrong from the start can be seen too.
    """
    return Live(scene, tokens, folders)


class Live(QObject):
    """Reloads what is saved. `reloaded(ms)` is emitted when a save has taken effect, with what that took."""

    reloaded = Signal(float)
    problems_changed = Signal()

    def __init__(self, scene: Scene, tokens: Tokens, folders: Iterable[Path]) -> None:
        super().__init__(scene)
        self._scene = scene
        self._tokens = tokens
        self._folders = [folder.resolve() for folder in folders]
        self._files: dict[Path, list[Problem]] = {}
        self._of_tokens: list[Problem] = []
        self._at_run: dict[Problem, None] = {}
        self._known: set[Problem] = set()
        self._making: list[Problem] | None = None
        self._is_replacing = False
        self._panel = self._make_panel()
        self.problems: list[Problem] = []
        scene.engine.warnings.connect(self._warned)
        tokens.problem_changed.connect(self._look_at_tokens)
        token_folders = [*tokens.folders, *(file.parent for file in tokens.files)]
        self._qml_files = LiveFiles(self._folders, QML_ENDINGS, self)
        self._token_files = LiveFiles(token_folders, TOKEN_ENDINGS, self)
        self._qml_files.saved.connect(self._qml_saved)
        self._token_files.saved.connect(self._tokens_saved)

    def fill(self) -> None:
        """Fill the scene for the first time; what is wrong is shown on the bare ground."""
        self._files[Path()] = self._all(self._scene.fill())
        self._look_at_tokens()

    def _tokens_saved(self, _files: list[Path]) -> None:
        began = time.perf_counter()
        self._tokens.reload()
        self._look_at_tokens()
        self.reloaded.emit((time.perf_counter() - began) * 1000)

    def _qml_saved(self, files: list[Path]) -> None:
        began = time.perf_counter()
        self._scene.engine.clearComponentCache()
        self._at_run.clear()
        was_good = not any(self._files.values())
        suspects = {file for file in (*files, *self._files) if file.suffix == ".qml"}
        self._files = {file: found for file in suspects if file.is_file() and (found := self._compile(file))}
        for file in files:
            if file not in self._files and self._is_read_once(file):
                self._files[file] = [Problem(file.name, 0, RESTART)]
        if not any(found[0].text != RESTART for found in self._files.values()):
            parts = parts_of(files, loaders_below(self._scene.place)) if was_good else None
            if parts is None:
                self._make(began)
            else:
                self._make_parts(parts, began)
        self._show()

    def _compile(self, file: Path) -> list[Problem]:
        component = QQmlComponent(self._scene.engine, QUrl.fromLocalFile(str(file)))
        return self._all(component.errors())

    def _is_read_once(self, file: Path) -> bool:
        context = qmlContext(self._scene.place)
        window = context.baseUrl().toLocalFile() if context is not None else ""
        return file == Path(window) or (file.is_file() and file.read_text("utf-8").startswith("pragma Singleton"))

    def _make(self, began: float) -> None:
        self._making = []
        try:
            item, errors = self._scene.make()
        finally:
            warned, self._making = self._making, None
        found = self._all(errors) or self._new(warned)
        if found or item is None:
            self._files[Path()] = found or [Problem("", 0, "what stands in the window cannot be made")]
            if item is not None:
                self._scene.discard(item)
            return
        self._at_run |= dict.fromkeys(problem for problem in warned if problem not in self._known)
        QTimer.singleShot(0, item, lambda: self._replace(item, began))  # its models have looked at the bus by then

    def _make_parts(self, parts: list[QQuickItem], began: float) -> None:
        self._making = []
        try:
            errors = [error for part in parts for error in self._scene.try_part(part)]
        finally:
            warned, self._making = self._making, None
        if found := self._all(errors) or self._new(warned):
            self._files[Path()] = found
            return
        self._fill_again(parts)
        self.reloaded.emit((time.perf_counter() - began) * 1000)
        hidden = [part for part in hidden_panels(loaders_below(self._scene.place)) if part not in parts]
        for part in hidden:  # one at a time, with frames between them
            QTimer.singleShot(0, part, partial(self._fill_again, [part]))

    def _fill_again(self, parts: list[QQuickItem]) -> None:
        self._is_replacing = True
        for part in parts:
            before = left(part.property("item"), source_of(part))
            self._scene.fill_again(part)
            take_up(part.property("item"), source_of(part), before)
        self._is_replacing = False

    def _new(self, warned: list[Problem]) -> list[Problem]:
        """What was not wrong before."""
        return [problem for problem in warned if problem not in self._known and LOOP not in problem.text]

    def _replace(self, item: QQuickItem, began: float) -> None:
        self._is_replacing = True  # what goes has nothing to say any more
        self._scene.show(item)
        self._is_replacing = False
        self.reloaded.emit((time.perf_counter() - began) * 1000)

    def _warned(self, errors: list[QQmlError]) -> None:
        found = self._own(errors)
        if self._making is not None:
            self._making += found
        elif not self._is_replacing:
            self._known.update(found)
            self._at_run |= dict.fromkeys(found)
            QTimer.singleShot(0, self, self._show)  # not in the midst of the binding that fails

    def _own(self, errors: Iterable[QQmlError]) -> list[Problem]:
        """What is said of our files."""
        folders = self._folders
        places = [(error, Path(error.url().toLocalFile())) for error in errors]
        return self._all(error for error, file in places if any(file.is_relative_to(folder) for folder in folders))

    def _all(self, errors: Iterable[QQmlError]) -> list[Problem]:
        """The cause first, then who could not be made because of it."""
        found = [
            Problem(Path(error.url().toLocalFile()).name, max(0, error.line()), error.description()) for error in errors
        ]
        return sorted(dict.fromkeys(found), key=lambda problem: problem.text.endswith("unavailable"))

    def _look_at_tokens(self) -> None:
        """At the present theme, and at the others: they are edited too."""
        errors = [self._tokens.error]
        for file in self._tokens.theme_files:
            try:
                read_theme(file)
            except TokenError as error:
                errors.append(error)
        found = [
            Problem(error.file.name, error.line, f"{error.token}: {error.reason}" if error.token else error.reason)
            for error in errors
            if error is not None
        ]
        self._of_tokens = list(dict.fromkeys(found))
        self._show()

    def _show(self) -> None:
        of_files = [problem for found in self._files.values() for problem in found]
        problems = list(dict.fromkeys([*self._of_tokens, *of_files, *self._at_run]))
        if problems != self.problems:
            self.problems = problems
            for problem in problems:
                log.warning("%s, line %d: %s", *problem)
            if self._panel is not None:
                stays = any(problem.text != RESTART for problem in (*self._of_tokens, *of_files))
                self._panel.setProperty("stays", stays)
                self._panel.setProperty("problems", [problem._asdict() for problem in problems])
            self.problems_changed.emit()

    def _make_panel(self) -> QQuickItem | None:
        """The panel that says what is wrong, over all else in the window."""
        file = Path(__file__).with_name("LiveProblems.qml")
        component = QQmlComponent(self._scene.engine, QUrl.fromLocalFile(str(file)))
        panel = component.create()
        if not isinstance(panel, QQuickItem):
            log.error("%s", component.errorString())
            return None
        panel.setParent(self._scene)
        panel.setParentItem(self._scene.place)
        panel.setZ(1)
        return panel
