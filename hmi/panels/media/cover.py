"""Covers for records that bring no picture: painted by their names, and served to QML as images.

`Covers.picture(album, artist, radius)` gives the source of an `Image`; `sourceSize` says how large it is
painted. `radius` is the corners' share of the side.
"""

from functools import lru_cache
from urllib.parse import quote, unquote

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtQml import QmlElement, QmlSingleton, qmlEngine
from PySide6.QtQuick import QQuickImageProvider

from hmi.panels.media.compositions import ALL
from hmi.panels.media.palette import dice, palette

QML_IMPORT_NAME = "hmi.panels.media"
QML_IMPORT_MAJOR_VERSION = 1

PROVIDER = "cover"
USUAL_PX = 256
MOST_PX = 1024


@lru_cache(maxsize=32)
def painted(album: str, artist: str, side_px: int, radius: float) -> QImage:
    """The cover of a record, `side_px` wide and high."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    chance = dice(album, artist)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side_px, side_px)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, 1, 1), radius, radius)
    colours = palette(chance)
    dice(artist, album).choice(ALL)(painter, colours, chance)
    # Cut by what lies outside, not by a clip: a clip's edge is not smooth.
    outside = QPainterPath()
    outside.addRect(QRectF(-1, -1, 3, 3))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.fillPath(outside.subtracted(shape), Qt.GlobalColor.black)
    painter.end()
    return image


class _Provider(QQuickImageProvider):
    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """Paint the cover `album/artist/radius`, each quoted."""
        album, artist, radius = (unquote(part) for part in id.split("/"))
        wanted = max(requestedSize.width(), requestedSize.height())
        side = min(MOST_PX, wanted) if wanted > 0 else USUAL_PX
        size.setWidth(side)
        size.setHeight(side)
        return painted(album, artist, side, float(radius))


@QmlElement
@QmlSingleton
class Covers(QObject):
    """Where `Image` finds the cover of a record."""

    @Slot(str, str, float, result=str)
    def picture(self, album: str, artist: str, radius: float) -> str:
        """The source for an `Image`."""
        engine = qmlEngine(self)
        if engine is not None and engine.imageProvider(PROVIDER) is None:
            engine.addImageProvider(PROVIDER, _Provider())
        return f"image://{PROVIDER}/{quote(quote(album, safe=''))}/{quote(quote(artist, safe=''))}/{radius:.4f}"
