"""The player: its library, and how pieces follow each other."""

from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.body.library import BROADCAST, LONGEST_QUEUE, Entry, library
from mock_vehicle.body.media import Player

MEDIA = "Vehicle.Cabin.Infotainment.Media"
ACTIONS = sorted(default_catalogue()[f"{MEDIA}.Action"].allowed or ())


def test_the_library_is_one_that_can_be_told() -> None:
    queues = library()
    assert set(queues) <= (default_catalogue()[f"{MEDIA}.Played.Source"].allowed or set())
    uris = [entry.uri for queue in queues.values() for entry in queue]
    assert len(uris) == len(set(uris))
    for queue in queues.values():
        assert 0 < len(queue) <= LONGEST_QUEUE
        assert all(track.seconds >= 60 and track.artist and track.title for entry in queue for track in entry.tracks)


@given(actions=st.lists(st.tuples(st.sampled_from([*ACTIONS, *library()]), st.floats(0, 4000))))
def test_there_is_always_something_chosen_and_a_position_within_it(actions: list[tuple[str, float]]) -> None:
    player = Player()
    for action, seconds in actions:
        if not player.choose(action):
            player.act(action)
        player.step(seconds)
        assert player.entry in player.queue
        assert player.track in player.entry.tracks
        assert 0 <= player.position_s <= max(player.duration_s, 0)
        assert (player.duration_s == 0) == (player.source in BROADCAST)


def test_pieces_end_and_the_next_begins_and_after_the_last_the_first() -> None:
    player = Player()
    player.act("PLAY")
    heard: list[Entry] = []
    for _ in range(round(sum(entry.tracks[0].seconds for entry in player.queue)) + 100):
        if not heard or heard[-1] is not player.entry:
            heard.append(player.entry)
        player.step(1.0)
    assert heard == [*player.queue, player.queue[0]]


@pytest.mark.parametrize("step", [0.1, 1.0, 10.0, 997.0])
def test_long_and_short_steps_come_to_the_same(step: float) -> None:
    player, fine = Player(), Player()
    for one in (player, fine):
        one.act("PLAY")
    count = round(2991 / step)
    for _ in range(count):
        player.step(step)
    for _ in range(count * round(step * 10)):
        fine.step(0.1)
    assert player.entry is fine.entry
    assert player.position_s == pytest.approx(fine.position_s, abs=0.01)


def test_paused_it_stays_and_skipping_back_begins_the_piece_again() -> None:
    player = Player()
    first = player.entry
    player.step(100)
    assert player.position_s == 0
    player.act("PLAY")
    player.step(20)
    player.act("STOP")
    player.step(20)
    assert player.position_s == 20
    player.act("SKIP_FORWARD")
    second = player.entry
    assert second is player.queue[1]
    player.position_s = 50
    player.act("SKIP_BACKWARD")
    assert (player.entry, player.position_s) == (second, 0)
    player.act("SKIP_BACKWARD")
    assert player.entry is first
    player.act("SKIP_BACKWARD")
    assert player.entry is player.queue[-1]


def test_fast_forward_stays_within_the_piece() -> None:
    player = Player()
    for action, position in (("FAST_BACKWARD", 0), ("FAST_FORWARD", 15), ("FAST_FORWARD", 30), ("FAST_BACKWARD", 15)):
        player.act(action)
        assert player.position_s == position
    for _ in range(100):
        player.act("FAST_FORWARD")
    assert player.position_s == player.duration_s - 1


def test_a_broadcast_goes_on_while_nobody_listens() -> None:
    player = Player()
    assert player.choose("DAB")
    player.act("PLAY")
    on_air = [player.track]
    for _ in range(700):
        player.step(1.0)
        if player.track is not on_air[-1]:
            on_air.append(player.track)
    assert len(on_air) > 2
    assert player.position_s == player.duration_s == 0
    player.act("STOP")
    before = player.track
    player.step(before.seconds)
    assert player.track is not before
    station = player.entry
    player.act("SKIP_FORWARD")
    assert player.entry is not station


def test_each_source_is_found_where_it_was_left() -> None:
    player = Player()
    player.act("SKIP_FORWARD")
    left = player.entry
    assert player.choose("BLUETOOTH")
    assert player.choose("USB")
    assert player.entry is left
    assert not player.choose("CD")


def test_any_address_can_be_played() -> None:
    player = Player()
    for queue in library().values():
        for entry in queue:
            assert player.select(entry.uri)
            assert (player.entry, player.is_playing) == (entry, True)
    assert not player.select("sim:nothing/1")


def test_faster_speech_is_over_sooner() -> None:
    slow, fast = Player(), Player()
    for player, rate in ((slow, 1.0), (fast, 1.5)):
        player.choose("INTERNET")
        player.play(rate)
        player.step(100)
    assert fast.position_s == 1.5 * slow.position_s == 150


def test_titles_differ() -> None:
    for queue in library().values():
        assert all(one.title != two.title for one, two in pairwise(queue))


def test_a_piece_without_length_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be over before it began, for ever."""
    file = tmp_path / "library.yaml"
    file.write_text("USB: [{album: A, artist: B, genre: C, tracks: [{title: D, seconds: 0}]}]")
    monkeypatch.setattr("mock_vehicle.body.library.FILE", file)
    with pytest.raises(msgspec.ValidationError, match="seconds"):
        library.__wrapped__()
