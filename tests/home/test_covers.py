"""Covers that say or take a position only, as Home Assistant allows."""

import pytest

from tests.home.conftest import HomeBench

BLIND = {"name": None, "position_topic": "home/bath/blind/at", "set_position_topic": "home/bath/blind/set"}
UPSIDE_DOWN = {**BLIND, "position_open": 0, "position_closed": 255}


@pytest.mark.parametrize(("config", "half", "shut"), [(BLIND, "40", "0"), (UPSIDE_DOWN, "153", "255")])
def test_a_cover_that_has_a_position_only_is_open_or_closed_by_it(
    house: HomeBench, config: dict[str, object], half: str, shut: str
) -> None:
    house.announce("cover/blind", config)
    for position, state in ((half, "open"), (shut, "closed"), (half, "open")):
        house.home("home/bath/blind/at", position, retained=False)
        house.drain()
        assert house.values("cover/blind")["state"] == state
    house.home("home/bath/blind/at", "None", retained=False)
    house.drain()
    assert house.values("cover/blind") == {}


@pytest.mark.parametrize(
    ("config", "wanted", "sent"),
    [
        (BLIND, "open", b"100"),
        (BLIND, "closed", b"0"),
        (UPSIDE_DOWN, "open", b"0"),
        (UPSIDE_DOWN, "closed", b"255"),
        ({**BLIND, "command_topic": "home/bath/blind/do/set"}, "open", b"OPEN"),
    ],
)
def test_a_cover_without_commands_is_sent_to_its_ends(
    house: HomeBench, config: dict[str, object], wanted: str, sent: bytes
) -> None:
    house.announce("cover/blind", config)
    house.drain()
    house.link.home.ask("cover/blind", "state", wanted)
    assert [message.payload for message in house.sent] == [sent]
    assert house.link.home.devices["cover/blind"].words[:2] == ("open", "closed")


def test_a_blind_that_moves_the_wished_way_has_heard(house: HomeBench) -> None:
    """It takes longer than a wish waits, and its position is all that it says."""
    house.announce("cover/blind", BLIND)
    house.home("home/bath/blind/at", "100")
    house.drain()
    house.link.home.ask("cover/blind", "state", "closed")
    assert house.link.home.wishes.pending("cover/blind") is not None
    house.home("home/bath/blind/at", "97", retained=False)
    house.drain()
    assert house.link.home.wishes.pending("cover/blind") is None
    house.pass_time(6.1)
    assert house.link.home.wishes.failure("cover/blind") == ""


def test_a_blind_that_moves_the_other_way_has_not(house: HomeBench) -> None:
    house.announce("cover/blind", BLIND)
    house.home("home/bath/blind/at", "50")
    house.drain()
    house.link.home.ask("cover/blind", "position", 20)
    house.home("home/bath/blind/at", "60", retained=False)
    house.drain()
    assert house.link.home.wishes.pending("cover/blind") is not None


def test_what_never_tells_how_it_is_is_not_waited_for(house: HomeBench) -> None:
    house.announce("cover/blind", {"name": None, "set_position_topic": "home/bath/blind/set"})
    house.drain()
    house.link.home.ask("cover/blind", "state", "open")
    assert len(house.sent) == 1
    assert house.link.home.wishes.pending("cover/blind") is None
