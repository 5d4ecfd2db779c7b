"""Every text of the cockpit is said in every language, and the files say nothing that the cockpit does not."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from hmi.shell.settings_values import TYPES
from hmi.shell.translation import SOURCES, TITLES, compiled, source_file
from tests.i18n.linguist import PLURALS_ONLY, Message, messages, update

PLURALS = {"en": 2, "de": 2, "zh_CN": 1}
"""Plural forms, as Qt counts them."""

PLACES = re.compile(r"%(?:\d|n)")


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files, brought up to date with the sources."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in TITLES:
        (folder / source_file(language).name).write_bytes(source_file(language).read_bytes())
    update(folder)
    return folder


def told(message: Message) -> str:
    return f"{message.context}: {message.source!r}"


def test_every_language_of_the_settings_has_a_file() -> None:
    assert set(TITLES) == set(TYPES["language"].__args__)
    assert {file.name for file in SOURCES.glob("*.ts")} == {source_file(language).name for language in TITLES}


@pytest.mark.parametrize("language", TITLES)
def test_nothing_is_untranslated(updated: Path, language: str) -> None:
    """`./run translate` lists what is missing; then write what it is called into `assets/i18n/`."""
    found = list(messages(updated / source_file(language).name))
    assert [told(message) for message in found if message.state != "finished"] == []
    assert [told(message) for message in found if not all(message.forms)] == []


@pytest.mark.parametrize("language", TITLES)
def test_nothing_is_left_over_or_missing(updated: Path, language: str) -> None:
    def texts(file: Path) -> Counter[tuple[str, str]]:
        return Counter((message.context, message.source) for message in messages(file))

    assert texts(updated / source_file(language).name) == texts(source_file(language)), "run ./run translate"


@pytest.mark.parametrize("language", TITLES)
def test_what_stands_for_something_stands_in_the_translation_too(language: str) -> None:
    for message in messages(source_file(language)):
        for form in message.forms:
            wanted, found = Counter(PLACES.findall(message.source)), Counter(PLACES.findall(form))
            assert found == wanted or (message.numerus and not found), told(message)


@pytest.mark.parametrize("language", TITLES)
def test_plurals_are_as_many_as_the_language_has(language: str) -> None:
    numerus = [message for message in messages(source_file(language)) if message.numerus]
    assert numerus
    assert {told(message): len(message.forms) for message in numerus if len(message.forms) != PLURALS[language]} == {}


@pytest.mark.parametrize("language", sorted(set(TITLES) - {PLURALS_ONLY}))
def test_typography(language: str) -> None:
    """A real minus, no straight quotes, nothing exclaimed, no gap before a comma; Chinese has its own punctuation."""
    for message in messages(source_file(language)):
        for form in message.forms:
            assert not re.search(r"[!！\"]|(?<!\w)-\d|\s[,.;:?]| {2}|\s$", form), told(message)
            if language == "zh_CN":
                assert not re.search(r"[\u4e00-\u9fff][,;:?.]|[,;:?][\u4e00-\u9fff]", form), told(message)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", TITLES)
def test_the_files_compile_and_speak(language: str) -> None:
    from PySide6.QtCore import QTranslator

    data = compiled(language)
    assert data
    translator = QTranslator()
    assert translator.load(data)
    assert QCoreApplication.installTranslator(translator)
    try:
        said = {count: QCoreApplication.translate("notifications", "%n day(s) ago", "", count) for count in (1, 2)}
        assert (
            said
            == {
                "en": {1: "1 day ago", 2: "2 days ago"},
                "de": {1: "vor 1 Tag", 2: "vor 2 Tagen"},
                "zh_CN": {1: "1 天前", 2: "2 天前"},
            }[language]
        )
    finally:
        QCoreApplication.removeTranslator(translator)
