"""What a person hears of a program's connection to the broker."""

from collections.abc import Callable

from hmi.bus.connection import LinkState


class LinkNotes:
    """Says when the broker is lost and when it is back; remembers a refusal, and whether it was ever there.

    `is_patient`: the program waits for its first connection, so that a broker which is not there is said at once.
    """

    def __init__(self, note: Callable[[str], None], *, is_patient: bool) -> None:
        self._note = note
        self._says = is_patient
        self._is_lost = False
        self.was_up = False
        self.refusal: str | None = None

    def __call__(self, state: LinkState, why: str) -> None:
        """Take a change of the connection."""
        if state is LinkState.REFUSED:
            self.refusal = self.refusal or why
        elif state is LinkState.LOST and self._says:
            self._is_lost = True
            self._note(f"{why}; trying on")
        elif state is LinkState.CONNECTED:
            self.was_up = self._says = True
            if self._is_lost:
                self._note(why)
