"""The vehicle room: what the car says is on the glass, and what a touch asks of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from hmi.bus import topics
from hmi.panels.vehicle import signals as sig
from hmi.panels.vehicle.car import CarModel
from hmi.panels.vehicle.controls import CONTROLS
from hmi.panels.vehicle.drawing import DrawingError, read_drawing
from hmi.signals import words as words_of
from tests.panels.vehicle.conftest import PARKED
from tests.ui.conftest import Open
from tests.ui.driver import Driver

DRIVERS_DOOR = sig.DOORS["front-driver"]


def words(room: Driver) -> list[str]:
    return room.words(room.panel)


def car(room: Driver) -> CarModel:
    (found,) = room.panel.findChildren(CarModel)
    return found


def asked(room: Driver) -> dict[str, object]:
    """What was asked of the car: path and value."""
    prefix = topics.command("demo", "")
    return {sent.topic.removeprefix(prefix).replace("/", "."): sent.message["value"] for sent in room.sent}


def test_a_car_that_has_said_nothing_is_not_locked(open_cockpit: Open) -> None:
    driver = open_cockpit(panel="vehicle")
    driver.go_live()
    said = words(driver)
    assert "Locked" not in said
    assert "The car has not said anything yet" in said
    assert said.count("–") >= len(CONTROLS)


def test_parked_shut_and_locked(room: Driver) -> None:
    said = words(room)
    for text in ("Locked", "Doors and windows are shut", "18,342", "12.6", "11,657"):
        assert text in said
    assert said.count("2.5") == 4


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({DRIVERS_DOOR.is_open: True}, "The driver's door is open"),
        ({sig.BOOT.is_open: True}, "The boot is open"),
        ({sig.BOOT.is_open: True, DRIVERS_DOOR.is_open: True}, "Driver's door and 1 more are open"),
        ({DRIVERS_DOOR.is_locked: False}, "Not everything is locked"),
        (dict.fromkeys(sig.LOCKS, False), "Unlocked"),
    ],
)
def test_the_sentence(room: Driver, changes: dict[str, object], sentence: str) -> None:
    room.say(changes)
    assert sentence in words(room)


def heard(driver: Driver, *paths: str, locked: bool | None = None) -> list[str]:
    """What the room says of a parked car that has spoken of no more than `paths`, and of its locks if that is given."""
    driver.go_live()
    said = {path: PARKED[path] for path in (sig.IS_MOVING, *paths)}
    driver.say(said | ({} if locked is None else dict.fromkeys(sig.LOCKS, locked)))
    return words(driver)


SHUT = tuple(opening.is_open for opening in sig.OPENINGS)
WINDOWS = tuple(sig.WINDOWS.values())


def test_what_was_never_heard_is_not_said_to_be_good(open_cockpit: Open) -> None:
    """Neither that it is unlocked nor that it is shut."""
    driver = open_cockpit(panel="vehicle")
    said = heard(driver, *SHUT)
    assert "Nobody knows whether it is locked" in said
    assert "Nobody knows whether all is shut" in said
    assert not {"Unlocked", "Locked", "Doors and windows are shut"} & set(said)
    driver.say({DRIVERS_DOOR.is_locked: True})
    assert "Nobody knows whether it is locked" in words(driver), "of one lock only"
    driver.say({DRIVERS_DOOR.is_locked: False})
    assert "Not everything is locked" in words(driver), "one is enough for that"


@pytest.mark.parametrize(("paths", "shut"), [(SHUT, False), (WINDOWS, False), ((*SHUT, *WINDOWS), True)])
def test_doors_and_windows_are_shut_when_all_have_said_so(
    open_cockpit: Open, paths: tuple[str, ...], shut: bool
) -> None:
    driver = open_cockpit(panel="vehicle")
    said = heard(driver, *paths, locked=True)
    assert "Locked" in said
    assert ("Doors and windows are shut" in said) is shut
    assert car(driver).property("locked") is (paths != WINDOWS), "a door of which nothing is known may stand open"


@pytest.mark.parametrize("path", [sig.WINDOWS["rear-driver"], sig.FLAP, sig.MIRRORS["driver"]])
def test_what_is_old_of_windows_flap_and_mirrors_counts_too(room: Driver, path: str) -> None:
    assert car(room).property("current")
    room.state(path, PARKED[path], at=room.now - 3_600)
    room.drain()
    assert not car(room).property("current")


def test_a_window_that_has_said_nothing_cannot_be_touched(open_cockpit: Open) -> None:
    driver = open_cockpit(panel="vehicle")
    said = heard(driver, WINDOWS[0])
    assert "Windows, –" in driver.names(QAccessible.Role.Button)
    assert "Open" not in said
    driver.say({WINDOWS[1]: 15})
    driver.tap("Windows, Open")
    assert set(asked(driver).values()) == {0}


@pytest.mark.parametrize(
    ("changes", "detail"),
    [
        ({sig.WINDOWS["front-driver"]: 15}, "1 window"),
        ({sig.PLUGGED: True}, "Plugged in"),
        ({sig.PLUGGED: True, sig.IS_CHARGING: True}, "Plugged in and charging"),
        ({sig.FLAP: True}, "The charging flap is open"),
    ],
)
def test_what_is_said_besides(room: Driver, changes: dict[str, object], detail: str) -> None:
    room.say(changes)
    assert any(text.startswith(detail) for text in words(room))


def test_the_driver_sits_where_the_car_says(room: Driver) -> None:
    room.say({DRIVERS_DOOR.is_open: True})
    opened = car(room).property("open")
    assert (opened["front-left"], opened["front-right"]) == (True, False)
    room.say({sig.DRIVER_SIDE: "RIGHT"})
    opened = car(room).property("open")
    assert (opened["front-left"], opened["front-right"]) == (False, True)


def test_hazard_lights_are_both_indicators(room: Driver) -> None:
    room.say({sig.LAMPS["hazard"]: True, sig.BRAKE: "ADAPTIVE"})
    lit = car(room).property("lit")
    assert (lit["left"], lit["right"], lit["brake"], lit["high"]) == (True, True, True, False)


def test_a_lamp_can_be_several(room: Driver) -> None:
    told: tuple[tuple[str, set[str]], ...] = (
        (sig.LAMPS["parking"], {"dimmed", "tail"}),
        (sig.LAMPS["running"], {"dimmed"}),
        (sig.LAMPS["low"], {"ahead", "tail"}),
        (sig.LAMPS["high"], {"ahead"}),
        (sig.LAMPS["fogRear"], {"bright", "tail"}),
    )
    for lamp, shown in told:
        room.say({lamp: True})
        lit = car(room).property("lit")
        assert {name for name in ("ahead", "dimmed", "bright", "tail") if lit[name]} == shown, lamp
        room.say({lamp: False})


def test_an_old_locked_is_dimmed_and_said_to_be_old(room: Driver) -> None:
    room.status("offline")
    room.drain()
    shown = next(shown for shown in room.texts(room.panel) if shown.text == "Locked" and shown.box.height() > 40)
    assert shown.opacity < 0.5
    assert "That is how it was when the car was last heard" in words(room)
    assert not car(room).property("locked")


@pytest.mark.parametrize(
    ("tile", "wishes"),
    [
        ("Doors, Locked", dict.fromkeys(sig.LOCKS, False)),
        ("Windows, Shut", dict.fromkeys(sig.WINDOWS.values(), 15)),
        ("Boot, Shut", {sig.BOOT.is_open: True}),
        ("Front boot, Shut", {sig.FRONT_BOOT.is_open: True}),
        ("Charging flap, Shut", {sig.FLAP: True}),
        ("Lights, Automatic", {sig.LIGHT_SWITCH: "BEAM"}),
        ("Mirrors, Unfolded", dict.fromkeys(sig.MIRRORS.values(), True)),
        ("Child lock, Off", {sig.CHILD_LOCK: True}),
    ],
)
def test_a_touch_asks_for_the_other_state(room: Driver, tile: str, wishes: dict[str, object]) -> None:
    room.tap(tile)
    assert asked(room) == wishes


def test_what_is_so_already_is_not_asked_for_again(room: Driver) -> None:
    room.say({DRIVERS_DOOR.is_locked: False})
    room.tap("Doors, 5 of 6 locked")
    assert asked(room) == {DRIVERS_DOOR.is_locked: True}


@pytest.mark.parametrize("tile", ["Doors, Locked", "Boot, Shut", "Front boot, Shut", "Charging flap, Shut"])
def test_while_moving_the_car_is_not_opened(room: Driver, tile: str) -> None:
    room.say({"Vehicle.Speed": 80.0, sig.IS_MOVING: True})
    room.tap(tile)
    assert asked(room) == {}
    assert room.sees("The car opens once you stop")


def test_while_moving_what_stands_open_can_be_shut(room: Driver) -> None:
    locks = dict.fromkeys(sig.LOCKS, False)
    room.say({"Vehicle.Speed": 80.0, sig.IS_MOVING: True, sig.BOOT.is_open: True, sig.FLAP: True, **locks})
    for tile in ("Boot, Open", "Charging flap, Open", "Doors, Unlocked"):
        room.tap(tile)
    assert asked(room) == {sig.BOOT.is_open: False, sig.FLAP: False} | dict.fromkeys(sig.LOCKS, True)


def test_the_cars_refusal_is_said_and_goes(room: Driver) -> None:
    room.tap("Boot, Shut")
    room.reply({"id": room.sent[-1].message["id"], "ok": False, "error": "The tailgate is locked. Unlock it first."})
    room.drain()
    assert "The tailgate is locked. Unlock it first." in words(room)
    room.pass_time(8.1)
    assert "The tailgate is locked. Unlock it first." not in words(room)


def test_a_low_tyre_is_said_in_every_view_that_shows_tyres(room: Driver) -> None:
    branch = sig.wheel(2)
    room.say({f"{branch}.Tire.Pressure": 182, f"{branch}.Tire.IsPressureLow": True})
    assert "1.8" in words(room)
    room.tap("Tyres")
    said = words(room)
    for text in ("The rear left tyre is low", "Fill it up while it is cold", "Low, needs air"):
        assert text in said


def test_tyres_in_the_persons_unit(room: Driver) -> None:
    room.settings.setProperty("pressureUnit", "psi")
    room.process()
    assert words(room).count("psi") == 4
    assert words(room).count("36") == 4


def test_findings_in_plain_words_with_the_code_last(room: Driver) -> None:
    room.say({"Vehicle.Diagnostics.DTCList": ["U1A20", "P0AA6", "P9999"]})
    room.tap("Checks")
    said = words(room)
    first = said.index("The high voltage is not isolated")
    assert said.index("P0AA6") > first
    assert said.index("The front camera sees nothing") > first, "the gravest comes first"
    assert "A fault that is not described here" in said


def test_all_is_well_says_what_was_looked_at(room: Driver) -> None:
    room.tap("Checks")
    said = words(room)
    for text in ("All is well", "No trouble codes", "Brake pads are fine", "No service due"):
        assert text in said
    assert "All lamps work" not in said, "the car has not said so"
    for text in ("Rheintal Saloon 77", "SIM0EVC0CKP1T0001", "Simulated: coming-home"):
        assert text in said


def test_findings_follow_the_language(room: Driver, qtbot: QtBot) -> None:
    room.say({"Vehicle.Diagnostics.DTCList": ["P0A7E"]})
    room.tap("Checks")
    room.settings.setProperty("language", "de")
    qtbot.waitUntil(lambda: "Der Akku ist zu heiß" in words(room), timeout=10_000)


def test_the_source_is_called_what_it_is_called(room: Driver) -> None:
    """A name is no template, and is not translated."""
    room.say({"Vehicle.DataSource.Name": "50 %1 of it"})
    room.tap("Checks")
    assert "Simulated: 50 %1 of it" in words(room)


def test_findings_are_in_the_language_that_all_else_is_in(room: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words_of, "_present", words_of._Present())
    words_of.use(language="de")
    room.say({"Vehicle.Diagnostics.DTCList": ["P0A7E"]})
    room.tap("Checks")
    assert "Der Akku ist zu heiß" in words(room)


def test_the_argument_opens_a_view(room: Driver) -> None:
    room.cockpit.navigator.open("vehicle", "tyres")
    room.process()
    assert "All four are well" in words(room)


def test_the_same_argument_opens_its_view_again(room: Driver) -> None:
    for _ in range(2):
        room.navigator.open("vehicle", "tyres")
        room.process()
        assert "All four are well" in words(room)
        room.tap("Overview")
        assert "All four are well" not in words(room)


def test_tiles_stay_while_the_car_speaks(room: Driver) -> None:
    def tile() -> object:
        return next(item for name, item in room.items(QAccessible.Role.Button) if name.startswith("Mirrors"))

    before = tile()
    room.say({sig.WINDOWS["front-driver"]: 15, sig.FLAP: True})
    assert tile() is before


@pytest.mark.parametrize("size", [(1920, 720), (1280, 800), (1080, 1920), (2560, 1440)])
def test_there_is_room_at_every_size(open_cockpit: Open, size: tuple[int, int]) -> None:
    driver = open_cockpit(*size, panel="vehicle")
    driver.go_live()
    driver.say(PARKED)
    edge = driver.panel.mapToScene(QPointF(driver.panel.width(), driver.panel.height()))
    for shown in driver.texts(driver.panel):
        assert not shown.truncated, shown.text
        assert shown.box.right() <= edge.x() + 1, shown.text


def test_every_part_that_is_drawn_is_there() -> None:
    box, parts = read_drawing()
    assert box.width() > box.height() > 0
    assert {f"door-{row}-{side}" for row in ("front", "rear") for side in ("left", "right")} <= parts.keys()
    assert all(part["turn"] for name, part in parts.items() if name.startswith(("door", "mirror")))


def test_a_drawing_that_is_none_is_said(tmp_path: Path) -> None:
    file = tmp_path / "car.svg"
    file.write_text("<svg")
    with pytest.raises(DrawingError, match=r"car\.svg"):
        read_drawing(file)
