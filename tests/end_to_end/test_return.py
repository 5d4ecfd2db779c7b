"""The cockpit's link comes back by itself when the broker, or the vehicle, does."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from hmi.bus.catalogue import default_catalogue
from hmi.bus.url import parse_broker_url
from hmi.signals.link import Link
from hmi.signals.store import Presence
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.publisher import Publisher

VEHICLE = "comes-and-goes"
SPEED = "Vehicle.Speed"
BACK_WITHIN_S = 2.0


@pytest.fixture
def own_broker() -> Iterator[EmbeddedBroker]:
    with EmbeddedBroker() as server:
        yield server


@pytest.fixture
def link(own_broker: EmbeddedBroker) -> Iterator[Link]:
    link = Link(default_catalogue(), VEHICLE, wake=lambda: None)
    link.connect(parse_broker_url(own_broker.urls["mqtt"]["hmi"]))
    yield link
    link.close()


class Car:
    """A vehicle that says its speed ten times a second until it is driven away or towed off."""

    def __init__(self, url: str) -> None:
        self.publisher = Publisher(parse_broker_url(url), VEHICLE)
        self._gone = threading.Event()
        self._thread = threading.Thread(target=self._drive)
        self.publisher.start()
        self._thread.start()

    def leave(self) -> None:
        self._gone.set()
        self._thread.join()
        self.publisher.stop()

    def _drive(self) -> None:
        speed = 0.0
        while not self._gone.wait(0.1):
            speed = (speed + 1) % 100
            self.publisher.clock(time.time(), 1.0)
            self.publisher.state(SPEED, speed, time.time())


def until(link: Link, condition: Callable[[], bool], within_s: float) -> float:
    """Drain `link` until `condition`; the seconds it took."""
    start = time.monotonic()
    while not condition():
        assert time.monotonic() - start < within_s, f"{link.store.presence}, {link.reason}"
        time.sleep(0.005)
        link.drain()
        link.pass_time()
    return time.monotonic() - start


def is_live(link: Link) -> bool:
    speed = link.store.entry(SPEED)
    return link.store.presence is Presence.LIVE and speed.value is not None and not speed.stale


def test_back_after_the_broker_was_gone(own_broker: EmbeddedBroker, link: Link) -> None:
    car = Car(own_broker.urls["mqtt"]["vehicle"])
    try:
        until(link, lambda: is_live(link), 5)
        own_broker.stop()
        until(link, lambda: link.store.presence is Presence.BROKER_GONE, 5)
        assert link.store.entry(SPEED).stale
        own_broker.start()
        until(link, lambda: is_live(link), BACK_WITHIN_S)
    finally:
        car.leave()


def test_back_after_the_vehicle_was_gone(own_broker: EmbeddedBroker, link: Link) -> None:
    url = own_broker.urls["mqtt"]["vehicle"]
    car = Car(url)
    until(link, lambda: is_live(link), 5)
    car.leave()
    until(link, lambda: link.store.presence is Presence.VEHICLE_GONE, 5)
    assert link.store.entry(SPEED).stale
    car = Car(url)
    try:
        until(link, lambda: is_live(link), BACK_WITHIN_S)
    finally:
        car.leave()
