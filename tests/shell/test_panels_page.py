"""docs/panels.md: it names every field, and its example holds."""

import re
from pathlib import Path
from typing import Any

import pytest

from hmi.bus.catalogue import default_catalogue
from hmi.shell.notifications_log import NotificationLog
from hmi.shell.panels import Panel
from hmi.shell.search import Found
from hmi.shell.search_rank import Group, ranked

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "panels.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
RAIN, ROOF = "Vehicle.Body.Raindetection.Intensity", "Vehicle.Cabin.Sunroof.Position"


def example(number: int) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "example"}
    exec(compile(BLOCKS[number], "docs/panels.md", "exec"), names)
    return names


@pytest.mark.parametrize("field", Panel.__struct_fields__)
def test_it_names_every_field(field: str) -> None:
    assert f"`{field}`" in PAGE


def test_its_panel_and_watcher_tell_what_they_say() -> None:
    panel, showers = example(0)["PANEL"], example(1)["Showers"]
    assert isinstance(panel, Panel)
    log = NotificationLog(panel.notices, (showers(),))
    assert log.signals <= default_catalogue().keys()
    log.feed(RAIN, 40, 1.0)
    assert [one.key for one in log.sorted()] == ["rain"]
    log.feed(ROOF, 50, 2.0)
    assert [one.title.source for one in log.sorted()] == ["It rains in. Close the roof", "It begins to rain"]
    log.feed(RAIN, 0, 3.0)
    assert log.sorted() == []


def test_its_finder_is_found() -> None:
    showers = example(2)["Showers"]()
    assert list(showers.find("")) == []
    (hit,) = ranked("shower", [Group(showers.kind, showers.order, tuple(showers.find("shower")))], {})
    assert isinstance(hit.found, Found)
    assert (hit.group, hit.found.argument) == ("Weather", "next")
