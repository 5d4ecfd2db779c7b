"""Commands: pending until the state shows them, the reply refuses them, or time runs out."""

import pytest

from hmi.bus.connection import LinkState
from hmi.signals.commands import FAILURE_SHOWN_S, LONGEST_ANSWER, TIMEOUT_S, Commander, Why
from tests.signals.bench import LIMIT, SPEED, Bench


@pytest.fixture
def commander(live: Bench) -> Commander:
    live.state(LIMIT, 80)
    live.drain()
    return live.link.commander


def answer(bench: Bench, *, ok: bool, error: str | None = None, number: int = -1) -> None:
    message: dict[str, object] = {"id": bench.sent[number].message["id"], "ok": ok}
    bench.reply(message | ({"error": error} if error else {}))
    bench.drain()


def keep_alive(bench: Bench, seconds: float) -> None:
    """Let time pass with a vehicle that goes on ticking."""
    bench.monotonic.advance(seconds)
    bench.clock()
    bench.state(LIMIT, bench.value(LIMIT))
    bench.drain()


def test_a_command_goes_out_once_with_an_id_and_where_to_answer(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    (sent,) = live.sent
    assert sent.topic == "vehicle/demo/set/Vehicle/Powertrain/TractionBattery/Charging/ChargeLimit"
    assert sent.qos == 1
    assert sent.message == {"value": 90, "id": f"{live.link.client}-1", "reply_to": live.link.client}
    assert commander.reply_topic == f"vehicle/demo/reply/{live.link.client}"


def test_it_is_pending_until_the_state_shows_it(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    wish = commander.pending(LIMIT)
    assert wish is not None
    assert wish.value == 90
    live.state(LIMIT, 85)
    live.drain()
    assert commander.pending(LIMIT) is not None
    live.state(LIMIT, 90)
    live.drain()
    assert commander.pending(LIMIT) is None
    assert commander.failures == {}


def test_an_accepting_reply_alone_does_not_settle_it(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    answer(live, ok=True)
    assert commander.pending(LIMIT) is not None
    live.state(LIMIT, 90)
    live.drain()
    assert commander.pending(LIMIT) is None


@pytest.mark.parametrize(
    ("error", "said"), [("The limit is 50 to 100 %", "The limit is 50 to 100 %"), (None, "The vehicle refused")]
)
def test_a_refusing_reply_ends_it_and_says_why(live: Bench, commander: Commander, error: str | None, said: str) -> None:
    commander.send(LIMIT, 90)
    answer(live, ok=False, error=error)
    assert commander.pending(LIMIT) is None
    assert commander.failures == {LIMIT: said}


def test_without_an_answer_it_is_given_up(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    assert commander.next_deadline_s() == TIMEOUT_S
    keep_alive(live, TIMEOUT_S - 0.1)
    assert commander.pending(LIMIT) is not None
    keep_alive(live, 0.2)
    assert commander.pending(LIMIT) is None
    assert commander.failures == {LIMIT: "The vehicle did not answer"}


def test_a_failure_is_said_for_a_while(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    answer(live, ok=False, error="Not now")
    assert commander.next_deadline_s() == pytest.approx(FAILURE_SHOWN_S)
    keep_alive(live, FAILURE_SHOWN_S - 0.1)
    assert commander.failures == {LIMIT: "Not now"}
    keep_alive(live, 0.2)
    assert commander.failures == {}
    assert commander.next_deadline_s() is None


def test_a_failure_that_came_true_after_all_is_said_no_more(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    keep_alive(live, TIMEOUT_S + 0.1)
    assert commander.failures == {LIMIT: "The vehicle did not answer"}
    live.state(LIMIT, 90)
    live.drain()
    assert commander.failures == {}


def test_accepted_without_a_change_is_another_failure(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    answer(live, ok=True)
    keep_alive(live, TIMEOUT_S + 0.1)
    assert commander.failures == {LIMIT: "Accepted, but nothing changed"}


def test_a_wish_that_the_state_shows_already_still_hears_a_refusal(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 80)
    live.drain()
    assert commander.pending(LIMIT) is not None
    answer(live, ok=False, error="Not now")
    assert commander.failures == {LIMIT: "Not now"}


@pytest.mark.parametrize("answered", [True, False])
def test_a_wish_that_the_state_shows_already_is_done_with_the_answer_or_in_time(
    live: Bench, commander: Commander, answered: bool
) -> None:
    commander.send(LIMIT, 80)
    if answered:
        answer(live, ok=True)
    else:
        keep_alive(live, TIMEOUT_S + 0.1)
    assert commander.pending(LIMIT) is None
    assert commander.failures == {}


def test_a_stale_state_does_not_settle_it(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    live.state(LIMIT, 90, at=live.now - 3_600)
    live.drain()
    assert commander.pending(LIMIT) is not None


def test_a_later_wish_replaces_an_earlier_and_outlives_its_refusal(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    commander.send(LIMIT, 100)
    assert [sent.message["value"] for sent in live.sent] == [90, 100]
    assert len({sent.message["id"] for sent in live.sent}) == 2
    answer(live, ok=False, error="no", number=0)
    wish = commander.pending(LIMIT)
    assert wish is not None
    assert wish.value == 100
    assert commander.failures == {}


@pytest.mark.parametrize("gone", [LinkState.LOST, LinkState.REFUSED])
def test_nothing_is_sent_to_a_vehicle_that_is_not_there(live: Bench, commander: Commander, gone: LinkState) -> None:
    live.connection.become(gone)
    live.drain()
    commander.send(LIMIT, 90)
    assert live.sent == []
    assert commander.pending(LIMIT) is None
    assert commander.failures == {LIMIT: "The vehicle cannot be reached"}


def test_a_new_wish_clears_the_last_failure(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    answer(live, ok=False, error="no")
    commander.send(LIMIT, 90)
    assert commander.failures == {}


@pytest.mark.parametrize("value", [101, -1, 80.5, "80", True, None, float("nan")])
def test_a_value_that_the_catalogue_does_not_allow_never_leaves(
    live: Bench, commander: Commander, value: object
) -> None:
    commander.send(LIMIT, value)
    assert live.sent == []
    assert commander.pending(LIMIT) is None
    assert commander.failure(LIMIT) == "The car does not allow that"
    keep_alive(live, FAILURE_SHOWN_S)
    assert commander.failure(LIMIT) == ""


@pytest.mark.parametrize("said", ["no " * 20_000, "n" * 60_000, "no\n\n" + "because " * 100])
def test_a_long_answer_of_the_vehicle_is_cut_to_a_line(live: Bench, commander: Commander, said: str) -> None:
    commander.send(LIMIT, 90)
    answer(live, ok=False, error=said)
    why = commander.failure(LIMIT)
    assert LONGEST_ANSWER - 10 < len(why) <= LONGEST_ANSWER
    assert why.endswith("…")
    assert "\n" not in why


def test_an_answer_of_no_words_is_a_refusal(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    answer(live, ok=False, error=" \n")
    assert commander.failure(LIMIT) == "The vehicle refused"


def test_why_is_kept_for_the_language_of_later(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 101)
    assert commander.reasons == {LIMIT: Why("strip", "The car does not allow that")}
    commander.send(LIMIT, 90)
    answer(live, ok=False, error="Live")
    assert commander.reasons == {LIMIT: Why("", "Live")}, "its own words are nobody's source text"


def test_a_whole_float_of_a_script_is_an_integer(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90.0)
    assert live.sent[0].payload.startswith(b'{"value":90,')


def test_an_unknown_signal_is_a_key_error(commander: Commander) -> None:
    with pytest.raises(KeyError):
        commander.send("Vehicle.Warp", 9)


def test_a_reply_to_nobodys_command_changes_nothing(live: Bench, commander: Commander) -> None:
    commander.send(LIMIT, 90)
    live.reply({"id": "somebody-else", "ok": False})
    live.drain()
    assert commander.pending(LIMIT) is not None
    assert commander.failures == {}


def test_listeners_hear_of_the_beginning_and_of_the_end(live: Bench, commander: Commander) -> None:
    heard: list[tuple[bool, str | None]] = []
    live.entry(LIMIT).listeners.append(
        lambda: heard.append((commander.pending(LIMIT) is not None, commander.failures.get(LIMIT)))
    )
    commander.send(LIMIT, 90)
    answer(live, ok=False, error="no")
    assert heard == [(True, None), (False, "no")]


def test_two_signals_wait_independently(live: Bench, commander: Commander) -> None:
    live.state("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", 20.0)
    live.drain()
    commander.send(LIMIT, 90)
    live.monotonic.advance(1.0)
    commander.send("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", 21.0)
    assert commander.next_deadline_s() == pytest.approx(TIMEOUT_S - 1)
    live.clock()
    live.state("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", 21.0)
    live.drain()
    assert commander.pending(LIMIT) is not None
    assert commander.pending("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature") is None
    assert SPEED not in commander.failures
