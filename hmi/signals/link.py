"""The cockpit's end of the bus: connection, mailbox, store and commands, put together. Free of Qt."""

import os
import time
from collections.abc import Callable

import msgspec

from hmi.bus import topics
from hmi.bus.catalogue import Catalogue
from hmi.bus.connection import Connection, LinkState
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import decode_event, encode
from hmi.bus.url import BrokerUrl
from hmi.home import home
from hmi.home.device import Happening
from hmi.signals.commands import Commander
from hmi.signals.mailbox import Batch, Mailbox, Problem, Raw
from hmi.signals.store import Reducer, Store


class Link:
    """Everything between the broker and what the panels see.

    `wake` is called, on the network thread, when `drain` has something to do; whoever owns the frame calls
    `drain` (at most once per frame) and `pass_time` (when `next_deadline_s` is over).
    """

    def __init__(
        self,
        catalogue: Catalogue,
        vehicle: str,
        wake: Callable[[], None],
        reducers: tuple[Reducer, ...] = (),
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.monotonic = monotonic
        self.store = Store(catalogue, vehicle, monotonic=monotonic)
        for reducer in reducers:
            self.store.add_reducer(reducer)
        remembered = frozenset[str]().union(*(reducer.signals for reducer in reducers))
        self.client = f"hmi-{os.getpid()}-{os.urandom(3).hex()}"
        self.mailbox = Mailbox(vehicle, wake, remembered)
        self.commander = Commander(self.store, self.client, self.publish, monotonic)
        self.home = home.Home(wake, self.publish, monotonic)
        self.home.happening_listeners.append(self._tell_of_home)
        self._event_prefix = topics.event(vehicle, "")
        self.event_listeners: list[Callable[[str, bytes], None]] = []
        self.reason = ""
        self._connection: Connection | None = None

    def connect(self, url: BrokerUrl, also: tuple[str, ...] = ()) -> None:
        """Begin to listen to the vehicle on the broker at `url`; returns at once and keeps trying.

        What comes on the topics `also` is handed to the event listeners.
        """
        vehicle = self.store.vehicle
        clock, state = topics.clock(vehicle), topics.state(vehicle, "#")
        self._connection = Connection(
            url,
            self.client,
            subscriptions=[
                (clock, 0),
                (topics.status(vehicle), 1),
                (state, 0),
                (topics.event(vehicle, "+"), 1),
                (self.commander.reply_topic, 1),
                *((topic, 1) for topic in also),
                *home.SUBSCRIPTIONS,
            ],
            essential=(clock, state),
            on_message=self._heard,
            on_state=self._link_changed,
        )
        self._connection.start()

    @property
    def connected(self) -> bool:
        """Whether the broker has taken the connection."""
        return self._connection is not None and self._connection.state is LinkState.CONNECTED

    @property
    def url_text(self) -> str:
        """The broker's address without its password."""
        return self._connection.url.redacted if self._connection is not None else ""

    def close(self) -> None:
        """Leave the broker."""
        if self._connection is not None:
            self._connection.stop()
        self.home.close()

    def drain(self) -> bool:
        """Take over what came since the last call; return whether anything shown may have changed."""
        batch = self.mailbox.take()
        if batch.links:
            self.reason = batch.links[-1][1]
        changed = self.store.apply(batch)
        self._deliver(batch)
        changed = self._drain_home() or changed
        return self.commander.settle() or changed

    def pass_time(self) -> bool:
        """Do what only time brings about: staleness, silence, unanswered commands."""
        changed = self.store.pass_time()
        changed = self.home.pass_time() or changed
        return self.commander.settle() or changed

    def next_deadline_s(self) -> float | None:
        """Wall seconds until `pass_time` is due."""
        parts = (self.store, self.commander, self.home.wishes)
        waits = [wait for wait in (part.next_deadline_s() for part in parts) if wait is not None]
        return min(waits, default=None)

    def _heard(self, topic: str, payload: bytes, retained: bool) -> None:
        take = self.home.put if topic.startswith(home.PREFIXES) else self.mailbox.put
        take(topic, payload, retained)

    def _link_changed(self, state: LinkState, why: str) -> None:
        self.home.link_changed()
        self.mailbox.link_changed(state, why)

    def _drain_home(self) -> bool:
        news = self.home.drain()
        self.store.counts["received"] += news.received
        self.store.counts["overflowed"] += news.overflowed
        for problem in news.problems:
            self.store.refuse(problem)
        return bool(news.devices)

    def _tell_of_home(self, happening: Happening) -> None:
        """What happens at home reaches the listeners of events as the event ``home``."""
        topic = topics.event(self.store.vehicle, "home")
        self.store.teller.tell(self.event_listeners, topic, encode(msgspec.structs.asdict(happening)))

    def _deliver(self, batch: Batch) -> None:
        for raw in batch.events:
            if raw.retained and raw.topic.startswith(self._event_prefix):
                continue  # what the broker kept happened once, and is no news at each connection
            if raw.topic == self.commander.reply_topic:
                self._deliver_reply(raw)
                continue
            try:
                decode_event(raw.payload)
            except PayloadError as error:
                self.store.refuse(Problem(raw.topic, str(error)))
                continue
            self.store.teller.tell(self.event_listeners, raw.topic, raw.payload)

    def _deliver_reply(self, raw: Raw) -> None:
        try:
            self.commander.take_reply(raw.payload)
        except PayloadError as error:
            self.store.refuse(Problem(raw.topic, str(error)))

    def publish(self, topic: str, payload: bytes, qos: int) -> bool:
        """Send one message; False when there is no broker to take it."""
        if self._connection is None or not self.connected:
            return False
        self._connection.publish(topic, payload, qos=qos)
        return True
