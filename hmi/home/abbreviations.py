"""The short names that Home Assistant's MQTT discovery allows in a config, as far as this cockpit reads the long ones.

https://www.home-assistant.io/integrations/mqtt/#supported-abbreviations-in-mqtt-discovery-messages
"""

from collections.abc import Mapping
from typing import Any

_ENTITY = {
    "act_t": "action_topic",
    "act_tpl": "action_template",
    "avty": "availability",
    "avty_mode": "availability_mode",
    "avty_t": "availability_topic",
    "avty_tpl": "availability_template",
    "bri_cmd_t": "brightness_command_topic",
    "bri_cmd_tpl": "brightness_command_template",
    "bri_scl": "brightness_scale",
    "bri_stat_t": "brightness_state_topic",
    "bri_val_tpl": "brightness_value_template",
    "cmd_t": "command_topic",
    "cmd_tpl": "command_template",
    "curr_temp_t": "current_temperature_topic",
    "curr_temp_tpl": "current_temperature_template",
    "dev": "device",
    "dev_cla": "device_class",
    "evt_typ": "event_types",
    "exp_aft": "expire_after",
    "mode_cmd_t": "mode_command_topic",
    "mode_cmd_tpl": "mode_command_template",
    "mode_stat_t": "mode_state_topic",
    "mode_stat_tpl": "mode_state_template",
    "pl_avail": "payload_available",
    "pl_cls": "payload_close",
    "pl_lock": "payload_lock",
    "pl_not_avail": "payload_not_available",
    "pl_off": "payload_off",
    "pl_on": "payload_on",
    "pl_open": "payload_open",
    "pl_prs": "payload_press",
    "pl_stop": "payload_stop",
    "pl_unlk": "payload_unlock",
    "pos_clsd": "position_closed",
    "pos_open": "position_open",
    "pos_t": "position_topic",
    "pos_tpl": "position_template",
    "set_pos_t": "set_position_topic",
    "set_pos_tpl": "set_position_template",
    "stat_clsd": "state_closed",
    "stat_closing": "state_closing",
    "stat_jam": "state_jammed",
    "stat_locked": "state_locked",
    "stat_locking": "state_locking",
    "stat_off": "state_off",
    "stat_on": "state_on",
    "stat_open": "state_open",
    "stat_opening": "state_opening",
    "stat_stopped": "state_stopped",
    "stat_t": "state_topic",
    "stat_unlocked": "state_unlocked",
    "stat_unlocking": "state_unlocking",
    "stat_val_tpl": "state_value_template",
    "temp_cmd_t": "temperature_command_topic",
    "temp_cmd_tpl": "temperature_command_template",
    "temp_stat_t": "temperature_state_topic",
    "temp_stat_tpl": "temperature_state_template",
    "temp_unit": "temperature_unit",
    "uniq_id": "unique_id",
    "unit_of_meas": "unit_of_measurement",
    "val_tpl": "value_template",
}
_DEVICE = {"ids": "identifiers", "sa": "suggested_area", "mf": "manufacturer", "mdl": "model"}
_AVAILABILITY = {
    "t": "topic",
    "pl_avail": "payload_available",
    "pl_not_avail": "payload_not_available",
    "val_tpl": "value_template",
}


def spelled_out(config: Mapping[str, Any]) -> dict[str, Any]:
    """`config` with long names, and with `~` at either end of a topic replaced by its value."""
    base = config.get("~", "")
    long = _long(config, _ENTITY)
    long.pop("~", None)
    if isinstance(long.get("device"), Mapping):
        long["device"] = _long(long["device"], _DEVICE)
    if isinstance(long.get("availability"), list):
        long["availability"] = [_spelled_availability(entry, base) for entry in long["availability"]]
    elif isinstance(long.get("availability"), Mapping):
        long["availability"] = [_spelled_availability(long["availability"], base)]
    return _based(long, base)


def _spelled_availability(entry: object, base: object) -> object:
    return _based(_long(entry, _AVAILABILITY), base) if isinstance(entry, Mapping) else entry


def _long(names: Mapping[str, Any], table: Mapping[str, str]) -> dict[str, Any]:
    return {table.get(name, name): value for name, value in names.items()}


def _based(config: dict[str, Any], base: object) -> dict[str, Any]:
    if not isinstance(base, str) or not base:
        return config
    return {name: _with_base(value, base) if _is_topic(name) else value for name, value in config.items()}


def _is_topic(name: str) -> bool:
    return name == "topic" or name.endswith("_topic")


def _with_base(value: Any, base: str) -> Any:
    if not isinstance(value, str):
        return value
    if value.startswith("~"):
        return base + value[1:]
    return value[:-1] + base if value.endswith("~") else value
