"""The embedded broker's roles: who may publish and subscribe what, topic by topic, and nothing else."""

import itertools
from collections.abc import Iterator

import pytest

from mock_vehicle.broker import EmbeddedBroker
from tests.support.mqtt import Peer

ROLES = ("vehicle", "hmi", "home", "phone", "tester")

# One topic of each kind: who may publish there, and who may listen.
SAYERS_AND_HEARERS = {
    "vehicle/a/state/Vehicle/Speed": ("vehicle", "hmi phone tester"),
    "vehicle/a/state/Vehicle/Powertrain/TractionBattery/StateOfCharge/Current": ("vehicle", "hmi phone tester"),
    "vehicle/a/state/Vehicle/Powertrain/TractionBattery/Charging/EvseId": ("vehicle", "hmi home phone tester"),
    "vehicle/a/state/Vehicle/Powertrain/TractionBattery/Charging/ChargeCurrent/Phase1": (
        "vehicle",
        "hmi home phone tester",
    ),
    "vehicle/a/state/Vehicle/Powertrain/TractionBattery/Charging/Location/Latitude": ("vehicle", "hmi phone tester"),
    "vehicle/other/state/Vehicle/Speed": ("vehicle", "hmi phone tester"),
    "vehicle/a/status": ("vehicle", "vehicle hmi phone tester"),
    "vehicle/a/clock": ("vehicle", "vehicle hmi home phone tester"),
    "vehicle/a/event/doorbell": ("vehicle", "hmi tester"),
    "vehicle/a/reply/hmi-1": ("vehicle", "hmi tester"),
    "vehicle/a/reply/phone": ("vehicle", "hmi phone tester"),
    "vehicle/a/set/Vehicle/Cabin/HVAC/Station/Row1/Driver/Temperature": ("hmi phone tester", "vehicle hmi tester"),
    "vehicle/a/set/Vehicle/Cabin/Door/Row1/DriverSide/IsLocked": ("hmi phone tester", "vehicle hmi tester"),
    "vehicle/a/set/Vehicle/Body/Trunk/Rear/IsOpen": ("hmi phone tester", "vehicle hmi tester"),
    "vehicle/a/set/Vehicle/Powertrain/TractionBattery/Charging/ChargeLimit": ("hmi phone tester", "vehicle hmi tester"),
    "vehicle/a/set/Vehicle/Powertrain/TractionBattery/BatteryConditioning/RequestedMode": (
        "hmi tester",
        "vehicle hmi tester",
    ),
    "vehicle/a/set/Vehicle/Cabin/Infotainment/Navigation/DestinationSet/Latitude": (
        "hmi phone tester",
        "vehicle hmi tester",
    ),
    "vehicle/a/set/Vehicle/ADAS/CruiseControl/IsActive": ("hmi tester", "vehicle hmi tester"),
    "vehicle/a/set/Vehicle/Body/Lights/Hazard/IsSignaling": ("hmi tester", "vehicle hmi tester"),
    "vehicle/a/set/Vehicle/Powertrain/ElectricMotor/Power": ("hmi tester", "vehicle hmi tester"),
    "vehicle/a/set": ("hmi tester", "vehicle hmi tester"),
    "vehicle/a": ("", "hmi tester"),
    "vehicle/a/else": ("", "hmi tester"),
    "mock/a/set/weather": ("tester", "vehicle tester"),
    "mock/a/set/replay": ("tester", "vehicle tester"),
    "mock/a/replay": ("vehicle", "tester"),
    "mock/a/replay/timeline": ("vehicle", "tester"),
    "mock/a/replay/else": ("", "tester"),
    "mock/a/else": ("", "tester"),
    "cockpit/a/touch": ("hmi", "tester"),
    "cockpit/a/gesture": ("hmi", "tester"),
    "cockpit/a/record": ("hmi tester", "tester"),
    "cockpit/a/recorder": ("tester", "hmi tester"),
    "cockpit/a/else": ("", "tester"),
    "home/kitchen/light/state": ("home", "hmi home tester"),
    "home/kitchen/light/set": ("home hmi tester", "hmi home tester"),
    "home/wallbox/set": ("home hmi tester", "hmi home tester"),
    "homeassistant/light/kitchen/config": ("home vehicle", "hmi home tester"),
    "homeassistant/sensor/car/soc/config": ("home vehicle", "hmi home tester"),
    "homeassistant/status": ("home", "vehicle hmi home tester"),
    "homeassistant/else": ("", "hmi home tester"),
    "elsewhere": ("", "tester"),
    "elsewhere/deep/down": ("", "tester"),
}

# What nobody may listen to: the server's own subjects, where everything of everybody passes.
INTERNAL = ("$MQTT/#", "$MQTT/sub/#", "$MQTT/rmsgs/#", "$MQTT/+/#", "$JS/#", "$SYS/#", "_INBOX/#", "$JS/API/INFO")

# Filters that would hear more than a role may, but for who may hear all of it.
WIDE = {
    "#": "tester",
    "+/#": "tester",
    "vehicle/#": "hmi tester",
    "vehicle/+/#": "hmi tester",
    "vehicle/a/#": "hmi tester",
    "vehicle/+/state/#": "hmi phone tester",
    "vehicle/+/clock": "vehicle hmi home phone tester",
    "vehicle/+/state/Vehicle/Powertrain/TractionBattery/Charging/#": "hmi phone tester",
    "vehicle/+/+": "hmi tester",
    "vehicle/+/set/#": "vehicle hmi tester",
    "vehicle/+/reply/+": "hmi tester",
    "vehicle/+/event/+": "hmi tester",
    "+/a/set/#": "tester",
    "mock/#": "tester",
    "cockpit/#": "tester",
    "cockpit/+/+": "tester",
    "mock/+/set/#": "vehicle tester",
    "mock/+/replay": "tester",
    "mock/+/replay/#": "tester",
    "home/#": "hmi home tester",
    "homeassistant/#": "hmi home tester",
}


@pytest.fixture(scope="module")
def peers(broker: EmbeddedBroker) -> Iterator[dict[str, Peer]]:
    """One client per role."""
    clients = {role: Peer(broker.urls["mqtt"][role]) for role in ROLES}
    yield clients
    for client in clients.values():
        client.close()


@pytest.fixture(scope="module")
def witness(broker: EmbeddedBroker) -> Iterator[Peer]:
    """A tester who hears everything that is said."""
    with Peer(broker.urls["mqtt"]["tester"]) as client:
        assert client.subscribe("#")
        yield client


_fences = itertools.count()


def fence(sayer: Peer, hearer: Peer) -> None:
    """When `hearer` has this, whatever reached the broker before has reached it too."""
    topic = f"mock/fence/set/{next(_fences)}"
    sayer.publish(topic, b"1", qos=0)
    hearer.wait_for_message(topic)


@pytest.mark.parametrize("retain", [False, True], ids=["plain", "retained"])
@pytest.mark.parametrize("topic", SAYERS_AND_HEARERS)
def test_who_may_publish(topic: str, retain: bool, peers: dict[str, Peer], witness: Peer) -> None:
    witness.messages.clear()
    for qos in (0, 1):
        for role, peer in peers.items():
            peer.publish(topic, f"{role} {qos}".encode(), qos=qos, retain=retain)
            if qos == 0:
                peer.publish("nowhere", b"", qos=1)  # an answer to this is one to what went before it
    fence(peers["tester"], witness)

    heard = {message.payload.decode() for message in witness.messages if message.topic == topic}
    assert heard == {f"{role} {qos}" for role in SAYERS_AND_HEARERS[topic][0].split() for qos in (0, 1)}


@pytest.mark.parametrize("topic", SAYERS_AND_HEARERS)
def test_who_may_subscribe(topic: str, broker: EmbeddedBroker) -> None:
    sayers, hearers = (text.split() for text in SAYERS_AND_HEARERS[topic])
    for qos in (0, 1):
        granted = set()
        for role in ROLES:
            with Peer(broker.urls["mqtt"][role]) as peer:
                if peer.subscribe(topic, qos):
                    granted.add(role)
                with Peer(broker.urls["mqtt"][sayers[0] if sayers else "tester"]) as sayer:
                    sayer.publish(topic, b"now", qos=qos)
                    if sayers and role in hearers:
                        peer.wait_for_message(topic)
                    else:
                        peer.publish("nowhere", b"", qos=1)
                        assert peer.messages == []
        assert granted == set(hearers)


@pytest.mark.parametrize("wide", WIDE)
def test_wide_filters(wide: str, broker: EmbeddedBroker) -> None:
    granted = set()
    for role in ROLES:
        with Peer(broker.urls["mqtt"][role]) as peer:
            if peer.subscribe(wide):
                granted.add(role)
    assert granted == set(WIDE[wide].split())


@pytest.mark.parametrize("topic", INTERNAL)
def test_nobody_listens_to_the_servers_own_subjects(topic: str, broker: EmbeddedBroker) -> None:
    for role in ROLES:
        with Peer(broker.urls["mqtt"][role]) as peer:
            assert not peer.subscribe(topic, 1), role


def test_nobody_plants_a_retained_message_through_the_servers_own_subjects(broker: EmbeddedBroker) -> None:
    # What a client with the right to publish there can do: the server takes this for a retained message of the topic.
    planted = b'{"subject":"vehicle.planted.status","topic":"vehicle/planted/status","msg":"b25saW5l","flags":49}'
    for role in ROLES:
        with Peer(broker.urls["mqtt"][role]) as peer:
            for topic in ("$MQTT/rmsgs/vehicle/planted/status", "$MQTT/msgs/vehicle/planted/status"):
                peer.publish(topic, planted)
    with Peer(broker.urls["mqtt"]["hmi"]) as peer, Peer(broker.urls["mqtt"]["vehicle"]) as vehicle:
        assert peer.subscribe("vehicle/planted/#")
        vehicle.publish("vehicle/planted/clock", b"last")
        peer.wait_for_message("vehicle/planted/clock")
        assert [message.topic for message in peer.messages] == ["vehicle/planted/clock"]


def test_a_denied_retained_message_is_not_kept(broker: EmbeddedBroker) -> None:
    with Peer(broker.urls["mqtt"]["phone"]) as phone:
        phone.publish("vehicle/kept/status", b"online", retain=True)
    with Peer(broker.urls["mqtt"]["hmi"]) as hmi, Peer(broker.urls["mqtt"]["vehicle"]) as vehicle:
        assert hmi.subscribe("vehicle/kept/#")
        vehicle.publish("vehicle/kept/clock", b"last")
        hmi.wait_for_message("vehicle/kept/clock")
        assert [message.topic for message in hmi.messages] == ["vehicle/kept/clock"]


@pytest.mark.parametrize("transport", ["mqtt", "websocket"])
def test_who_has_no_role_is_refused(transport: str, broker: EmbeddedBroker) -> None:
    url = broker.urls[transport]["hmi"]
    password = url.split(":")[2].split("@")[0]
    strangers = [
        url.replace(password, "wrong"),
        url.replace(password, ""),
        url.replace("//hmi:", "//vehicle:"),
        url.replace("//hmi:", "//root:"),
        url.replace(f"hmi:{password}@", ""),
    ]
    for stranger in strangers:
        with Peer(stranger) as peer:
            assert peer.refusal == "Not authorized"
    with Peer(url) as peer:
        assert peer.refusal is None
