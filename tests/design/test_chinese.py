"""Chinese can be written on a machine that has no typeface for it."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont

from hmi.design import chinese
from hmi.design.tokens_theme import TOKENS_FOLDER, find_themes, read_theme


@pytest.fixture(autouse=True)
def first_time(qapp: object) -> Iterator[None]:  # noqa: ARG001 - fonts need the application
    chinese.load.cache_clear()
    yield
    chinese.load.cache_clear()


def test_without_one_of_the_systems_the_packages_is_loaded(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(chinese, "OF_THE_SYSTEM", ())
    with caplog.at_level(logging.ERROR):
        chinese.load()
    assert caplog.records == []
    assert QFontDatabase.hasFamily(chinese.FAMILY)
    font = QRawFont.fromFont(QFontDatabase.font(chinese.FAMILY, "Medium", 24), QFontDatabase.WritingSystem.Any)
    assert all(font.supportsCharacter(ord(character)) for character in "简体中文续航")


def test_where_the_system_has_one_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _family: True)
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", lambda _file: pytest.fail("loaded"))
    chinese.load()


@pytest.mark.parametrize("name", find_themes([TOKENS_FOLDER]))
def test_every_theme_names_it_last(name: str) -> None:
    for mode in read_theme(find_themes([TOKENS_FOLDER])[name]).values.values():
        families = mode["text.primary"]["fontFamily"]
        assert families[-1] == chinese.FAMILY
        assert families[1:-1] == list(chinese.OF_THE_SYSTEM)
