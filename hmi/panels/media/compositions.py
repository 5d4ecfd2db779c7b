"""What a record without a picture shows: one of a few calm compositions on a square of side 1, chosen by its name."""

import math
import random
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from hmi.panels.media.palette import Palette, Rgb

FULL = QRectF(0, 0, 1, 1)
RIDGE_STEPS = 48

type Composition = Callable[[QPainter, Palette, random.Random], None]


def colour(rgb: Rgb, alpha: float = 1.0) -> QColor:
    """As Qt has it."""
    return QColor.fromRgbF(*rgb, alpha)


def dusk(painter: QPainter, of: Palette, chance: random.Random) -> None:
    """A disc in the sky, and ridges before it."""
    painter.fillRect(FULL, _down(of.light, of.body))
    at, radius = QPointF(chance.uniform(0.3, 0.7), chance.uniform(0.3, 0.48)), chance.uniform(0.11, 0.18)
    glow = QRadialGradient(at, radius * 3.2)
    glow.setColorAt(0, colour(of.spark, 0.55))
    glow.setColorAt(1, colour(of.spark, 0))
    painter.fillRect(FULL, QBrush(glow))
    _disc(painter, at, radius, colour(of.spark))
    for number, tone in enumerate((of.body, of.shade, of.deep)):
        _ridge(painter, 0.52 + 0.15 * number, 0.09 - 0.015 * number, tone, chance)


def rings(painter: QPainter, of: Palette, chance: random.Random) -> None:
    """Rings round a point near a corner, like a record or a stone in a lake."""
    painter.fillRect(FULL, _down(of.shade, of.deep))
    at = QPointF(chance.choice((0.12, 0.88)), chance.choice((0.18, 0.86)))
    count = chance.randint(5, 7)
    for number in range(count, 0, -1):
        share = number / count
        tone = (of.body, of.light)[number % 2]
        _disc(painter, at, 1.12 * share**1.2, colour(tone, 0.16 + 0.5 * (1 - share)))
    _disc(painter, at, 0.09, colour(of.spark))


def arches(painter: QPainter, of: Palette, chance: random.Random) -> None:
    """Doorways within doorways, with a light in the last."""
    painter.fillRect(FULL, _down(of.light, of.body))
    middle, width, top = chance.uniform(0.42, 0.58), chance.uniform(0.76, 0.86), chance.uniform(0.16, 0.22)
    for tone in (of.body, of.shade, of.deep):
        arch = QPainterPath()
        arch.addRoundedRect(QRectF(middle - width / 2, top, width, 2), width / 2, width / 2)
        painter.fillPath(arch, colour(tone))
        width, top = width * 0.66, top + 0.14
    _disc(painter, QPointF(middle, top + 0.17), 0.085, colour(of.spark))


def waves(painter: QPainter, of: Palette, chance: random.Random) -> None:
    """Slow waves, from light to deep."""
    painter.fillRect(FULL, colour(of.spark))
    for number, tone in enumerate((of.light, of.body, of.shade, of.deep)):
        _ridge(painter, 0.2 + 0.2 * number, 0.07, tone, chance)


def moons(painter: QPainter, of: Palette, chance: random.Random) -> None:
    """A large moon, shaded from one side, with a thin ring and a small companion."""
    painter.fillRect(FULL, _down(of.deep, of.shade))
    at = QPointF(chance.uniform(0.42, 0.58), chance.uniform(0.46, 0.58))
    side = chance.choice((-1, 1))
    shading = QLinearGradient(at - QPointF(0.3 * side, 0.1), at + QPointF(0.3 * side, 0.1))
    shading.setColorAt(0, colour(of.light))
    shading.setColorAt(1, colour(of.shade))
    painter.setPen(QPen(colour(of.light, 0.35), 0.006))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, 0.4, 0.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(shading))
    painter.drawEllipse(at, 0.3, 0.3)
    angle = chance.uniform(0, 2 * math.pi)
    _disc(painter, at + QPointF(0.4 * math.cos(angle), 0.4 * math.sin(angle)), 0.055, colour(of.spark))


ALL: tuple[Composition, ...] = (dusk, rings, arches, waves, moons)


def _down(top: Rgb, bottom: Rgb) -> QBrush:
    gradient = QLinearGradient(0, 0, 0.25, 1)
    gradient.setColorAt(0, colour(top))
    gradient.setColorAt(1, colour(bottom))
    return QBrush(gradient)


def _disc(painter: QPainter, at: QPointF, radius: float, tone: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone)
    painter.drawEllipse(at, radius, radius)


def _ridge(painter: QPainter, level: float, height: float, tone: Rgb, chance: random.Random) -> None:
    first, second = chance.uniform(0, 2 * math.pi), chance.uniform(0, 2 * math.pi)
    slow, quick = chance.uniform(3.5, 6.5), chance.uniform(8, 13)
    path = QPainterPath(QPointF(0, 1))
    for step in range(RIDGE_STEPS + 1):
        x = step / RIDGE_STEPS
        rise = 0.7 * math.sin(first + slow * x) + 0.3 * math.sin(second + quick * x)
        path.lineTo(x, level + height * rise)
    path.lineTo(1, 1)
    path.closeSubpath()
    painter.fillPath(path, colour(tone))
