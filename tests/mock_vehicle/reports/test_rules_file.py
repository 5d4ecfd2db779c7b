"""Files of rules: the one that ships, and what is wrong with others, by line."""

from pathlib import Path

import pytest

from mock_vehicle.reports.rules_file import load_rules
from mock_vehicle.sessions.errors import SessionError

SPEED = "values: {v: Vehicle.Speed}"


def test_the_rules_that_ship_are_right() -> None:
    assert {rule.__struct_config__.tag for rule in load_rules()} >= {"range", "gap", "order", "presence", "relation"}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("rules: []", 1, "it holds no rule"),
        ("", 1, "Expected `object`"),
        ("rules:\n- {kind: range, name: a}\n- {kind: rang, name: b}", 3, "Invalid value 'rang'"),
        ("rules:\n- kind: range\n  name: a\n  mix: 3", 2, "unknown field `mix`"),
        ("rules:\n- kind: range\n  name: a\n  max: fast", 4, "Expected `float"),
        ("rules:\n- kind: range\n\n  name: a\n  signals: [Vehicle.Sped]", 2, "Vehicle.Sped is not in the catalogue"),
        ("rules:\n- {kind: order, name: a}\n- {kind: gap, name: a}", 3, "two rules are called 'a'"),
        ("rules:\n- {kind: range, name: a, min: 3, max: 2}", 2, "its min (3) is above its max (2)"),
        ("rules:\n- {kind: rate, name: a}", 2, "a rate needs `min` or `max`"),
        ("rules:\n- {kind: gap, name: a, start: 5, end: 5}", 2, "is not after its start"),
        ("rules:\n  - [", 2, "expected the node content"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: v >}}", 2, "is no condition: invalid syntax"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: w > 3}}", 2, "nothing is called 'w'"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: v > 'x'}}", 2, "cannot be worked out"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: v ** 9 > 1}}", 2, "pow cannot be used here"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: v.real > 1}}", 2, "attribute cannot be used here"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: open('x')}}", 2, "open is no function"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: '[v for v in v]'}}", 2, "listcomp cannot be used here"),
        (f"rules:\n- {{kind: relation, name: a, {SPEED}, never: '(lambda: v)()'}}", 2, "this is no function"),
        ("rules:\n- {kind: relation, name: a, values: {abs: Vehicle.Speed}, never: abs > 3}", 2, "'abs' cannot be"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, line: int, reason: str) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(text)
    with pytest.raises(SessionError) as raised:
        load_rules(file)
    said = str(raised.value)
    assert said.startswith(f"{file}:{line}: ")
    assert reason in said
    assert "\n" not in said


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"a: !!python/object:os.system x", b"[" * 5000])
def test_what_is_no_yaml_is_said(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "rules.yaml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SessionError, match=r"rules\.yaml"):
        load_rules(file)
