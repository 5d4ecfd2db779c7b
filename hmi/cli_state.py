"""`hmi state`: a tester's first tool — the cockpit's store without the cockpit."""

import json
import sys
import threading
import time

from hmi.bus.catalogue import default_catalogue
from hmi.bus.errors import BusError
from hmi.bus.url import BrokerUrl
from hmi.signals import units
from hmi.signals.link import Link
from hmi.signals.store import SILENCE_S, Presence, Store

QUIET_S = 0.3
"""Retained values come in one burst; this long without a message means it is over."""

LISTEN_AT_MOST_S = 2.0
"""A vehicle that never pauses is not listened to for ever."""

MAX_VALUE_WIDTH = 32


def print_state(url: BrokerUrl, vehicle: str, *, as_json: bool, problems: bool, wait_s: float, listen_s: float) -> int:
    """Listen until the retained values are in and for `listen_s`, print them, and return the exit status."""
    arrived = threading.Event()
    try:
        link = Link(default_catalogue(), vehicle, arrived.set)
        try:
            link.connect(url)
            failure = _connect(link, arrived, wait_s) or _listen(link, arrived, listen_s)
        finally:
            link.close()
    except (BusError, OSError) as error:
        failure = str(error)
    if failure:
        print(f"hmi: {failure}", file=sys.stderr)
        return 1
    store = link.store
    if problems:
        _print_problems(store, as_json=as_json)
        return 0
    held = store.state()
    if as_json:
        print(json.dumps(held, indent=1, ensure_ascii=False))
    else:
        _print_table(store)
    if store.counts["refused"]:
        print(f"hmi: {store.counts['refused']} messages were refused; --problems lists them", file=sys.stderr)
    elif not held:
        print(f"hmi: nothing is known of a vehicle {vehicle!r} at {link.url_text}", file=sys.stderr)
    return 0


def _connect(link: Link, arrived: threading.Event, wait_s: float) -> str:
    """Wait for the broker; return why it is not there, or an empty text."""
    give_up = time.monotonic() + wait_s
    while not link.connected:
        if time.monotonic() > give_up:
            return link.reason or f"no broker answers at {link.url_text}"
        arrived.wait(0.05)
        arrived.clear()
        link.drain()
        if link.store.presence is Presence.REFUSED:
            return link.reason
    return ""


def _listen(link: Link, arrived: threading.Event, listen_s: float) -> str:
    """Fill the store; return why it could not be, or an empty text.

    While only what the broker keeps has come, a vehicle that is there has as long to give a sign of life as in the
    cockpit; without that all it said is stale.
    """
    store = link.store
    begun = time.monotonic()
    while True:
        has_more = arrived.wait(QUIET_S)
        arrived.clear()
        link.drain()
        link.pass_time()
        if store.presence in (Presence.REFUSED, Presence.BROKER_GONE):
            return link.reason
        listened_s = time.monotonic() - begun
        is_in = not has_more or listened_s > LISTEN_AT_MOST_S
        is_clear = store.presence is not Presence.CONNECTING or listened_s > SILENCE_S
        if is_in and is_clear and listened_s >= listen_s:
            return ""


def _print_problems(store: Store, *, as_json: bool) -> None:
    if as_json:
        report = {topic: {"count": item.count, "reason": item.reason} for topic, item in store.refusals.items()}
        print(json.dumps({"counts": dict(store.counts), "refused": report}, indent=1, ensure_ascii=False))
        return
    print(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in store.counts.items()))
    for topic, item in store.refusals.items():
        print(f"{item.count:6} × {topic}: {item.reason}")


def _print_table(store: Store) -> None:
    print(f"{store.vehicle}: {store.presence.value}")
    now = store.clock.now()
    held = store.state()
    width = max(map(len, held), default=0)
    for path, state in held.items():
        entry = store.entry(path)
        text = str(entry.value if not isinstance(entry.value, tuple) else list(entry.value))
        text = f"{text if len(text) <= MAX_VALUE_WIDTH else text[: MAX_VALUE_WIDTH - 1] + '…'} {entry.spec.unit}"
        age = units.duration_text(now - entry.timestamp)
        print(f"{path:{width}}  {text:{MAX_VALUE_WIDTH}}  {age:>12}{'  stale' if state['stale'] else ''}")
