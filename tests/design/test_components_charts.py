"""Axes with round numbers, bands, and charts that stand within themselves."""

import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible

from hmi.design.axis import Axis, number_text, round_step, round_ticks
from hmi.design.polyline import Polyline
from tests.design.bench import Make, box_of
from tests.support.glass import texts_below


@pytest.mark.parametrize(
    ("span", "most", "step"),
    [(30, 3, 10), (30, 6, 5), (100, 4, 50), (1, 4, 0.5), (0.04, 4, 0.01), (9000, 3, 5000), (0, 4, 1), (math.inf, 4, 1)],
)
def test_a_step_is_what_people_count_in(span: float, most: int, step: float) -> None:
    assert round_step(span, most) == pytest.approx(step)


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (-4.2, 22, 4, [-10, 0, 10, 20, 30]),
        (0, 72, 3, [0, 50, 100]),
        (0.1, 0.9, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (5, 5, 4, [5, 5.5, 6]),
        (-30, -10, 2, [-30, -20, -10]),
    ],
)
def test_ticks_enclose_the_values(low: float, high: float, most: int, ticks: list[float]) -> None:
    assert round_ticks(low, high, most) == pytest.approx(ticks)


def test_numbers_are_written_as_people_do() -> None:
    assert [number_text(value) for value in (0.0, -10.0, 0.30000000000000004, 1500.0)] == ["0", "−10", "0.3", "1500"]


def test_a_higher_axis_has_more_ticks(qapp: object) -> None:  # noqa: ARG001
    axis = Axis()
    axis.setProperty("values", [0, 100, math.nan])
    axis.setProperty("spacing", 76)
    axis.setProperty("height", 160)
    few = axis.property("ticks")
    axis.setProperty("height", 600)
    assert few == [0, 50, 100]
    assert axis.property("ticks") == [0, 20, 40, 60, 80, 100]
    assert (axis.property("low"), axis.property("high")) == (0, 100)


def test_a_band_lies_between_its_two_courses(qapp: object) -> None:  # noqa: ARG001
    band = Polyline()
    for name, value in {"width": 10, "height": 10, "yMin": 0, "yMax": 10, "xMax": 1}.items():
        band.setProperty(name, value)
    band.setProperty("ys", [8, 9])
    band.setProperty("floor", [5, 4])
    assert band.property("area") == [QPointF(0, 2), QPointF(10, 1), QPointF(10, 6), QPointF(0, 5), QPointF(0, 2)]


CHARTS = {
    "bars": 'BarChart {{ objectName: "it"; {}; description: "Energy"; values: [12, -4, 22]; unit: "kWh";'
    ' names: ["A", "B", "C"] }}',
    "line": 'LinePlot {{ objectName: "it"; {}; framed: true; description: "Energy"; ys: [12, -4, 22]; unit: "kWh";'
    ' xLabels: ["first", "last"]; reference: 8 }}',
    "gauge": 'ArcGauge {{ objectName: "it"; {}; title: "Energy"; number: "62"; unit: "%"; share: 0.62 }}',
}


@pytest.mark.parametrize("size", [(300, 180), (700, 500)])
@pytest.mark.parametrize("chart", CHARTS)
def test_every_label_of_a_chart_stands_within_it(make: Make, chart: str, size: tuple[int, int]) -> None:
    bench = make(CHARTS[chart].format(f"width: {size[0]}; height: {size[1]}"))
    box = box_of(bench.part()).adjusted(-1, -1, 1, 1)
    texts = list(texts_below(bench.part()))
    assert len(texts) >= 2
    assert [shown.text for shown in texts if not box.contains(shown.box)] == []
    assert bench.names(QAccessible.Role.Graphic)[0].startswith("Energy")


@pytest.mark.parametrize("chart", ["bars", "line"])
def test_an_empty_chart_says_so_and_shows_no_axis(make: Make, chart: str) -> None:
    empty = CHARTS[chart].replace("[12, -4, 22]", "[]").replace('["A", "B", "C"]', "[]")
    bench = make(empty.format("width: 400; height: 300"))
    assert [shown.text for shown in texts_below(bench.part())] == ["Nothing to show yet"]


def test_a_bar_below_zero_hangs_below_the_line_in_the_accent(make: Make) -> None:
    bench = make(CHARTS["bars"].format("width: 700; height: 500"))
    picture = bench.picture()
    accent = bench.tokens.property("colors")["color.accent"]
    width = picture.width()
    below = [
        (x, y) for x in range(0, width, 4) for y in range(0, 500, 4) if picture.pixelColor(x, y).name() == accent.name()
    ]
    assert below
    zero = next(shown.box.center().y() for shown in texts_below(bench.part()) if shown.text == "0")
    assert all(y >= zero - 4 for _, y in below)
