"""The parts of the solid car: all there, closed, alike on both sides, called and hinged as the room's model has it."""

from pathlib import Path

import numpy as np
import pytest

from hmi.panels.vehicle.solid import build, store
from hmi.panels.vehicle.solid.mesh import Mesh, border, joined, welded
from hmi.panels.vehicle.solid.store import Piece
from hmi.panels.vehicle.solid.studio import beam, shadow, surroundings, tail

OPENINGS = ("front-left", "front-right", "rear-left", "rear-right", "boot", "hood", "flap")
"""Keys of `CarModel.open`."""

SHEETS = (*(f"door-{door}" for door in OPENINGS[:4]), "boot-lid", "hood", "flap")


def test_what_opens_has_a_hinge_and_a_part(parts: dict[str, Mesh]) -> None:
    groups = {build.group_of(name) for name in parts}
    assert groups - {""} == set(build.HINGES)
    assert set(OPENINGS) | {"mirror-left", "mirror-right"} == set(build.HINGES)
    for door in OPENINGS[:4]:
        assert build.group_of(f"glass-{door}") == build.group_of(f"handle-{door}") == door


def test_every_lamp_of_the_drawing_is_there(parts: dict[str, Mesh]) -> None:
    lamps = ("headlamp", "fog-front", "taillamp", "backup", "blink-front", "blink-rear")
    assert {f"{lamp}-{side}" for lamp in lamps for side in ("left", "right")} | {"light-bar"} <= set(parts)
    assert build.finish_of("blink-rear-left") == build.finish_of("blink-front-left") == "blink-left"


def test_every_part_is_made_of_something(parts: dict[str, Mesh]) -> None:
    assert {build.finish_of(name) for name in parts} == {*build.FINISHES.values()} - {"blink"} | {
        "blink-left",
        "blink-right",
    }


@pytest.mark.parametrize("name", SHEETS)
def test_sheet_metal_is_closed(parts: dict[str, Mesh], name: str) -> None:
    solid = joined(parts[name], parts[f"lining-{name}"])
    assert len(border(welded(solid).faces)) == 0


def test_normals_are_units(parts: dict[str, Mesh]) -> None:
    for name, mesh in parts.items():
        assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-6), name


def test_left_is_right_mirrored_but_for_the_flap(parts: dict[str, Mesh]) -> None:
    for name in parts:
        if name.endswith("-left") and not name.startswith("lining"):
            left, right = parts[name].points, parts[f"{name.removesuffix('left')}right"].points
            assert np.allclose(left * [1, 1, -1], right), name
    assert parts["flap"].points[:, 2].max() < 0


def test_it_is_as_large_as_a_saloon(parts: dict[str, Mesh]) -> None:
    points = np.concatenate([mesh.points for name, mesh in parts.items() if name not in ("cable", "inside")])
    length, height, _ = np.ptp(points, axis=0)
    assert 4.6 < length < 4.9
    assert 1.38 < height < 1.5
    assert points[:, 1].min() == pytest.approx(0, abs=0.005)


def test_the_cache_gives_back_what_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [Piece("", "paint", np.ones((3, 6), np.float32), np.arange(3, dtype=np.uint32).reshape(1, 3))]
    calls: list[int] = []

    def make() -> list[Piece]:
        calls.append(1)
        return made

    monkeypatch.setattr(store, "_made", make)
    for _ in range(2):
        (piece,) = store.pieces(tmp_path)
        assert (piece.group, piece.finish) == ("", "paint")
        assert (piece.vertices == made[0].vertices).all()
    assert len(calls) == 1
    store.cache_file(tmp_path).write_bytes(b"broken")
    assert len(store.pieces(tmp_path)) == 1
    assert len(calls) == 2


def test_light_and_shadow_are_sound() -> None:
    night, day = surroundings(night=True), surroundings(night=False)
    assert np.isfinite(night).all()
    assert day.mean() > 2 * night.mean()
    for fall in (shadow(), beam(2.0), tail()):
        assert np.isfinite(fall.share).all()
        assert 0 <= fall.share.min() < 0.01 < 0.5 < fall.share.max() <= 1
