"""Discovery configs: what is read of them, what is refused and how it is said."""

import json
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.home.configs import ConfigError, parse
from hmi.home.entity import Entity
from hmi.home.house import House, Message
from hmi.home.templates import TemplateError, compiled
from tests.home.configs import ALL, CEILING, COFFEE, FRONT_DOOR, HEATING
from tests.home.conftest import HomeBench


def entity(key: str, config: dict[str, Any]) -> Entity:
    component = key.split("/")[0]
    return Entity(key, component, parse(component, json.dumps(config).encode()))


def test_abbreviations_and_the_base_topic_are_spelled_out() -> None:
    assert entity("switch/coffee", COFFEE).topics == {"home/kitchen/coffee/state", "home/status"}


def test_a_name_is_one_line_and_has_an_end() -> None:
    device = entity("lock/x", {**FRONT_DOOR, "name": "Front\n door\u202e " + "x" * 100}).device
    assert device.name.startswith("Front door x")
    assert len(device.name) == 60


def test_without_any_name_it_is_called_by_its_object() -> None:
    device = entity("lock/hall/back_door", {"state_topic": "home/a", "command_topic": "home/a/set"}).device
    assert device.title == "back door"


def test_fahrenheit_becomes_celsius_and_back() -> None:
    heating = entity("climate/x", {**HEATING, "temperature_unit": "F", "min_temp": 41, "max_temp": 86})
    heating.take("home/living_room/heating/state", '{"temperature": 68, "current": 59}', False)
    assert heating.device.values["target"] == pytest.approx(20.0)
    assert [heating.device.low, heating.device.high] == pytest.approx([5.0, 30.0])
    assert heating.device.orders["target"].payload(21.0) == "69.8"


@pytest.mark.parametrize(
    ("component", "config", "says"),
    [
        ("light", b"{", "no JSON"),
        ("light", b"[]", "no JSON object"),
        ("light", b'{"state_topic": "home/a"}', "no command_topic"),
        ("sensor", b"{}", "no state_topic"),
        ("vacuum", b"{}", "a vacuum is not shown here"),
        ("lock", b'{"command_topic": "zigbee/door/set"}', "not below home/"),
        ("lock", b'{"command_topic": "home/door/do"}', "does not end in /set"),
        ("lock", b'{"command_topic": "home/door/set", "state_topic": "home/#"}', "not below home/"),
        ("light", b'{"command_topic": "home/a/set", "brightness_scale": 0}', "brightness_scale"),
        ("lock", b'{"command_topic": ["home/door/set"]}', "command_topic"),
        ("climate", b'{"temperature_unit": "K"}', "temperature_unit"),
    ],
)
def test_a_broken_config_is_refused_with_what_is_wrong(component: str, config: bytes, says: str) -> None:
    with pytest.raises(ConfigError, match=says) as refused:
        parse(component, config)
    assert "\n" not in str(refused.value)


def test_a_refused_config_is_listed_and_the_rest_goes_on(house: HomeBench) -> None:
    house.home("homeassistant/light/broken/config", "{")
    house.home("home/kitchen/coffee/state", "ON")
    house.drain()
    assert "no JSON" in house.store.refusals["homeassistant/light/broken/config"].reason
    assert house.values("switch/coffee_machine") == {"on": True}


def test_a_config_that_breaks_later_takes_the_device_away(house: HomeBench) -> None:
    house.announce("lock/front_door", {**FRONT_DOOR, "state_topic": 5})
    house.drain()
    assert "lock/front_door" not in house.link.home.devices


@pytest.mark.parametrize(
    "source",
    [
        "{% for i in range(10**9) %}x{% endfor %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ value.replace('a', 'b') }}",
        "{{ cycler('a') }}",
        "{{ value | replace('a', 'aaaa') }}",
        "{{ 9 ** 99999999 }}",
        "{% set x = 1 %}{{ x }}",
        "{% include 'x' %}",
        "{{ value",
        "{{ 1 }}" * 400,
    ],
)
def test_what_could_loop_call_or_grow_is_not_let_in(source: str) -> None:
    with pytest.raises(TemplateError) as refused:
        compiled(source)("abc")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("source", ["{{ 'x' * 999999999 }}", "{{ '%999999999d' % 1 }}", "{{ value ~ value }}"])
def test_what_would_be_long_is_refused_when_it_is_filled_in(source: str) -> None:
    with pytest.raises(TemplateError):
        compiled(source)("a" * 200)


@pytest.mark.parametrize(
    ("source", "payload", "result"),
    [
        (None, " as it is ", " as it is "),
        ("{{ value }}", "21.5", "21.5"),
        ("{{ value_json.a.b }}", '{"a": {"b": 3}}', "3"),
        ("{{ value_json['a'] | float * 2 }}", '{"a": "1.5"}', "3.0"),
        ("{{ 'ON' if value_json.level > 0 else 'OFF' }}", '{"level": 4}', "ON"),
        ("{% if value == 'x' %}ON{% else %}OFF{% endif %}", "y", "OFF"),
        ("{{ value_json.missing }}", "{}", ""),
        ("{{ (value | int / 2) | round(1) }}", "5", "2.5"),
    ],
)
def test_templates_as_homes_write_them(source: str | None, payload: str, result: str) -> None:
    assert compiled(source)(payload) == result


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("{{ value | float | round }}", "2.0"),
        ("{{ value | float | round(2) }}", "2.35"),
        ("{{ value | float | round(1, 'ceil') }}", "2.4"),
        ("{{ value | float | round(precision=1, method='floor') }}", "2.3"),
        ("{{ value | float | round(99) }}", "2.345679"),
        ("{{ value | float | round(-99) }}", "2.0"),
    ],
)
def test_numbers_are_rounded_within_reason(source: str, result: str) -> None:
    assert compiled(source)("2.3456789") == result


@pytest.mark.parametrize(
    "source",
    [
        "{{ 1.5 | round(10000000, 'ceil') }}",
        "{{ 1.5 | round(-10000000, 'floor') }}",
        "{{ 1.5 | round(value | int) }}",
        "{{ 1.5 | round(value_json) }}",
        "{{ value_json | tojson(300000000) }}",
        "{{ value | trim(value) }}",
        "{{ value | int(0, value | int) }}",
        "{{ (value | int(0, 16)) * (value | int(0, 16)) % 7 }}",
        "{{ (value | int(0, 16)) // 3 }}",
        "{{ (" + "value ~ " * 120 + "'') | title | lower | upper | length }}",
    ],
)
@pytest.mark.parametrize("payload", ["1" * 64_000, "20000000"])
def test_no_template_takes_long(source: str, payload: str) -> None:
    """It is read beside the frames, under the same interpreter lock."""
    began = time.process_time()
    with suppress(TemplateError):
        compiled(source)(payload)
    assert time.process_time() - began < 0.5


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda child: st.lists(child, max_size=3) | st.dictionaries(st.text(max_size=10), child, max_size=3),
    max_leaves=6,
)


@given(
    st.sampled_from(sorted(ALL)),
    st.dictionaries(st.sampled_from(sorted({name for config in ALL.values() for name in config})), JUNK, max_size=4),
    st.binary(max_size=40),
)
def test_no_config_and_no_payload_ends_the_thread(key: str, changes: dict[str, Any], payload: bytes) -> None:
    house = House()
    config = json.dumps({**ALL[key], **changes}).encode()
    topics = {topic for topic in ALL[key].values() if isinstance(topic, str) and topic.startswith("home/")}
    house.take([Message(f"homeassistant/{key}/config", config, True)], lost=False)
    news = house.take([Message(topic, payload, False) for topic in topics], lost=True)
    assert all("\n" not in problem.reason for problem in news.problems)


@pytest.mark.parametrize(("low", "high"), [(25, 18), (40, None), (None, 5)])
def test_a_heating_whose_limits_are_crossed_is_refused(low: float | None, high: float | None) -> None:
    with pytest.raises(ConfigError, match="above max_temp"):
        entity("climate/x", {**HEATING, "min_temp": low, "max_temp": high})


def test_lights_without_brightness_have_none() -> None:
    plain = {**CEILING, "brightness": False, "supported_color_modes": ["onoff"]}
    assert set(entity("light/x", plain).device.orders) == {"on"}
