"""Things a home announces, written as different makers do."""

from typing import Any

AVAILABLE = {"availability_topic": "home/status"}


def device(name: str, area: str) -> dict[str, Any]:
    return {"identifiers": [name.lower()], "name": name, "suggested_area": area}


CEILING: dict[str, Any] = {
    "name": None,
    "schema": "json",
    "state_topic": "home/living_room/ceiling/state",
    "command_topic": "home/living_room/ceiling/set",
    "brightness": True,
    "supported_color_modes": ["brightness"],
    "device": device("Ceiling light", "Living room"),
    **AVAILABLE,
}
KITCHEN: dict[str, Any] = {
    "name": None,
    "state_topic": "home/kitchen/light/state",
    "state_value_template": "{{ value_json.power }}",
    "command_topic": "home/kitchen/light/set",
    "brightness_state_topic": "home/kitchen/light/state",
    "brightness_value_template": "{{ value_json.level }}",
    "brightness_command_topic": "home/kitchen/light/level/set",
    "brightness_scale": 100,
    "device": device("Kitchen light", "Kitchen"),
    **AVAILABLE,
}
COFFEE: dict[str, Any] = {
    "~": "home/kitchen/coffee",
    "name": None,
    "stat_t": "~/state",
    "cmd_t": "~/set",
    "avty_t": "home/status",
    "dev": {"ids": ["coffee"], "name": "Coffee machine", "sa": "Kitchen"},
}
HEATING: dict[str, Any] = {
    "name": None,
    "modes": ["off", "heat"],
    "mode_state_topic": "home/living_room/heating/state",
    "mode_state_template": "{{ value_json.mode }}",
    "mode_command_topic": "home/living_room/heating/mode/set",
    "temperature_state_topic": "home/living_room/heating/state",
    "temperature_state_template": "{{ value_json.temperature }}",
    "temperature_command_topic": "home/living_room/heating/temperature/set",
    "current_temperature_topic": "home/living_room/heating/state",
    "current_temperature_template": "{{ value_json.current }}",
    "action_topic": "home/living_room/heating/state",
    "action_template": "{{ value_json.action }}",
    "min_temp": 5,
    "max_temp": 28,
    "temp_step": 0.5,
    "device": device("Heating", "Living room"),
    **AVAILABLE,
}
GARAGE: dict[str, Any] = {
    "name": None,
    "device_class": "garage",
    "state_topic": "home/garage/door/state",
    "value_template": "{{ value_json.state }}",
    "command_topic": "home/garage/door/set",
    "position_topic": "home/garage/door/state",
    "position_template": "{{ value_json.position }}",
    "set_position_topic": "home/garage/door/position/set",
    "device": device("Garage door", "Garage"),
    **AVAILABLE,
}
FRONT_DOOR: dict[str, Any] = {
    "name": None,
    "state_topic": "home/hall/door/state",
    "command_topic": "home/hall/door/set",
    "device": device("Front door", "Hall"),
    **AVAILABLE,
}
DOORBELL: dict[str, Any] = {
    "name": None,
    "device_class": "doorbell",
    "state_topic": "home/hall/doorbell/event",
    "event_types": ["ring"],
    "availability": [{"topic": "home/status"}, {"topic": "home/hall/doorbell/availability"}],
    "availability_mode": "all",
    "device": device("Doorbell", "Hall"),
}
WASHER: dict[str, Any] = {
    "name": None,
    "device_class": "enum",
    "state_topic": "home/kitchen/washer/state",
    "value_template": "{{ value_json.state }}",
    "device": device("Washing machine", "Kitchen"),
    **AVAILABLE,
}
REMAINING: dict[str, Any] = {
    "name": "Time left",
    "device_class": "duration",
    "unit_of_measurement": "min",
    "state_topic": "home/kitchen/washer/state",
    "value_template": "{{ value_json.remaining }}",
    "device": device("Washing machine", "Kitchen"),
    **AVAILABLE,
}
FILM: dict[str, Any] = {
    "name": None,
    "command_topic": "home/living_room/film/set",
    "device": device("Film evening", "Living room"),
    **AVAILABLE,
}


def power(field: str) -> dict[str, Any]:
    return {
        "name": field.capitalize(),
        "device_class": "power",
        "unit_of_measurement": "W",
        "state_topic": "home/energy/state",
        "value_template": f"{{{{ value_json.{field} }}}}",
        "device": device("Solar power", "Garage"),
        **AVAILABLE,
    }


LEVEL: dict[str, Any] = {**power("level"), "device_class": "battery", "unit_of_measurement": "%"}

ALL: dict[str, dict[str, Any]] = {
    "light/living_room_ceiling": CEILING,
    "light/kitchen": KITCHEN,
    "switch/coffee_machine": COFFEE,
    "climate/living_room_heating": HEATING,
    "cover/garage_door": GARAGE,
    "lock/front_door": FRONT_DOOR,
    "event/doorbell": DOORBELL,
    "sensor/washing_machine_state": WASHER,
    "sensor/washing_machine_remaining": REMAINING,
    "scene/living_room_film": FILM,
    **{f"sensor/{name}_power": power(name) for name in ("solar", "house", "grid", "battery")},
    "sensor/battery_level": LEVEL,
}

STATES: dict[str, object] = {
    "home/status": "online",
    "home/hall/doorbell/availability": "online",
    "home/living_room/ceiling/state": {"state": "ON", "brightness": 102},
    "home/kitchen/light/state": {"power": "OFF", "level": 60},
    "home/kitchen/coffee/state": "OFF",
    "home/living_room/heating/state": {"mode": "heat", "temperature": 21.0, "current": 19.2, "action": "heating"},
    "home/garage/door/state": {"state": "closed", "position": 0},
    "home/hall/door/state": "LOCKED",
    "home/kitchen/washer/state": {"state": "washing", "remaining": 38},
    "home/energy/state": {"solar": 3400, "house": 700, "grid": 0, "battery": 600, "level": 64},
}
