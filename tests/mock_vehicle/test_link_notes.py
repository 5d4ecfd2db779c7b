"""Which changes of the connection a person hears of."""

import pytest

from hmi.bus.connection import LinkState
from mock_vehicle.link_notes import LinkNotes

UP, LOST, REFUSED = LinkState.CONNECTED, LinkState.LOST, LinkState.REFUSED


@pytest.mark.parametrize(
    ("is_patient", "changes", "said"),
    [
        (True, [UP], []),
        (True, [LOST, UP], ["lost; trying on", "connected"]),
        (False, [LOST, UP], []),
        (False, [UP, LOST, UP], ["lost; trying on", "connected"]),
        (False, [LOST, REFUSED], []),
    ],
)
def test_lost_and_back(is_patient: bool, changes: list[LinkState], said: list[str]) -> None:
    heard: list[str] = []
    notes = LinkNotes(heard.append, is_patient=is_patient)
    for state in changes:
        notes(state, state.value)
    assert heard == said
    assert notes.was_up == (UP in changes)
    assert notes.refusal == ("refused" if REFUSED in changes else None)
