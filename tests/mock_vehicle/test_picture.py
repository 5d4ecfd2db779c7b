"""What a vehicle has said, for a broker that comes back."""

import pytest

from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from hmi.bus.payloads import decode_clock
from mock_vehicle.picture import Picture


def test_its_clock_goes_on_at_its_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    at = 100.0
    monkeypatch.setattr("time.monotonic", lambda: at)
    picture = Picture("car")
    assert picture.clock(7) is None, "nobody has said what time it is"
    picture.set_clock(5000.0, 10.0)
    at += 2.5
    raw = picture.clock(7)
    assert raw is not None
    clock = decode_clock(raw)
    assert (clock.time, clock.rate, clock.generation) == (5025.0, 10.0, 7)
    assert clock.sent is not None


def test_what_it_does_not_hold_is_unsaid_and_a_new_one_holds_nothing() -> None:
    picture = Picture("car")
    speed = topics.state("car", "Vehicle.Speed")
    picture.states[speed] = b"1"
    picture.set_clock(1.0, 1.0)
    picture.is_whole = True
    unsaid = set(picture.unsaid())
    assert speed not in unsaid
    assert len(unsaid) == len(default_catalogue()) - 1
    picture.clear()
    assert speed in set(picture.unsaid())
    assert (picture.clock(7), picture.is_whole) == (None, False)
