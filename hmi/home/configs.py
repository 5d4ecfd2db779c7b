"""Home Assistant's discovery configs: read, checked and turned into an `Entity`, or refused with one line.

Of a component's many settings those are read that the cockpit shows or sends; the others are ignored.
https://www.home-assistant.io/integrations/mqtt/#mqtt-discovery
"""

import re
from typing import Annotated, Any, Literal

import msgspec

from hmi.home.abbreviations import spelled_out

DISCOVERY = re.compile(r"homeassistant/([a-z_]+)/((?:[A-Za-z0-9_-]+/)?[A-Za-z0-9_-]+)/config")
HOME, SET = "home/", "/set"
MAX_NAME_CHARACTERS = 60

type Text = Annotated[str, msgspec.Meta(max_length=1_000)]
type Number = Annotated[float, msgspec.Meta(ge=-1e6, le=1e6)]


class ConfigError(Exception):
    """A config cannot be used; one line."""


class DeviceConfig(msgspec.Struct, frozen=True):
    """The device an entity belongs to."""

    name: Text = ""
    suggested_area: Text = ""


class Availability(msgspec.Struct, frozen=True):
    """One topic that says whether the entity can be reached."""

    topic: Text
    payload_available: Text = "online"
    payload_not_available: Text = "offline"
    value_template: Text | None = None


class Config(msgspec.Struct, frozen=True):
    """What all components share."""

    name: Text | None = None
    device: DeviceConfig = DeviceConfig()
    device_class: Text | None = None
    availability: tuple[Availability, ...] = ()
    availability_mode: Literal["all", "any", "latest"] = "latest"
    availability_topic: Text | None = None
    availability_template: Text | None = None
    payload_available: Text = "online"
    payload_not_available: Text = "offline"
    state_topic: Text | None = None
    value_template: Text | None = None


class SwitchConfig(Config, frozen=True):
    """`switch`: on or off."""

    command_topic: Text = ""
    command_template: Text | None = None
    payload_on: Text = "ON"
    payload_off: Text = "OFF"
    state_on: Text | None = None
    state_off: Text | None = None


class LightConfig(SwitchConfig, frozen=True):
    """`light`, of the schemas ``basic`` and ``json``. `value_template` is not a light's: it has one per topic."""

    schema: Literal["basic", "json"] = "basic"
    state_value_template: Text | None = None
    brightness: bool = False
    supported_color_modes: tuple[Text, ...] = ()
    brightness_scale: Annotated[float, msgspec.Meta(gt=0, le=1e6)] = 255.0
    brightness_command_topic: Text | None = None
    brightness_command_template: Text | None = None
    brightness_state_topic: Text | None = None
    brightness_value_template: Text | None = None


class CoverConfig(Config, frozen=True):
    """`cover`: opens, closes, stops, perhaps goes to a position."""

    command_topic: Text | None = None
    payload_open: Text | None = "OPEN"
    payload_close: Text | None = "CLOSE"
    payload_stop: Text | None = "STOP"
    state_open: Text = "open"
    state_opening: Text = "opening"
    state_closed: Text = "closed"
    state_closing: Text = "closing"
    state_stopped: Text = "stopped"
    position_topic: Text | None = None
    position_template: Text | None = None
    set_position_topic: Text | None = None
    set_position_template: Text | None = None
    position_open: Number = 100.0
    position_closed: Number = 0.0


class ClimateConfig(Config, frozen=True):
    """`climate`: a mode, a target and what it is now."""

    modes: tuple[Text, ...] = ("auto", "off", "cool", "heat", "dry", "fan_only")
    mode_command_topic: Text | None = None
    mode_command_template: Text | None = None
    mode_state_topic: Text | None = None
    mode_state_template: Text | None = None
    temperature_command_topic: Text | None = None
    temperature_command_template: Text | None = None
    temperature_state_topic: Text | None = None
    temperature_state_template: Text | None = None
    current_temperature_topic: Text | None = None
    current_temperature_template: Text | None = None
    action_topic: Text | None = None
    action_template: Text | None = None
    temperature_unit: Literal["C", "F"] = "C"
    min_temp: Number | None = None
    max_temp: Number | None = None
    temp_step: Annotated[float, msgspec.Meta(gt=0, le=100)] = 1.0


class LockConfig(Config, frozen=True):
    """`lock`: locked or not, and on the way."""

    command_topic: Text = ""
    command_template: Text | None = None
    payload_lock: Text = "LOCK"
    payload_unlock: Text = "UNLOCK"
    state_locked: Text = "LOCKED"
    state_locking: Text = "LOCKING"
    state_unlocked: Text = "UNLOCKED"
    state_unlocking: Text = "UNLOCKING"
    state_jammed: Text = "JAMMED"


class SensorConfig(Config, frozen=True):
    """`sensor`: a number or a word."""

    unit_of_measurement: Text = ""


class BinarySensorConfig(Config, frozen=True):
    """`binary_sensor`: two states, which its device class names."""

    payload_on: Text = "ON"
    payload_off: Text = "OFF"


class EventConfig(Config, frozen=True):
    """`event`: something happens, a doorbell rings."""

    event_types: tuple[Text, ...] = ()


class PressConfig(Config, frozen=True):
    """`scene` and `button`: something to be set off. Each has its own name for the payload."""

    command_topic: Text = ""
    payload_on: Text = "ON"
    payload_press: Text = "PRESS"


COMPONENTS: dict[str, type[Config]] = {
    "binary_sensor": BinarySensorConfig,
    "button": PressConfig,
    "climate": ClimateConfig,
    "cover": CoverConfig,
    "event": EventConfig,
    "light": LightConfig,
    "lock": LockConfig,
    "scene": PressConfig,
    "sensor": SensorConfig,
    "switch": SwitchConfig,
}
_NEEDS_STATE = frozenset({"binary_sensor", "event", "sensor"})
_NEEDS_COMMAND = frozenset({"button", "light", "lock", "scene", "switch"})


def parse(component: str, payload: bytes) -> Config:
    """The config of an entity; raises `ConfigError` when it is broken, or of a kind that is not read here."""
    kind = COMPONENTS.get(component)
    if kind is None:
        raise ConfigError(f"a {component} is not shown here")
    try:
        raw: Any = msgspec.json.decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"the config is no JSON: {error}") from error
    if not isinstance(raw, dict):
        raise ConfigError("the config is no JSON object")
    try:
        config = msgspec.convert(_worded(spelled_out(raw)), kind, strict=False)
    except (msgspec.ValidationError, RecursionError) as error:
        raise ConfigError(f"the config is not as Home Assistant says: {error}") from error
    _check_topics(component, config)
    return config


def _worded(config: dict[str, Any]) -> dict[str, Any]:
    """Payloads are text, also where a config writes them as a number."""
    return {
        name: str(value) if name.startswith(("payload_", "state_")) and isinstance(value, int | float) else value
        for name, value in config.items()
    }


def _check_topics(component: str, config: Config) -> None:
    if component in _NEEDS_STATE and not config.state_topic:
        raise ConfigError("the config has no state_topic")
    if component in _NEEDS_COMMAND and not getattr(config, "command_topic", ""):
        raise ConfigError("the config has no command_topic")
    for name in config.__struct_fields__:
        topic = getattr(config, name)
        if name.endswith("_topic") and topic:
            _check_topic(name, topic)
    for entry in config.availability:
        _check_topic("availability", entry.topic)


def _check_topic(name: str, topic: str) -> None:
    """Only what this cockpit may hear and say on the bus (docs/bus.md) can be of use."""
    if not topic.startswith(HOME) or any(character in topic for character in "+#\0"):
        raise ConfigError(f"{name} {topic[:80]} is not below {HOME}")
    is_command = name.endswith("command_topic") or name == "set_position_topic"
    if is_command and not topic.endswith(SET):
        raise ConfigError(f"{name} {topic[:80]} does not end in {SET}")


def clean(text: str | None) -> str:
    """A name as it can stand on a screen: one line, no longer than there is room for."""
    words = " ".join((text or "").split())
    words = "".join(character for character in words if character.isprintable())
    return words if len(words) <= MAX_NAME_CHARACTERS else words[: MAX_NAME_CHARACTERS - 1] + "…"
