"""All that there is to tell: a function of the messages (signals of the rules and watchers, events), in their order.

Free of Qt. What the cockpit itself has to say (`tell`) outlives a new clock generation; what the bus said does not.
"""

import logging
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from hmi.bus.catalogue import Value
from hmi.shell.notifications import Notification, Over, Priority, Said, Text, Watcher
from hmi.shell.notifications_events import CarEvents
from hmi.shell.panels import Panel, made
from hmi.shell.warnings import Notice, every_notice

log = logging.getLogger(__name__)

MOST = 60
"""More than anybody reads; of those that matter least the oldest goes."""

MOST_WAITING = 20
"""Arrivals that nobody has taken yet."""

PRIORITIES = {"red": Priority.CRITICAL, "amber": Priority.WARNING}


def new_log(panels: Sequence[Panel]) -> "NotificationLog":
    """With the rules and watchers of the shell and of `panels`. A watcher that does not load is left out."""
    watchers: list[Watcher] = [CarEvents()]
    for name in (name for panel in panels for name in panel.watchers):
        try:
            watchers.append(made(name))
        except Exception:
            log.exception("The watcher %s does not load", name)
    return NotificationLog(every_notice(), watchers)


class NotificationLog:
    """A reducer (see `hmi.signals.reducers.Reducer`). `revision` counts changes; `take_arrivals` says what is new."""

    window_s = math.inf

    def __init__(self, notices: Sequence[Notice], watchers: Iterable[Watcher]) -> None:
        self._rules = {f"rule/{notice.context}/{notice.text}": notice for notice in notices}
        self._watchers = list(watchers)
        self.signals = frozenset(path for notice in notices for path in notice.paths)
        self.signals = self.signals.union(*(watcher.signals for watcher in self._watchers))
        self._by_path: dict[str, list[str]] = {}
        for key, notice in self._rules.items():
            for path in notice.paths:
                self._by_path.setdefault(path, []).append(key)
        self._known: dict[str, Value] = {}
        self._holding: set[str] = set()
        self._all: dict[str, Notification] = {}
        self._own: set[str] = set()
        self._arrivals: list[Notification] = []
        self._dismissed: tuple[Notification, ...] = ()
        self.revision = 0

    # --- what comes in

    def feed(self, path: str, value: Value, timestamp: float) -> None:
        """A message of a signal."""
        self._known[path] = value
        for key in self._by_path.get(path, ()):
            self._judge(key, timestamp)
        for watcher in tuple(self._watchers):
            if path in watcher.signals:
                self._ask(watcher, lambda watcher=watcher: watcher.feed(path, value, timestamp))  # type: ignore[misc]

    def event(self, name: str, body: Mapping[str, Any], timestamp: float) -> None:
        """Something happened."""
        for watcher in tuple(self._watchers):
            self._ask(watcher, lambda watcher=watcher: watcher.event(name, body, timestamp))  # type: ignore[misc]

    def reset(self) -> None:
        """A new clock generation begins: what the bus said no longer counts."""
        self._known.clear()
        self._holding.clear()
        for key in tuple(self._all):
            if key not in self._own:
                self._remove(key)
        self._arrivals = [waiting for waiting in self._arrivals if waiting.key in self._own]
        self._dismissed = tuple(one for one in self._dismissed if one.key in self._own)
        for watcher in self._watchers:
            watcher.reset()

    def tell(self, notification: Notification) -> None:
        """The cockpit's own word."""
        self._own.add(notification.key)
        self._add(notification)

    def over(self, key: str) -> None:
        """What `key` told is no longer so."""
        self._own.discard(key)
        self._dismissed = tuple(one for one in self._dismissed if one.key != key)
        self._arrivals = [waiting for waiting in self._arrivals if waiting.key != key]
        self._remove(key)

    def restore(self, notifications: Iterable[Notification], *, own: bool) -> None:
        """What was told before a restart and not put away: nothing new, and less than what was told since."""
        for one in notifications:
            if one.key not in self._all:
                self._all[one.key] = one
                self.revision += 1
                if own:
                    self._own.add(one.key)

    def is_own(self, key: str) -> bool:
        """Whether it is the cockpit's own word."""
        return key in self._own

    # --- what a person does

    def dismiss(self, *keys: str) -> None:
        """Take these away; `undo` brings them back until something else is dismissed."""
        gone = tuple(self._all[key] for key in keys if key in self._all)
        if gone:
            self._dismissed = gone
            for one in gone:
                self._remove(one.key)

    def undo(self) -> None:
        """Bring back what was dismissed last, as far as it is still so."""
        for one in self._dismissed:
            self._all.setdefault(one.key, one)
        self.forget_dismissed()

    def forget_dismissed(self) -> None:
        """Let it be."""
        self._dismissed = ()
        self.revision += 1

    # --- what there is

    @property
    def dismissed(self) -> tuple[Notification, ...]:
        """What `undo` would bring back."""
        return self._dismissed

    def sorted(self) -> list[Notification]:
        """What matters most first, then the newest."""
        return sorted(self._all.values(), key=lambda one: (one.priority, -one.time, one.key))

    def take_arrivals(self) -> list[Notification]:
        """What came since it was last asked and is to be said in passing."""
        arrived, self._arrivals = self._arrivals, []
        return arrived

    def _judge(self, key: str, timestamp: float) -> None:
        notice = self._rules[key]
        try:
            holds = notice.applies(self._known.get)
        except Exception:
            log.exception("The rule %r fails", notice.text)
            holds = False
        if holds and key not in self._holding:
            self._holding.add(key)
            self._add(
                Notification(
                    key,
                    Text(notice.context, notice.text),
                    icon=notice.icon,
                    priority=PRIORITIES.get(notice.color, Priority.INFORMATION),
                    panel=notice.panel,
                    argument=notice.argument,
                    time=timestamp,
                    toast=False,  # the strip says it
                    lasts=False,
                )
            )
        elif not holds and key in self._holding:
            self._holding.discard(key)
            self.over(key)

    def _ask(self, watcher: Watcher, saying: Callable[[], Said]) -> None:
        try:
            said = tuple(saying())
        except Exception:  # a panel's fault must not cost the cockpit, nor what others have to say
            log.exception("%s fails and is not asked again", type(watcher).__qualname__)
            self._watchers.remove(watcher)
            return
        for one in said:
            if isinstance(one, Over):
                self.over(one.key)
            else:
                self._own.discard(one.key)
                self._add(one)

    def _add(self, notification: Notification) -> None:
        self._all.pop(notification.key, None)
        self._all[notification.key] = notification
        self.revision += 1
        if notification.toast:
            self._arrivals = [one for one in self._arrivals if one.key != notification.key][1 - MOST_WAITING :]
            self._arrivals.append(notification)
        if len(self._all) > MOST:
            least = max(self._all.values(), key=lambda one: (one.priority, -one.time))
            self._remove(least.key)

    def _remove(self, key: str) -> None:
        if self._all.pop(key, None) is not None:
            self.revision += 1
