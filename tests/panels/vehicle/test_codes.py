"""Trouble codes in plain words, and what the search finds in the vehicle room."""

import logging
from pathlib import Path

import pytest

from hmi.panels.vehicle.codes import read_codes
from hmi.panels.vehicle.finder import Car
from mock_vehicle.simulation.faults import FAULTS
from tests.panels.vehicle.conftest import PARKED
from tests.ui.driver import Driver


def test_every_code_of_the_simulated_car_is_described() -> None:
    assert {fault.dtc for fault in FAULTS.values()} <= read_codes().keys()


def test_every_description_is_there_in_every_language() -> None:
    for name, code in read_codes().items():
        said = [code.words(language) for language in ("en", "de", "zh_CN")]
        assert len({words.says for words in said}) == 3, name
        assert all(words.says and words.do and not words.says.endswith(".") for words in said), name


def test_another_language_is_english() -> None:
    assert read_codes()["P0A7E"].words("fr").says == "The battery is too hot"


def test_a_broken_file_leaves_codes_bare(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = tmp_path / "codes.yaml"
    file.write_text("P0A7E: {severity: whatever}")
    with caplog.at_level(logging.WARNING):
        assert read_codes(file) == {}
    assert "codes.yaml cannot be used" in caplog.text


def test_the_search_locks_the_car(room: Driver) -> None:
    assert list(Car().find("")) == []
    found = {each.title: each for each in Car().find("x")}
    assert found["Tyre pressures"].argument == "tyres"
    locks = [path for path in PARKED if path.endswith("IsLocked")]
    room.say(dict.fromkeys(locks, False))
    act = found["Lock the car"].act
    assert act is not None
    act()
    assert len(room.sent) == len(locks)
