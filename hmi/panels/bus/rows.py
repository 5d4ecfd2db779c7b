"""A list for a `ListView` that keeps its place: rows change, come, go and move, and are not all made anew."""

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt


class Row(NamedTuple):
    """A row: `wide` on the left, which is also what it is known by, `narrow` on the right, `below` under both."""

    wide: str
    narrow: str
    below: str = ""


class Rows(QAbstractListModel):
    """Rows with the roles of `Row`."""

    ROLES: ClassVar = {Qt.ItemDataRole.UserRole + at: name for at, name in enumerate(Row._fields)}

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """See `QAbstractListModel`."""
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """See `QAbstractListModel`."""
        return {role: QByteArray(name.encode()) for role, name in self.ROLES.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """See `QAbstractListModel`."""
        return getattr(self.rows[index.row()], self.ROLES[role]) if role in self.ROLES else None

    def show(self, rows: list[Row]) -> None:
        """Become `rows`, with as few changes as it takes."""
        wanted = {row.wide for row in rows}
        for at in reversed(range(len(self.rows))):
            if self.rows[at].wide not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self.rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            self._put(at, row)

    def _put(self, at: int, row: Row) -> None:
        place = next((later for later in range(at, len(self.rows)) if self.rows[later].wide == row.wide), None)
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
