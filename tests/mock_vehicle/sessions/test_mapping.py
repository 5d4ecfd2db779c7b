"""Mapping files are data: those that ship are right, another one needs no code, a wrong one says where."""

from pathlib import Path

import numpy as np
import pytest

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.sessions.csv_drive import read_csv
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import CsvMapping, parse_start
from mock_vehicle.sessions.mapping_files import load_mapping, mapping_names
from mock_vehicle.sessions.units import convert, product

OTHER = """
title: a logger of another make
vehicle: other
separator: ","
encodings: [utf-8]
signature: [ms, mph, pack_kW]
time: {column: ms, unit: ms}
gap_s: 2.0
signals:
  - {path: Vehicle.Speed, column: mph, unit: mile/hour}
  - {path: Vehicle.Powertrain.TractionBattery.CurrentPower, column: pack_kW, unit: kW}
  - {path: Vehicle.Exterior.AirTemperature, column: outside, unit: degF}
start: "2024-01-01T00:00:00Z"
"""


@pytest.fixture
def mappings(tmp_path: Path) -> Path:
    folder = tmp_path / "mappings"
    folder.mkdir()
    (folder / "other.yaml").write_text(OTHER)
    return folder


@pytest.mark.parametrize("name", mapping_names(kind=CsvMapping))
def test_shipped_mappings_are_right(name: str) -> None:
    mapping = load_mapping(name, CsvMapping)
    catalogue = default_catalogue()
    one = np.array([1.0])
    for signal in mapping.signals:
        assert np.isfinite(convert(one, signal.unit, catalogue[signal.path].unit)).all()
    mapped = {signal.path for signal in mapping.signals}
    for derived in mapping.derived:
        assert set(derived.of) <= mapped, "what a signal is derived from comes before it"
        mapped.add(derived.path)


def test_another_csv_is_another_file(tmp_path: Path, mappings: Path) -> None:
    file = tmp_path / "log.csv"
    file.write_text("ms,mph,pack_kW,outside\n0,60,-15.5,32\n500,0,2,50\n")
    imported = read_csv(file, folder=mappings)
    drive = imported.drive
    assert imported.mapping.name == "other"
    assert (drive.vehicle, drive.start) == ("other", 1704067200.0)
    times, speeds = drive["Vehicle.Speed"]
    assert times.tolist() == [0.0, 0.5]
    assert speeds.tolist() == [96.56064, 0.0]
    assert drive["Vehicle.Powertrain.TractionBattery.CurrentPower"][1].tolist() == [-15500.0, 2000.0]
    assert drive["Vehicle.Exterior.AirTemperature"][1].tolist() == [0.0, 10.0]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("Vehicle.Speed", "Vehicle.Sped"), "other.yaml: Vehicle.Sped is not in the catalogue"),
        (("gap_s: 2.0", "gap_s: long"), r"other.yaml: Expected `float`, got `str` - at `\$.gap_s`"),
        (("gap_s", "gap"), r"other.yaml: Object contains unknown field `gap`"),
        (("title: a", "title: ["), "other.yaml: while parsing"),
        (("2024-01-01T00:00:00Z", "New Year"), "other.yaml: 'New Year' is not a time"),
    ],
)
def test_a_wrong_mapping_says_what_is_wrong(mappings: Path, change: tuple[str, str], reason: str) -> None:
    (mappings / "other.yaml").write_text(OTHER.replace(*change))
    with pytest.raises(SessionError, match=reason) as caught:
        load_mapping("other", CsvMapping, mappings)
    assert "\n" not in str(caught.value)


def test_an_unknown_mapping_names_those_there_are(mappings: Path) -> None:
    with pytest.raises(SessionError, match=r"there is no mapping '\.\./other'; there are: other"):
        load_mapping("../other", CsvMapping, mappings)


def test_units_that_do_not_fit_are_refused(tmp_path: Path, mappings: Path) -> None:
    (mappings / "other.yaml").write_text(OTHER.replace("unit: kW", "unit: kWh"))
    file = tmp_path / "log.csv"
    file.write_text("ms,mph,pack_kW\n0,60,1\n500,0,2\n")
    with pytest.raises(SessionError, match="kWh cannot be converted to W"):
        read_csv(file, folder=mappings)


@pytest.mark.parametrize(
    ("value", "unit", "wanted", "expected"),
    [
        (5.52, "kW", "W", 5520.0),
        (20.0, "degC", "Celsius", 20.0),
        (300.0, "kelvin", "Celsius", 26.85),
        (2.0, "bar", "kPa", 200.0),
        (3.0, "kN*m", "Nm", 3000.0),
        (100.0, "ft", "m", 30.48),
        (10.0, product("km/h", "s"), "m", 10 / 3.6),
        (2.0, product("V", "A"), "W", 2.0),
    ],
)
def test_conversion(value: float, unit: str, wanted: str, expected: float) -> None:
    assert convert(np.array([value]), unit, wanted)[0] == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("unit", sorted({s.unit for s in default_catalogue().values()} - {"", "iso8601"}))
def test_every_unit_of_the_catalogue_is_known(unit: str) -> None:
    assert convert(np.array([2.0]), product(unit), unit).tolist() == [2.0]


def test_a_time_without_zone_is_utc() -> None:
    assert parse_start("1970-01-01T00:01:00") == 60.0
    assert parse_start("1970-01-01T01:01:00+01:00") == 60.0
