"""The queue between network and writer: in order, bounded, and every drop counted."""

import paho.mqtt.client as paho

from mock_vehicle.sessions.record_intake import Heard, Intake


def message(topic: str, payload: bytes = b"1", *, qos: int = 0, retain: bool = False) -> paho.MQTTMessage:
    made = paho.MQTTMessage(topic=topic.encode())
    made.payload, made.qos, made.retain = payload, qos, retain
    return made


def test_in_order_with_all_that_paho_says() -> None:
    intake = Intake(monotonic_ns=iter(range(10)).__next__)
    intake.put(message("a", b"x", qos=1))
    intake.put(message("b", b"", retain=True))
    assert list(intake.take()) == [Heard(0, "a", b"x", 1, False), Heard(1, "b", b"", 0, True)]
    assert list(intake.take()) == []
    assert (intake.received, intake.dropped) == (2, 0)


def test_what_does_not_fit_is_dropped_and_counted() -> None:
    intake = Intake(most_messages=2)
    for number in range(5):
        intake.put(message(str(number)))
    assert [heard.topic for heard in intake.take()] == ["0", "1"]
    assert (intake.received, intake.dropped) == (5, 3)
    intake.put(message("later"))
    assert [heard.topic for heard in intake.take()] == ["later"]


def test_bounded_in_bytes_too() -> None:
    intake = Intake(most_bytes=10)
    for payload in (b"x" * 6, b"x" * 6, b"x" * 4):
        intake.put(message("a", payload))
    assert [len(heard.payload) for heard in intake.take()] == [6, 4]
    assert intake.dropped == 1
    intake.put(message("a", b"x" * 10))
    assert len(list(intake.take())) == 1


def test_taking_does_not_wait_for_who_puts_meanwhile() -> None:
    intake = Intake()
    intake.put(message("first"))
    taken = []
    for heard in intake.take():
        taken.append(heard.topic)
        intake.put(message("meanwhile"))
    assert taken == ["first"]
