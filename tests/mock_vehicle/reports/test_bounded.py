"""What is kept of a long recording does not grow with it."""

from collections.abc import Iterator
from pathlib import Path

from mock_vehicle.reports.diff import Comparison
from mock_vehicle.reports.findings import Timeline
from mock_vehicle.reports.intake import Intake
from mock_vehicle.reports.judge_relation import RelationJudge
from mock_vehicle.reports.rules import Relation
from mock_vehicle.reports.tolerances import Tolerance, Tolerances
from mock_vehicle.reports.trace import PIECES, Traces
from mock_vehicle.sessions.recording import NS, RecordedMessage, open_recording
from tests.mock_vehicle.reports.conftest import SPEED, every, write

LENGTH_S = 4_000


def _speeds() -> Iterator[RecordedMessage]:
    for second in range(LENGTH_S):
        payload = b'{"value": %d, "timestamp": %d}' % (second % 100, second)
        yield RecordedMessage(second * NS, "vehicle/car/state/Vehicle/Speed", payload)


def test_a_condition_keeps_what_it_looks_back_at() -> None:
    line = Timeline(0, LENGTH_S * NS)
    rule = Relation(name="a", values={"v": SPEED}, never="v > v_before + 50", unless="v > 95", over=20)
    judge, traces = RelationJudge(rule, line), Traces(line.start_ns, line.end_ns)
    kept, batches = 0, 0
    for batch in Intake("car", most=50).batches(_speeds()):
        judge.take(batch)
        traces.take(batch)
        kept = max(kept, *(len(track.times) for track in judge._tracks.values()), len(judge._excuses[0]))
        batches += 1
    assert batches == LENGTH_S / 50
    assert kept <= 2 * 20 + 50
    trace = traces.get(SPEED)
    assert trace is not None
    assert len(trace.last) == PIECES
    assert (trace.low.min(), trace.high.max()) == (0.0, 99.0)


def test_a_comparison_keeps_what_is_within_the_slack(tmp_path: Path) -> None:
    long = write(tmp_path / "a.mcap", every(SPEED, [float(second % 100) for second in range(LENGTH_S)]))
    short = write(tmp_path / "b.mcap", every(SPEED, [float(second % 100) for second in range(LENGTH_S // 4)]))
    kept = 0
    with open_recording(long) as a, open_recording(short) as b:
        comparison = Comparison(a, b, "start", Tolerances([Tolerance(slack=5.0)]), most=50)

        def watch(*_seen: object) -> None:
            nonlocal kept
            kept = max(kept, *(len(line.times) for pair in comparison.pairs.values() for line in pair.lines))

        comparison.run(None, watch)
        (found,) = comparison.topics()
    assert kept <= 2 * 50 + 3 * 5
    assert (found.count_a, found.count_b, found.difference) == (LENGTH_S // 4, LENGTH_S // 4, "")
    assert found.compared == LENGTH_S // 4
