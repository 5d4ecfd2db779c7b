"""Reading token files: the Design Tokens Format 2025.10 and its resolver, and what is said of files that are not so."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.design.tokens_file import TokenError, parse_source, read_source
from hmi.design.tokens_resolve import Table
from hmi.design.tokens_theme import TOKENS_FOLDER, needed_tokens, read_theme
from hmi.design.tokens_types import ValueProblem, converted

PX = {"value": 12, "unit": "px"}
FILE = Path("test.tokens.json")


def resolve(tree: object, mode: str = "night") -> dict[str, tuple[str, Any]]:
    """Every token's type and plain value."""
    text = tree if isinstance(tree, str) else json.dumps(tree, indent=2)
    table = Table([parse_source(FILE, text)], mode)
    return {name: table.resolved(name) for name in table.tokens}


# --- structure


def test_types_come_from_the_token_or_its_nearest_group() -> None:
    tree = {
        "size": {
            "$type": "dimension",
            "a": {"$value": PX},
            "deep": {"$type": "number", "b": {"$value": 1}, "c": {"$type": "color", "$value": "#FFF"}},
        }
    }
    kinds = {name: kind for name, (kind, _) in resolve(tree).items()}
    assert kinds == {"size.a": "dimension", "size.deep.b": "number", "size.deep.c": "color"}


def test_an_alias_has_value_and_type_of_what_it_stands_for() -> None:
    tree = {
        "a": {"$type": "dimension", "$value": PX},
        "b": {"$value": "{a}"},
        "c": {"$value": "{b}"},
        "d": {"$ref": "#/c"},
        "e": {"$type": "number", "$value": {"$ref": "#/a/$value/value"}},
    }
    resolved = resolve(tree)
    assert [resolved[name] for name in "abcd"] == [("dimension", PX)] * 4
    assert resolved["e"] == ("number", 12)


def test_references_inside_composite_values_are_followed() -> None:
    tree = {
        "ink": {"$type": "color", "$value": "#123456"},
        "card": {"$type": "shadow", "$value": {"color": "{ink}", "blur": PX}},
        "shades": {"$type": "shadow", "$value": ["{card}", "{card}"]},
    }
    one = {"color": "#123456", "blur": PX}
    assert resolve(tree)["card"] == ("shadow", one)
    assert resolve(tree)["shades"] == ("shadow", [one, one])


def test_a_group_may_extend_another_and_have_a_token_at_its_root() -> None:
    tree = {
        "base": {"$type": "number", "$root": {"$value": 1}, "a": {"$value": 2}, "b": {"$value": 3}},
        "more": {"$extends": "{base}", "a": {"$type": "number", "$value": 9}},
        "same": {"$ref": "#/more", "c": {"$type": "number", "$value": 4}},
    }
    values = {name: value for name, (_, value) in resolve(tree).items()}
    assert values["base.$root"] == 1
    assert {name: values[f"more.{name}"] for name in ("$root", "a", "b")} == {"$root": 1, "a": 9, "b": 3}
    assert {name: values[f"same.{name}"] for name in ("a", "b", "c")} == {"a": 9, "b": 3, "c": 4}


def test_a_later_file_stands_over_an_earlier_one_and_takes_its_type() -> None:
    first = parse_source(FILE, json.dumps({"a": {"$type": "number", "$value": 1}, "b": {"$value": "{a}"}}))
    second = parse_source(FILE, json.dumps({"a": {"$value": 2}}))
    table = Table([first, second], "day")
    assert table.resolved("a") == ("number", 2)
    assert table.resolved("b") == ("number", 2)


def test_one_file_may_hold_both_modes() -> None:
    tree = {"color": {"$type": "color", "day": {"ink": {"$value": "#000"}}, "night": {"ink": {"$value": "#FFF"}}}}
    assert resolve(tree, "day")["color.ink"] == ("color", "#000")
    assert resolve(tree, "night")["color.ink"] == ("color", "#FFF")


def test_descriptions_extensions_and_deprecation_are_kept() -> None:
    tree = {
        "old": {
            "$deprecated": "use {new}",
            "a": {"$type": "number", "$value": 1, "$description": "words", "$extensions": {"org.example": 1}},
            "b": {"$type": "number", "$value": 1, "$deprecated": False},
        }
    }
    tokens = Table([parse_source(FILE, json.dumps(tree))], "day").tokens
    assert tokens["old.a"].description == "words"
    assert tokens["old.a"].extensions == {"org.example": 1}
    assert (tokens["old.a"].deprecated, tokens["old.b"].deprecated) == ("use {new}", "")


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "bom.tokens.json"
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps({"a": {"$type": "number", "$value": 1}}).encode())
    assert read_source(file).tree["a"]["$value"] == 1


# --- faults: each is one line that says where


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "test.tokens.json, line 1: Expecting property name"),
        ('{\n  "a": 1\n  "b": 2}', "line 3: Expecting ',' delimiter (column 3)"),
        ("[]", "line 1: expected groups of tokens"),
        ('{\n  "a": {\n    "$value": NaN\n  }\n}', "NaN is not a number in JSON"),
        ('{\n  "a": 1\n}', "line 2: a: expected a token with $value, or a group"),
        ('{\n  "a": {},\n  "a": {}\n}', 'line 3: "a" stands twice'),
        (
            '{\n  "x": {\n    "a.b": {"$value": 1}\n  }\n}',
            "line 3: x.a.b: a name must not be empty nor hold a full stop",
        ),
        ('{\n  "a": {"$type": "number", "$value": 1,\n    "b": {}\n  }\n}', "line 3: a: a token holds no b"),
        ('{\n  "a": {\n    "$typo": "number"\n  }\n}', "line 3: a: $typo is not a word of the format"),
        ('{\n  "a": {\n    "$type": 3\n  }\n}', "line 3: a: $type is not a text"),
        ('{\n  "a": {"$value": 1, "$deprecated": 4}\n}', "line 2: a: $deprecated is true, false or the reason"),
        ('{\n  "a": {"$value": "{b}"}\n}', "line 2: a: refers to {b}, which is not there"),
        ('{\n  "a": {"$value": "{b}"},\n  "b": {"$value": "{a}"}\n}', "line 2: a: refers back to itself: a → b → a"),
        (
            '{\n  "a": {"$ref": "#/nowhere/at/all"}\n}',
            "line 2: a: refers to '#/nowhere/at/all', which leads to no token",
        ),
        ('{\n  "a": {"$extends": "{b}"}\n}', "line 2: a: extends b, which is no group with tokens"),
        ('{\n  "a": {"$extends": "b"}\n}', "line 2: a: expected the name of a group in braces"),
        ('{\n  "a": {"$extends": "{b}"},\n  "b": {"$extends": "{a}"}\n}', "a: extends itself: a → b"),
        (
            '{\n  "a": {"$type": "color", "$value": "{b}"},\n  "b": {"$type": "number", "$value": 1}\n}',
            "line 2: a: is a color, but b is a number",
        ),
        ("{" + '"a":{' * 40 + "}" * 41, "nested too deep"),
        ('{"a":' * 100_000, "nested too deep"),
    ],
)
def test_a_faulty_file_is_one_clear_line(text: str, said: str) -> None:
    with pytest.raises(TokenError) as caught:
        resolve(text)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_one_that_is_not_text_are_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(TokenError, match=r"nowhere\.json: No such file or directory"):
        read_source(tmp_path / "nowhere.json")
    (tmp_path / "picture.json").write_bytes(b"\x89PNG")
    with pytest.raises(TokenError, match=r"picture\.json: not UTF-8 from byte 0 on"):
        read_source(tmp_path / "picture.json")


# --- values


@pytest.mark.parametrize(
    ("kind", "value", "meant"),
    [
        ("color", "#1c242c", "#1C242C"),
        ("color", "#1c242c80", "#801C242C"),
        ("color", "#fff", "#FFFFFF"),
        ("color", "#f008", "#88FF0000"),
        ("color", {"colorSpace": "srgb", "components": [1, 0.5, 0]}, "#FF8000"),
        ("color", {"colorSpace": "srgb", "components": [1, "none", 0], "alpha": 0.5}, "#80FF0000"),
        ("color", {"colorSpace": "hsl", "components": [120, 100, 50]}, "#00FF00"),
        ("color", {"colorSpace": "hwb", "components": [0, 0, 0]}, "#FF0000"),
        ("color", {"colorSpace": "oklch", "components": [0.7, 0.1, 200], "hex": "#123456"}, "#123456"),
        ("color", {"colorSpace": "srgb-linear", "components": [1, 0, 0]}, "#FF0000"),
        ("dimension", {"value": 1.5, "unit": "rem"}, 24),
        ("dimension", {"value": -2.5, "unit": "px"}, -2.5),
        ("duration", {"value": 0.25, "unit": "s"}, 250),
        ("fontFamily", "Manrope", ["Manrope"]),
        ("fontWeight", "semi-bold", 600),
        ("fontWeight", 350, 350),
        ("cubicBezier", [0, 0, 0.58, 1], [0, 0, 0.58, 1]),
        ("strokeStyle", "dashed", "dashed"),
    ],
)
def test_values_mean(kind: str, value: object, meant: object) -> None:
    assert converted(kind, value) == meant


@pytest.mark.parametrize("space", ["lab", "lch", "oklab", "oklch", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020"])
def test_black_is_black_in_every_colour_space(space: str) -> None:
    assert converted("color", {"colorSpace": space, "components": [0, 0, 0]}) == "#000000"


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("", 1, "has no $type"),
        ("unicorn", 1, "no type 'unicorn'"),
        ("color", "red", "is not a colour"),
        ("color", {"colorSpace": "cmyk", "components": [0, 0, 0]}, "no colour space 'cmyk'"),
        ("color", {"colorSpace": "srgb", "components": [0, 0]}, "three components"),
        ("color", {"colorSpace": "srgb", "components": [0, 0, 2]}, "from 0 to 1"),
        ("color", {"colorSpace": "srgb", "components": [0, 0, 0], "alpha": 2}, "alpha is from 0 to 1"),
        ("color", {"colorSpace": "srgb", "components": [0, 0, 0], "hex": "#FFF"}, "hex has six digits"),
        ("dimension", 12, "expected an object with unit, value"),
        ("dimension", {"value": 12}, "unit is missing"),
        ("dimension", {"value": 12, "unit": "em"}, "the unit is px or rem, not 'em'"),
        ("dimension", {"value": True, "unit": "px"}, "'True' is not a number"),
        ("dimension", {"value": 1e9, "unit": "px"}, "more than 10000 px"),
        ("dimension", {"value": 1, "unit": "px", "colour": 1}, "colour does not belong here"),
        ("duration", {"value": -1, "unit": "ms"}, "a duration is from 0"),
        ("fontWeight", "thick", "no font weight 'thick'"),
        ("fontWeight", 1200, "from 1 to 1000"),
        ("fontFamily", [], "name of a font family"),
        ("cubicBezier", [0, 0, 2, 1], "from 0 to 1"),
        ("shadow", {"color": "#000", "offsetX": PX, "offsetY": PX, "spread": PX}, "blur is missing"),
        ("typography", {"fontFamily": "A", "fontSize": {"value": 0, "unit": "px"}, "fontWeight": 1}, "at least 1 px"),
    ],
)
def test_what_a_value_must_not_be(kind: str, value: object, said: str) -> None:
    with pytest.raises(ValueProblem) as caught:
        converted(kind, value)
    assert said in str(caught.value)


# --- resolver documents


def document(folder: Path, **changes: Any) -> Path:
    tree = {
        "version": "2025.10",
        "sets": {"own": {"sources": [{"$ref": "own.tokens.json"}]}},
        "modifiers": {"mode": {"contexts": {"day": [], "night": [{"$ref": "#/sets/own"}]}, "default": "night"}},
        "resolutionOrder": [{"$ref": "#/modifiers/mode"}],
    } | changes
    (folder / "own.tokens.json").write_text('{"color": {"ink": {"$value": "#00FF00"}}}')
    file = folder / "mine.resolver.json"
    file.write_text(json.dumps(tree, indent=2))
    return file


def test_a_resolver_document_says_what_lies_on_what(tmp_path: Path) -> None:
    theme = read_theme(document(tmp_path))
    calm = read_theme(TOKENS_FOLDER / "calm.resolver.json")
    assert theme.values["night"]["color.ink"] == "#00FF00"
    assert theme.values["day"] == calm.values["day"]
    assert theme.name == "mine"


def test_sets_may_be_written_in_place_and_in_the_order(tmp_path: Path) -> None:
    inline = {"type": "set", "name": "x", "sources": [{"color": {"ink": {"$value": "#FF0000"}}}]}
    theme = read_theme(document(tmp_path, resolutionOrder=[inline]))
    assert theme.values["day"]["color.ink"] == "#FF0000"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"version": "1"}, 'line 2: version: expected "version": "2025.10"'),
        ({"resolutionOrder": {}}, "resolutionOrder: expected a list"),
        ({"resolutionOrder": [{"$ref": "#/sets/no"}]}, "refers to #/sets/no, which is not there"),
        ({"resolutionOrder": [{"$ref": "own.tokens.json"}]}, '"own.tokens.json" names no set and no modifier'),
        ({"resolutionOrder": [3]}, "expected a set with sources, or a modifier with contexts"),
        ({"sets": {"own": {"sources": [{"$ref": "gone.json"}]}}}, "there is no file gone.json"),
        ({"sets": {"own": {"sources": [7]}}}, 'expected tokens, or { "$ref"'),
        ({"modifiers": {"mode": {"contexts": {"day": []}}}}, "expected a set with sources"),
        ({"sets": {"own": {"sources": [{"color": {"ink": {"$value": "blue"}}}]}}}, "color.ink: 'blue' is not a colour"),
        ({"sets": {"own": {"sources": [{"$ref": "#/sets/own"}]}}}, "refers back to itself"),
        (
            {"sets": {"own": {"sources": [{"$ref": "#/sets/b"}]}, "b": {"sources": [{"$ref": "#/sets/own"}]}}},
            "refers back to itself",
        ),
    ],
)
def test_a_faulty_document_is_one_clear_line(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(TokenError) as caught:
        read_theme(document(tmp_path, **changes))
    assert said in str(caught.value)
    assert caught.value.line > 0


@pytest.mark.parametrize(
    ("tree", "said"),
    [
        ({"size": {"touch": {"$type": "color", "$value": "#FFF"}}}, "is a color; the cockpit needs a dimension"),
        ({"size": {"touch": {"$value": {"value": 0, "unit": "px"}}}}, "a size is at least 1 px"),
        ({"opacity": {"stale": {"$value": 2}}}, "an opacity is from 0 to 1"),
        ({"radius": {"card": {"$value": {"value": -1, "unit": "px"}}}}, "must not be negative"),
    ],
)
def test_a_theme_must_give_what_the_cockpit_can_use(tmp_path: Path, tree: object, said: str) -> None:
    file = tmp_path / "x.tokens.json"
    file.write_text(json.dumps(tree, indent=2))
    with pytest.raises(TokenError) as caught:
        read_theme(file)
    assert said in str(caught.value)


def test_numbers_without_a_unit_and_families_as_strings_are_taken_as_some_tools_write_them(tmp_path: Path) -> None:
    file = tmp_path / "x.tokens.json"
    tree = {
        "size": {"touch": {"$type": "number", "$value": 90}},
        "font": {"text": {"$type": "string", "$value": "Barlow"}},
    }
    file.write_text(json.dumps(tree))
    values = read_theme(file).values["day"]
    assert values["size.touch"] == 90
    assert values["font.text"] == ["Barlow"]


# --- whatever is in a file, it is a theme or one clear line

words = st.sampled_from(
    ["$value", "$type", "$ref", "$extends", "$root", "color", "ink", "size", "touch", "a.b", "", "day"]
)
leaves = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["{size.touch}", "#/size", "#FFF", "dimension"])
)
trees = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=4), max_leaves=20
)


def problem_of(file: Path) -> str:
    """What is wrong with a theme's file; nothing is as good."""
    try:
        assert read_theme(file).values["day"].keys() >= needed_tokens().keys() - {"elevation.card"}
    except TokenError as error:
        return str(error)
    return ""


@settings(max_examples=150)
@given(st.dictionaries(words, trees, max_size=4))
def test_any_tree_is_a_theme_or_a_token_error(tmp_path_factory: pytest.TempPathFactory, tree: object) -> None:
    file = tmp_path_factory.getbasetemp() / "any.tokens.json"
    file.write_text(json.dumps(tree))
    assert "\n" not in problem_of(file)


@settings(max_examples=100)
@given(st.integers(0, 5000), st.text(max_size=3), st.integers(0, 40))
def test_a_file_that_is_cut_or_scribbled_on_is_a_theme_or_a_token_error(
    tmp_path_factory: pytest.TempPathFactory, at: int, scribble: str, gone: int
) -> None:
    text = (TOKENS_FOLDER / "signal" / "day.tokens.json").read_text(encoding="utf-8")
    file = tmp_path_factory.getbasetemp() / "cut.tokens.json"
    file.write_text(text[:at] + scribble + text[at + gone :], encoding="utf-8", errors="surrogatepass")
    assert "\n" not in problem_of(file)
