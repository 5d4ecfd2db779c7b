"""Notifications that nobody put away survive a restart, with their time. Free of Qt, but for what keeps them.

Each vehicle has its own. What it told (not what the cockpit noticed itself, a missed call) counts as long as its clock
is of the generation that it was told in: a new one begins with nothing.
"""

from typing import Annotated

import msgspec

from hmi.shell.kept import Kept, Slot
from hmi.shell.kept_file import fits
from hmi.shell.notifications import Notification
from hmi.shell.notifications_log import NotificationLog

MOST = 24
"""Of those that would be kept, what matters most, then the newest."""

type Told = Annotated[tuple[Notification, ...], msgspec.Meta(max_length=MOST)]


class Kin(msgspec.Struct, frozen=True):
    """What is kept of one vehicle: `own` is the cockpit's word, `heard` the vehicle's, in the clock's `generation`."""

    own: Told = ()
    heard: Told = ()
    generation: int | None = None


TOLD = Slot("notifications", Kin(), of_vehicle=True)


class Remembered:
    """`look` brings back what was kept, and keeps what there is whenever that changes."""

    def __init__(self, kept: Kept, log: NotificationLog) -> None:
        self._kept, self._log = kept, log
        before = TOLD.of(kept)
        self._waits: Kin | None = before
        self._seen = -1
        log.restore(before.own, own=True)

    def look(self, generation: int | None) -> None:
        """The vehicle's clock is of `generation` (None: not heard yet)."""
        if self._waits is not None:
            if generation is None:
                return
            before, self._waits = self._waits, None
            if before.generation == generation:
                self._log.restore(before.heard, own=False)
        if self._log.revision != self._seen:
            self._seen = self._log.revision
            lasting = [one for one in self._log.sorted() if one.lasts][:MOST]
            while not fits(msgspec.to_builtins(self._kin(lasting, generation))):
                lasting.pop()
            TOLD.put(self._kept, self._kin(lasting, generation))

    def _kin(self, lasting: list[Notification], generation: int | None) -> Kin:
        own = tuple(one for one in lasting if self._log.is_own(one.key))
        heard = tuple(one for one in lasting if not self._log.is_own(one.key))
        return Kin(own, heard, generation if heard else None)
