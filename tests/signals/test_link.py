"""The link: connection, mailbox, store and commands together, with nothing real behind them."""

import pytest

from hmi.bus.connection import LinkState
from hmi.signals.store import Presence
from tests.signals.bench import IS_MOVING, LIMIT, SOC, SPEED, T0, Bench


def test_it_listens_to_its_vehicle_and_to_no_other(bench: Bench) -> None:
    assert dict(bench.connection.subscriptions) == {
        "vehicle/demo/clock": 0,
        "vehicle/demo/status": 1,
        "vehicle/demo/state/#": 0,
        "vehicle/demo/event/+": 1,
        f"vehicle/demo/reply/{bench.link.client}": 1,
        "homeassistant/+/+/config": 0,
        "homeassistant/+/+/+/config": 0,
        "home/#": 0,
    }
    assert bench.connection.client_id == bench.link.client
    assert bench.connection.running


def test_two_cockpits_have_two_names(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Bench(monkeypatch).link.client != Bench(monkeypatch).link.client


def test_its_address_hides_the_password(bench: Bench) -> None:
    assert "secret" not in bench.link.url_text
    assert "127.0.0.1:1883" in bench.link.url_text


def test_from_connection_to_value(bench: Bench) -> None:
    connected = [bench.link.connected]
    bench.connect()
    connected.append(bench.link.connected)
    assert connected == [False, True]
    bench.state(SPEED, 50.0, retained=True)
    bench.clock(retained=True)
    bench.status("online")
    bench.drain()
    assert bench.presence() is Presence.LIVE
    assert bench.store.state()[SPEED] == {"value": 50.0, "timestamp": T0, "stale": False}
    bench.link.close()
    assert not bench.connection.running


def test_it_wakes_for_messages_and_for_states_of_the_connection(bench: Bench) -> None:
    bench.connect()
    assert bench.wakes == 1
    bench.drain()
    bench.state(SPEED, 1)
    bench.state(SPEED, 2)
    assert bench.wakes == 2
    bench.drain()
    bench.connection.become(LinkState.LOST)
    assert bench.wakes == 3


def test_it_comes_back_when_the_broker_does(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.connection.become(LinkState.LOST)
    live.drain()
    live.monotonic.advance(10.0)
    live.connect()
    live.clock(retained=True)
    live.status("online")
    live.state(SPEED, 51.0, retained=True)
    live.drain()
    assert live.presence() is Presence.LIVE
    assert (live.value(SPEED), live.entry(SPEED).stale) == (51.0, False)


def test_events_reach_their_listeners_in_order(live: Bench) -> None:
    heard: list[tuple[str, bytes]] = []
    live.link.event_listeners.append(lambda topic, payload: heard.append((topic, payload)))
    for number in range(3):
        live.raw("vehicle/demo/event/Doorbell", b'{"ring": %d}' % number)
    live.drain()
    live.drain()
    assert heard == [("vehicle/demo/event/Doorbell", b'{"ring": %d}' % number) for number in range(3)]


def test_an_event_that_the_broker_kept_is_no_news(live: Bench) -> None:
    heard: list[tuple[str, bytes]] = []
    live.link.event_listeners.append(lambda topic, payload: heard.append((topic, payload)))
    for _ in range(2):
        live.connect()
        live.raw("vehicle/demo/event/doorbell", b"{}", retained=True)
        live.raw("vehicle/demo/state-of/another", b"{}", retained=True)
        live.drain()
    live.raw("vehicle/demo/event/doorbell", b'{"place": "door"}')
    live.drain()
    assert heard == [("vehicle/demo/state-of/another", b"{}")] * 2 + [
        ("vehicle/demo/event/doorbell", b'{"place": "door"}')
    ]


@pytest.mark.parametrize("junk", [b"", b"7", b"[1]", b"{", b"\xff"])
def test_an_event_that_does_not_decode_is_counted_and_told_to_nobody(live: Bench, junk: bytes) -> None:
    heard: list[bytes] = []
    live.link.event_listeners.append(lambda _topic, payload: heard.append(payload))
    live.raw("vehicle/demo/event/Doorbell", junk)
    live.drain()
    assert heard == []
    assert live.store.refusals["vehicle/demo/event/Doorbell"].count == 1


def test_a_command_without_a_connection_fails_at_once(live: Bench) -> None:
    live.state(LIMIT, 80)
    live.drain()
    live.connection.state = LinkState.LOST  # the network thread knows, the frame does not yet
    live.link.commander.send(LIMIT, 90)
    assert live.sent == []
    assert live.link.commander.failure(LIMIT) == "The vehicle cannot be reached"


def test_a_reply_reaches_the_command_and_no_event_listener(live: Bench) -> None:
    heard: list[str] = []
    live.link.event_listeners.append(lambda topic, _payload: heard.append(topic))
    live.state(LIMIT, 80)
    live.drain()
    live.link.commander.send(LIMIT, 90)
    live.reply({"id": live.sent[0].message["id"], "ok": False, "error": "no"})
    assert live.drain() is False
    assert live.link.commander.failures == {LIMIT: "no"}
    assert heard == []


def test_passing_time_gives_up_commands_and_ages_values(live: Bench) -> None:
    live.state(LIMIT, 80)
    live.state(SPEED, 50.0)
    live.drain()
    live.link.commander.send(LIMIT, 90)
    assert live.link.next_deadline_s() == pytest.approx(2.0, abs=0.01)
    live.pass_time(2.1)
    assert live.entry(SPEED).stale
    assert live.link.next_deadline_s() == pytest.approx(0.9, abs=0.01)
    live.pass_time(1.0)
    assert live.link.commander.failures[LIMIT]


def test_draining_an_empty_mailbox_changes_nothing(live: Bench) -> None:
    live.state(SOC, 50.0)
    live.state(IS_MOVING, True)
    live.drain()
    before = live.store.state()
    assert live.drain() is False
    assert live.store.state() == before


def test_before_anything_is_connected_a_link_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(monkeypatch)
    assert bench.link.next_deadline_s() is None
    assert not bench.drain()
