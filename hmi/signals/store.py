"""The signal store: the newest good value of every signal, how old it is, and who wants to know.

Free of Qt, so that `hmi state` and the tests use the very store the cockpit shows. Called from one thread only.
"""

import logging
import time
from collections import Counter
from collections.abc import Callable
from enum import StrEnum

import msgspec

from hmi.bus import topics
from hmi.bus.catalogue import Catalogue, Kind, SignalSpec, Value
from hmi.bus.clock import BusClock
from hmi.bus.connection import LinkState
from hmi.bus.errors import InvalidValueError, PayloadError
from hmi.bus.payloads import decode_state
from hmi.signals.mailbox import SILENCE_S as SILENCE_S
from hmi.signals.mailbox import Batch, Problem, Raw
from hmi.signals.reducers import Reducer as Reducer
from hmi.signals.reducers import Reducers
from hmi.signals.telling import Teller

log = logging.getLogger(__name__)

MAX_PROBLEM_TOPICS = 500
"""Distinct topics whose refusals are counted apart; the rest is counted together, so that junk cannot fill memory."""


class Presence(StrEnum):
    """Who is there: the broker, and behind it the vehicle."""

    CONNECTING = "connecting"
    LIVE = "live"
    VEHICLE_GONE = "vehicle-gone"
    BROKER_GONE = "broker-gone"
    REFUSED = "refused"


class Entry:
    """What is held of one signal. `value` is None while unknown; `timestamp` is bus time in Unix seconds."""

    __slots__ = ("age_unknown", "epoch", "from_future", "listeners", "spec", "stale", "timestamp", "value")

    def __init__(self, spec: SignalSpec) -> None:
        self.spec = spec
        self.value: Value | None = None
        self.timestamp = 0.0
        self.age_unknown = False
        self.from_future = False
        self.epoch = 0
        self.stale = False
        self.listeners: list[Callable[[], None]] = []


class Refusals(msgspec.Struct):
    """How often a topic's messages were refused, and the last reason."""

    count: int = 0
    reason: str = ""


class Store:
    """Applies batches of messages; tells listeners of what changed, once per batch."""

    def __init__(
        self,
        catalogue: Catalogue,
        vehicle: str,
        clock: BusClock | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.catalogue = catalogue
        self.vehicle = vehicle
        self.clock = clock or BusClock(monotonic)
        self.presence = Presence.CONNECTING
        self.presence_since = monotonic()
        self.refusals: dict[str, Refusals] = {}
        self.counts: Counter[str] = Counter(
            received=0, refused=0, unknown=0, overflowed=0, restarts=0, clock_steps_back=0
        )
        self.teller = Teller()
        self.presence_listeners: list[Callable[[], None]] = []
        self._monotonic = monotonic
        self._entries = {path: Entry(spec) for path, spec in catalogue.items()}
        self._by_topic = {topics.state(vehicle, path): entry for path, entry in self._entries.items()}
        self._reducers = Reducers(self.teller)
        self._link = LinkState.CONNECTING
        self._linked_at = 0.0
        self._status: str | None = None
        self._last_tick: float | None = None
        self._heard_clock = self._heard_state = False

    # --- who wants to know

    def entry(self, path: str) -> Entry:
        """The entry of `path`; raises `KeyError` when the catalogue has no such signal."""
        return self._entries[path]

    def add_reducer(self, reducer: Reducer) -> None:
        """Feed `reducer` from now on; the mailbox must have been told of its signals."""
        self._reducers.add(reducer)

    # --- what comes in

    def apply(self, batch: Batch) -> bool:
        """Take all that came since the last frame; return whether anybody was told of a change."""
        changed: dict[str, Entry] = {}
        before = self.presence
        for state, _why in batch.links:
            self._link_changed(state)
        self._count(batch)
        if batch.status is not None:
            self._status = batch.status
        if batch.clock is not None:
            self.clock.update(batch.clock)
            self.counts["clock_steps_back"] = self.clock.backward_jumps
            self._heard_clock = True
        if batch.is_alive:
            self._last_tick = self._monotonic()
        if batch.forget_before is not None:
            self._forget(batch.forget_before, changed)
        now = self.clock.now()
        oldest = batch.forget_before or 0
        if batch.clock is not None:
            self._reducers.clock_came(now)
        for raw in batch.remembered:
            if raw.epoch >= oldest:
                self._feed(raw, now, is_newest=batch.latest.get(raw.topic) is raw)
        for topic, raw in batch.latest.items():
            if raw.epoch >= oldest:
                self._take(topic, raw, now, changed)
        self._update_presence()
        if self.presence is not before or batch.clock is not None:
            self._restale(now, changed)
        return self._tell(changed) or self.presence is not before

    def pass_time(self) -> bool:
        """Look again at what only time changes; return whether anything did."""
        before = self.presence
        self._update_presence()
        changed: dict[str, Entry] = {}
        self._restale(self.clock.now(), changed)
        return self._tell(changed) or self.presence is not before

    def next_deadline_s(self) -> float | None:
        """Wall seconds until `pass_time` may change something, or None while only a message can."""
        waits = []
        if self.presence is Presence.LIVE and self._last_tick is not None:
            waits.append(self._last_tick + SILENCE_S - self._monotonic())
        if self.presence is Presence.CONNECTING and self._link is LinkState.CONNECTED:
            waits.append(self._linked_at + SILENCE_S - self._monotonic())
        if self.clock.rate > 0 and self.presence is Presence.LIVE:
            now = self.clock.now()
            ages = [
                entry.timestamp + entry.spec.max_age_s - now
                for entry in self._entries.values()
                if entry.value is not None and not entry.stale and entry.spec.max_age_s
            ]
            if ages:
                waits.append(min(ages) / self.clock.rate)
        return max(0.0, min(waits)) + 0.001 if waits else None

    def presence_age_s(self) -> float:
        """Wall seconds since the presence last changed."""
        return self._monotonic() - self.presence_since

    def state(self) -> dict[str, dict[str, object]]:
        """`{path: {"value", "timestamp", "stale"}}` of every known signal."""
        return {
            path: {"value": entry.value, "timestamp": entry.timestamp, "stale": entry.stale}
            for path, entry in self._entries.items()
            if entry.value is not None
        }

    # --- inside

    def _link_changed(self, state: LinkState) -> None:
        self._link = state
        self._linked_at = self._monotonic()
        self._status, self._last_tick = None, None
        self._heard_clock = self._heard_state = False
        self._reducers.reconnected()

    def _count(self, batch: Batch) -> None:
        self.counts["received"] += batch.received
        self.counts["restarts"] += batch.restarts
        self.counts["overflowed"] += batch.overflowed
        for problem in batch.problems:
            self.refuse(problem)

    def _take(self, topic: str, raw: Raw, now: float, changed: dict[str, Entry]) -> None:
        entry = self._by_topic.get(topic)
        if entry is None:
            self.counts["unknown"] += 1
            self.refuse(Problem(topic, "not in the signal catalogue"))
            return
        if not raw.payload:  # an empty retained message is how MQTT deletes
            value, timestamp = None, now
        else:
            try:
                value, stamped = decode_state(raw.payload, entry.spec)
            except (PayloadError, InvalidValueError) as error:
                self.refuse(Problem(topic, str(error)))
                return
            self._heard_state = True
            entry.age_unknown = stamped is None and raw.retained
            timestamp = now if stamped is None else stamped
        entry.epoch, entry.timestamp, entry.from_future = raw.epoch, timestamp, False
        stale = value is not None and self._is_stale(entry, now)
        if value != entry.value or stale != entry.stale or type(value) is not type(entry.value):
            entry.value, entry.stale = value, stale
            changed[entry.spec.path] = entry

    def _feed(self, raw: Raw, now: float, *, is_newest: bool) -> None:
        entry = self._by_topic.get(raw.topic)
        if entry is None or not raw.payload:
            return
        try:
            value, stamped = decode_state(raw.payload, entry.spec)
        except (PayloadError, InvalidValueError) as error:
            if not is_newest:  # the newest is counted where it is shown
                self.refuse(Problem(raw.topic, str(error)))
            return
        self._reducers.feed(raw.epoch, entry.spec.path, value, stamped, now)

    def _is_stale(self, entry: Entry, now: float) -> bool:
        if entry.spec.kind is Kind.ATTRIBUTE or entry.spec.max_age_s == 0:
            return False
        if self.presence is not Presence.LIVE or entry.age_unknown:
            return True
        # Far in the future is as little "now" as far in the past: a clock that jumped back makes it so. And waiting
        # until its time has come makes it no better.
        entry.from_future = entry.from_future or entry.timestamp - now > entry.spec.max_age_s
        return entry.from_future or now - entry.timestamp > entry.spec.max_age_s

    def _restale(self, now: float, changed: dict[str, Entry]) -> None:
        for path, entry in self._entries.items():
            if entry.value is not None:
                stale = self._is_stale(entry, now)
                if stale != entry.stale:
                    entry.stale = stale
                    changed[path] = entry

    def _forget(self, epoch: int, changed: dict[str, Entry]) -> None:
        for path, entry in self._entries.items():
            if entry.epoch < epoch and entry.value is not None:
                entry.value, entry.stale = None, False
                changed[path] = entry
        self._reducers.forget(epoch)

    def _tell(self, changed: dict[str, Entry]) -> bool:
        told = False
        for entry in changed.values():
            told = self.teller.tell(entry.listeners) or told
        return told

    def _update_presence(self) -> None:
        if self._link is LinkState.CONNECTED:
            presence = self._vehicle_presence()
        else:
            presence = {
                LinkState.CONNECTING: Presence.CONNECTING,
                LinkState.LOST: Presence.BROKER_GONE,
                LinkState.REFUSED: Presence.REFUSED,
            }[self._link]
        if presence is not self.presence:
            self.presence, self.presence_since = presence, self._monotonic()
            self.teller.tell(self.presence_listeners)

    def _vehicle_presence(self) -> Presence:
        """A tick that was just sent is the sign of life. A clock that was only kept is none; who has no clock at all
        (somebody with a command-line client) is believed, and staleness is by age alone."""
        now = self._monotonic()
        if self._status == "offline":
            return Presence.VEHICLE_GONE
        if self._last_tick is not None:
            return Presence.LIVE if now - self._last_tick <= SILENCE_S else Presence.VEHICLE_GONE
        if not self._heard_clock and (self._status == "online" or self._heard_state):
            return Presence.LIVE
        return Presence.VEHICLE_GONE if now - self._linked_at > SILENCE_S else Presence.CONNECTING

    def refuse(self, problem: Problem) -> None:
        """Count a refused message; the first of each topic is logged."""
        self.counts["refused"] += 1
        known = problem.topic in self.refusals
        topic = problem.topic if known or len(self.refusals) < MAX_PROBLEM_TOPICS else "(other topics)"
        if topic not in self.refusals:
            log.warning("refused %s: %s (further ones on this topic are only counted)", problem.topic, problem.reason)
        refusals = self.refusals.setdefault(topic, Refusals())
        refusals.count += 1
        refusals.reason = problem.reason
