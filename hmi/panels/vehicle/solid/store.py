"""What a graphics card takes of the solid car: parts that move together and are of the same stuff in one. Made once per
machine, then read from the cache.
"""

import contextlib
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from hmi.shell import careful_file

CM = 100.0
"""A scene of Qt Quick 3D is measured in cm."""


class Piece(NamedTuple):
    """`vertices` (n, 6): place in cm and normal; `indices` of triangles; `group` and `finish` as `build` calls them."""

    group: str
    finish: str
    vertices: NDArray[np.float32]
    indices: NDArray[np.uint32]


@cache
def mark() -> str:
    """For the names of what is kept: another one for every change of what makes it."""
    sources = sorted(Path(__file__).parent.glob("*.py"))
    return f"{np.__version__}-{crc32(b''.join(file.read_bytes() for file in sources)):08x}"


def cache_file(folder: Path) -> Path:
    """Where they are kept."""
    return folder / f"solid-{mark()}.npz"


def pieces(folder: Path) -> list[Piece]:
    """All of them, from the cache in `folder` or made now, which takes a second or two; then kept there."""
    with contextlib.suppress(OSError, ValueError, KeyError, zipfile.BadZipFile):  # a broken cache is none
        return _read(cache_file(folder))
    made = _made()
    with contextlib.suppress(OSError):  # nor is one that cannot be written
        _write(cache_file(folder), made)
    return made


def _made() -> list[Piece]:
    from hmi.panels.vehicle.solid import build
    from hmi.panels.vehicle.solid.mesh import Mesh, joined

    together: dict[tuple[str, str], list[Mesh]] = {}
    for name, mesh in build.everything().items():
        together.setdefault((build.group_of(name), build.finish_of(name)), []).append(mesh)
    result = []
    for (group, finish), meshes in sorted(together.items()):
        whole = joined(*meshes)
        vertices = np.concatenate([whole.points * CM, whole.normals], axis=1).astype(np.float32)
        result.append(Piece(group, finish, vertices, whole.faces.astype(np.uint32)))
    return result


def _write(file: Path, made: list[Piece]) -> None:
    arrays: dict[str, NDArray[Any]] = {}
    for piece in made:
        arrays[f"{piece.group}|{piece.finish}|v"] = piece.vertices
        arrays[f"{piece.group}|{piece.finish}|i"] = piece.indices
    packed = BytesIO()
    np.savez(packed, allow_pickle=False, **arrays)
    careful_file.write(file, packed.getvalue())


def _read(file: Path) -> list[Piece]:
    with np.load(file, allow_pickle=False) as arrays:
        names = [name.rsplit("|", 1)[0] for name in arrays.files if name.endswith("|v")]
        return [Piece(*_words(name), arrays[f"{name}|v"], arrays[f"{name}|i"]) for name in names]


def _words(name: str) -> tuple[str, str]:
    group, finish = name.split("|")
    return group, finish
