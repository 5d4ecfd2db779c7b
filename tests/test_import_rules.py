"""The import contracts in pyproject.toml name all they are to keep apart; `lint-imports` checks the code by them."""

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
CONTRACTS: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]


def test_all_of_hmi_but_the_bus_is_forbidden_to_the_vehicle() -> None:
    (contract,) = (each for each in CONTRACTS if each.get("source_modules") == ["mock_vehicle"])
    there = {f"hmi.{path.stem}" for path in (ROOT / "hmi").glob("*.py") if path.stem != "__init__"}
    there |= {f"hmi.{path.parent.name}" for path in (ROOT / "hmi").glob("*/__init__.py")}
    assert contract["type"] == "forbidden"
    assert set(contract["forbidden_modules"]) == there - {"hmi.bus"}


def test_no_panel_may_import_another() -> None:
    assert {"type": "independence", "modules": ["hmi.panels.*"]} in (
        {"type": each["type"], "modules": each.get("modules")} for each in CONTRACTS
    )
