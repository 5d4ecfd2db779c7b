"""Tags of a recording: the list of them, a new one, and one that was removed and may be wanted back."""

from collections.abc import Callable

from hmi.replay.contract import Mark
from hmi.replay.timescale import elapsed_text

LONGEST_NOTE = 200


class Tags:
    """Asks for tags by `send`; what there is comes back with the marks."""

    def __init__(self, send: Callable[[object], bool]) -> None:
        self._send = send
        self._tags: dict[str, Mark] = {}
        self.rows: list[dict[str, object]] = []
        """``[{id, time, at, note}]``; `at` is bus time, `time` what it says since the beginning."""
        self.draft: float | None = None
        self.removed: Mark | None = None

    def show(self, marks: tuple[Mark, ...], start: float) -> bool:
        """These are the marks of a recording that begins at `start`; return whether the tags are others now."""
        self._tags = {mark.id: mark for mark in marks if mark.kind == "tag"}
        before, self.rows = (
            self.rows,
            [
                {"id": tag.id, "at": tag.start, "time": elapsed_text(tag.start - start), "note": tag.text}
                for tag in self._tags.values()
            ],
        )
        return before != self.rows

    def begin(self, time: float) -> None:
        """A new tag at `time`, whose note is not written yet."""
        self.draft = time

    def add(self, note: str) -> bool:
        """Keep the new tag; False when nobody takes it, and it stays to be kept."""
        if self.draft is None:
            return False
        taken = self._send({"tag": {"time": self.draft, "note": " ".join(note.split())[:LONGEST_NOTE]}})
        if taken:
            self.draft = None
        return taken

    def remove(self, key: str) -> bool:
        """Take the tag `key` away; it can be had back with `undo`."""
        tag = self._tags.get(key)
        if tag is None or not self._send({"untag": key}):
            return False
        self.removed = tag
        return True

    def undo(self) -> bool:
        """Bring the last removed one back."""
        tag = self.removed
        if tag is None or not self._send({"tag": {"time": tag.start, "note": tag.text}}):
            return False
        self.removed = None
        return True
