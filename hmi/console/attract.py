"""A stand without a demonstrator: the story plays until somebody touches the cockpit, and again when nobody does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from hmi.console.player import StoryPlayer

QUIET_S = 60.0
"""Seconds without a touch after which the story begins again."""

AGAIN_MS = 500


class Attract(QObject):
    """Starts `player` at once, stops it at a touch, and begins again, with a fresh vehicle, when it was quiet.

    `start_afresh` says whether there was a vehicle to start; if not, it is asked again a little later.
    """

    def __init__(self, player: StoryPlayer, start_afresh: Callable[[], bool], quiet_s: float = QUIET_S) -> None:
        super().__init__()
        self._player = player
        self._start_afresh = start_afresh
        self._quiet = QTimer(self, singleShot=True, interval=round(quiet_s * 1000))
        self._quiet.timeout.connect(self.begin)
        player.ended.connect(self.begin)

    def begin(self) -> None:
        """Tell the story from its beginning."""
        if self._start_afresh():
            self._player.go(0)
        else:
            QTimer.singleShot(AGAIN_MS, self, self.begin)

    def touched(self) -> None:
        """Somebody is there: the cockpit is theirs."""
        self._player.stop()
        self._quiet.start()
