"""What may stand in a QML file: no timer, no colour, size or duration of its own."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "hmi").rglob("*.qml"))

COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
TEXT = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'')
COLOUR = re.compile(
    r"""["']#[0-9A-Fa-f]{3,8}["']"""
    r"""|Qt\.(?:rgba|hsla|hsva|color|darker|lighter|tint)\("""
)
COLOUR_NAME = re.compile(r"""[cC]olors?\s*\w*\s*[:=][^;\n]*""")
WORD = re.compile(r"""["']([a-z]+)["']""")
SHARE = re.compile(r"Qt\.alpha\((?:[^()]|\([^()]*\))*,\s*([^,()]*)\)")
NUMBER = re.compile(r"(?<![\w.#])(\d+(?:\.\d+)?(?:e-?\d+)?)(?![\w.])")
NAMES = (
    r"width|height|x|y|[xX]Scale|spacing|padding|margins?|radius|size|unitSize|pixelSize|pointSize|weight|letterSpacing"
    r"|wordSpacing|lineHeight|duration|velocity|opacity|border\.width|strokeWidth|dashPattern|thickness|gap|inset|reach"
    r"|blur\w*|shadow\w*(?:Offset|Scale|Opacity|Blur)"
    r"|\w*(?:Margins?|Spacing|Padding|Width|Height|Size|Radius|Opacity|Offset|Inset|Thickness|Gap|Duration|Ms|Px)"
)
MEASURED = re.compile(
    r"(?:^|[;{(]|:[ ])[ \t]*(?:readonly |required |default )*(?:property (?:int|real|double|var) )?"
    rf"((?:\w+\.)*(?:{NAMES})\s*(?::|=(?!=)))",
    re.MULTILINE,
)
COLOUR_NAMES = frozenset(QColor.colorNames()) - {"transparent"}
FONT = re.compile(r"""font\.family\s*[:=]\s*["']|Qt\.font\(|\bfont\.weight\s*[:=]\s*Font\.|\bfont\.bold\s*[:=]""")
MULTIPLE = re.compile(r"\b\d \* (?=Theme\.(?:space|size|stroke)\.)|(?<= / )[34]\b")
"""So many gaps, so many controls: a count of tokens; a third or a quarter of something."""

ALLOWED_NUMBERS = frozenset({"0", "1", "2", "0.5", "1e-9"})
"""Nothing, all of it, halves, next to nothing: shares, not sizes. What has a size is a token."""

ALLOWED_LINES = frozenset({"dashPattern: [3, 3]", "dashPattern: [4, 4]"})
"""Dashes are counted in widths of the stroke."""


def code(file: Path) -> str:
    """The file without its comments."""
    return COMMENT.sub("", file.read_text(encoding="utf-8"))


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def value_from(text: str, start: int) -> str:
    """The expression that begins at `start`: to the end of its line or statement, over brackets and broken lines."""
    depth, at = 0, start
    while at < len(text):
        sign = text[at]
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and sign == ";":
            break
        elif depth == 0 and sign == "\n":
            before, after = text[start:at].rstrip(), text[at:].lstrip()
            goes_on = before.endswith((*"?:+-*/,&|=(",)) or after.startswith((*"?:+*/&|",))
            if not goes_on:
                break
        at += 1
    return text[start:at].strip()


def literals(text: str) -> Iterator[str]:
    """Every size, duration or opacity that is written as a number, in a binding or in a script, on a line or in one."""
    text = TEXT.sub('""', text)
    for match in MEASURED.finditer(text):
        value = value_from(text, match.end())
        found = f"{match[1]} {value}"
        if found not in ALLOWED_LINES and not set(NUMBER.findall(MULTIPLE.sub("", value))) <= ALLOWED_NUMBERS:
            yield found
    for match in SHARE.finditer(text):
        if not set(NUMBER.findall(match[1])) <= ALLOWED_NUMBERS:
            yield match[0]


def colours(text: str) -> list[str]:
    """Every colour that is written out or made up."""
    named = [word for match in COLOUR_NAME.finditer(text) for word in WORD.findall(match[0]) if word in COLOUR_NAMES]
    return [match[0] for match in COLOUR.finditer(text)] + named


def test_there_are_files_to_look_at() -> None:
    assert len(FILES) > 20


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("    width: 76", ["width: 76"]),
        ("    anchors.topMargin: 12", ["anchors.topMargin: 12"]),
        ("NumberAnimation {\n duration: 200 }", ["duration: 200"]),
        ("    opacity: stale ? 0.45 : 1", ["opacity: stale ? 0.45 : 1"]),
        ("    width: parent.width / 2 - Theme.space.gap", []),
        ('    text: "76"', []),
        ("Rectangle { color: a; width: 76; height: b }", ["width: 76"]),
        ("Item { anchors { margins: 12 } }", ["margins: 12"]),
        ("    width: wide\n        ? a\n        : 76\n    x: 0", ["width: wide\n        ? a\n        : 76"]),
        ("    height: {\n        return 76;\n    }", ["height: {\n        return 76;\n    }"]),
        ("    onClicked: fade.duration = 200", ["fade.duration = 200"]),
        ("    onClicked: { item.x = 7; go(); }", ["item.x = 7"]),
        ("    readonly property int insideGap: 12", ["insideGap: 12"]),
        ("    color: Qt.alpha(Theme.color.ink, 0.3)", ["Qt.alpha(Theme.color.ink, 0.3)"]),
        ("    color: Qt.alpha(Theme.color.ink, Theme.opacity.area)", []),
        ("    visible: width === 640 || x == 7", []),
        ("    sourceSize: Qt.size(44, 44)", ["sourceSize: Qt.size(44, 44)"]),
        ("    leftPadding: Math.max(0, 2 * Theme.space.gap)", []),
    ],
)
def test_this_test_finds_what_it_looks_for(text: str, found: list[str]) -> None:
    assert list(literals(text)) == found


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ('color: "#123456"', True),
        ("color: '#123456'", True),
        ('color: a ? "red" : Theme.color.ink', True),
        ('property color one: "blue"', True),
        ("color: Qt.rgba(a, b, c, d)", True),
        ("color: Qt.darker(Theme.color.ink, 2)", True),
        ("onClicked: item.color = 'red'", True),
        ('color: "transparent"', False),
        ("color: Qt.alpha(Theme.color.ink, Theme.opacity.area)", False),
        ("color: a ? Theme.color.ink : Theme.color.dim", False),
    ],
)
def test_this_test_finds_colours(text: str, is_one: bool) -> None:
    assert bool(colours(text)) is is_one


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_timer(file: Path) -> None:
    assert not re.search(r"\bTimer\s*\{|\bsetInterval\b|\bsetTimeout\b|\bFrameAnimation\b", code(file))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_colour_of_its_own(file: Path) -> None:
    assert colours(code(file)) == []


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_font_of_its_own(file: Path) -> None:
    """Families and weights are tokens: another theme has others."""
    assert FONT.findall(code(file)) == []


@pytest.mark.parametrize("file", FILES, ids=name)
def test_no_size_or_duration_of_its_own(file: Path) -> None:
    assert list(literals(code(file))) == []


@pytest.mark.parametrize("file", FILES, ids=name)
def test_what_a_person_reads_can_be_translated(file: Path) -> None:
    """Two letters or more in a text that is shown stand in a qsTr()."""
    shown = re.findall(r'\b(?:text|title|Accessible\.name):\s*"([^"]*[A-Za-z]{2}[^"]*)"', code(file))
    assert shown == []
