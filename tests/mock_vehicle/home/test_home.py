"""The simulated home: its physics over the day, its devices, and what it makes of commands."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_vehicle.home.commands import HANDLERS, obey
from mock_vehicle.home.home import Home
from mock_vehicle.home.surroundings import outside

NOON = datetime(2026, 6, 10, 11, 0, tzinfo=UTC).timestamp()
NIGHT = datetime(2026, 1, 21, 21, 0, tzinfo=UTC).timestamp()


def at(time_s: float) -> Home:
    home = Home()
    home.begin(time_s)
    return home


def state(home: Home, topic: str) -> Any:
    return json.loads(home.states()[f"home/{topic}/state"])


def text(home: Home, topic: str) -> str:
    return home.states()[f"home/{topic}/state"].decode()


def test_by_night_the_lights_are_on_and_by_day_the_sun_shines() -> None:
    night, noon = at(NIGHT), at(NOON)
    assert (text(night, "garage/driveway"), text(noon, "garage/driveway")) == ("ON", "OFF")
    assert state(night, "energy")["solar"] == 0
    assert state(noon, "energy")["solar"] > 2500
    assert state(noon, "energy")["grid"] < 0 < state(noon, "energy")["battery"], "what is left over goes to the grid"
    assert state(night, "energy")["battery"] < 0
    assert 5 < state(noon, "energy")["today"] < 40


def test_the_driveway_is_lit_from_dusk_to_dawn_unless_somebody_switches_it() -> None:
    home = at(NOON)
    assert obey(home, "home/garage/driveway/set", b"ON")
    home.step(NOON + 3600)
    assert text(home, "garage/driveway") == "ON"
    assert obey(home, "home/garage/driveway/set", b"OFF")
    home.step(NOON + 11 * 3600)
    assert text(home, "garage/driveway") == "ON"
    home.step(NOON + 20 * 3600)
    assert text(home, "garage/driveway") == "OFF"


@pytest.mark.parametrize("start", [NOON, NIGHT])
def test_the_power_adds_up_all_day(start: float) -> None:
    home = at(start)
    levels = set()
    for minute in range(24 * 60):
        home.wallbox_w = 11_040.0 if minute > 720 else 0.0
        home.step(start + 60 * minute)
        energy = state(home, "energy")
        assert energy["solar"] + energy["grid"] == energy["house"] + energy["battery"] + 11_040 * (minute > 720)
        assert state(home, "garage/wallbox")["power"] == 11_040 * (minute > 720)
        assert 9 <= energy["level"] <= 100
        assert 100 < energy["house"] < 6000
        levels.add(energy["level"])
    assert len(levels) > 10


def test_the_sun_charges_the_car_before_the_battery_and_the_battery_never_does() -> None:
    noon = at(NOON)
    assert state(noon, "energy")["battery"] > 1000
    noon.wallbox_w = 11_040
    noon.step(NOON + 60)
    assert state(noon, "energy")["battery"] == 0
    assert 5_000 < state(noon, "energy")["grid"] < 11_000
    night = at(NIGHT)
    alone = state(night, "energy")["battery"]
    night.wallbox_w = 11_040
    night.step(NIGHT + 1)
    assert alone - 100 < state(night, "energy")["battery"] < 0
    assert state(night, "energy")["grid"] > 11_000


def test_the_day_is_warmer_than_the_night_and_summer_than_winter() -> None:
    place = at(NOON)._place
    temperatures = [outside(time, place).temperature_c for time in (NIGHT, NOON)]
    assert -8 < temperatures[0] < 5 < 18 < temperatures[1] < 30
    assert outside(NIGHT, place).is_dark
    assert not outside(NOON, place).is_dark


def test_the_heating_warms_the_room_in_its_own_time() -> None:
    home = at(NIGHT)
    assert obey(home, "home/living_room/heating/temperature/set", b"22.5")
    home.step(NIGHT + 10)
    assert state(home, "living_room/heating")["action"] == "heating"
    before = home.room.temperature_c
    home.step(NIGHT + 1800)
    assert 0.3 < home.room.temperature_c - before < 2.0
    home.step(NIGHT + 6 * 3600)
    assert home.room.temperature_c == pytest.approx(22.5, abs=0.3)
    assert obey(home, "home/living_room/heating/mode/set", b"off")
    home.step(NIGHT + 10 * 3600)
    assert home.room.temperature_c < 22
    assert state(home, "living_room/heating") == {
        "mode": "off",
        "temperature": 22.5,
        "current": round(home.room.temperature_c, 1),
        "action": "off",
    }


def test_the_garage_door_takes_its_time_and_can_be_stopped() -> None:
    home = at(NOON)
    assert state(home, "garage/door") == {"state": "closed", "position": 0}
    assert obey(home, "home/garage/door/set", b"OPEN")
    positions = []
    for tenth in range(1, 71):
        home.step(NOON + tenth / 10)
        positions.append(state(home, "garage/door")["position"])
    assert state(home, "garage/door") == {"state": "opening", "position": 50}
    assert positions == sorted(positions)
    assert obey(home, "home/garage/door/set", b"STOP")
    home.step(NOON + 20)
    assert state(home, "garage/door") == {"state": "stopped", "position": 50}
    assert obey(home, "home/garage/door/position/set", b"20")
    assert state(home, "garage/door")["state"] == "closing"
    home.step(NOON + 40)
    assert state(home, "garage/door") == {"state": "stopped", "position": 20}
    assert obey(home, "home/garage/door/set", b"CLOSE")
    home.step(NOON + 60)
    assert state(home, "garage/door") == {"state": "closed", "position": 0}
    assert not home.is_moving


def test_the_lock_turns() -> None:
    home = at(NOON)
    seen = [text(home, "hall/door")]
    for command in (b"UNLOCK", b"LOCK"):
        assert obey(home, "home/hall/door/set", command)
        seen.append(text(home, "hall/door"))
        home.step(home.time_s + 2)
        seen.append(text(home, "hall/door"))
    assert seen == ["LOCKED", "UNLOCKING", "UNLOCKED", "LOCKING", "LOCKED"]


def test_lights_dim_and_keep_their_level() -> None:
    home = at(NOON)
    assert obey(home, "home/living_room/ceiling/set", b'{"state": "ON", "brightness": 90, "transition": 2}')
    assert state(home, "living_room/ceiling") == {"state": "ON", "brightness": 90, "color_mode": "brightness"}
    assert obey(home, "home/living_room/ceiling/set", b'{"state": "OFF"}')
    assert state(home, "living_room/ceiling") == {"state": "OFF"}
    assert obey(home, "home/living_room/ceiling/set", b'{"state": "ON"}')
    assert state(home, "living_room/ceiling")["brightness"] == 90
    assert obey(home, "home/kitchen/light/level/set", b"35")
    assert state(home, "kitchen/light") == {"power": "ON", "level": 35}
    assert obey(home, "home/kitchen/light/level/set", b"0")
    assert state(home, "kitchen/light") == {"power": "OFF", "level": 35}
    assert obey(home, "home/living_room/film/set", b"ON")
    assert state(home, "living_room/lamp")["brightness"] == 40
    assert state(home, "living_room/ceiling") == {"state": "OFF"}


def test_the_coffee_machine_draws_power_and_goes_off_by_itself() -> None:
    home = at(NOON)
    before = home.energy.house_w
    assert obey(home, "home/kitchen/coffee/set", b"ON")
    home.step(NOON + 1)
    assert home.energy.house_w > before + 1000
    assert text(home, "kitchen/coffee") == "ON"
    home.step(NOON + 3000)
    assert text(home, "kitchen/coffee") == "OFF"


def test_the_washing_goes_on_and_is_done() -> None:
    home = at(NOON)
    assert state(home, "kitchen/washer") == {"state": "washing", "remaining": 38}
    seen: list[str] = []
    for minute in range(60):
        home.step(NOON + 60 * minute)
        washer = state(home, "kitchen/washer")
        if not seen or seen[-1] != washer["state"]:
            seen.append(washer["state"])
        assert (washer["remaining"] == 0) == (washer["state"] == "done")
    assert seen == ["washing", "spinning", "done"]


def test_the_doorbell_rings_once() -> None:
    home = at(NOON)
    assert obey(home, "home/hall/doorbell/set", b"PRESS")
    assert home.told == [("home/hall/doorbell/event", b'{"event_type":"ring"}')]


NONSENSE = [b"", b"on", b"{", b"[" * 4000, b"\xff", b"1e999", b"nan", b"-5", b"900", b'{"state": "BLUE"}', b"x" * 5000]


@pytest.mark.parametrize("topic", [*HANDLERS, "home/cellar/light/set", "home/hall/door/state"])
@pytest.mark.parametrize("payload", NONSENSE, ids=range(len(NONSENSE)))
def test_what_makes_no_sense_changes_nothing(topic: str, payload: bytes) -> None:
    home = at(NOON)
    before = home.states()
    assert not obey(home, topic, payload)
    assert home.states() == before
    assert home.told == []


def test_a_step_back_or_a_long_absence_begins_afresh() -> None:
    home = at(NOON)
    obey(home, "home/garage/driveway/set", b"ON")
    home.step(NIGHT)
    assert home.states() == at(NIGHT).states()
    home.step(NIGHT + 3 * 86400)
    assert home.states() == at(NIGHT + 3 * 86400).states()


def test_a_clock_that_falls_behind_a_little_is_waited_for() -> None:
    home = at(NOON)
    home.step(NOON + 100)
    obey(home, "home/kitchen/coffee/set", b"ON")
    obey(home, "home/garage/door/set", b"OPEN")
    home.step(NOON + 104)
    before = home.states()
    for back_s in (0.002, 8, 50):
        home.step(NOON + 104 - back_s)
        assert home.states() == before
    home.step(NOON + 107)
    assert state(home, "garage/door")["position"] == 50
    assert text(home, "kitchen/coffee") == "ON"


@given(st.lists(st.floats(0, 7200), max_size=8))
def test_it_can_be_stepped_in_any_way(steps: list[float]) -> None:
    home, time_s = at(NIGHT), NIGHT
    for step in steps:
        time_s += step
        home.step(time_s)
    assert home.time_s == time_s
    assert 10 < home.room.temperature_c < 30
    json.loads(home.states()["home/energy/state"])
