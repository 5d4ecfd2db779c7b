"""The lockout policy: what its file says, what a broken one means, and which state the car is in."""

import csv
import math
from pathlib import Path

import pytest

from hmi.design.limits import KINDS, STRICTEST, UNLIMITED, shorten
from hmi.shell.policy import PARK, DrivingState, Judge, PolicyError, Threshold, limits_of, read_policy

DRIVE, REVERSE, NEUTRAL = 127, -1, 0
NAN = math.nan

MATRIX = {
    "parked": {"keyboard": False, "video": False, "setup": False, "messages": False, "opening": False},
    "idling": {"keyboard": False, "video": True, "setup": False, "messages": False, "opening": False},
    "moving": {"keyboard": True, "video": True, "setup": True, "messages": True, "opening": True},
}
"""Android Automotive's reference configuration."""


@pytest.mark.parametrize("state", DrivingState)
@pytest.mark.parametrize("kind", KINDS)
def test_what_each_state_forbids(state: DrivingState, kind: str) -> None:
    assert (kind in read_policy().limits(state).forbidden) is MATRIX[state][kind]


@pytest.mark.parametrize("state", DrivingState)
def test_texts_lists_and_levels_are_limited_while_moving_only(state: DrivingState) -> None:
    limits = read_policy().limits(state)
    wanted = (120, 21, 3) if state is DrivingState.MOVING else (UNLIMITED, UNLIMITED, UNLIMITED)
    assert (limits.max_text, limits.max_items, limits.max_depth) == wanted


def test_the_strictest_is_what_the_default_says_of_moving() -> None:
    assert read_policy().limits(DrivingState.MOVING) == STRICTEST


@pytest.mark.parametrize("state", DrivingState)
def test_without_a_policy_the_strictest_holds_in_every_state(state: DrivingState) -> None:
    assert limits_of(None, state) == STRICTEST


GOOD = """
name: Own
source: ours
moving: {above_km_h: 2.0, until_below_km_h: 1.0}
states:
  parked: {forbidden: []}
  idling: {forbidden: [video, setup]}
  moving: {forbidden: [keyboard], max_text: 31, max_items: 5, max_depth: 2}
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "own.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_designer_may_write_another(tmp_path: Path) -> None:
    policy = read_policy(written(tmp_path, GOOD))
    assert policy.limits(DrivingState.IDLING).forbidden == {"video", "setup"}
    assert policy.limits(DrivingState.MOVING).max_text == 31


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("  parked: {forbidden: []}\n", "", "parked"),
        ("[keyboard]", "[keybord]", "keybord"),
        ("max_text: 31", "max_text: 0", "max_text"),
        ("max_text: 31", "max_txt: 31", "max_txt"),
        ("max_text: 31", "max_text: many", "max_text"),
        ("above_km_h: 2.0", "above_km_h: .nan", "own.yaml"),
        ("until_below_km_h: 1.0", "until_below_km_h: 3.0", "until_below_km_h"),
        ("states:", "states: [", "own.yaml"),
        ("name: Own", "name: Own\nname: [", "own.yaml"),
        (GOOD, "", "own.yaml"),
        (GOOD, "- a\n- list", "own.yaml"),
        (GOOD, "# " + "x" * 70_000, "larger"),
    ],
)
def test_a_broken_one_is_refused_in_one_line(tmp_path: Path, old: str, new: str, says: str) -> None:
    with pytest.raises(PolicyError) as told:
        read_policy(written(tmp_path, GOOD.replace(old, new)))
    assert says in str(told.value)
    assert "\n" not in str(told.value)
    assert str(told.value).startswith("own.yaml: ")


def test_a_missing_or_unreadable_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"none\.yaml"):
        read_policy(tmp_path / "none.yaml")
    with pytest.raises(PolicyError):
        read_policy(tmp_path)
    file = tmp_path / "own.yaml"
    file.write_bytes(b"\xff\xfe\x00name")
    with pytest.raises(PolicyError, match=r"own\.yaml"):
        read_policy(file)


@pytest.mark.parametrize(
    ("speed", "gear", "is_moving", "is_braked", "state"),
    [
        (0.0, PARK, False, False, "parked"),
        (0.0, PARK, None, None, "parked"),
        (0.0, DRIVE, False, True, "parked"),
        (0.0, NEUTRAL, False, True, "parked"),
        (0.0, DRIVE, False, False, "idling"),
        (0.0, REVERSE, None, None, "idling"),
        (50.0, DRIVE, True, False, "moving"),
        (-3.0, REVERSE, None, False, "moving"),
        (0.0, PARK, True, True, "moving"),
        (8.0, PARK, False, True, "moving"),
        (NAN, PARK, False, True, "moving"),
        (0.0, NAN, False, True, "moving"),
        (NAN, NAN, None, None, "moving"),
    ],
)
def test_which_state_the_car_is_in(
    speed: float, gear: float, is_moving: bool | None, is_braked: bool | None, state: str
) -> None:
    assert Judge(Threshold(1.0, 0.5)).judge(speed, gear, is_moving, is_braked) == state


def test_a_crawl_does_not_flicker() -> None:
    judge = Judge(Threshold(1.0, 0.5))
    speeds = (0.0, 0.9, 1.1, 0.9, 0.6, 0.5, 0.9)
    states = [judge.judge(speed, DRIVE, None, None) for speed in speeds]
    assert states == ["idling", "idling", "moving", "moving", "moving", "idling", "idling"]


def test_a_text_is_cut_at_a_word() -> None:
    assert shorten("Battery is low", 14) == "Battery is low"
    assert shorten("Battery is low", 13) == "Battery is…"
    assert shorten("One, two, three", 6) == "One…"
    assert shorten("北京市朝阳区建国路", 5) == "北京市朝…"
    assert shorten("Donaudampfschifffahrt", 8) == "Donauda…"
    assert shorten("abc", 1) == "…"


@pytest.mark.parametrize("most", [2, 5, 31, 120])
def test_a_cut_text_is_never_too_long(most: int) -> None:
    text = "The battery is cold and holds back, so it gives less power than usual. " * 3
    assert len(shorten(text, most)) <= most


RECORDED = sorted((Path(__file__).resolve().parents[3] / "shared" / "data" / "bmw_i3").rglob("TripA*.csv"))


@pytest.mark.skipif(not RECORDED, reason="no recorded drives here")
def test_through_a_recorded_drive_the_keyboard_is_locked_whenever_the_car_moves() -> None:
    policy = read_policy()
    judge = Judge(policy.moving)
    changes, seen, before = 0, set(), None
    with RECORDED[0].open(encoding="latin-1", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            speed = float(row["Velocity [km/h]"] or "nan")
            state = judge.judge(speed, DRIVE, None, None)
            forbidden = policy.limits(state).forbidden
            if not speed <= policy.moving.above_km_h:
                assert "keyboard" in forbidden, row["Time [s]"]
            seen.add(state)
            changes += state is not before
            before = state
    assert seen == {DrivingState.IDLING, DrivingState.MOVING}
    assert changes < 400
