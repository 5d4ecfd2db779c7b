"""Lists of a `ListView` change in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt

from hmi.signals.rows import KeyedRows, Row

ROLES = ("wide", "narrow", "below")


def row(wide: str, narrow: str, below: str = "") -> Row:
    return {"wide": wide, "narrow": narrow, "below": below}


def made() -> KeyedRows:
    return KeyedRows(ROLES, key="wide")


ROWS = st.lists(st.builds(row, st.sampled_from("abcdef"), st.sampled_from("12")), unique_by=lambda row: row["wide"])


class Mirror:
    """What a view sees that follows the model's signals alone."""

    def __init__(self, model: KeyedRows) -> None:
        self.model = model
        self.rows: list[Row] = list(model.rows)
        self.events: list[str] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(lambda: self.events.append("reset"))

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.events.append("inserted")
        self.rows[first:first] = self.model.rows[first : last + 1]

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.events.append("removed")
        del self.rows[first : last + 1]

    def _moved(self, _parent: QModelIndex, first: int, last: int, _to: QModelIndex, place: int) -> None:
        assert first == last
        assert place <= first
        self.events.append("moved")
        self.rows.insert(place, self.rows.pop(first))

    def _changed(self, first: QModelIndex, _last: QModelIndex) -> None:
        self.events.append("changed")
        self.rows[first.row()] = self.model.rows[first.row()]


@pytest.fixture
def model(qapp: QObject) -> KeyedRows:  # noqa: ARG001 - Qt objects need it
    return made()


def test_a_row_has_its_parts_by_name(model: KeyedRows) -> None:
    model.show([row("Speed", "3 s", "too old")])
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    index = model.index(0)
    assert {name: model.data(index, role) for name, role in names.items()} == {
        "wide": "Speed",
        "narrow": "3 s",
        "below": "too old",
    }
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert (model.rowCount(), model.rowCount(index)) == (1, 0)


def test_what_stays_is_not_made_anew(model: KeyedRows) -> None:
    model.show([row("a", "1"), row("b", "1"), row("c", "1")])
    mirror = Mirror(model)
    model.show([row("a", "1"), row("b", "2"), row("c", "1")])
    assert mirror.events == ["changed"]
    model.show([row("c", "1"), row("a", "1")])
    assert mirror.events == ["changed", "removed", "moved"]


@given(before=ROWS, after=ROWS)
def test_a_view_that_follows_sees_what_is_there(before: list[Row], after: list[Row]) -> None:
    model = made()
    model.show(before)
    mirror = Mirror(model)
    model.show(after)
    assert model.rows == mirror.rows == after
    assert "reset" not in mirror.events
