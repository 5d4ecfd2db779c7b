"""A copy of all of the cockpit's QML, which a test may edit, and a cockpit that runs from it."""

import shutil
from pathlib import Path

import pytest

from hmi.design import live
from hmi.shell import cockpit
from hmi.shell.panels import Panel

HMI = Path(live.__file__).resolve().parents[1]


def copy_of_qml(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy the QML to `folder`/hmi and let cockpits that are opened from now on run from there; return that folder."""
    copy = folder / "hmi"
    for file in HMI.rglob("*"):
        if file.name.endswith(live.QML_ENDINGS):
            target = copy / file.relative_to(HMI)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
    monkeypatch.setattr(cockpit, "ROOT", folder)
    monkeypatch.setattr(cockpit, "SHELL", copy / "shell")
    monkeypatch.setattr(live.watch, "__defaults__", ((copy,),))
    monkeypatch.setattr(Panel, "folder", property(lambda panel: copy / "panels" / panel.name))
    return copy
