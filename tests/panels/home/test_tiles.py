"""Which tiles there are, and how a device is said."""

import math

import msgspec
import pytest

from hmi.home.device import Device
from hmi.panels.home import said, tiles
from hmi.panels.home.flows import flows, powers, strength, text
from hmi.panels.home.sentence import about
from tests.home.conftest import HomeBench

CAR = {"key": "car"}


def device(key: str, **fields: object) -> Device:
    component = key.split("/")[0]
    base = Device(key=key, component=component, name="", device=key, area="", is_available=True, is_current=True)
    return msgspec.structs.replace(base, **fields)


def test_sensors_of_one_device_share_a_tile_and_those_of_the_flow_have_none(house: HomeBench) -> None:
    of = tiles.tiles(house.link.home.devices)
    assert of["sensor/washing_machine_state"] == ("sensor/washing_machine_state", "sensor/washing_machine_remaining")
    assert not any("power" in key for key in of)
    assert len(of) == 9


def test_the_favourites_are_one_of_each_kind_first(house: HomeBench) -> None:
    devices = house.link.home.devices
    favourites = tiles.favourites(devices, tiles.tiles(devices))
    assert [devices[key].component for key in favourites] == ["light", "climate", "cover", "lock", "sensor", "event"]


def test_tiles_stand_by_room_and_those_without_one_last(house: HomeBench) -> None:
    devices = {**house.link.home.devices, "light/x": device("light/x")}
    areas = [devices[key].area for key in tiles.tiles(devices)]
    assert areas == [*sorted(areas[:-1]), ""]


@pytest.mark.parametrize(
    ("key", "device_class", "role"),
    [
        ("sensor/solar_power", "power", "sun"),
        ("sensor/inverter/pv_power", "power", "sun"),
        ("sensor/wallbox_power", "power", "car"),
        ("sensor/battery_level", "battery", "level"),
        ("sensor/phone_battery", "voltage", ""),
        ("sensor/solar_energy_today", "energy", ""),
        ("sensor/oven_power", "power", ""),
        ("light/solar_power", "power", ""),
    ],
)
def test_which_sensor_is_which_part_of_the_flow(key: str, device_class: str, role: str) -> None:
    assert tiles.role(device(key, device_class=device_class)) == role


def test_powers_of_the_house(house: HomeBench) -> None:
    assert powers(house.link.home.devices) == {
        "sun": 3400.0,
        "house": 700.0,
        "grid": 0.0,
        "battery": 600.0,
        "level": 64.0,
    }


def test_a_sensor_in_kilowatts_counts_a_thousandfold() -> None:
    sensor = device("sensor/solar_power", device_class="power", unit="kW", values={"value": "2.5"})
    assert powers({sensor.key: sensor}) == {"sun": 2500.0}


def test_which_way_it_flows() -> None:
    ends = {end["key"]: end for end in flows({"sun": 3000.0, "grid": -900.0, "battery": 1600.0}, CAR)}
    assert ends["sun"]["arriving"]
    assert not ends["grid"]["arriving"]
    assert ends["grid"]["name"] == "to the grid"
    assert not ends["battery"]["arriving"], "Home Assistant's battery is positive while it is filled"
    assert ends["car"] == CAR


def test_what_is_not_known_does_not_flow() -> None:
    sun = flows({}, CAR)[0]
    assert (sun["known"], sun["strength"], sun["value"]) == (False, 0.0, "–")


@pytest.mark.parametrize(("power_w", "share"), [(0, 0), (19, 0), (20, 0.125), (-8000, 1), (99999, 1), (math.nan, 0)])
def test_how_wide_a_flow_is_drawn(power_w: float, share: float) -> None:
    assert strength(power_w) == share


def test_a_trickle_is_nought() -> None:
    assert (text(30.0), text(-640.0), text(math.nan)) == ("0\u2009kW", "0.6\u2009kW", "–")


def how(of: Device) -> str:
    return said.detail(of, {})


def test_how_each_is_said(house: HomeBench) -> None:
    devices = house.link.home.devices
    assert how(devices["light/living_room_ceiling"]) == "on, 40\u2009%"
    assert how(devices["light/kitchen"]) == "off"
    assert how(devices["climate/living_room_heating"]) == "19.2° → 21°"
    assert how(devices["cover/garage_door"]) == "closed"
    assert how(devices["lock/front_door"]) == "locked"
    assert how(devices["sensor/washing_machine_remaining"]) == "38\u2009min"
    assert how(devices["event/doorbell"]) == "nobody has rung"
    assert how(devices["scene/living_room_film"]) == "touch to begin"


@pytest.mark.parametrize("state", ["locked", "closed"])
def test_what_may_not_be_taken_for_now_is_not_said(state: str) -> None:
    lock = device("lock/front_door", values={"state": state}, is_current=False)
    assert how(lock) == "has not said anything yet"
    assert said.icon(lock) == "lock-question"
    gone = msgspec.structs.replace(lock, is_available=False)
    assert how(gone) == "cannot be reached"


def test_an_unlocked_door_shines_and_an_unknown_one_does_not() -> None:
    lock = device("lock/front_door", values={"state": "unlocked"})
    assert (said.is_on(lock), said.icon(lock)) == (True, "lock-open-variant")
    assert not said.is_on(msgspec.structs.replace(lock, is_current=False))


def test_when_it_was_done_where_that_is_known() -> None:
    washer = device("sensor/washer", values={"value": "done"})
    assert how(washer) == "done"
    assert said.detail(washer, {"sensor/washer": 1_763_756_000.0}).startswith("done at ")


def test_an_unknown_word_is_said_as_it_came() -> None:
    assert how(device("sensor/robot", values={"value": "polishing"})) == "polishing"


@pytest.mark.parametrize(
    ("changes", "sentence", "warns"),
    [
        ({}, "All is shut and locked", False),
        ({"home/garage/door/state": {"state": "open", "position": 100}}, "Garage door is open", True),
        ({"home/hall/door/state": "UNLOCKED"}, "Front door is unlocked", True),
        ({"home/living_room/ceiling/state": {"state": "ON", "brightness": 255}}, "1 light", False),
        ({"home/status": "offline"}, "The home cannot be reached", False),
    ],
)
def test_the_sentence(house: HomeBench, changes: dict[str, object], sentence: str, warns: bool) -> None:
    house.home("home/living_room/ceiling/state", {"state": "OFF"})
    for topic, state in changes.items():
        house.home(topic, state)
    house.drain()
    told = about(house.link.home.devices)
    assert told[0].startswith(sentence)
    assert told[2] is warns


def test_shut_and_locked_is_said_only_when_it_is_sure(house: HomeBench) -> None:
    house.home("home/living_room/ceiling/state", {"state": "OFF"})
    house.home("home/hall/door/state", "None")
    house.drain()
    devices = house.link.home.devices
    lock = msgspec.structs.replace(devices["lock/front_door"], is_current=False)
    assert about({**devices, lock.key: lock})[0] == "All is quiet"


def test_a_blind_that_stands_open_is_no_warning(house: HomeBench) -> None:
    blind = device("cover/blind", device_class="blind", values={"state": "open"})
    house.home("home/living_room/ceiling/state", {"state": "OFF"})
    house.drain()
    told = about({**house.link.home.devices, blind.key: blind})
    assert (told[0], told[2]) == ("All is shut and locked", False)


@pytest.mark.parametrize("device_class", ["garage", "gate", "door", "window"])
def test_what_lets_people_in_is_told_when_it_stands_open(device_class: str) -> None:
    cover = device("cover/x", device_class=device_class, values={"state": "open"})
    assert about({cover.key: cover}) == ("cover/x is open", "", True)
