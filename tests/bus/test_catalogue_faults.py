"""A wrong catalogue file is refused with the file, the signal and what is wrong with it."""

from pathlib import Path

import pytest

from hmi.bus.catalogue import load_catalogue
from hmi.bus.errors import CatalogueError, InvalidValueError

GOOD = """
Vehicle:
  type: branch
  description: A car.

Vehicle.Speed:
  datatype: float
  type: sensor
  unit: km/h
  min: -250
  max: 500
  max_age: 2
  description: How fast.
"""


def test_a_good_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.vspec").write_text(GOOD)
    (tmp_path / "units.yaml").write_text("- not a signal file")
    catalogue = load_catalogue(tmp_path)
    assert list(catalogue) == ["Vehicle.Speed"]
    spec = catalogue["Vehicle.Speed"]
    assert (spec.unit, spec.minimum, spec.maximum, spec.max_age_s, spec.is_array) == ("km/h", -250, 500, 2.0, False)
    assert spec.check(5) == 5.0
    assert "Vehicle.Nothing" not in catalogue


def test_a_range_that_no_integer_bounds_is_drawn_in(tmp_path: Path) -> None:
    text = GOOD.replace("float", "int8").replace("-250", "-1.5").replace("500", "1.5")
    (tmp_path / "a.vspec").write_text(text)
    spec = load_catalogue(tmp_path)["Vehicle.Speed"]
    assert [spec.check(value) for value in (-1, 0, 1)] == [-1, 0, 1]
    for value in (-2, 2):
        with pytest.raises(InvalidValueError):
            spec.check(value)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("datatype: float", "datatype: real", "Vehicle.Speed has the unknown datatype 'real'"),
        ("datatype: float", "datatype: float[][]", "Vehicle.Speed has the unknown datatype 'float[][]'"),
        ("  datatype: float\n", "", "Vehicle.Speed is not a signal: Object missing required field `datatype`"),
        ("type: sensor", "type: gauge", "Vehicle.Speed is not a signal: Invalid enum value 'gauge' - at `$.type`"),
        ("max_age: 2", "max_age: -2", "Vehicle.Speed is not a signal: Expected `float` >= 0.0 - at `$.max_age`"),
        ("max_age: 2", "maxage: 2", "Vehicle.Speed is not a signal: Object contains unknown field `maxage`"),
        ("  max_age: 2\n", "", "Vehicle.Speed needs a max_age in seconds, since only"),
        ("max_age: 2", "max_age: 0", "Vehicle.Speed needs a max_age in seconds, since only"),
        ("max: 500", "max: fast", "Vehicle.Speed is not a signal: Expected `int | float | null`, got `str`"),
        ("max: 500", "max: -300", "Vehicle.Speed has a min of -250 above its max of -300"),
        ("max: 500", "max_items: 5", "Vehicle.Speed cannot have max_items, being float"),
        ("max: 500", "allowed: [A]", "Vehicle.Speed cannot have allowed values, being float"),
        ("datatype: float", "datatype: string", "Vehicle.Speed cannot have a min or max, being string"),
        ("Vehicle.Speed:", "Vehicle.speed:", "Vehicle.speed is not a path like Vehicle.Cabin.Door"),
        ("Vehicle.Speed:", "Vehicle/Speed:", "Vehicle/Speed is not a path like Vehicle.Cabin.Door"),
        ("Vehicle.Speed:", "Vehicle.+:", "Vehicle.+ is not a path like Vehicle.Cabin.Door"),
        ("Vehicle.Speed:", "5:", "5 is not a path like Vehicle.Cabin.Door"),
        ("Vehicle.Speed:\n", "Vehicle.Speed: fast\nX:\n", "Vehicle.Speed is not a signal: Expected `object`"),
        ("Vehicle.Speed:", "Vehicle:", 'not valid YAML: duplicate entry with key "Vehicle"'),
        ("description: A car.", "instances: [A, B]", "Vehicle is not a signal: Object contains unknown"),
        ("min: -250", "min: [", "not valid YAML: "),
        (GOOD, "- 1\n- 2", "expected signals by path at the top level"),
        (GOOD, "", "expected signals by path at the top level"),
    ],
)  # fmt: skip
def test_a_fault_is_named(tmp_path: Path, old: str, new: str, reason: str) -> None:
    assert old in GOOD
    (tmp_path / "a.vspec").write_text(GOOD.replace(old, new))
    with pytest.raises(CatalogueError) as refusal:
        load_catalogue(tmp_path)
    assert str(refusal.value).startswith(f"a.vspec: {reason}")
    assert "\n" not in str(refusal.value)


def test_a_signal_in_two_files_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.vspec").write_text(GOOD)
    (tmp_path / "b.vspec").write_text(GOOD)
    with pytest.raises(CatalogueError, match=r"^b\.vspec: Vehicle\.Speed is defined twice$"):
        load_catalogue(tmp_path)


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"no \.vspec file, the signal catalogue is missing$"):
        load_catalogue(tmp_path)


def test_what_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.vspec").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueError, match=r"^a\.vspec: cannot be read: "):
        load_catalogue(tmp_path)
