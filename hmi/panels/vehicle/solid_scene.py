"""What Qt Quick 3D draws of the solid car: geometries, and the textures on the ground."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QByteArray, QObject, QSize
from PySide6.QtGui import QVector3D
from PySide6.QtQuick3D import QQuick3DGeometry, QQuick3DTextureData

from hmi.panels.vehicle.solid import build, studio
from hmi.panels.vehicle.solid.store import CM, Piece

WITH_DOOR = {"mirror-left": "front-left", "mirror-right": "front-right"}
"""What goes with what."""

_RECTANGLE_CM = 100.0
"""The edge of Qt's own rectangle."""


def geometry(piece: Piece, parent: QObject) -> QQuick3DGeometry:
    """For a `Model`."""
    made = QQuick3DGeometry()
    made.setParent(parent)
    kind, number = QQuick3DGeometry.Attribute.Semantic, QQuick3DGeometry.Attribute.ComponentType
    made.setStride(piece.vertices.strides[0])
    made.setVertexData(QByteArray(piece.vertices.tobytes()))
    made.setIndexData(QByteArray(piece.indices.tobytes()))
    made.setPrimitiveType(QQuick3DGeometry.PrimitiveType.Triangles)
    made.addAttribute(kind.PositionSemantic, 0, number.F32Type)
    made.addAttribute(kind.NormalSemantic, 12, number.F32Type)
    made.addAttribute(kind.IndexSemantic, 0, number.U32Type)
    low, high = piece.vertices[:, :3].min(axis=0), piece.vertices[:, :3].max(axis=0)
    made.setBounds(QVector3D(*low.tolist()), QVector3D(*high.tolist()))
    made.update()
    return made


def groups(pieces: Sequence[Piece], parent: QObject) -> list[dict[str, Any]]:
    """By hinge, as `SolidCar` says; "" is what stands still."""
    result: dict[str, dict[str, Any]] = {}
    for name in ("", *build.HINGES):
        hinge = build.HINGES.get(name, build.Hinge((0, 0, 0), (0, 0, 0), 0))
        result[name] = {
            "name": name,
            "pivot": QVector3D(*(value * CM for value in hinge.at)),
            "axis": QVector3D(*(value * hinge.turn for value in hinge.axis)),
            "pieces": [
                {"geometry": geometry(piece, parent), "finish": piece.finish} for piece in pieces if piece.group == name
            ],
            "drop": QVector3D(0, -build.PANE_DROP * CM, 0),
            "inner": [],
        }
    for name, door in WITH_DOOR.items():
        result[door]["inner"].append(result.pop(name))
    return list(result.values())


def falls(made: Mapping[str, studio.Fall], parent: QObject) -> dict[str, Any]:
    """As `SolidCar` says."""
    return {name: _fall(fall, parent) for name, fall in made.items()}


def _fall(fall: studio.Fall, parent: QObject) -> dict[str, Any]:
    pixels = np.full((*fall.share.shape, 4), 255, dtype=np.uint8)
    pixels[..., 3] = np.round(255 * fall.share)
    (x0, z0), (x1, z1) = fall.low, fall.high
    return {
        "texture": _texture(pixels, parent),
        "place": QVector3D((x0 + x1) / 2 * CM, 0, (z0 + z1) / 2 * CM),
        "scale": QVector3D((x1 - x0) * CM / _RECTANGLE_CM, (z1 - z0) * CM / _RECTANGLE_CM, 1),
    }


def _texture(pixels: Any, parent: QObject) -> QQuick3DTextureData:
    made = QQuick3DTextureData()
    made.setParent(parent)
    made.setSize(QSize(pixels.shape[1], pixels.shape[0]))
    made.setFormat(QQuick3DTextureData.Format.RGBA8)
    made.setHasTransparency(True)
    made.setTextureData(QByteArray(pixels.tobytes()))
    return made
