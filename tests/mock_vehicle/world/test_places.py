"""Places that have a name."""

import logging
from pathlib import Path

import pytest

from mock_vehicle.world.places import name_of, spots


def test_a_place_has_its_name_and_anywhere_else_its_coordinates() -> None:
    assert name_of(47.16586, 9.53198) == "Work"
    assert name_of(47.1411, 9.5209) == "Parkplatz Auenfeld"
    assert name_of(47.5, 9.7) == "47.5000, 9.7000"


@pytest.mark.parametrize("broken", [b"places: [", b"\xff", b"[]", b"places: [{latitude: far, longitude: 9}]"])
def test_a_broken_file_of_places_is_passed_over_in_a_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, broken: bytes
) -> None:
    (tmp_path / "a.yaml").write_bytes(broken)
    (tmp_path / "b.yaml").write_text("places: [{latitude: 1, longitude: 2, name: Inn, kind: charger}]")
    with caplog.at_level(logging.WARNING):
        assert [spot.name for spot in spots(tmp_path)] == ["Inn"]
    (line,) = caplog.messages
    assert line.startswith("a.yaml: ")
    assert "\n" not in line
