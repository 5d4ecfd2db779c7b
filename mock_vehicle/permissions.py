"""Who may say and hear what on the embedded broker: one role per kind of client, the least each needs.

Topics are written as MQTT filters here, and become NATS subjects for the server (`/` is `.`, `+` is `*`,
`#` is `>`). A reply topic's last level is the client's name; the phone's is `phone`, so that it hears its own
answers only.
"""

from enum import StrEnum

import msgspec


class Role(StrEnum):
    """A kind of client; also its user name."""

    VEHICLE = "vehicle"
    HMI = "hmi"
    HOME = "home"
    PHONE = "phone"
    TESTER = "tester"


class Access(msgspec.Struct, frozen=True):
    """MQTT filters that a role may publish to and subscribe to."""

    publish: tuple[str, ...]
    subscribe: tuple[str, ...]


_DISCOVERY = ("homeassistant/+/+/config", "homeassistant/+/+/+/config")
_HOME_COMMANDS = tuple(f"home/{'+/' * levels}set" for levels in (1, 2, 3, 4))
_CHARGING = "vehicle/+/state/Vehicle/Powertrain/TractionBattery/Charging"
_HMI_PUBLISH = ("vehicle/+/set/#", *_HOME_COMMANDS)

ACCESS = {
    Role.VEHICLE: Access(
        publish=(
            "vehicle/+/state/#",
            "vehicle/+/status",
            "vehicle/+/clock",
            "vehicle/+/reply/+",
            "vehicle/+/event/+",
            "mock/+/replay",
            "mock/+/replay/timeline",
            *_DISCOVERY,
        ),
        # clock and status too, so that it notices another vehicle of its id
        subscribe=("vehicle/+/set/#", "vehicle/+/clock", "vehicle/+/status", "mock/+/set/#", "homeassistant/status"),
    ),
    Role.HMI: Access(
        publish=(*_HMI_PUBLISH, "cockpit/+/touch", "cockpit/+/gesture", "cockpit/+/record"),
        subscribe=("vehicle/#", "homeassistant/#", "home/#", "cockpit/+/recorder"),
    ),
    Role.HOME: Access(
        publish=("home/#", *_DISCOVERY, "homeassistant/status"),
        # the clock, since a simulated home must live in the car's time: noon at home while it is night around the car
        # would be absurd, and a time that stands still stands still for both. What the car draws, and at which charging
        # point, since a wallbox knows both of whoever charges there. Nothing else of the car, and not where it is
        subscribe=(
            "home/#",
            "homeassistant/#",
            "vehicle/+/clock",
            f"{_CHARGING}/EvseId",
            f"{_CHARGING}/ChargeCurrent/+",
        ),
    ),
    Role.PHONE: Access(
        publish=(
            "vehicle/+/set/Vehicle/Cabin/#",
            "vehicle/+/set/Vehicle/Body/Trunk/#",
            "vehicle/+/set/Vehicle/Powertrain/TractionBattery/Charging/#",
        ),
        subscribe=("vehicle/+/state/#", "vehicle/+/status", "vehicle/+/clock", "vehicle/+/reply/phone"),
    ),
    Role.TESTER: Access(
        # a recorder is a tester's: it tells how it stands, and whoever wants it to record may be a tester too
        publish=(*_HMI_PUBLISH, "mock/+/set/#", "cockpit/+/record", "cockpit/+/recorder"),
        subscribe=("#",),
    ),
}

_DELIVERY = "$MQTT.sub.>"
"""Where the server hands a client its QoS 1 messages. Nothing else under `$MQTT` is given: whoever may publish
there could plant retained messages on any topic."""

_INTERNAL = ("$JS.>", "$SYS.>", "_INBOX.>")


def subjects(mqtt_filter: str) -> list[str]:
    """The NATS subjects that `mqtt_filter` covers. MQTT's `a/#` includes `a` itself, NATS's `a.>` does not."""
    subject = mqtt_filter.replace("/", ".").replace("+", "*")
    if subject == "#":
        return [">"]
    parent = subject.removesuffix(".#")
    return [subject] if parent == subject else [parent, f"{parent}.>"]


def server_permissions(role: Role) -> dict[str, dict[str, list[str]]]:
    """The `permissions` of a role's user in the server's configuration."""
    access = ACCESS[role]
    return {
        "publish": {"allow": [s for topic in access.publish for s in subjects(topic)]},
        "subscribe": {
            "allow": [*(s for topic in access.subscribe for s in subjects(topic)), _DELIVERY],
            "deny": list(_INTERNAL),
        },
    }
