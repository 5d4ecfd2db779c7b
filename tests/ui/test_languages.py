"""Nothing on any screen is left in English when another language is chosen."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from hmi.shell.panels import discover
from hmi.shell.translation import TITLES, source_file
from tests.i18n.linguist import messages
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, ON_THE_ROAD

SYMBOLS = re.compile(
    r"(?:kWh|kW|Wh|km|mi|min|bar|psi|kPa|mph|°?C|°?F|V|A|h|s|m|d|Nm|Hz|AC|DC|P|R|N|D|GB|USB|FM|DAB|VIN|ABS|ESP|ID|OK|Live)"
)
"""What is written alike everywhere: units, gears, abbreviations."""

NAMES = {
    *TITLES.values(),
    *("Calm", "Signal", "Hello", "Hallo", "demo", "ev-cockpit", "Bluetooth", "Vehicle demo"),
    *("COVESA VSS 6.0", "Ladehof Rheinau", "Ladehof Südtor", "Rastplatz Schneefeld"),
}
"""What has only one name."""

SETTINGS = ("look", "text", "side", "language", "units")


@pytest.fixture(scope="module", params=["de", "zh_CN"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def speak(cockpit: Driver, qtbot: QtBot, language: str) -> None:
    cockpit.settings.put("language", language)
    qtbot.waitUntil(lambda: cockpit.settings.property("spoken") == language)
    cockpit.process()


def texts(cockpit: Driver) -> set[str]:
    """All that is read or heard."""
    return {*cockpit.words(), *(control.name for control in cockpit.controls() if control.name)}


def english(said: set[str]) -> Iterator[str]:
    """Those with a word in Latin letters that is neither a unit nor a name."""
    for text in said:
        rest = text
        for name in NAMES:
            rest = rest.replace(name, "")
        words = re.findall(r"[A-Za-z]+(?:['’][a-z]+)?", rest)
        if any(not SYMBOLS.fullmatch(word) for word in words):
            yield text


def screens(cockpit: Driver) -> Iterator[str]:
    """Every screen in turn: each panel, each page of the settings, each overlay."""
    for panel in discover():
        for argument in SETTINGS if panel.name == "settings" else ("",):
            cockpit.cockpit.navigator.open(panel.name, argument)
            cockpit.drain()
            yield f"{panel.name} {argument}".strip()
    for overlay in ("climate", "quick", "notifications"):
        cockpit.cockpit.navigator.show(overlay)
        cockpit.drain()
        yield overlay


@pytest.mark.parametrize("said", [ON_THE_ROAD, AT_THE_CHARGER], ids=["on the road", "at the charger"])
def test_what_is_said_in_chinese_is_not_said_in_english(
    open_cockpit: Open, qtbot: QtBot, said: dict[str, object]
) -> None:
    """A text that has the same Latin words as before was never translated."""
    cockpit = open_cockpit()
    cockpit.go_live()
    cockpit.say(said)
    before = {screen: texts(cockpit) for screen in screens(cockpit)}
    assert sum(map(len, before.values())) > 100
    speak(cockpit, qtbot, "zh_CN")
    left = {screen: sorted(english(texts(cockpit) & before[screen])) for screen in screens(cockpit)}
    assert {screen: words for screen, words in left.items() if words} == {}


def test_every_panel_speaks(open_cockpit: Open, qtbot: QtBot, language: str) -> None:
    """A cockpit that begins in a language says no sentence of the sources that has a translation."""
    translated = {
        message.source for message in messages(source_file(language)) if message.source not in message.forms
    } - {form for message in messages(source_file(language)) for form in message.forms}
    cockpit = open_cockpit()
    cockpit.go_live()
    speak(cockpit, qtbot, language)
    cockpit.say(ON_THE_ROAD)
    for screen in screens(cockpit):
        assert sorted(texts(cockpit) & translated) == [], screen


def test_a_language_reaches_what_a_screen_reader_says(open_cockpit: Open, qtbot: QtBot) -> None:
    cockpit = open_cockpit()
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    speak(cockpit, qtbot, "de")
    assert "Geschwindigkeit 87 km/h" in cockpit.names(QAccessible.Role.StaticText)
