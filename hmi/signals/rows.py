"""A list for a `ListView` that keeps its place: rows change, come, go and move, and are not all made anew."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

type Row = dict[str, Any]


class KeyedRows(QAbstractListModel):
    """Rows with the roles `roles`; one is known by what it has in the role `key`."""

    count_changed = Signal()

    def __init__(self, roles: Sequence[str], parent: QObject | None = None, *, key: str = "key") -> None:
        super().__init__(parent)
        self._key = key
        self._roles = {Qt.ItemDataRole.UserRole + at: name for at, name in enumerate(roles)}
        self.rows: list[Row] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """See `QAbstractListModel`."""
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """See `QAbstractListModel`."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `QAbstractListModel`."""
        return self.rows[index.row()][self._roles[role]] if role in self._roles else None

    def show(self, rows: Sequence[Row]) -> None:
        """Become `rows`, with as few changes as it takes."""
        before = len(self.rows)
        wanted = {row[self._key] for row in rows}
        for at in reversed(range(len(self.rows))):
            if self.rows[at][self._key] not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self.rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            self._put(at, row)
        if len(self.rows) != before:
            self.count_changed.emit()

    def _put(self, at: int, row: Row) -> None:
        key = self._key
        place = next((later for later in range(at, len(self.rows)) if self.rows[later][key] == row[key]), None)
        if place is None:
            self.beginInsertRows(QModelIndex(), at, at)
            self.rows.insert(at, row)
            self.endInsertRows()
            return
        if place != at:
            self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), at)
            self.rows.insert(at, self.rows.pop(place))
            self.endMoveRows()
        if self.rows[at] != row:
            self.rows[at] = row
            index = self.index(at)
            self.dataChanged.emit(index, index)

    def _get_count(self) -> int:
        return len(self.rows)

    count = Property(int, _get_count, notify=count_changed)
