"""The icons: every one in use is in the table, and the table says what the font package says."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase, QFontMetrics, QRawFont

from hmi.design import icons
from hmi.shell import warnings
from hmi.shell.panels import discover

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [file for suffix in ("qml", "py") for file in (ROOT / "hmi").rglob(f"*.{suffix}")]


def test_the_table_says_what_the_font_says() -> None:
    from fonticon_mdi7 import MDI7

    for name, character in icons.code_points().items():
        key = getattr(MDI7, name.replace("-", "_"))
        assert key.split(".")[-1] == character, name


def test_what_rules_and_panels_name_is_there() -> None:
    """What QML names is seen by the tests of the window: an unknown icon fails them."""
    rules = {lamp.icon for lamp in warnings.TELLTALES} | {notice.icon for notice in warnings.every_notice()}
    assert rules | {panel.icon for panel in discover()} <= icons.code_points().keys()


def test_what_is_in_the_table_is_used() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in SOURCES)
    assert [name for name in icons.code_points() if f'"{name}"' not in text] == []


def test_the_font_draws_each(qapp: QObject) -> None:  # noqa: ARG001 - fonts need the application
    icons.load_fonts()
    font = QFontDatabase.font("Material Design Icons", "Regular", 32)
    raw = QRawFont.fromFont(font)
    assert raw.familyName() == "Material Design Icons"
    for name, character in icons.code_points().items():
        assert raw.supportsCharacter(ord(character)), name
    assert QFontMetrics(font).horizontalAdvance(icons.code_points()["fan"]) > 0


def test_the_text_font_has_each_weight_in_use(qapp: QObject) -> None:  # noqa: ARG001 - fonts need the application
    icons.load_fonts()
    assert {"Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles("Manrope"))


def test_an_unknown_icon_draws_nothing_and_is_logged(qapp: QObject, caplog: pytest.LogCaptureFixture) -> None:  # noqa: ARG001
    table = icons.Icons()
    assert table.glyph("fan") == icons.code_points()["fan"]
    assert table.glyph("") == ""
    assert caplog.records == []
    assert table.glyph("unicorn") == ""
    assert "unicorn" in caplog.text
