"""Strip, dock and climate sheet: every word whole and in its place, at every size, text size and language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from tests.support.glass import overlaps
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.test_layout import EXTREME, WARNED
from tests.ui.test_shell_climate import WARM
from tests.ui.vehicle import Said

SIZES = [(1920, 720), (2560, 1440), (1280, 800), (1280, 720), (1024, 600), (1080, 1920)]
SIZE_NAMES = [f"{width}x{height}" for width, height in SIZES]
LANGUAGES = ["en", "de", "zh_CN"]
SCALES = [1.0, 1.25, 1.5]
BEARING_PX = 16
"""The box of a large figure is this much larger than the figure."""

LIGHTS = "Vehicle.Body.Lights"
EVERYTHING_LIT: Said = WARNED | {
    f"{LIGHTS}.DirectionIndicator.Right.IsSignaling": True,
    f"{LIGHTS}.Hazard.IsSignaling": True,
    f"{LIGHTS}.Fog.Front.IsOn": True,
    f"{LIGHTS}.Beam.High.IsOn": True,
    "Vehicle.ADAS.ABS.IsEngaged": True,
    "Vehicle.ADAS.ESC.IsEngaged": True,
    "Vehicle.Powertrain.IsPowerLimited": True,
}
SCENES: dict[str, Said] = {
    "nothing known": {},
    "driving": WARM,
    "warnings": WARNED,
    "everything lit": EVERYTHING_LIT,
    "long figures": EXTREME,
}


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def problems(cockpit: Driver, part: str) -> Iterator[str]:
    """What is wrong with the texts and icons of one part of the shell."""
    item = cockpit.part(part)
    room = box(item).adjusted(-BEARING_PX, -BEARING_PX, 1, BEARING_PX)
    texts = cockpit.texts(item)
    for shown in texts:
        if shown.truncated:
            yield f"{part}: {shown.text!r} is cut off"
        if not room.contains(shown.box):
            yield f"{part}: {shown.text!r} {shown.box} leaves {room}"
    yield from (f"{part}: {problem}" for problem in overlaps(texts))


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize(("width", "height"), SIZES, ids=SIZE_NAMES)
def test_every_word_of_the_shell_is_whole(open_cockpit: Open, width: int, height: int, scale: float) -> None:
    cockpit = open_cockpit(width, height, panel="map")
    cockpit.go_live()
    cockpit.settings.put("text_scale", scale)
    found = []
    for scene, said in SCENES.items():
        cockpit.say(said)
        for language in LANGUAGES:
            cockpit.settings.put("language", language)
            cockpit.process()
            for part in ("strip", "dock"):
                found += [f"{scene}, {language}, {problem}" for problem in problems(cockpit, part)]
    cockpit.navigator.show("climate")
    cockpit.drain()
    for language in LANGUAGES:
        cockpit.settings.put("language", language)
        cockpit.process()
        found += [f"{language}, {problem}" for problem in problems(cockpit, "climate")]
    cockpit.navigator.show("")
    cockpit.status("offline")
    cockpit.drain()
    for language in LANGUAGES:
        cockpit.settings.put("language", language)
        cockpit.process()
        found += [f"offline, {language}, {problem}" for problem in problems(cockpit, "strip")]
    assert found == []


@pytest.mark.parametrize("habits", [{"distance_unit": "mi", "temperature_unit": "F", "hour12": True}])
@pytest.mark.parametrize("scale", SCALES)
def test_also_in_miles_and_with_a_twelve_hour_clock(
    open_cockpit: Open, scale: float, habits: dict[str, object]
) -> None:
    cockpit = open_cockpit(1280, 720, panel="map")
    cockpit.go_live()
    cockpit.settings.put("text_scale", scale)
    for name, value in habits.items():
        cockpit.settings.put(name, value)
    cockpit.say(EXTREME)
    assert [*problems(cockpit, "strip"), *problems(cockpit, "dock")] == []
