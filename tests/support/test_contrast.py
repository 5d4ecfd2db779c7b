"""The measure of contrast itself."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.support.contrast import contrast

BOX = QRectF(0, 0, 100, 40)


def picture(ground: str, ink: str) -> QImage:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.fillRect(20, 10, 60, 8, QColor(ink))
    painter.end()
    return image


@pytest.mark.parametrize(
    ("ground", "ink", "expected"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#767676", 4.54),
        ("#123456", "#123456", 1),
    ],
)
def test_it_is_that_of_the_guidelines(ground: str, ink: str, expected: float) -> None:
    assert contrast(picture(ground, ink), BOX) == pytest.approx(expected, abs=0.02)


def test_nothing_has_no_contrast() -> None:
    assert contrast(picture("#ffffff", "#000000"), QRectF(500, 500, 10, 10)) == 1.0
