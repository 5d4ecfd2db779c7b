"""The studio's light as a graphics card takes it."""

import struct
from pathlib import Path

import numpy as np
import pytest

from hmi.panels.vehicle.solid import bake
from hmi.panels.vehicle.solid.mesh import Floats


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bake, "EDGE", 32)
    monkeypatch.setattr(bake, "SAMPLES", (1, 32, 64, 64, 64, 256))


def sky() -> Floats:
    """Bright above, dark below."""
    light = np.zeros((64, 128))
    light[32:] = 1.0
    return light


def test_light_that_is_alike_all_round_stays_so() -> None:
    made = bake.levels(np.full((64, 128), 0.7))
    assert [level.shape for level in made] == [(6, edge, edge) for edge in (32, 16, 8, 4, 2, 1)]
    assert all(np.allclose(level, 0.7) for level in made)


def test_up_is_up_on_every_side_and_rough_is_blurred() -> None:
    sharp, *_, matt = bake.levels(sky())
    right, left, up, down, behind, ahead = sharp
    assert up.min() == 1
    assert down.max() == 0
    for side in (right, left, behind, ahead):
        assert side[:15].min() == 1
        assert side[-15:].max() == 0
    assert matt[2, 0, 0] > 0.95 > 0.6 > matt[0, 0, 0] > 0.4 > 0.05 > matt[3, 0, 0]


def test_the_file_is_what_the_card_reads(tmp_path: Path) -> None:
    file = bake.light_file(tmp_path, night=True)
    said = file.read_bytes()
    assert said[:12] == b"\xabKTX 11\xbb\r\n\x1a\n"
    edge, sides, levels, note = (struct.unpack_from("<13I", said, 12)[at] for at in (6, 10, 11, 12))
    assert (edge, sides, levels) == (32, 6, 6)
    assert b"QT_IBL_BAKER_VERSION\x00" in said[64 : 64 + note]
    assert len(said) == 64 + note + sum(4 + 6 * 8 * (32 >> level) ** 2 for level in range(6))
    file.write_bytes(b"kept")
    assert bake.light_file(tmp_path, night=True).read_bytes() == b"kept"
    assert bake.light_file(tmp_path, night=False) != file
