"""The themes that come with the cockpit: complete, of the right kinds, and readable in both modes."""

import re
from functools import cache
from pathlib import Path

import pytest
from coloraide import Color
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QTextLayout

from hmi.design import faces
from hmi.design.tokens_theme import (
    THEME_FILE,
    TOKENS_FOLDER,
    Theme,
    find_themes,
    needed_tokens,
    read_theme,
    theme_name,
    title_of,
)

THEME_QML = THEME_FILE.read_text(encoding="utf-8")
THEMES = find_themes([TOKENS_FOLDER])
MODES = ("night", "day")
GROUNDS = ("ground", "surface", "raised", "tint")
every_theme = pytest.mark.parametrize("name", THEMES)
every_mode = pytest.mark.parametrize("mode", MODES)


@cache
def theme(name: str) -> Theme:
    return read_theme(THEMES[name])


def contrast(name: str, mode: str, one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.2."""
    colours = [Color(theme(name).values[mode][f"color.{colour}"]) for colour in (one, other)]
    return colours[0].contrast(colours[1], method="wcag21")


def test_the_contrast_of_black_on_white_is_21() -> None:
    assert Color("#000000").contrast(Color("#FFFFFF"), method="wcag21") == pytest.approx(21)


def test_there_are_two_themes_of_different_temperament() -> None:
    assert [title_of(file) for file in THEMES.values()] == ["Calm", "Signal"]
    calm, signal = (theme(name).values for name in THEMES)
    for mode in MODES:
        for token in ("color.accent", "color.ground", "font.text", "radius.card", "radius.control", "font.figure"):
            assert calm[mode][token] != signal[mode][token], token


@every_theme
def test_every_file_is_of_the_strict_reader(name: str) -> None:
    read = theme(name)
    assert read.notes == ()
    assert read.values["day"].keys() == read.values["night"].keys() == theme("calm").values["day"].keys()


@every_theme
def test_every_file_of_a_theme_is_read(name: str) -> None:
    there = set((TOKENS_FOLDER / name).glob("*"))
    assert there <= set(theme(name).files)


def test_the_theme_calls_each_token_by_its_own_name() -> None:
    pairs = re.findall(r'readonly property \w+ (\w+): Theme\.\w+\["([\w.]+)"\]', THEME_QML)
    assert len(pairs) > 90
    renamed = {"accentInk": "color.onAccent", "blur": "elevation.card.blur", "offset": "elevation.card.offsetY"}
    assert [name for name, token in pairs if token.split(".")[-1] != name and renamed.get(name) != token] == []
    assert len(pairs) == len(re.findall(r'\["', THEME_QML)), "a line of Theme.qml that the reader does not understand"


def test_what_the_themes_hold_beyond_the_needed_is_none() -> None:
    """A name that Theme.qml does not have is a slip of the pen."""
    from hmi.design.tokens_file import read_source, tokens_of

    for file in TOKENS_FOLDER.rglob("*.tokens.json"):
        found, _ = tokens_of(read_source(file))
        surplus = [name for name in found if name not in needed_tokens() and not name.startswith("palette.")]
        assert surplus == [], file.name


@every_theme
@every_mode
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["ink", "dim", "accent", "amber", "red", "green", "blue"])
def test_text_can_be_read_on_every_ground(name: str, mode: str, text: str, ground: str) -> None:
    """Warnings and the accent are written in, too, so they must pass as text and not only as icons."""
    assert contrast(name, mode, text, ground) >= 4.5


@every_theme
@every_mode
@pytest.mark.parametrize(
    ("text", "ground"), [("onAccent", "accent"), ("signInk", "signWhite"), ("ink", "pressed"), ("dim", "pressed")]
)
def test_text_on_controls_can_be_read(name: str, mode: str, text: str, ground: str) -> None:
    assert contrast(name, mode, text, ground) >= 4.5


@every_theme
@every_mode
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("mark", ["faint", "focus"])
def test_what_is_large_or_a_symbol_stands_out(name: str, mode: str, mark: str, ground: str) -> None:
    """WCAG 2.2, 1.4.3 and 1.4.11: large text, symbols and the focus need 3 to 1."""
    assert contrast(name, mode, mark, ground) >= 3


@every_theme
@every_mode
def test_the_accent_is_no_warning(name: str, mode: str) -> None:
    """The one accent must not be taken for a telltale: far from amber and red in hue (OKLCH degrees)."""
    hues = {
        colour: Color(theme(name).values[mode][f"color.{colour}"]).convert("oklch")["hue"]
        for colour in ("accent", "amber", "red")
    }
    for warning in ("amber", "red"):
        apart = abs(hues["accent"] - hues[warning]) % 360
        assert min(apart, 360 - apart) > 60


@every_theme
@every_mode
def test_every_value_is_of_its_kind(name: str, mode: str) -> None:
    read = theme(name)
    for token, value in read.values[mode].items():
        group = token.split(".")[0]
        if token in read.colors:
            assert QColor(value).isValid(), token
        elif group in ("size", "space", "stroke", "radius", "motion", "time", "type"):
            assert isinstance(value, int), token
    assert read.values[mode]["size.touch"] >= 76
    assert read.values[mode]["type.primary"] >= 32
    assert read.values[mode]["type.secondary"] >= 24
    assert max(value for token, value in read.values[mode].items() if token.startswith("motion.")) <= 300


@every_theme
def test_spaces_are_on_the_grid(name: str) -> None:
    """Gaps between things are multiples of 8, insides of things of 4."""
    values = theme(name).values["day"]
    assert all(values[f"space.{gap}"] % 8 == 0 for gap in ("tight", "gap", "loose", "margin"))
    assert all(values[f"space.{inside}"] % 4 == 0 for inside in ("hair", "padding"))


@every_theme
def test_the_faces_are_there_in_each_weight_with_equal_figures(name: str, qapp: object) -> None:  # noqa: ARG001
    read = theme(name)
    styles = {token: value for token, value in read.values["day"].items() if token.startswith("text.")}
    faces.load({style["fontFamily"][0] for style in styles.values()})
    for token, style in styles.items():
        family = style["fontFamily"][0]
        weights = {QFontDatabase.weight(family, named) for named in QFontDatabase.styles(family)}
        assert style["fontWeight"] in weights, token
        font = QFont(family)
        font.setPixelSize(100)
        font.setWeight(QFont.Weight(style["fontWeight"]))
        font.setFeature(QFont.Tag("tnum"), 1)
        assert len({QFontMetrics(font).horizontalAdvance(figure) for figure in "0123456789"}) == 1, token


@every_theme
@pytest.mark.parametrize("text", ["导航 · 电量", "Zürich – Straße, Ø 3 °C"])
def test_what_a_face_lacks_another_gives(name: str, text: str, qapp: object) -> None:  # noqa: ARG001
    if "Noto Sans CJK SC" not in QFontDatabase.families():
        pytest.skip("there is no Noto Sans CJK SC")
    read = theme(name)
    family = read.values["day"]["font.text"][0]
    faces.load([family])
    faces.qml_values(read, read.values["day"], 1.0, still=False)
    layout = QTextLayout(text, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    used = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert used <= {family, "Noto Sans CJK SC"}
    assert all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


@pytest.mark.parametrize(
    ("file", "name", "title"),
    [
        ("calm.resolver.json", "calm", "Calm"),
        ("Rose Garden.tokens.json", "rose-garden", "Rose Garden"),
        ("Übergang_2.tokens.json", "bergang-2", "Übergang 2"),
        ("...tokens.json", "theme", ""),
    ],
)
def test_a_theme_has_a_name_for_the_settings_and_a_title_for_people(file: str, name: str, title: str) -> None:
    assert theme_name(Path(file)) == name
    assert title_of(Path(file)) == title


def test_a_folder_that_is_not_there_has_no_themes() -> None:
    assert find_themes([Path("/nowhere/at/all")]) == {}
