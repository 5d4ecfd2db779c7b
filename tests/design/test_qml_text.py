"""What may stand in a QML file: no timer, no colour, size or duration of its own."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "hmi").rglob("*.qml"))

COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|Qt\.(?:rgba|hsla|hsva|darker|lighter|tint)\(')
COLOUR_NAME = re.compile(r'[cC]olor:\s*"(?!transparent)\w+"')
NUMBER = re.compile(r"(?<![\w.#])(\d+(?:\.\d+)?(?:e-?\d+)?)(?![\w.])")
MEASURED = re.compile(
    r"^\s*(?:readonly property \w+ |property \w+ )?"
    r"((?:[a-z]+\.)*(?:width|height|x|y|[xX]Scale|spacing|padding|margins?|radius|size|unitSize|pixelSize|pointSize"
    r"|weight|letterSpacing|lineHeight|duration|opacity|border\.width|strokeWidth|dashPattern"
    r"|\w*(?:Margin|Spacing|Padding|Width|Height|Size|Radius|Opacity)))\s*:(.*)$",
    re.MULTILINE,
)
ALLOWED_NUMBERS = frozenset({"0", "1", "2", "0.5", "1e-9"})
"""Nothing, all of it, halves, next to nothing: shares, not sizes. What has a size is a token."""

ALLOWED_LINES = frozenset({"dashPattern: [3, 3]", "dashPattern: [4, 4]"})
"""Dashes are counted in widths of the stroke."""


def code(file: Path) -> str:
    """The file without its comments."""
    return COMMENT.sub("", file.read_text(encoding="utf-8"))


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def literals(text: str) -> Iterator[str]:
    for match in MEASURED.finditer(text):
        line = match.group(0).strip()
        numbers = NUMBER.findall(TEXT.sub('""', match.group(2)))
        if line not in ALLOWED_LINES and not set(numbers) <= ALLOWED_NUMBERS:
            yield line


def test_there_are_files_to_look_at() -> None:
    assert len(FILES) > 20


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("    width: 76", ["width: 76"]),
        ("    anchors.topMargin: 12", ["anchors.topMargin: 12"]),
        ("NumberAnimation {\n duration: 200 }", ["duration: 200 }"]),
        ("    opacity: stale ? 0.45 : 1", ["opacity: stale ? 0.45 : 1"]),
        ("    width: parent.width / 2 - Theme.space.gap", []),
        ('    text: "76"', []),
    ],
)
def test_this_test_finds_what_it_looks_for(text: str, found: list[str]) -> None:
    assert list(literals(text)) == found


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_timer(file: Path) -> None:
    assert not re.search(r"\bTimer\s*\{|\bsetInterval\b|\bsetTimeout\b|\bFrameAnimation\b", code(file))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_colour_of_its_own(file: Path) -> None:
    text = code(file)
    assert COLOUR.findall(text) == []
    assert COLOUR_NAME.findall(text) == []


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_size_or_duration_of_its_own(file: Path) -> None:
    assert list(literals(code(file))) == []


@pytest.mark.parametrize("file", FILES, ids=name)
def test_what_a_person_reads_can_be_translated(file: Path) -> None:
    """Two letters or more in a text that is shown stand in a qsTr()."""
    shown = re.findall(r'\b(?:text|title|Accessible\.name):\s*"([^"]*[A-Za-z]{2}[^"]*)"', code(file))
    assert shown == []
