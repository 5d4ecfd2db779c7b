"""Icons by name: the QML singleton `Icons`, and the fonts everything is written in.

`assets/icons/icons.json` holds the code points of the icons in use, since importing the font package's own
table of 7,000 names costs more than the rest of the start; a test holds both against each other.
"""

import json
import logging
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.design import faces

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1

ICONS_FILE = Path(__file__).resolve().parents[2] / "assets" / "icons" / "icons.json"
FIRST_FACE, ICON_FACE = "Manrope", "Material Design Icons"


@cache
def code_points() -> dict[str, str]:
    """Icon name → the character that draws it."""
    table: dict[str, str] = json.loads(ICONS_FILE.read_text(encoding="utf-8"))
    return {name: chr(int(point, 16)) for name, point in table.items()}


def load_fonts() -> None:
    """Register the text and icon fonts of their packages with Qt; needs a `QGuiApplication`."""
    faces.load([FIRST_FACE, ICON_FACE])


@QmlElement
@QmlSingleton
class Icons(QObject):
    """Characters of the icon font."""

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The character for `name`; an unknown name is logged and draws nothing."""
        character = code_points().get(name, "")
        if name and not character:
            log.warning("icon %r is not in %s", name, ICONS_FILE.name)
        return character
