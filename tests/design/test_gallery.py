"""The gallery: no component without a specimen, every specimen whole and in all its states, what the program writes."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRectF
from PySide6.QtGui import QAccessible, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from typer.testing import CliRunner

from hmi.cli import app
from hmi.gallery.catalogue import FAMILIES, SPECIMENS, Entry, components, specimens
from hmi.gallery.pictures import Stand, contact_sheet, file_name, write_pictures
from hmi.gallery.side import GalleryError, Side, polish
from hmi.gallery.window import GalleryWindow
from tests.design.bench import box_of
from tests.support.glass import CONTROLS, Shown, accessible_below, every_item, overlaps, texts_below

LOOKS = [("calm", "night"), ("calm", "day"), ("signal", "night"), ("signal", "day")]
LEAST_TOUCH_PX = 76
AROUND_PX = 12
"""A focus ring stands outside of what it is around."""

STATES = {"normal", "pressed", "focus", "disabled", "stale", "pending", "error", "locked"}
LANGUAGES = {"mirrored", "german", "chinese"}


@pytest.fixture(scope="module", params=LOOKS, ids=["-".join(look) for look in LOOKS])
def stand(request: pytest.FixtureRequest, finger: QPointingDevice) -> Iterator[Stand]:  # noqa: ARG001 - fonts
    theme, mode = request.param
    one = Stand(Side(theme, night=mode == "night", still=True))
    yield one
    one.close()


@pytest.fixture(scope="module", params=[(1.25, 1400), (1.5, 1400), (1.0, 760), (1.0, 1900)], ids=str)
def odd_stand(request: pytest.FixtureRequest, finger: QPointingDevice) -> Iterator[Stand]:  # noqa: ARG001 - fonts
    scale, width = request.param
    one = Stand(Side("", night=True, still=True), width)
    one.side.tokens.setProperty("textScale", scale)
    yield one
    one.close()


def entry(name: str) -> Entry:
    (found,) = (entry for entry in specimens() if entry.name == name)
    return found


def cells(stand: Stand) -> dict[str, QQuickItem]:
    """Key of the pose → the item in which its sample stands."""
    found = [item for item in every_item(stand.side.place) if item.objectName() == "stand"]
    return {item.parentItem().property("pose")["key"]: item for item in found}


def controls(stand: Stand, below: QRectF) -> list[tuple[str, QQuickItem]]:
    """Name and item of everything in `below` that a finger does something with."""
    root = QAccessible.queryAccessibleInterface(stand.window)
    found = [
        (item.text(QAccessible.Text.Name), item.object()) for item in accessible_below(root) if item.role() in CONTROLS
    ]
    return [(name, item) for name, item in found if isinstance(item, QQuickItem) and below.contains(box_of(item))]


def around(item: QQuickItem) -> QRectF:
    return box_of(item).adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)


def settle(stand: Stand) -> None:
    for _ in range(2):
        QCoreApplication.processEvents()
        polish(stand.window.contentItem())


def cut(picture: QImage, box: QRectF) -> QImage:
    return picture.copy(box.toAlignedRect())


# --- nothing is left out


def test_every_component_has_a_specimen_and_nothing_else_has() -> None:
    assert sorted(entry.name for entry in specimens()) == components()
    assert len(components()) > 25


def test_every_qml_file_of_the_design_is_a_component_or_a_part_of_one() -> None:
    folder = SPECIMENS.parents[1] / "design"
    listed = {line.split()[-1] for line in (folder / "qmldir").read_text().splitlines() if line.endswith(".qml")}
    there = {file.name for file in folder.glob("*.qml")}
    assert there - listed - {"LiveProblems.qml"} == set()
    assert listed - there == set()


def test_every_specimen_is_of_a_family_and_every_family_has_some() -> None:
    assert {entry.family for entry in specimens()} == set(FAMILIES)


def test_a_specimen_that_names_no_family_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "Odd.qml").write_text("import QtQuick\nItem {}\n")
    monkeypatch.setattr("hmi.gallery.catalogue.SPECIMENS", tmp_path)
    with pytest.raises(ValueError, match=r"Odd\.qml"):
        specimens.__wrapped__()


@pytest.mark.parametrize("name", ["PillButton", "IconButton", "HoldButton", "Toggle", "Slider", "ListRow", "Touchable"])
def test_a_control_is_shown_in_every_state(finger: QPointingDevice, name: str) -> None:  # noqa: ARG001 - fonts
    stand = Stand(Side("", night=True, still=True))
    stand.put(entry(name))
    worded = set() if name == "IconButton" else LANGUAGES
    assert set(cells(stand)) >= STATES | worded
    stand.close()


# --- every specimen in every look (a warning of QML fails the test)


@pytest.mark.parametrize("name", components())
def test_every_specimen_is_whole(stand: Stand, name: str) -> None:
    stand.put(entry(name))
    assert problems(stand) == []


@pytest.mark.parametrize("name", components())
def test_every_state_can_be_told_from_normal(stand: Stand, name: str) -> None:
    stand.put(entry(name))
    picture = stand.picture()
    shown = {key: cut(picture, around(item)) for key, item in cells(stand).items()}
    first = next(iter(shown))
    assert [key for key, image in shown.items() if key != first and image == shown[first]] == []


@pytest.mark.parametrize("name", components())
def test_every_control_has_a_name_and_the_size_of_a_finger(stand: Stand, name: str) -> None:
    stand.put(entry(name))
    for key, cell in cells(stand).items():
        for called, item in controls(stand, around(cell)):
            assert called.strip(), f"{key}: {item} has no name"
            assert min(item.width(), item.height()) >= LEAST_TOUCH_PX, f"{key}: {called} is too small"


@pytest.mark.parametrize("name", components())
def test_every_control_answers_before_the_finger_leaves(stand: Stand, finger: QPointingDevice, name: str) -> None:
    stand.put(entry(name))
    cell = next(iter(cells(stand).values()))
    for called, item in controls(stand, around(cell)):
        at = box_of(item).center()
        point = QPoint(round(at.x()), round(at.y()))
        before = cut(stand.picture(), around(item))
        QTest.touchEvent(stand.window, finger).press(0, point, stand.window).commit()
        settle(stand)
        pressed = cut(stand.picture(), around(item))
        QTest.touchEvent(stand.window, finger).move(0, QPoint(1, 1), stand.window).commit()  # away again: not meant
        QTest.touchEvent(stand.window, finger).release(0, QPoint(1, 1), stand.window).commit()
        settle(stand)
        assert pressed != before, f"{called} looks the same under a finger"


@pytest.mark.parametrize("name", components())
def test_every_specimen_is_whole_with_larger_text_and_in_other_widths(odd_stand: Stand, name: str) -> None:
    odd_stand.put(entry(name))
    assert problems(odd_stand) == []


def problems(stand: Stand) -> list[str]:
    """What is wrong with the texts on the glass."""
    texts = list(texts_below(stand.window.contentItem()))
    window = QRectF(0, 0, stand.window.width(), stand.window.height())
    return [
        *(f"{shown.text!r} is cut off" for shown in texts if shown.truncated),
        *(f"{shown.text!r} leaves the window: {shown.box}" for shown in texts if not window.contains(shown.box)),
        *(f"{shown.text!r} leaves its cell" for shown in texts if not in_its_cell(shown)),
        *overlaps(texts),
    ]


def in_its_cell(shown: Shown) -> bool:
    item: QQuickItem | None = shown.item
    while item is not None and item.objectName() != "stand":
        item = item.parentItem()
    return item is None or around(item).contains(shown.box)


# --- the window


def test_the_window_shows_both_modes_of_what_is_chosen(finger: QPointingDevice) -> None:  # noqa: ARG001 - fonts
    gallery = GalleryWindow((2200, 1200), live=False)
    gallery.window.setProperty("current", "Toggle")
    picture = gallery.window.grabWindow()
    night, day = (box_of(side.place) for side in gallery.sides)
    assert night.right() == day.left()
    grounds = [picture.pixelColor(round(box.left()) + 4, 4).lightness() for box in (night, day)]
    assert grounds[0] < 60 < 180 < grounds[1]
    assert [side.place.property("component") for side in gallery.sides] == ["Toggle", "Toggle"]
    gallery.close()


def test_theme_and_text_size_are_changed_in_the_window(finger: QPointingDevice) -> None:  # noqa: ARG001 - fonts
    gallery = GalleryWindow((2200, 1200), live=False)
    gallery.window.setProperty("current", "RowWords")
    height = gallery.sides[0].place.implicitHeight()
    gallery.window.setProperty("theme", "signal")
    gallery.window.setProperty("percent", 150)
    settle_window(gallery)
    assert {side.tokens.property("theme") for side in gallery.sides} == {"signal"}
    assert gallery.sides[0].place.implicitHeight() > height
    gallery.close()


def test_a_saved_specimen_is_shown_live(finger: QPointingDevice) -> None:  # noqa: ARG001 - fonts
    gallery = GalleryWindow((2200, 1200), modes=("day",), live=True)
    gallery.window.setProperty("current", "Card")
    before = gallery.sides[0].scene.item
    item, errors = gallery.sides[0].scene.make()
    assert (errors, item is None) == ([], False)
    gallery.sides[0].scene.show(item)  # type: ignore[arg-type]
    settle_window(gallery)
    assert gallery.sides[0].scene.item is not before
    assert "Card" in [shown.text for shown in texts_below(gallery.sides[0].place)]
    gallery.close()


def settle_window(gallery: GalleryWindow) -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        polish(gallery.window.contentItem())


# --- the pictures


def test_pictures_of_everything_and_a_sheet_of_them(
    finger: QPointingDevice,  # noqa: ARG001 - fonts
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few = (entry("Card"), entry("PillButton"))
    monkeypatch.setattr("hmi.gallery.pictures.specimens", lambda: few)
    said: list[str] = []
    assert write_pictures(tmp_path / "new", [""], ["night", "day"], said.append) == 8
    names = {file.name for file in (tmp_path / "new").glob("*.png")}
    assert names == {file_name(one.name, theme, mode) for one in few for theme, mode in LOOKS}
    page = (tmp_path / "new" / "index.html").read_text(encoding="utf-8")
    assert all(page.count(f'src="{name}"') == 1 for name in names)
    assert said == [f"{theme}, {mode}: 2 components" for theme, mode in LOOKS]


def test_the_sheet_has_a_row_per_component_and_escapes_names() -> None:
    page = contact_sheet(["A", "B<"], [("calm", "day"), ("calm", "night")])
    rows = page.split("<tr>")[2:]
    assert [row.count("<img") for row in rows] == [2, 2]
    assert "B&lt;" in page
    assert "B<" not in page


def test_pictures_get_no_warning_and_no_two_components_look_the_same(finger: QPointingDevice) -> None:  # noqa: ARG001
    stand = Stand(Side("", night=True, still=True))
    pictures = []
    for one in specimens():
        stand.put(one)
        pictures.append(stand.picture())
    stand.close()
    assert all(one != other for one, other in pairwise(pictures))


def test_an_unknown_theme_is_said() -> None:
    with pytest.raises(GalleryError, match=r"no theme 'neon'; there are calm, signal"):
        Side("neon", night=True)


def test_the_program_refuses_a_window_without_a_display() -> None:
    result = CliRunner().invoke(app, ["gallery", "--headless"])
    assert result.exit_code == 2
    assert "--screenshots" in result.output


def test_no_part_of_the_gallery_needs_the_bus() -> None:
    folder = SPECIMENS.parent
    sources = [*folder.rglob("*.qml"), *folder.glob("*.py"), *(folder.parent / "design").glob("*.qml")]
    assert [file.name for file in sources if "hmi.signals" in file.read_text(encoding="utf-8")] == []
