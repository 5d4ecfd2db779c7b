"""Each component of Home Assistant that the cockpit shows: what its topics say, and what can be asked of it."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import msgspec

from hmi.home import configs, feeds
from hmi.home.configs import ConfigError
from hmi.home.device import Attribute, Order
from hmi.home.feeds import Feed, Said
from hmi.home.templates import TemplateError, compiled


class Built(NamedTuple):
    """What a config makes: its feeds, its orders by attribute, and further fields of the `Device`."""

    feeds: tuple[Feed, ...]
    orders: dict[str, Order] = {}  # noqa: RUF012 - a NamedTuple's default, never changed
    facts: Mapping[str, Any] = {}


def _words(template: str | None, words: Mapping[Any, str]) -> Callable[[Any], str]:
    render = compiled(template)
    return lambda wanted: render(words[wanted])


def _number(template: str | None, scale: Callable[[float], float]) -> Callable[[Any], str]:
    render = compiled(template)
    return lambda wanted: render(f"{scale(wanted):g}")


def _share(scale: float) -> Callable[[float], float]:
    return lambda value: min(1.0, max(0.0, value / scale))


def _switch(_component: str, config: configs.SwitchConfig) -> Built:
    on, off = config.state_on or config.payload_on, config.state_off or config.payload_off
    words: dict[str, Attribute] = {on: True, off: False}
    said = (feeds.of_words(config.state_topic, config.value_template, "on", words),) if config.state_topic else ()
    payload = _words(config.command_template, {True: config.payload_on, False: config.payload_off})
    return Built(said, {"on": Order(config.command_topic, payload)})


def _light(component: str, config: configs.LightConfig) -> Built:
    if config.schema == "json":
        return _json_light(config)
    basic = _switch(component, msgspec.structs.replace(config, value_template=config.state_value_template))
    said, orders = list(basic.feeds), dict(basic.orders)
    scale = config.brightness_scale
    if config.brightness_state_topic:
        template = config.brightness_value_template
        said.append(feeds.of_number(config.brightness_state_topic, template, "brightness", _share(scale)))
    if config.brightness_command_topic:
        payload = _number(config.brightness_command_template, lambda share: max(1, round(share * scale)))
        orders["brightness"] = Order(config.brightness_command_topic, payload)
    return Built(tuple(said), orders)


def _json_light(config: configs.LightConfig) -> Built:
    scale = config.brightness_scale

    def read(body: dict[str, Any]) -> Said:
        said: Said = {}
        if "state" in body:
            words: dict[object, bool | None] = {"ON": True, "OFF": False, None: None}
            if body["state"] not in ("ON", "OFF", None):
                raise TemplateError("the light's state is neither ON nor OFF")
            said["on"] = words[body["state"]]
        if body.get("brightness") is not None:
            said["brightness"] = _share(scale)(feeds.number(body["brightness"]))
        return said

    def brightness(share: float) -> str:
        return msgspec.json.encode({"state": "ON", "brightness": max(1, round(share * scale))}).decode()

    on = {True: '{"state": "ON"}', False: '{"state": "OFF"}'}
    orders = {"on": Order(config.command_topic, _words(None, on))}
    if config.brightness or set(config.supported_color_modes) - {"onoff"}:
        orders["brightness"] = Order(config.command_topic, brightness)
    said = (feeds.of_object(config.state_topic, read, compiled(None)),) if config.state_topic else ()
    return Built(said, orders)


def _cover(_component: str, config: configs.CoverConfig) -> Built:
    said: list[Feed] = []
    orders: dict[str, Order] = {}
    span = config.position_open - config.position_closed
    if span == 0:
        raise ConfigError("position_open and position_closed are the same")
    if config.state_topic:
        words = ("open", "opening", "closed", "closing", "stopped")
        table: dict[str, Attribute] = {getattr(config, f"state_{word}"): word for word in words}
        said.append(feeds.of_words(config.state_topic, config.value_template, "state", table))
    if config.position_topic:

        def percent(value: float) -> float:
            return min(100.0, max(0.0, 100 * (value - config.position_closed) / span))

        positions = feeds.of_number(config.position_topic, config.position_template, "position", percent)
        said.append(positions if config.state_topic else positions._replace(read=_with_state(positions.read)))
    can: tuple[str, ...] = ()
    if config.set_position_topic:
        payload = _number(config.set_position_template, lambda share: config.position_closed + share * span / 100)
        orders["position"] = Order(config.set_position_topic, payload)
        orders["state"] = Order(config.set_position_topic, lambda word: payload(_ENDS[word]))
        can = tuple(_ENDS)
    if config.command_topic:
        asked = {"open": config.payload_open, "closed": config.payload_close, "stopped": config.payload_stop}
        payloads = {word: payload for word, payload in asked.items() if payload is not None}
        orders["state"] = Order(config.command_topic, _words(None, payloads))
        can = tuple(payloads)
    return Built(tuple(said), orders, {"words": can, "low": 0.0, "high": 100.0})


_ENDS = {"open": 100.0, "closed": 0.0}


def _with_state(read: Callable[[str], Said]) -> Callable[[str], Said]:
    """What a position says, and whether that is open, as Home Assistant has it for a cover without a state."""

    def both(text: str) -> Said:
        said = read(text)
        if "position" not in said:
            return said
        position = said["position"]
        return {**said, "state": None if position is None else "open" if position != 0 else "closed"}

    return both


def _climate(_component: str, config: configs.ClimateConfig) -> Built:
    in_f = config.temperature_unit == "F"

    def to_c(value: float) -> float:
        return (value - 32) / 1.8 if in_f else value

    def from_c(value: float) -> float:
        return round(value * 1.8 + 32, 1) if in_f else value

    said: list[Feed] = []
    if config.mode_state_topic:
        said.append(feeds.of_text(config.mode_state_topic, config.mode_state_template, "mode"))
    if config.temperature_state_topic:
        template = config.temperature_state_template
        said.append(feeds.of_number(config.temperature_state_topic, template, "target", to_c))
    if config.current_temperature_topic:
        template = config.current_temperature_template
        said.append(feeds.of_number(config.current_temperature_topic, template, "current", to_c))
    if config.action_topic:
        said.append(feeds.of_text(config.action_topic, config.action_template, "action"))
    orders: dict[str, Order] = {}
    if config.mode_command_topic:
        payload = _words(config.mode_command_template, {mode: mode for mode in config.modes})
        orders["mode"] = Order(config.mode_command_topic, payload)
    if config.temperature_command_topic:
        payload = _number(config.temperature_command_template, from_c)
        orders["target"] = Order(config.temperature_command_topic, payload)
    low = 7.0 if config.min_temp is None else to_c(config.min_temp)  # Home Assistant's own limits
    high = 35.0 if config.max_temp is None else to_c(config.max_temp)
    if low > high:
        raise ConfigError(f"min_temp {low:g} °C is above max_temp {high:g} °C")
    step = config.temp_step / 1.8 if in_f else config.temp_step
    return Built(tuple(said), orders, {"words": config.modes, "low": low, "high": high, "step": step})


def _lock(_component: str, config: configs.LockConfig) -> Built:
    words = ("locked", "locking", "unlocked", "unlocking", "jammed")
    table: dict[str, Attribute] = {getattr(config, f"state_{word}"): word for word in words}
    said = (feeds.of_words(config.state_topic, config.value_template, "state", table),) if config.state_topic else ()
    payload = _words(config.command_template, {"locked": config.payload_lock, "unlocked": config.payload_unlock})
    return Built(said, {"state": Order(config.command_topic, payload)})


def _sensor(_component: str, config: configs.SensorConfig) -> Built:
    assert config.state_topic is not None
    said = feeds.of_text(config.state_topic, config.value_template, "value")
    return Built((said,), facts={"unit": configs.clean(config.unit_of_measurement)})


def _binary_sensor(_component: str, config: configs.BinarySensorConfig) -> Built:
    assert config.state_topic is not None
    words: dict[str, Attribute] = {config.payload_on: True, config.payload_off: False}
    return Built((feeds.of_words(config.state_topic, config.value_template, "on", words),))


def _event(_component: str, config: configs.EventConfig) -> Built:
    assert config.state_topic is not None

    def read(body: dict[str, Any]) -> Said:
        kind = body.get("event_type")
        if not isinstance(kind, str) or (config.event_types and kind not in config.event_types):
            raise TemplateError(f"{str(kind)[:40]} is none of its event types")
        return {"event": kind}

    return Built((feeds.of_object(config.state_topic, read, compiled(config.value_template), is_event=True),))


def _press(component: str, config: configs.PressConfig) -> Built:
    payload = config.payload_press if component == "button" else config.payload_on
    return Built((), {"press": Order(config.command_topic, lambda _wanted: payload)})


BUILDERS: dict[str, Callable[[str, Any], Built]] = {
    "binary_sensor": _binary_sensor,
    "button": _press,
    "climate": _climate,
    "cover": _cover,
    "event": _event,
    "light": _light,
    "lock": _lock,
    "scene": _press,
    "sensor": _sensor,
    "switch": _switch,
}
