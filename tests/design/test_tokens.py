"""The design tokens: every name is used, every used name is there, and what is written can be read."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from hmi.design.tokens import TOKENS_FOLDER, TokenError, Tokens, read_tokens, scale_for

FILE = TOKENS_FOLDER / "calm.tokens.json"
THEME = (Path(__file__).resolve().parents[2] / "hmi" / "design" / "Theme.qml").read_text(encoding="utf-8")
FLAT = read_tokens(FILE)
MODES = ("night", "day")


def colours(mode: str) -> dict[str, str]:
    prefix = f"color.{mode}."
    return {name.removeprefix(prefix): value for name, value in FLAT.items() if name.startswith(prefix)}


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parsed = QColor(colour)
    assert parsed.isValid(), colour
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (parsed.redF(), parsed.greenF(), parsed.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_theme_names_every_token_and_no_other() -> None:
    named = re.findall(r'Theme\.tokens\["([^"]+)"\]', THEME)
    assert len(named) == len(set(named))
    there = {re.sub(r"^color\.(night|day)\.", "color.", name) for name in FLAT}
    assert set(named) == there


def test_theme_calls_each_token_by_its_own_name() -> None:
    pairs = re.findall(r'readonly property \w+ (\w+): Theme\.tokens\["[\w.]+?(\w+)"\]', THEME)
    assert len(pairs) > 50
    assert [name for name, token in pairs if name != token] == []


def test_day_and_night_have_the_same_colours() -> None:
    assert colours("night").keys() == colours("day").keys()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [(text, ground) for text in ("ink", "dim") for ground in ("ground", "surface")]
    + [("amber", "surface"), ("red", "surface")],
)
def test_text_can_be_read_on_what_it_stands_on(mode: str, text: str, ground: str) -> None:
    named = colours(mode)
    assert contrast(named[text], named[ground]) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("text", "ground"), [("ink", "raised"), ("onAccent", "accent"), ("signInk", "signWhite")])
def test_text_on_controls_can_be_read(mode: str, text: str, ground: str) -> None:
    named = colours(mode)
    assert contrast(named[text], named[ground]) >= 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("lamp", ["accent", "amber", "red", "green", "blue"])
def test_telltales_and_the_accent_stand_out(mode: str, lamp: str) -> None:
    """WCAG 2.2, 1.4.11: what is a symbol needs 3 to 1."""
    named = colours(mode)
    assert contrast(named[lamp], named["ground"]) >= 3


def test_every_value_is_of_its_kind() -> None:
    for name, value in FLAT.items():
        group = name.split(".")[0]
        if group == "color":
            assert QColor(value).isValid(), name
        elif group == "opacity":
            assert 0 < value < 1, name
        elif name not in ("font.text", "font.icon"):
            assert isinstance(value, int), name
            assert value > 0, name


def test_the_least_target_is_a_finger_wide() -> None:
    assert FLAT["size.touch"] >= 76
    assert FLAT["type.secondary"] >= 24


def test_choosing_the_mode_chooses_the_colours(qapp: QObject) -> None:  # noqa: ARG001 - Qt objects need it
    tokens = Tokens()
    told: list[bool] = []
    tokens.changed.connect(lambda: told.append(True))
    for night, mode in ((False, "day"), (True, "night")):
        tokens.setProperty("night", night)
        values = tokens.property("values")
        assert values["color.ink"] == FLAT[f"color.{mode}.ink"]
    tokens.setProperty("night", True)
    assert len(told) == 2


def test_still_takes_the_time_out_of_every_motion(qapp: QObject) -> None:  # noqa: ARG001 - Qt objects need it
    tokens = Tokens()
    tokens.setProperty("still", True)
    values = tokens.property("values")
    assert {value for name, value in values.items() if name.startswith("motion.")} == {0}
    assert values["type.speed"] == FLAT["type.speed"]


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [
        (1280, 720, 1),
        (1024, 600, 0.8),
        (1920, 360, 0.5),
        (1920, 720, 1),
        (2399, 1440, 1),
        (2400, 899, 1),
        (2400, 900, 1.25),
        (3840, 2160, 2),
        (0, 0, 1),
    ],
)
def test_scale(width: float, height: float, scale: float) -> None:
    assert scale_for(width, height, (1280, 720), (1920, 720)) == pytest.approx(scale)


def test_scaled_is_told(qapp: QObject) -> None:  # noqa: ARG001 - Qt objects need it
    tokens = Tokens()
    told: list[bool] = []
    tokens.scaled_changed.connect(lambda: told.append(True))
    for scaled in (True, True, False):
        tokens.setProperty("scaled", scaled)
        assert tokens.property("scaled") is scaled
    assert len(told) == 2


# --- reading


def written(folder: Path, tree: object) -> Path:
    file = folder / "test.tokens.json"
    file.write_text(tree if isinstance(tree, str) else json.dumps(tree), encoding="utf-8")
    return file


def test_dimensions_are_numbers_and_aliases_what_they_stand_for(tmp_path: Path) -> None:
    tree = {
        "$description": "left out",
        "size": {"$type": "dimension", "a": {"$value": {"value": 12, "unit": "px"}}, "b": {"$value": "{size.a}"}},
        "name": {"$value": "Manrope"},
    }
    assert read_tokens(written(tmp_path, tree)) == {"size.a": 12, "size.b": 12, "name": "Manrope"}


@pytest.mark.parametrize(
    ("tree", "why"),
    [
        ({"a": {"$value": "{b}"}}, "a refers to {b}, which is not there"),
        ({"a": {"$value": "{b}"}, "b": {"$value": "{a}"}}, "refers back"),
        ({"a": {"$value": {"unit": "px"}}}, "a has no value"),
        ("{", "test.tokens.json"),
        ([], "test.tokens.json"),
    ],
)
def test_a_faulty_file_is_one_clear_line(tmp_path: Path, tree: object, why: str) -> None:
    with pytest.raises(TokenError) as caught:
        read_tokens(written(tmp_path, tree))
    assert why in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(TokenError, match=r"nowhere\.json"):
        read_tokens(tmp_path / "nowhere.json")
