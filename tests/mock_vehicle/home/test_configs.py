"""What the home announces is as Home Assistant says, and what it says fits what it announced."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from hmi.home import configs as reader
from hmi.home.abbreviations import spelled_out
from mock_vehicle.home.commands import HANDLERS
from mock_vehicle.home.configs import announcements, house
from mock_vehicle.home.home import Home

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "bus.md").read_text()
CONFIGS = {topic: json.loads(raw) for topic, raw in announcements().items()}


def spelled(config: dict[str, Any]) -> dict[str, Any]:
    """The config with long names and whole topics, as the cockpit reads it."""
    return dict(spelled_out(config))


def home() -> Home:
    one = Home()
    one.begin(1_780_000_000.0)
    return one


def test_a_dozen_devices_in_four_rooms() -> None:
    devices = {json.dumps(spelled(each)["device"], sort_keys=True) for each in CONFIGS.values()}
    areas = {spelled(each)["device"]["suggested_area"] for each in CONFIGS.values()}
    assert 12 <= len(devices) <= 15
    assert areas == {"Living room", "Kitchen", "Hall", "Garage"}
    ids = [spelled(each)["unique_id"] for each in CONFIGS.values()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("topic", CONFIGS)
def test_a_config_is_one(topic: str) -> None:
    component = topic.split("/")[1]
    config = reader.parse(component, announcements()[topic])
    assert config.device.name
    assert config.availability or config.availability_topic == "home/status"


@pytest.mark.parametrize("topic", CONFIGS)
def test_its_topics_are_served(topic: str) -> None:
    states = home().states()
    for name, value in spelled(CONFIGS[topic]).items():
        if name.endswith(("command_topic", "set_position_topic")):
            assert value in HANDLERS, name
        elif name.endswith(("state_topic", "position_topic", "temperature_topic", "action_topic")):
            assert value in states or value == "home/hall/doorbell/event", name


@pytest.mark.parametrize("topic", CONFIGS)
def test_its_templates_find_what_they_look_for(topic: str) -> None:
    config = spelled(CONFIGS[topic])
    states = home().states()
    for name, template in config.items():
        if not name.endswith("_template"):
            continue
        found = re.fullmatch(r"\{\{ value_json\.(\w+) \}\}", template)
        assert found is not None, f"{name}: {template}"
        prefix = name.removesuffix("_template")
        source = config.get(f"{prefix}_topic") or config.get(f"{prefix}_state_topic") or config["state_topic"]
        if prefix in ("state_value", "value"):
            source = config["state_topic"]
        elif prefix == "brightness_value":
            source = config["brightness_state_topic"]
        assert found[1] in json.loads(states[source]), name


def test_every_state_and_command_is_announced() -> None:
    text = json.dumps([spelled(each) for each in CONFIGS.values()])
    for topic in [*home().states(), *HANDLERS]:
        assert f'"{topic}"' in text, topic


def test_the_page_lists_every_entity() -> None:
    for topic in CONFIGS:
        _, component, entity, _ = topic.split("/")
        assert f"`{component}/{entity}`" in PAGE, topic
    assert house().place.latitude > 0
