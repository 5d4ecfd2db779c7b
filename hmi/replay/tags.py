"""Tags of a recording: the QML type `ReplayTags`."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.replay.contract import Mark
from hmi.replay.timescale import elapsed_text
from hmi.signals.model import shown
from hmi.signals.words import translate

if TYPE_CHECKING:
    from hmi.replay.model import ReplayModel

QML_IMPORT_NAME = "hmi.replay"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_NOTE = 200


@QmlElement
class ReplayTags(QObject):
    """`rows` are ``[{id, time, at, note}]`` by their time; `at` is bus time, `time` what it says since the beginning.

    `draft` is the time of a new tag whose note is not written yet, empty without one.
    """

    changed = Signal()
    draft_changed = Signal()
    noted = Signal(str, str)
    """A sentence for a moment, and what can be done about it."""

    def __init__(self, desk: "ReplayModel") -> None:
        super().__init__(desk)
        self._desk = desk
        self._tags: dict[str, Mark] = {}
        self._rows: list[dict[str, object]] = []
        self._draft: float | None = None
        self._removed: Mark | None = None

    def refresh(self) -> None:
        """The desk has something new; rows that are the same stay."""
        self._tags = {mark.id: mark for mark in self._desk.link.marks if mark.kind == "tag"}
        start = self._desk.state.start
        rows: list[dict[str, object]] = [
            {"id": tag.id, "at": tag.start, "time": elapsed_text(tag.start - start), "note": tag.text}
            for tag in self._tags.values()
        ]
        if rows != self._rows:
            self._rows = rows
            self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Open the tags, with a new one for this moment."""
        if self._desk.is_ready:
            self._set_draft(self._desk.now)
            self._desk.show("tags")

    def forget(self) -> None:
        """The new tag is not wanted."""
        self._set_draft(None)

    @Slot(str)
    def keep(self, note: str) -> None:
        """Keep the new tag with this note; when nobody takes it, it stays to be kept."""
        if self._draft is None:
            return
        if self._desk.link.send({"tag": {"time": self._draft, "note": " ".join(note.split())[:LONGEST_NOTE]}}):
            self._desk.show("")

    @Slot(str)
    def remove(self, key: str) -> None:
        """Remove a tag; it can be had back with `undo`."""
        tag = self._tags.get(key)
        if tag is not None and self._desk.link.send({"untag": key}):
            self._removed = tag
            self.noted.emit(translate("replay", "Tag removed"), translate("replay", "Undo"))

    @Slot()
    def undo(self) -> None:
        """Bring the last removed one back."""
        tag = self._removed
        if tag is not None and self._desk.link.send({"tag": {"time": tag.start, "note": tag.text}}):
            self._removed = None

    def _set_draft(self, draft: float | None) -> None:
        if draft != self._draft:
            self._draft = draft
            self.draft_changed.emit()

    def _get_draft(self) -> str:
        return elapsed_text(self._draft - self._desk.state.start, 2) if self._draft is not None else ""

    rows = shown("QVariantList", "_rows", changed)
    draft = Property(str, _get_draft, notify=draft_changed)
    longestNote = Property(int, lambda _: LONGEST_NOTE, constant=True)
