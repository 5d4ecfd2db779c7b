"""Every screen of the running cockpit: each panel with all its tabs and pages, each sheet over the home screen.

They are found in the window itself, so that a new panel, tab or page is looked at without being listed anywhere.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from hmi.life import made_ahead
from hmi.shell.navigator import OVERLAYS
from hmi.shell.panels import discover
from hmi.shell.search_worker import every_finder
from tests.support.glass import Shown, ancestors, evaluate, every_item, letters
from tests.support.mqtt import eventually
from tests.ui.driver import Driver

SHEETS = tuple(overlay for overlay in OVERLAYS if overlay)
NEVER_ELIDES = 3
"""`Text.ElideNone`."""


def screens(cockpit: Driver) -> Iterator[str]:
    """Open every screen in turn; yields its name while it is open."""
    for panel in discover():
        cockpit.navigator.open(panel.name)
        cockpit.drain()
        if first := tabs(cockpit)[:1]:
            tap_tab(cockpit, first[0])  # an open panel keeps the tab that was looked at last
        yield panel.name
        for argument in (page.name for each in discover() for page in each.settings if panel.name == "settings"):
            cockpit.navigator.open(panel.name, argument)
            cockpit.drain()
            yield f"{panel.name}/{argument}"
        for tab in tabs(cockpit)[1:]:
            if tab not in tabs(cockpit):  # it stands in the first tab's page
                tap_tab(cockpit, first[0])
            tap_tab(cockpit, tab)
            yield f"{panel.name}/{tab}"
    cockpit.navigator.home()
    for sheet in SHEETS:
        cockpit.navigator.show(sheet)
        cockpit.drain()
        yield f"[{sheet}]"
    cockpit.navigator.show("")


def finds(cockpit: Driver) -> Iterator[str]:
    """Open in turn whatever the search finds, behind its panel's own screens; yields its name while it is open."""
    found = [one for finder in every_finder() for one in finder.find("a")]
    for one in found:
        if one.argument:
            cockpit.navigator.open(one.panel, one.argument)
            cockpit.drain()
            cockpit.process()
            yield f"{one.panel}/{one.argument}"


def make_ahead(cockpit: Driver) -> None:
    """Make every panel and sheet before it is opened, as they are a few seconds after a start."""
    for name in made_ahead(discover()):
        cockpit.navigator.make(name)
    content = cockpit.window.contentItem()

    def is_made() -> bool:
        cockpit.process()
        return not any(map(is_loading, every_item(content)))

    eventually(is_made)


def is_loading(item: QQuickItem) -> bool:
    """Whether it is a loader whose content is not made yet."""
    if not item.inherits("QQuickLoader") or not item.property("active") or item.property("item") is not None:
        return False
    return not item.property("source").isEmpty() or item.property("sourceComponent") is not None


def tabs(cockpit: Driver) -> list[str]:
    """The names of the open panel's tabs."""
    panel = cockpit.panel
    return [name for name, item in cockpit.items(QAccessible.Role.PageTab) if is_below(item, panel)]


def tap_tab(cockpit: Driver, name: str) -> None:
    """Touch the open panel's tab `name`."""
    panel = cockpit.panel
    found = (item for named, item in cockpit.items(QAccessible.Role.PageTab) if named == name and is_below(item, panel))
    item = next(found)
    cockpit.tap_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))


def is_below(item: QQuickItem, above: QQuickItem) -> bool:
    """Whether `item` is `above` or stands in it."""
    return any(at is above for at in (item, *ancestors(item)))


def clip_of(item: QQuickItem) -> QRectF | None:
    """Where `item` can be seen (scene px), None if nothing clips it."""
    seen: QRectF | None = None
    for at in ancestors(item):
        if at.clip():
            box = at.mapRectToScene(QRectF(0, 0, at.width(), at.height()))
            seen = box if seen is None else seen.intersected(box)
    return seen


def readable(cockpit: Driver) -> list[Shown]:
    """The texts that are to be read now: wholly in view, and not dimmed behind a sheet."""
    texts = cockpit.texts()
    if cockpit.navigator.property("overlay"):  # what is behind the sheet is dimmed and cannot be used
        texts = [shown for shown in texts if shown.item.isEnabled()]
    return [shown for shown in texts if (clip := clip_of(shown.item)) is None or clip.contains(letters(shown))]


def cut_at_the_side(cockpit: Driver) -> list[str]:
    """The texts that reach out of what clips them to the left or right; lists flick up and down only."""
    found = []
    for shown in cockpit.texts():
        clip, box = clip_of(shown.item), letters(shown)
        if (
            clip is not None
            and clip.intersects(box)
            and not clip.left() - 1 <= box.left() <= box.right() <= clip.right() + 1
        ):
            found.append(shown.text)
    return found


def broken_word(shown: Shown) -> str:
    """The first word that does not fit on a line of its text, and is broken where no hyphen goes; empty if none is."""
    item = shown.item
    if item.property("lineCount") < 2:
        return ""
    metrics = QFontMetricsF(item.property("font"))
    words = re.split(r"[\s\u2009\u202f\u00ad/-]+", shown.text)
    whole = (
        word for word in words if word and word[0] < "\u2e80" and not re.search(r"\d", word)
    )  # no Chinese, no codes
    room = item.width() - item.property("leftPadding") - item.property("rightPadding") + 1.0
    return next((word for word in whole if metrics.horizontalAdvance(word) > room), "")


def leaves_its_control(shown: Shown) -> bool:
    """Whether letters stand outside of the button that they are written on."""
    on = next((at for at in ancestors(shown.item) if at.property("pressed") is not None), None)
    if on is None:
        return False
    face = on.mapRectToScene(QRectF(0, 0, on.width(), on.height())).adjusted(-1, -1, 1, 1)
    return not face.contains(letters(shown))


def is_ground(shown: Shown) -> bool:
    """Whether it is drawn on the map, which cards float on."""
    return any(at.objectName() == "land" for at in ancestors(shown.item))


def is_content(shown: Shown) -> bool:
    """Whether it is somebody's own content (a track's title), which may be cut: only that has an ellipsis."""
    return bool(evaluate(shown.item, "elide") != NEVER_ELIDES)
