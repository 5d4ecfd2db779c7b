"""`hmi gallery --screenshots`: one PNG per component, theme and mode, and a contact sheet `index.html`."""

import html
from collections.abc import Callable, Iterable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from hmi.design import icons
from hmi.gallery.catalogue import Entry, specimens
from hmi.gallery.side import GalleryError, Side

WIDTH = 1400
"""Of a sheet, in px: two cells of the widest family beside each other."""


class Stand:
    """A window without anything but one sheet, to take pictures of."""

    def __init__(self, side: Side, width: int = WIDTH) -> None:
        self.side = side
        self.width = width
        self.window = QQuickWindow()
        self.window.resize(QSize(width, width))
        self.window.show()
        side.fill(self.window.contentItem(), width)

    def put(self, entry: Entry) -> None:
        """Show `entry`; the window is as high as its sheet."""
        self.side.show(entry)
        self.window.resize(QSize(self.width, round(self.side.place.height())))
        QCoreApplication.processEvents()

    def picture(self) -> QImage:
        """What is shown."""
        return self.window.grabWindow()

    def close(self) -> None:
        """Take it down."""
        self.side.close()
        shiboken6.delete(self.window)


def write_pictures(folder: Path, themes: Iterable[str], modes: Iterable[str], say: Callable[[str], None]) -> int:
    """Write every picture below `folder` and the contact sheet; return how many. Raises `GalleryError`, `OSError`.

    `themes` without a name are all there are.
    """
    icons.load_fonts()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [theme for theme in themes if theme] or _all_themes()
    shown = [(theme, mode) for theme in wanted for mode in modes]
    count = 0
    for theme, mode in shown:
        stand = Stand(Side(theme, night=mode == "night", still=True))
        try:
            for entry in specimens():
                stand.put(entry)
                file = folder / file_name(entry.name, theme, mode)
                if not stand.picture().save(str(file)):
                    raise GalleryError(f"{file} cannot be written")
                count += 1
        finally:
            stand.close()
        say(f"{theme}, {mode}: {len(specimens())} components")
    (folder / "index.html").write_text(contact_sheet([entry.name for entry in specimens()], shown), encoding="utf-8")
    return count


def file_name(component: str, theme: str, mode: str) -> str:
    """Of a picture."""
    return f"{component}-{theme}-{mode}.png"


def contact_sheet(names: Iterable[str], shown: list[tuple[str, str]]) -> str:
    """An HTML page with all pictures: a row per component, a column per theme and mode."""
    head = "".join(f"<th>{html.escape(theme)}, {html.escape(mode)}</th>" for theme, mode in shown)
    rows = []
    for name in names:
        files = [html.escape(file_name(name, theme, mode)) for theme, mode in shown]
        cells = "".join(f'<td><a href="{file}"><img src="{file}" alt="" loading="lazy"></a></td>' for file in files)
        rows.append(f"<tr><th>{html.escape(name)}</th>{cells}</tr>")
    return _PAGE.replace("{head}", head).replace("{rows}", "\n".join(rows))


def _all_themes() -> list[str]:
    side = Side("", night=True)
    try:
        return side.themes()
    finally:
        side.close()


_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Components</title>
<style>
body { font: 16px system-ui, sans-serif; margin: 32px; background: #777; color: #fff }
table { border-spacing: 16px }
th { text-align: left; vertical-align: top; font-weight: 600 }
img { width: 560px; border-radius: 12px; display: block }
</style>
<table>
<tr><th></th>{head}</tr>
{rows}
</table>
</html>
"""
