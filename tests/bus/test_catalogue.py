"""The catalogue that ships: read by vss-tools without a word, VSS 6.0 where it says so, safe where it is ours."""

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import ryaml

from hmi.bus.catalogue import SIGNALS_FOLDER, Catalogue, Kind, SignalSpec, default_catalogue

VSS = SIGNALS_FOLDER.parents[2] / "shared" / "data" / "vss" / "vss_v6.0.csv"
"""All of VSS 6.0 as its own tools export it; MPL-2.0, so that it lies beside the project, not in it."""

OVERLAYS = sorted(SIGNALS_FOLDER.glob("overlay*.vspec"))
EXTENSIONS = ("max_age", "max_items")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return default_catalogue()


@pytest.fixture(scope="module")
def overlay(catalogue: Catalogue) -> set[str]:
    names = {path for file in OVERLAYS for path in ryaml.loads(file.read_text("utf-8"))}
    return names & set(catalogue)


@pytest.fixture(scope="module")
def vss() -> dict[str, dict[str, str]]:
    if not VSS.is_file():
        pytest.skip(f"VSS 6.0 is not there to compare with: {VSS}")
    with VSS.open(encoding="utf-8", newline="") as file:
        return {row["Signal"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What vss-tools makes of the files, leaf by leaf."""
    output = tmp_path_factory.mktemp("vss") / "catalogue.json"
    command = [
        str(Path(sys.executable).with_name("vspec")), "--log-level", "WARNING", "export", "json", "--strict",
        "-s", str(SIGNALS_FOLDER / "vehicle.vspec"),
        *(word for file in OVERLAYS for word in ("-l", str(file))),
        "-u", str(SIGNALS_FOLDER / "units.yaml"), "-q", str(SIGNALS_FOLDER / "quantities.yaml"),
        *(word for name in EXTENSIONS for word in ("-e", name)),
        "-o", str(output),
    ]  # fmt: skip
    quiet = os.environ | {"NUMEXPR_NUM_THREADS": "1"}  # else NumExpr, where it is there, says how many it takes
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=quiet)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return dict(_leaves("", json.loads(output.read_text("utf-8"))))


def _leaves(prefix: str, children: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    for name, node in children.items():
        path = f"{prefix}{name}"
        if node["type"] == "branch":
            assert node.get("children"), f"{path} is a branch without signals"
            found += _leaves(f"{path}.", node["children"])
        else:
            found.append((path, node))
    return found


def test_vss_tools_read_the_very_signals_that_we_read(
    exported: dict[str, dict[str, Any]], catalogue: Catalogue
) -> None:
    assert set(exported) == set(catalogue)
    for path, node in exported.items():
        spec = catalogue[path]
        assert _said(node) == _meant(spec), path


def _said(node: dict[str, Any]) -> tuple[object, ...]:
    allowed = node.get("allowed")
    return (
        node["type"], node["datatype"], node["description"], node.get("unit", ""), node.get("min"), node.get("max"),
        None if allowed is None else set(allowed), node.get("max_age", 0), node.get("max_items") or 4096,
    )  # fmt: skip


def _meant(spec: SignalSpec) -> tuple[object, ...]:
    return (
        spec.kind, spec.datatype, spec.description, spec.unit, spec.minimum, spec.maximum,
        spec.allowed, spec.max_age_s, spec.max_items,
    )  # fmt: skip


def test_it_holds_what_an_electric_cockpit_needs(catalogue: Catalogue, overlay: set[str]) -> None:
    assert len(set(catalogue) - overlay) >= 200
    assert len(overlay) >= 37


def test_every_vss_signal_is_as_vss_has_it(
    catalogue: Catalogue, overlay: set[str], vss: dict[str, dict[str, str]]
) -> None:
    for path in set(catalogue) - overlay:
        assert path in vss, f"{path} is not in VSS 6.0"
        ours, theirs = catalogue[path], vss[path]
        assert (ours.kind, ours.datatype, ours.unit) == (theirs["Type"], theirs["DataType"], theirs["Unit"]), path
        allowed = set(re.findall(r"'([^']*)'", theirs["Allowed"]))
        assert (ours.allowed or set()) == allowed, path
        if theirs["Min"].strip():
            assert ours.minimum is not None, path
            assert ours.minimum >= float(theirs["Min"]), path
        if theirs["Max"].strip():
            assert ours.maximum is not None, path
            assert ours.maximum <= float(theirs["Max"]), path


def test_the_overlay_adds_and_never_changes(overlay: set[str], vss: dict[str, dict[str, str]]) -> None:
    assert not overlay & set(vss)


def test_no_description_is_vss_s_own(vss: dict[str, dict[str, str]]) -> None:
    theirs = {_plain(row["Desc"]) for row in vss.values()} | {_plain(row["Comment"]) for row in vss.values()}
    for file in SIGNALS_FOLDER.glob("*.vspec"):
        for path, node in ryaml.loads(file.read_text("utf-8")).items():
            assert _plain(node["description"]) not in theirs, path


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))


BATTERY = "Vehicle.Powertrain.TractionBattery"


@pytest.mark.parametrize(
    ("path", "unit"),
    [
        ("Vehicle.Speed", "km/h"),
        ("Vehicle.TraveledDistance", "m"),
        ("Vehicle.TraveledDistanceSinceStart", "m"),
        ("Vehicle.TripMeterReading", "m"),
        ("Vehicle.Powertrain.Range", "m"),
        (f"{BATTERY}.Range", "m"),
        ("Vehicle.Powertrain.RangeEstimate.Low", "m"),
        (f"{BATTERY}.CurrentPower", "W"),
        (f"{BATTERY}.CurrentCurrent", "A"),
        (f"{BATTERY}.NetCapacity", "kWh"),
        (f"{BATTERY}.Charging.TimeToComplete", "s"),
        (f"{BATTERY}.Charging.AveragePower", "kW"),
        (f"{BATTERY}.Charging.ChargeRate", "km/h"),
        ("Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure", "kPa"),
        ("Vehicle.Service.DistanceToService", "km"),
        ("Vehicle.Exterior.AirTemperature", "Celsius"),
    ],
)
def test_units_are_what_they_are_easily_mistaken_for(catalogue: Catalogue, path: str, unit: str) -> None:
    assert catalogue[path].unit == unit


def test_park_and_drive_and_both_signs_of_battery_power_fit(catalogue: Catalogue) -> None:
    gear = catalogue["Vehicle.Powertrain.Transmission.SelectedGear"]
    assert [gear.check(value) for value in (126, 127, 0, -1)] == [126, 127, 0, -1]
    for name in ("CurrentPower", "CurrentCurrent"):
        signal = catalogue[f"{BATTERY}.{name}"]
        assert "positive charges" in signal.description
        assert (signal.check(400), signal.check(-400)) == (400.0, -400.0)


def test_temperatures_and_shares_have_a_range(catalogue: Catalogue) -> None:
    for path, spec in catalogue.items():
        if spec.unit in ("Celsius", "percent"):
            assert spec.minimum is not None or spec.datatype.startswith("uint"), path
            assert spec.maximum is not None, path


def test_only_attributes_never_go_stale_and_what_a_driver_acts_on_does_soon(catalogue: Catalogue) -> None:
    for path, spec in catalogue.items():
        assert (spec.max_age_s == 0) == (spec.kind is Kind.ATTRIBUTE), path
        assert spec.max_age_s <= 60, path
    for path in ("Vehicle.Speed", "Vehicle.Powertrain.Transmission.SelectedGear", f"{BATTERY}.CurrentPower"):
        assert catalogue[path].max_age_s <= 2


def test_a_parked_car_that_repeats_everything_sends_little(catalogue: Catalogue) -> None:
    per_second = sum(2 / spec.max_age_s for spec in catalogue.values() if spec.max_age_s)
    assert per_second < 95


def test_reading_it_starts_nothing_heavy() -> None:
    program = (
        "import sys; from hmi.bus.catalogue import default_catalogue; default_catalogue();"
        "print(sorted({'yaml', 'vss_tools', 'paho', 'PySide6', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
