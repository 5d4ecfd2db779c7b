"""The topics of the contract, and what may not become one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from hmi.bus.errors import TopicError


def test_topics_are_those_of_the_contract() -> None:
    assert topics.state("demo", "Vehicle.Cabin.HVAC.IsRecirculationActive") == (
        "vehicle/demo/state/Vehicle/Cabin/HVAC/IsRecirculationActive"
    )
    assert topics.command("demo", "Vehicle.Body.Horn.IsActive") == "vehicle/demo/set/Vehicle/Body/Horn/IsActive"
    assert topics.reply("demo", "hmi-1") == "vehicle/demo/reply/hmi-1"
    assert topics.event("demo", "fault") == "vehicle/demo/event/fault"
    assert topics.status("demo") == "vehicle/demo/status"
    assert topics.clock("demo") == "vehicle/demo/clock"
    assert topics.mock("demo", "weather") == "mock/demo/set/weather"


def test_every_signal_s_topic_leads_back_to_its_path() -> None:
    prefix = topics.state("demo", "")
    for path in default_catalogue():
        assert topics.path_of(topics.state("demo", path), prefix) == path


def test_no_two_signals_share_a_topic_and_all_fit_mqtt() -> None:
    names = [topics.state("a" * 64, path) for path in default_catalogue()]
    assert len(set(names)) == len(names)
    assert all(len(name.encode()) < 65536 and not set(name) & set("+#\0 ") for name in names)


@pytest.mark.parametrize("name", ["demo", "WBA-1", "_", "a" * 64])
def test_a_good_level_is_returned(name: str) -> None:
    assert topics.checked_level(name) == name


@pytest.mark.parametrize("name", ["", "a" * 65, "a/b", "+", "#", "a b", "demo\n", "é", "a.b", "$SYS", "a\0"])
def test_a_bad_level_is_refused(name: str) -> None:
    with pytest.raises(TopicError, match=r"^client '.*' must be 1 to 64 letters"):
        topics.checked_level(name, "client")


@given(st.text())
def test_what_is_taken_as_a_level_cannot_leave_it(name: str) -> None:
    try:
        topics.checked_level(name)
    except TopicError:
        return
    assert len(topics.reply("demo", name).split("/")) == 4
    assert not set(name) & set("+#/$\0 \n")
