"""The story is told by files of shell and panels; what is wrong in one is said in a line."""

from pathlib import Path

import msgspec
import pytest

from hmi.console import story
from hmi.shell.navigator import OVERLAYS
from hmi.shell.panels import discover
from mock_vehicle.scenarios.loader import load
from mock_vehicle.simulation.controls import control
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fresh

GOOD = """
steps:
  - {order: 20, hold_s: 10, caption: {en: Two, de: Zwei, zh_CN: 二}}
  - {order: 10, hold_s: 5, panel: other, caption: {en: One, de: Eins, zh_CN: 一}, controls: [{soc: {percent: 20}}]}
"""


def test_a_step_is_on_its_own_panel_unless_it_says_another(tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    file.write_text(GOOD, encoding="utf-8")
    two, one = story.read_chapter(file, "energy")
    assert (two.panel, one.panel) == ("energy", "other")
    assert one.controls == ({"soc": {"percent": 20}},)
    assert one.caption.by_language() == {"en": "One", "de": "Eins", "zh_CN": "一"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("steps: [{order: 1, hold_s: 10, caption: {en: A, de: B}}]", "zh_CN"),
        ("steps: [{order: 1, hold_s: 1, caption: {en: A, de: B, zh_CN: C}}]", "hold_s"),
        ("steps: [{order: 1, hold_s: 9, caption: {en: A, de: B, zh_CN: C}, colour: red}]", "colour"),
        (f"steps: [{{order: 1, hold_s: 9, caption: {{en: {'A' * 121}, de: B, zh_CN: C}}}}]", "120"),
        ("steps: [", "line"),
        ("", "null"),
    ],
)
def test_what_is_wrong_is_one_line_with_its_file(tmp_path: Path, text: str, why: str) -> None:
    file = tmp_path / "story.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(story.StoryError, match=f"story.yaml: .*{why}") as caught:
        story.read_chapter(file)
    assert tmp_path.name in str(caught.value)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(story.StoryError, match="No such file"):
        story.read_chapter(tmp_path / "story.yaml")


def test_the_story_visits_every_panel_in_about_five_minutes() -> None:
    steps = story.load_story()
    assert {panel.name for panel in discover()} <= {step.panel for step in steps}
    assert 270 <= sum(step.hold_s for step in steps) <= 330
    assert [step.order for step in steps] == sorted({step.order for step in steps}), "each has a place of its own"


def test_its_steps_name_what_there_is() -> None:
    panels = {panel.name for panel in discover()}
    for step in story.load_story():
        assert step.panel in panels
        assert step.overlay in OVERLAYS


def test_every_control_of_it_is_one_the_simulated_vehicle_takes() -> None:
    sim = Simulation(fresh("coming-home"))
    runner_only = {"scenario", "reset", "freeze", "rate"}
    for step in story.load_story():
        for wish in step.controls:
            for name, payload in wish.items():
                if name == "scenario":
                    load(payload["name"])
                assert name in runner_only or control(sim, name, msgspec.json.encode(payload)) is None


def test_a_file_that_is_nested_too_deep_is_said(tmp_path: Path) -> None:
    file = tmp_path / "story.yaml"
    file.write_text("steps: " + "[" * 3000 + "]" * 3000)
    with pytest.raises(story.StoryError, match=r"story\.yaml"):
        story.read_chapter(file)
