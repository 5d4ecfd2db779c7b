"""What marks come to on the glass."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hmi.replay.contract import Mark
from hmi.replay.lanes import LANES, Span, hatched, mark_at, merged, outline

SPAN = Span(1000.0, 2000.0, 500.0)


def mark(start: float, end: float | None = None, kind: str = "fault", key: str = "m") -> Mark:
    return Mark(key, kind, start, end)  # type: ignore[arg-type]


def test_times_and_places_are_each_others() -> None:
    assert SPAN.x_of(1500.0) == 250.0
    assert SPAN.time_at(250.0) == 1500.0
    assert (SPAN.x_of(0.0), SPAN.x_of(9e9)) == (0.0, 500.0)
    assert (SPAN.time_at(-5.0), SPAN.time_at(900.0)) == (1000.0, 2000.0)


def test_a_recording_without_a_length_and_a_line_without_a_width_have_one_place() -> None:
    assert Span(5.0, 5.0, 100.0).x_of(5.0) == 0.0
    assert Span(5.0, 9.0, 0.0).time_at(3.0) == 5.0


def test_a_moment_is_as_wide_as_can_be_seen_and_stays_on_the_line() -> None:
    assert merged([mark(1500.0)], SPAN, 4.0) == [(250.0, 4.0)]
    assert merged([mark(2000.0)], SPAN, 4.0) == [(496.0, 4.0)]


def test_two_thousand_marks_are_few_boxes() -> None:
    marks = [mark(1000.0 + number / 2) for number in range(2000)]
    assert merged(marks, SPAN, 4.0) == [(0.0, 500.0)]


@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 200) | st.none()), max_size=60), st.floats(1, 8))
def test_runs_do_not_touch_and_leave_nothing_out(parts: list[tuple[float, float | None]], least: float) -> None:
    marks = sorted(
        (mark(1000 + start, None if length is None else 1000 + start + length) for start, length in parts),
        key=lambda each: each.start,
    )
    runs = merged(marks, SPAN, least)
    assert all(a.x + a.width + 1.0 < b.x for a, b in pairwise(runs))
    for each in marks:
        middle = min(SPAN.x_of(each.start), SPAN.width - least) + least / 2
        assert any(run.x <= middle <= run.x + run.width for run in runs)
        if each.end is not None:
            assert any(run.x - 1e-6 <= SPAN.x_of(each.end) <= run.x + run.width + 1e-6 for run in runs)


def test_a_gap_is_stripes_within_itself() -> None:
    stripes = hatched(merged([mark(1000.0, 1020.5)], SPAN, 4.0))
    assert len(stripes) == 2
    assert all(stripe.width <= 2.0 and stripe.x + stripe.width <= 10.25 for stripe in stripes)


def test_the_outline_is_boxes_in_the_lane() -> None:
    assert outline(merged([mark(1500.0)], SPAN, 4.0), LANES["tag"], 40.0) == "M250.0 0.0h4.0v40.0h-4.0z"


def test_what_matters_most_is_spoken_of() -> None:
    marks = [mark(1000.0, 1900.0, "charging", "c"), mark(1100.0, 1200.0, "warning", "w"), mark(1150.0, None, key="f")]
    assert mark_at(marks, 1050.0, 2.0) is marks[0]
    assert mark_at(marks, 1120.0, 2.0) is marks[1]
    assert mark_at(marks, 1151.5, 2.0) is marks[2]
    assert mark_at(marks, 1153.0, 2.0) is marks[1]
    assert mark_at(marks, 1950.0, 2.0) is None
