"""Commands to the vehicle: pending until the state shows them, the reply refuses them, or time runs out."""

import itertools
import time
from collections.abc import Callable

import msgspec

from hmi.bus import topics
from hmi.bus.payloads import Command, decode_reply, encode
from hmi.signals.store import Entry, Presence, Store

TIMEOUT_S = 3.0
"""Wall seconds after which a command without an answer is given up."""

type Publish = Callable[[str, bytes, int], None]


class Wish(msgspec.Struct):
    """A command under way: what is wanted of `path`, and until when (monotonic seconds) an answer counts.

    `shown_before`: the state said so already, so that only the reply tells whether it was taken.
    """

    id: str
    path: str
    value: object
    deadline: float
    shown_before: bool = False
    acknowledged: bool = False


class Commander:
    """Sends commands and says, per path, whether one is pending or why the last one failed."""

    def __init__(
        self,
        store: Store,
        client: str,
        publish: Publish,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.reply_topic = topics.reply(store.vehicle, client)
        self._store = store
        self._client = client
        self._publish = publish
        self._monotonic = monotonic
        self._ids = itertools.count(1)
        self._wishes: dict[str, Wish] = {}
        self.failures: dict[str, str] = {}

    def pending(self, path: str) -> Wish | None:
        """The command under way for `path`."""
        return self._wishes.get(path)

    def send(self, path: str, value: object) -> None:
        """Ask the vehicle for `value`; a later wish for the same path replaces an earlier one.

        Raises `InvalidValueError` when the catalogue does not allow the value.
        """
        entry = self._store.entry(path)
        checked = entry.spec.check(value)
        self.failures.pop(path, None)
        if self._store.presence is not Presence.LIVE:
            self._fail(path, "The vehicle cannot be reached")
            return
        deadline = self._monotonic() + TIMEOUT_S
        wish = Wish(f"{self._client}-{next(self._ids)}", path, checked, deadline, _shows(entry, checked))
        self._wishes[path] = wish
        command = Command(value=checked, id=wish.id, reply_to=self._client)
        self._publish(topics.command(self._store.vehicle, path), encode(command), 1)
        _tell(entry)

    def take_reply(self, payload: bytes) -> bool:
        """Take an answer of the vehicle; return whether it concerned a pending command. Raises `PayloadError`."""
        reply = decode_reply(payload)
        wish = next((wish for wish in self._wishes.values() if wish.id == reply.id), None)
        if wish is None:
            return False
        if not reply.ok:
            self._fail(wish.path, reply.error or "The vehicle refused")
        else:
            wish.acknowledged = True
            self.settle()
        return True

    def settle(self) -> bool:
        """Close what the state has fulfilled or time has ended; return whether anything closed."""
        closed = False
        for wish in tuple(self._wishes.values()):
            entry = self._store.entry(wish.path)
            overdue = self._monotonic() >= wish.deadline
            if _shows(entry, wish.value) and (not wish.shown_before or wish.acknowledged or overdue):
                del self._wishes[wish.path]
                _tell(entry)
                closed = True
            elif overdue:
                self._fail(
                    wish.path, "Accepted, but nothing changed" if wish.acknowledged else "The vehicle did not answer"
                )
                closed = True
        return closed

    def next_deadline_s(self) -> float | None:
        """Wall seconds until the earliest pending command runs out."""
        deadlines = [wish.deadline for wish in self._wishes.values()]
        return max(0.0, min(deadlines) - self._monotonic()) if deadlines else None

    def _fail(self, path: str, why: str) -> None:
        self._wishes.pop(path, None)
        self.failures[path] = why
        _tell(self._store.entry(path))


def _shows(entry: Entry, value: object) -> bool:
    return entry.value == value and not entry.stale


def _tell(entry: Entry) -> None:
    for listener in tuple(entry.listeners):
        listener()
