"""Commands to the vehicle: pending until the state shows them, the reply refuses them, or time runs out."""

import itertools
import logging
import time
from collections.abc import Callable
from typing import NamedTuple

import msgspec

from hmi.bus import topics
from hmi.bus.errors import InvalidValueError
from hmi.bus.payloads import Command, decode_reply, encode
from hmi.signals.store import Entry, Presence, Store
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

log = logging.getLogger(__name__)

TIMEOUT_S = 3.0
"""Wall seconds after which a command without an answer is given up."""

FAILURE_SHOWN_S = 8.0
"""Wall seconds for which a failure is said."""

_NOT_REACHED = QT_TRANSLATE_NOOP("strip", "The vehicle cannot be reached")
_REFUSED = QT_TRANSLATE_NOOP("strip", "The vehicle refused")
_NO_ANSWER = QT_TRANSLATE_NOOP("strip", "The vehicle did not answer")
_CAME_TO_NOTHING = QT_TRANSLATE_NOOP("strip", "Accepted, but nothing changed")
_NOT_ALLOWED = QT_TRANSLATE_NOOP("strip", "The car does not allow that")

LONGEST_ANSWER = 200
"""Characters that are kept of a vehicle's own words."""

type Publish = Callable[[str, bytes, int], bool]


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


class Why(NamedTuple):
    """Why a wish came to nothing: source text of `context`; without one, the vehicle's own words."""

    context: str
    source: str

    @property
    def text(self) -> str:
        """In the person's language."""
        return translate(self.context, self.source) if self.context else self.source


class Failure(msgspec.Struct, frozen=True):
    """Why a wish for `value` came to nothing, and until when (monotonic seconds) that is said."""

    why: Why
    value: object
    until: float
    shown_before: bool


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
        self._failures: dict[str, Failure] = {}

    def pending(self, path: str) -> Wish | None:
        """The command under way for `path`."""
        return self._wishes.get(path)

    def send(self, path: str, value: object) -> None:
        """Ask the vehicle for `value`; a later wish for the same path replaces an earlier one.

        A value that the catalogue does not allow is not sent, and fails at once. Raises `KeyError` for a path that the
        catalogue does not have.
        """
        entry = self._store.entry(path)
        self._failures.pop(path, None)
        try:
            checked = entry.spec.check(value)
        except InvalidValueError as error:
            log.info("not sent: %s", error)
            self._fail(path, _NOT_ALLOWED, value)
            return
        if self._store.presence is not Presence.LIVE:
            self._fail(path, _NOT_REACHED, checked)
            return
        deadline = self._monotonic() + TIMEOUT_S
        wish = Wish(f"{self._client}-{next(self._ids)}", path, checked, deadline, _shows(entry, checked))
        self._wishes[path] = wish
        command = Command(value=checked, id=wish.id, reply_to=self._client)
        if self._publish(topics.command(self._store.vehicle, path), encode(command), 1):
            self._tell(entry)
        else:
            self._fail(path, _NOT_REACHED, checked)

    def take_reply(self, payload: bytes) -> bool:
        """Take an answer of the vehicle; return whether it concerned a pending command. Raises `PayloadError`."""
        reply = decode_reply(payload)
        wish = next((wish for wish in self._wishes.values() if wish.id == reply.id), None)
        if wish is None:
            return False
        if not reply.ok:
            self._fail(wish.path, _REFUSED, wish.value, _sentence(reply.error or ""))
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
                self._tell(entry)
                closed = True
            elif overdue:
                self._fail(wish.path, _CAME_TO_NOTHING if wish.acknowledged else _NO_ANSWER, wish.value)
                closed = True
        return self._drop_failures() or closed

    def _drop_failures(self) -> bool:
        """A failure is said for a while, or until it came true after all."""
        now = self._monotonic()
        over = [
            path
            for path, failure in self._failures.items()
            if now >= failure.until or (not failure.shown_before and _shows(self._store.entry(path), failure.value))
        ]
        for path in over:
            del self._failures[path]
            self._tell(self._store.entry(path))
        return bool(over)

    def next_deadline_s(self) -> float | None:
        """Wall seconds until the earliest pending command runs out, or failure has been said long enough."""
        deadlines = [wish.deadline for wish in self._wishes.values()]
        deadlines += [failure.until for failure in self._failures.values()]
        return max(0.0, min(deadlines) - self._monotonic()) if deadlines else None

    @property
    def reasons(self) -> dict[str, Why]:
        """What has failed just now, by path, for who says it later in the language of then."""
        return {path: failure.why for path, failure in self._failures.items()}

    @property
    def failures(self) -> dict[str, str]:
        """What is said just now, by path."""
        return {path: why.text for path, why in self.reasons.items()}

    def failure(self, path: str) -> str:
        """Why the last command for `path` came to nothing; empty when there is nothing to say."""
        failure = self._failures.get(path)
        return "" if failure is None else failure.why.text

    def _fail(self, path: str, source: str, value: object, own_words: str = "") -> None:
        why = Why("", own_words) if own_words else Why("strip", source)
        self._wishes.pop(path, None)
        shown = _shows(self._store.entry(path), value)
        self._failures[path] = Failure(why, value, self._monotonic() + FAILURE_SHOWN_S, shown)
        self._tell(self._store.entry(path))

    def _tell(self, entry: Entry) -> None:
        self._store.teller.tell(entry.listeners)


def _sentence(said: str) -> str:
    """The vehicle's own words, as one line of a length that a screen has room for."""
    words = " ".join(said[: 2 * LONGEST_ANSWER].split())
    return words if len(words) <= LONGEST_ANSWER else words[: LONGEST_ANSWER - 1].rstrip() + "…"


def _shows(entry: Entry, value: object) -> bool:
    return entry.value == value and not entry.stale
