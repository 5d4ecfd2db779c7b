"""Contrast as it is on the glass: measured in a picture, not taken from the tokens."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

SHARE_OF_INK = 0.04
"""Of the pixels of a line of text, the part that is taken for the strokes' cores: edges are softened."""


def pixels(image: QImage, box: QRectF) -> NDArray[np.float64]:
    """The part of `image` in `box` (px), as n x 3 sRGB values 0 … 1."""
    area = box.toAlignedRect().intersected(QRect(0, 0, image.width(), image.height()))
    if area.isEmpty():
        return np.empty((0, 3))
    part = image.copy(area).convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.bytesPerLine())
    return lines[:, : part.width() * 3].reshape(-1, 3) / 255.0


def luminance(colours: NDArray[np.float64]) -> NDArray[np.float64]:
    """Relative luminance of sRGB `colours` (n x 3), WCAG 2.2."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    found: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return found


def contrast(image: QImage, box: QRectF) -> float:
    """The contrast ratio of what is written in `box` to what it is written on: 1 … 21.

    The ground is the most frequent luminance; the ink is what differs from it most.
    """
    bright = luminance(pixels(image, box))
    if bright.size == 0:
        return 1.0
    counts, edges = np.histogram(bright, bins=64, range=(0.0, 1.0))
    place = int(counts.argmax())
    ground = float(np.median(bright[(bright >= edges[place]) & (bright <= edges[place + 1])]))
    ratios = np.where(bright > ground, (bright + 0.05) / (ground + 0.05), (ground + 0.05) / (bright + 0.05))
    count = max(1, round(bright.size * SHARE_OF_INK))
    return float(np.sort(ratios)[-count:].mean())
