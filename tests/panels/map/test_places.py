"""Places from files, and which of them are drawn."""

from pathlib import Path

import pytest

from hmi.panels.map.geo import Place, Plane
from hmi.panels.map.pins import CHOSEN, GOAL, pins
from hmi.panels.map.places import KINDS, KnownPlace, places

HOME = KnownPlace("home", "home", Place(47.144, 9.501))
NEXT_DOOR = KnownPlace("next", "charger", Place(47.1441, 9.5011), "Ladehof")
FAR = KnownPlace("far", "charger", Place(47.2, 9.6), "Rastplatz", power_kw=150)
PLANE = Plane(HOME.at)


def names(*known: KnownPlace, goal: Place | None = None, chosen: str = "", scale: float = 0.05) -> list[str]:
    return [pin.id for pin in pins(PLANE, known, goal, None, chosen, scale)]


def test_the_files_of_the_product_are_good() -> None:
    found = places()
    assert {known.kind for known in found} == KINDS.keys()
    assert len({known.id for known in found}) == len(found)
    assert all(known.title for known in found)


@pytest.mark.parametrize(
    "text",
    [
        "places: [",
        "places: [{id: x, kind: castle, latitude: 1, longitude: 1}]",
        "places: [{id: x, kind: home, latitude: 91, longitude: 1}]",
        "places: [{id: x, kind: home, latitude: .nan, longitude: 1}]",
        "places: [{id: x, kind: home}]",
        "- 7",
    ],
)
def test_a_bad_file_is_left_out_and_said(text: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "bad.yaml").write_text(text)
    (tmp_path / "good.yaml").write_text("places: [{id: home, kind: home, latitude: 47, longitude: 9}]")
    assert [known.id for known in places(tmp_path)] == ["home"]
    assert "bad.yaml" in caplog.text


def test_two_that_cannot_be_touched_apart_are_one() -> None:
    assert names(HOME, NEXT_DOOR, FAR) == ["home", "far"]
    assert names(HOME, NEXT_DOOR, FAR, scale=8.0) == ["home", "next", "far"]


def test_the_destination_and_the_chosen_one_are_always_there() -> None:
    assert names(HOME, NEXT_DOOR, chosen="next") == ["next"]
    assert names(HOME, NEXT_DOOR, goal=NEXT_DOOR.at, chosen="home") == ["home", "next"]


def test_a_destination_that_is_no_known_place_has_its_own_mark() -> None:
    found = pins(PLANE, (HOME,), FAR.at, Place(47.3, 9.7), "", 0.05)
    assert {pin.id: pin.role for pin in found} == {GOAL: GOAL, CHOSEN: CHOSEN, "home": ""}
