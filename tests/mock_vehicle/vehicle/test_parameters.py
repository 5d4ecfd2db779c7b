from pathlib import Path

import pytest
import yaml

from mock_vehicle.vehicle.parameters import VEHICLES, load_vehicle, parse_vehicle, vehicle_names


@pytest.fixture
def text() -> str:
    return (VEHICLES / "bmw_i3_60ah.yaml").read_text(encoding="utf-8")


def test_both_vehicles_load() -> None:
    assert {"bmw_i3_60ah", "long_range_saloon"} <= set(vehicle_names())
    assert load_vehicle("bmw_i3_60ah").body.kerb_mass_kg == 1195
    assert "generic" in load_vehicle("long_range_saloon").description.lower()


def test_what_else_lies_in_the_folder_is_no_vehicle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "identity").mkdir()
    for file in ("mine.yaml", "identity/mine.yaml", "paints.yaml", "identity/stray.yaml"):
        (tmp_path / file).write_text("{}")
    monkeypatch.setattr("mock_vehicle.vehicle.parameters.VEHICLES", tmp_path)
    assert vehicle_names() == ["mine"]
    with pytest.raises(ValueError, match="no vehicle 'paints'; there are: mine"):
        load_vehicle("paints")


@pytest.mark.parametrize("name", vehicle_names())
def test_every_figure_has_a_source_a_person_can_judge(name: str) -> None:
    tree = yaml.safe_load((VEHICLES / f"{name}.yaml").read_text(encoding="utf-8"))
    figures = [f for section in tree.values() if isinstance(section, dict) for f in section.values()]
    assert len(figures) > 60
    assert all(len(figure["source"]) >= 10 for figure in figures)


def test_usable_energy_is_what_is_published() -> None:
    for name, kwh in (("bmw_i3_60ah", 18.8), ("long_range_saloon", 75.0)):
        battery = load_vehicle(name).battery
        area = battery.open_circuit_v.integral()
        volts = (area(battery.soc_ceiling) - area(battery.soc_floor)) / 100
        assert volts * battery.capacity_ah * battery.cells_in_series / 1000 == pytest.approx(kwh, rel=0.02)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('{value: 1195, source: "emobpy', '{value: -3, source: "emobpy', "kerb_mass_kg"),
        ("kerb_mass_kg: {value: 1195, source:", "kerb_mass_kg: {value: 1195, sauce:", "body.kerb_mass_kg"),
        ("  driver_kg:", "  diver_kg:", "diver_kg"),
        ('source: "convention of EU 1230/2012"', 'source: " "', "driver_kg: its source is missing"),
        ("value: [[0, 43000], [30,", "value: [[0, 43000], [-1,", "rise"),
        ("value: [[0, 43000], [30,", "value: [[0, 43000], [x,", "dc_w"),
        ("name: BMW i3 60 Ah", "name: [", "not YAML"),
    ],
)
def test_a_wrong_file_is_told_in_one_line_with_the_place(text: str, old: str, new: str, message: str) -> None:
    assert old in text
    with pytest.raises(ValueError, match=message) as caught:
        parse_vehicle(text.replace(old, new, 1), "some.yaml")
    assert str(caught.value).startswith("some.yaml: ")
    assert "\n" not in str(caught.value)


def test_an_unknown_name_says_which_there_are() -> None:
    with pytest.raises(ValueError, match="no vehicle 'x'; there are: bmw_i3_60ah"):
        load_vehicle("x")


def test_a_file_that_is_no_mapping_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a mapping"):
        parse_vehicle("[1, 2]", "some.yaml")
