"""The drawing of the car: paths by id from `assets/vehicles/silhouette.svg`, and how each part moves."""

import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "hmi.panels.vehicle"
QML_IMPORT_MAJOR_VERSION = 1

FILE = Path(__file__).resolve().parents[3] / "assets" / "vehicles" / "silhouette.svg"
PATH = "{http://www.w3.org/2000/svg}path"


class DrawingError(ValueError):
    """The drawing cannot be used: what is wrong with it."""


@cache
def read_drawing(file: Path = FILE) -> tuple[QRectF, dict[str, dict[str, Any]]]:
    """The drawing's box, and of each part `path`, `pivotX`, `pivotY`, `turn` (degrees clockwise) and `fold` (share of
    the length that is left when it is swung up). Raises `DrawingError`.
    """
    try:
        root = ElementTree.parse(file).getroot()
        x, y, width, height = (float(number) for number in root.attrib["viewBox"].split())
        parts = {element.attrib["id"]: _part(element) for element in root.iter(PATH)}
    except (OSError, ElementTree.ParseError, KeyError, ValueError) as error:
        raise DrawingError(f"{file.name}: {error}") from error
    return QRectF(x, y, width, height), parts


def _part(element: ElementTree.Element) -> dict[str, Any]:
    pivot = element.get("data-pivot", "0 0").split()
    return {
        "path": element.attrib["d"],
        "pivotX": float(pivot[0]),
        "pivotY": float(pivot[1]),
        "turn": float(element.get("data-turn", "0")),
        "fold": float(element.get("data-fold", "1")),
    }


@QmlElement
class Drawing(QObject):
    """`box` is what the drawing covers, in its own units; `part(name)` as `read_drawing` says."""

    @Slot(str, result="QVariantMap")
    def part(self, name: str) -> dict[str, Any]:
        """Path and movement of a part; raises `KeyError` for one that is not drawn."""
        return read_drawing()[1][name]

    def _get_box(self) -> QRectF:
        return read_drawing()[0]

    box = Property(QRectF, _get_box, constant=True)
