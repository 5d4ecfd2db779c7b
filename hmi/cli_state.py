"""`hmi state`: a tester's first tool — the cockpit's store without the cockpit."""

import json
import sys
import threading
import time

from hmi.bus.catalogue import default_catalogue
from hmi.bus.url import BrokerUrl
from hmi.signals import units
from hmi.signals.link import Link
from hmi.signals.store import Presence, Store

QUIET_S = 0.3
"""Retained values come in one burst; this long without a message means it is over."""

LISTEN_AT_MOST_S = 2.0
MAX_VALUE_WIDTH = 32


def print_state(url: BrokerUrl, vehicle: str, *, as_json: bool, problems: bool, wait_s: float) -> int:
    """Listen until the retained values are in, print them, and return the exit status."""
    arrived = threading.Event()
    link = Link(default_catalogue(), vehicle, arrived.set)
    link.connect(url)
    try:
        failure = _listen(link, arrived, wait_s)
    finally:
        link.close()
    if failure:
        print(f"hmi: {failure}", file=sys.stderr)
        return 1
    store = link.store
    if problems:
        _print_problems(store, as_json=as_json)
    elif as_json:
        print(json.dumps(store.state(), indent=1, ensure_ascii=False))
    else:
        _print_table(store)
    if not problems and store.counts["refused"]:
        print(f"hmi: {store.counts['refused']} messages were refused; --problems lists them", file=sys.stderr)
    return 0


def _listen(link: Link, arrived: threading.Event, wait_s: float) -> str:
    """Fill the store; return why it could not be, or an empty text."""
    give_up = time.monotonic() + wait_s
    while True:
        arrived.wait(0.05)
        arrived.clear()
        link.drain()
        presence = link.store.presence
        if presence is Presence.REFUSED:
            return link.reason
        if link.connected:
            break
        if time.monotonic() > give_up:
            return link.reason or f"no broker answers at {link.url_text}"
    end = time.monotonic() + LISTEN_AT_MOST_S
    while time.monotonic() < end and (arrived.wait(QUIET_S) or not link.store.counts["received"]):
        arrived.clear()
        link.drain()
    link.drain()
    return ""


def _print_problems(store: Store, *, as_json: bool) -> None:
    if as_json:
        report = {topic: {"count": item.count, "reason": item.reason} for topic, item in store.refusals.items()}
        print(json.dumps({"counts": dict(store.counts), "refused": report}, indent=1, ensure_ascii=False))
        return
    print(f"{store.counts['received']} messages received, {store.counts['refused']} refused")
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
