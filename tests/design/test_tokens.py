"""The singleton `Tokens`: theme, mode, text size, reduced motion, and what happens when a file is broken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from hmi.design.tokens import Tokens
from hmi.design.tokens_scale import scale_for
from hmi.design.tokens_theme import TOKENS_FOLDER, read_theme

CALM = read_theme(TOKENS_FOLDER / "calm.resolver.json")
SIGNAL = read_theme(TOKENS_FOLDER / "signal.resolver.json")
pytestmark = pytest.mark.usefixtures("qapp")


def heard(signal: object) -> list[None]:
    told: list[None] = []
    signal.connect(lambda: told.append(None))  # type: ignore[attr-defined]
    return told


def ink(tokens: Tokens) -> str:
    return str(tokens.property("colors")["color.ink"].name().upper())


def test_choosing_the_mode_chooses_the_colours() -> None:
    tokens = Tokens()
    told = heard(tokens.colors_changed)
    for night, mode in ((False, "day"), (True, "night")):
        tokens.setProperty("night", night)
        assert ink(tokens) == CALM.values[mode]["color.ink"]
    tokens.setProperty("night", True)
    assert len(told) == 2


def test_choosing_the_theme_changes_everything_but_the_mode() -> None:
    tokens = Tokens()
    tokens.setProperty("night", False)
    told = heard(tokens.changed)
    tokens.setProperty("theme", "signal")
    assert tokens.property("theme") == "signal"
    assert ink(tokens) == SIGNAL.values["day"]["color.ink"]
    assert tokens.property("values")["radius.card"] == SIGNAL.values["day"]["radius.card"]
    assert tokens.property("values")["font.text"] == "Barlow"
    assert len(told) == 1


def test_the_themes_have_names_and_titles() -> None:
    assert Tokens().property("themes") == [
        {"name": "calm", "title": "Calm"},
        {"name": "signal", "title": "Signal"},
    ]


def test_still_takes_the_time_out_of_every_motion_and_nothing_else() -> None:
    tokens = Tokens()
    before = tokens.property("values")
    tokens.setProperty("still", True)
    values = tokens.property("values")
    assert {value for name, value in values.items() if name.startswith("motion.")} == {0}
    assert {name for name in values if values[name] != before[name]} == {n for n in values if n.startswith("motion.")}


@pytest.mark.parametrize(
    ("scale", "sizes"),
    [
        (1.0, (168, 56, 46, 32, 24)),
        (1.5, (168, 63, 58, 48, 36)),
        (7.0, (168, 63, 58, 48, 36)),
        (0.2, (168, 56, 46, 32, 24)),
    ],
)
def test_larger_text_grows_what_is_small_most(scale: float, sizes: tuple[int, ...]) -> None:
    tokens = Tokens()
    tokens.setProperty("textScale", scale)
    values = tokens.property("values")
    names = ("speed", "range", "distance", "primary", "secondary")
    assert tuple(values[f"type.{name}"] for name in names) == sizes
    fonts: list[QFont] = [values[f"text.{name}"] for name in names]
    assert tuple(font.pixelSize() for font in fonts) == sizes
    assert list(sizes) == sorted(sizes, reverse=True)


def test_text_styles_are_whole_fonts_with_figures_that_do_not_jump() -> None:
    font: QFont = Tokens().property("values")["text.speed"]
    assert (font.family(), font.weight(), font.letterSpacing()) == ("Manrope", QFont.Weight.DemiBold, -3)
    assert font.featureValue(QFont.Tag("tnum")) == 1
    assert "noto sans cjk sc" in QFont.substitutes("Manrope")


# --- the way from one to another


def test_colours_fade_and_all_else_is_there_at_once(qtbot: QtBot) -> None:
    tokens = Tokens()
    tokens.is_animated = True
    told = heard(tokens.colors_changed)
    tokens.setProperty("theme", "signal")
    tokens.setProperty("night", False)
    assert tokens.property("values")["radius.card"] == 4
    assert ink(tokens) == CALM.values["night"]["color.ink"]
    qtbot.waitUntil(lambda: ink(tokens) == SIGNAL.values["day"]["color.ink"])
    assert len(told) > 2


def test_a_fade_that_is_turned_back_goes_on_from_where_it_is(qtbot: QtBot) -> None:
    tokens = Tokens()
    tokens.is_animated = True
    tokens.setProperty("night", False)
    qtbot.waitUntil(lambda: ink(tokens) not in (CALM.values["night"]["color.ink"], CALM.values["day"]["color.ink"]))
    between = ink(tokens)
    tokens.setProperty("night", True)
    assert ink(tokens) == between
    qtbot.waitUntil(lambda: ink(tokens) == CALM.values["night"]["color.ink"])


def test_still_ends_a_fade_at_once() -> None:
    tokens = Tokens()
    tokens.is_animated = True
    tokens.setProperty("night", False)
    tokens.setProperty("still", True)
    assert ink(tokens) == CALM.values["day"]["color.ink"]


# --- files

type Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def to(name: str, text: str) -> Path:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return to


PINK = '{\n  "color": {\n    "$type": "color",\n    "night": { "ink": { "$value": "#FFC0CB" } }\n  }\n}\n'


def test_a_file_in_a_folder_is_a_theme_and_the_rest_is_as_in_the_first(write: Write) -> None:
    tokens = Tokens()
    told = heard(tokens.themes_changed)
    tokens.add_folder(write("rose-garden.tokens.json", PINK).parent)
    assert len(told) == 1
    assert {"name": "rose-garden", "title": "Rose Garden"} in tokens.property("themes")
    tokens.setProperty("theme", "rose-garden")
    assert ink(tokens) == "#FFC0CB"
    tokens.setProperty("night", False)
    assert ink(tokens) == CALM.values["day"]["color.ink"]


def test_a_broken_file_leaves_what_was_there_and_says_where(write: Write) -> None:
    file = write("rose.tokens.json", PINK)
    tokens = Tokens()
    tokens.use_file(file)
    write("rose.tokens.json", PINK.replace("#FFC0CB", "pink"))
    told = heard(tokens.problem_changed)
    tokens.reload()
    assert ink(tokens) == "#FFC0CB"
    problem = "rose.tokens.json, line 4: color.night.ink: 'pink' is not a colour such as #1C242C"
    assert tokens.property("problem") == problem
    write("rose.tokens.json", PINK.replace("#FFC0CB", "#FF0000"))
    tokens.reload()
    assert tokens.property("problem") == ""
    assert ink(tokens) == "#FF0000"
    assert len(told) == 2


def test_an_unknown_theme_changes_nothing() -> None:
    tokens = Tokens()
    tokens.setProperty("theme", "unicorn")
    assert tokens.property("theme") == "calm"
    assert "there is no theme 'unicorn'" in tokens.property("problem")


def test_a_file_given_by_hand_stays_until_another_theme_is_chosen(write: Write) -> None:
    tokens = Tokens()
    tokens.use_file(write("rose.tokens.json", PINK))
    tokens.setProperty("theme", "calm")  # the setting as it was kept
    assert tokens.property("theme") == "rose"
    tokens.setProperty("theme", "signal")
    assert tokens.property("theme") == "signal"
    tokens.setProperty("theme", "calm")
    assert tokens.property("theme") == "calm"


def test_the_files_of_the_theme_are_known() -> None:
    names = [str(file.relative_to(TOKENS_FOLDER)) for file in Tokens().files]
    assert set(names) == {
        "calm.resolver.json",
        "foundation.tokens.json",
        "calm/theme.tokens.json",
        "calm/night.tokens.json",
        "calm/day.tokens.json",
    }


# --- scale


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
    assert Tokens().scaleFor(width, height) == pytest.approx(scale)


def test_scaled_is_told() -> None:
    tokens = Tokens()
    told = heard(tokens.scaled_changed)
    for scaled in (True, True, False):
        tokens.setProperty("scaled", scaled)
        assert tokens.property("scaled") is scaled
    assert len(told) == 2
