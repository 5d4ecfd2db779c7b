"""Panel discovery: a folder is a panel, and what it says of itself is true."""

import importlib
import sys
import textwrap
from pathlib import Path

import pytest

import hmi.panels
from hmi.bus.catalogue import default_catalogue
from hmi.design.icons import code_points
from hmi.shell import panels
from hmi.shell.panels import Panel, discover

FOLDERS = sorted(file.parent.name for file in Path(hmi.panels.__path__[0]).glob("*/panel.py"))


def test_every_folder_with_a_panel_is_found() -> None:
    assert sorted(panel.name for panel in discover()) == FOLDERS
    assert {"energy", "bus"} <= set(FOLDERS)


@pytest.mark.parametrize("panel", discover(), ids=lambda panel: panel.name)
def test_a_panel_is_what_it_says(panel: Panel) -> None:
    assert panel.file.is_file()
    assert panel.icon in code_points()
    assert panel.title
    for module in panel.modules:
        assert module.startswith(f"hmi.panels.{panel.name}."), "a panel never imports another"
        importlib.import_module(module)
    for make in panel.reducers:
        reducer = make()
        assert reducer.signals <= default_catalogue().keys()
        assert reducer.window_s > 0


def test_the_dock_is_in_order() -> None:
    orders = [panel.order for panel in discover()]
    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


def test_a_new_folder_is_a_new_panel_and_nothing_else_is_edited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "horn"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "panel.py").write_text(
        textwrap.dedent("""
        from hmi.shell.panels import Panel
        PANEL = Panel(name="horn", title="Horn", icon="fan", order=-1, qml="Horn.qml")
        """)
    )
    monkeypatch.setattr(hmi.panels, "__path__", [*hmi.panels.__path__, str(tmp_path)])
    panels.discover.cache_clear()
    try:
        assert next(iter(discover())).name == "horn"
    finally:
        panels.discover.cache_clear()
        for module in ("hmi.panels.horn", "hmi.panels.horn.panel"):
            sys.modules.pop(module, None)
