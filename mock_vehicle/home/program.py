"""The home on the bus: announces itself, says what is so, does what it is asked, in the vehicle's time."""

import os
import time
from collections import deque
from collections.abc import Callable

from hmi.bus import topics
from hmi.bus.clock import BusClock
from hmi.bus.connection import Connection, LinkState, Will
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import decode_clock
from hmi.bus.url import BrokerUrl
from mock_vehicle.bell import Bell
from mock_vehicle.flow import has_left
from mock_vehicle.home.commands import obey
from mock_vehicle.home.configs import STATUS, announcements, house
from mock_vehicle.home.home import Home
from mock_vehicle.home.wallbox import HEARD, Wallbox

BIRTH = "homeassistant/status"
"""Home Assistant says `online` here when it has started: then devices announce themselves anew."""
COMMANDS = [f"home/{'+/' * levels}set" for levels in (2, 3)]
QUIET_S, MOVING_S = 1.0, 0.2
"""Wall time between two looks at the time: less while something moves."""


class HomeProgram:
    """Runs a home on a broker that may come and go. `on_link` is called on the network thread."""

    def __init__(
        self,
        url: BrokerUrl,
        vehicle_id: str,
        *,
        on_link: Callable[[LinkState, str], None] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.home = Home()
        self.wallbox = Wallbox(house().wallbox)
        self.clock = BusClock(monotonic)
        self._clock_topic = topics.clock(topics.checked_level(vehicle_id))
        self._car_topics = {topics.state(vehicle_id, path): path for path in HEARD}
        self._on_link = on_link
        self._inbox: deque[tuple[str, bytes]] = deque()
        self._wake = Bell()
        self._is_new = True
        self.is_stopping = False
        self._said: dict[str, bytes] = {}
        self._connection = Connection(
            url,
            f"home-{os.urandom(4).hex()}",
            subscriptions=[
                *((topic, 1) for topic in COMMANDS),
                *((topic, 0) for topic in (BIRTH, self._clock_topic, *self._car_topics)),
            ],
            on_message=self._received,
            on_state=self._link_changed,
            will=Will(STATUS, b"offline"),
        )

    def run(self) -> None:
        """Live until `stop` is called."""
        self.home.begin(self.clock.now())
        self._connection.start()
        try:
            while not self.is_stopping:
                self.turn()
                self._wake.sleep(MOVING_S if self.home.is_moving else QUIET_S)
        finally:
            self._on_link = None  # that it goes is no news
            last = self._connection.publish(STATUS, b"offline", qos=1, retain=True)
            if self._connection.state is LinkState.CONNECTED:
                has_left(last, 1.0)
            self._connection.stop()

    def stop(self) -> None:
        """End `run` soon; from any thread or a signal handler."""
        self.is_stopping = True
        self._wake.ring()

    def turn(self) -> None:
        """Take in what came, live up to the present, and say what changed."""
        answered: set[str] = set()
        while self._inbox:
            topic, raw = self._inbox.popleft()
            if topic == self._clock_topic:
                self._follow(raw)
            elif topic in self._car_topics:
                self.wallbox.hear(self._car_topics[topic], raw, self.clock.now())
            elif topic == BIRTH:
                self._is_new = self._is_new or raw == b"online"
            else:
                self._live()
                if not obey(self.home, topic, raw):
                    answered.add(_state_of(topic))
        self._live()
        if self._connection.state is not LinkState.CONNECTED:
            return
        if self._is_new:
            self._is_new = False
            self._said.clear()
            for topic, raw in announcements().items():
                self._connection.publish(topic, raw, qos=1, retain=True)
            self._connection.publish(STATUS, b"online", qos=1, retain=True)
        for topic, raw in self.home.states().items():
            if self._said.get(topic) != raw or topic in answered:
                self._said[topic] = raw
                self._connection.publish(topic, raw, qos=1, retain=True)
        for topic, raw in self.home.told:
            self._connection.publish(topic, raw, qos=1)
        self.home.told.clear()

    def _live(self) -> None:
        now = self.clock.now()
        self.home.wallbox_w = self.wallbox.power_w(now, self.clock.rate)
        self.home.step(now)

    def _follow(self, raw: bytes) -> None:
        try:
            tick = decode_clock(raw)
        except PayloadError:
            return  # whoever sends such a clock is no vehicle to live by
        if self.clock.update(tick) and tick.time < self.home.time_s:
            self.home.begin(tick.time)  # a scenario that begins again, however little was played of it

    def _received(self, topic: str, raw: bytes, retained: bool) -> None:
        is_command = topic not in (self._clock_topic, BIRTH) and topic not in self._car_topics
        if retained and is_command:  # a wish left lying on the broker is not one of now
            return
        self._inbox.append((topic, raw))
        if is_command or topic == BIRTH:
            self._wake.ring()

    def _link_changed(self, state: LinkState, why: str) -> None:
        if state is LinkState.CONNECTED:
            self._is_new = True
            self._wake.ring()
        if self._on_link is not None:
            self._on_link(state, why)


def _state_of(topic: str) -> str:
    """The state that belongs to a command: `home/a/b/set` and `home/a/b/level/set` have `home/a/b/state`."""
    return "/".join([*topic.split("/")[:3], "state"])
