"""Plots as lines of SVG in a box of 1000 x 100, stretched by the page; their labels are the page's own text."""

from dataclasses import dataclass, field
from math import ceil, floor, isnan, log10

from mock_vehicle.reports.check_text import clock, counted
from mock_vehicle.reports.findings import FoundSpan
from mock_vehicle.reports.trace import Trace, reach

WIDTH, HEIGHT = 1000.0, 100.0
THINNEST = 2.0
"""What is shorter is drawn this wide, to be seen at all."""

_STEPS_S = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400)
_MOST_TICKS = 8


@dataclass(frozen=True, slots=True)
class Tick:
    """A label at `at` percent of the axis, from the left or from the top."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of time, in the plot's coordinates, with what it says under the pointer."""

    x: float
    width: float
    title: str


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of a kind ("a" or "b"); `area` is the path between lowest and highest, `line` that of the values."""

    kind: str
    line: str
    area: str


@dataclass(frozen=True, slots=True)
class Plot:
    """A signal over the time of a recording."""

    title: str
    unit: str
    curves: list[Curve] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    across: list[Tick] = field(default_factory=list)
    up: list[Tick] = field(default_factory=list)


def plot(title: str, unit: str, duration: float, traces: dict[str, Trace | None], spans: list[FoundSpan]) -> Plot:
    """Lines of `traces` by their kind, and bands where `spans` are."""
    shown = {kind: trace for kind, trace in traces.items() if trace is not None}
    across, bands = time_ticks(duration), [band(span, duration) for span in spans]
    if not shown:
        return Plot(title, unit, [], bands, across)
    words = next((trace.words for trace in shown.values() if not trace.is_plain), [])
    if words:
        low, high = -0.3, len(words) - 0.7
        up = [Tick(_percent(number, low, high), _short(word)) for number, word in enumerate(words)]
    else:
        low, high, up = _scale(*reach(list(shown.values())))
    curves = [_curve(kind, trace, low, high) for kind, trace in shown.items()]
    return Plot(title, unit, curves, bands, across, up)


def band(span: FoundSpan, duration: float) -> Band:
    """Where a span is."""
    scale = WIDTH / duration if duration else 0.0
    width = max(THINNEST, (span.end - span.start) * scale)
    x = min(max(0.0, span.start * scale), WIDTH - width)
    until = f" – {clock(span.end)}" if span.end > span.start else ""
    return Band(round(x, 2), round(width, 2), f"{clock(span.start)}{until}, {counted(span.times, 'time')}")


def time_ticks(duration: float) -> list[Tick]:
    """Round moments along the time axis."""
    if duration <= 0:
        return [Tick(0.0, clock(0.0))]
    step = next((step for step in _STEPS_S if duration / step <= _MOST_TICKS), _STEPS_S[-1])
    count = min(floor(duration / step), 4 * _MOST_TICKS)
    return [Tick(100 * number * step / duration, _time(number * step, step)) for number in range(count + 1)]


def _time(seconds: float, step: float) -> str:
    if step < 1:
        return f"{seconds:.1f} s"
    if step < 60 and seconds < 60:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _scale(low: float, high: float) -> tuple[float, float, list[Tick]]:
    """Round ends of the value axis and the ticks on it."""
    if low == high:
        low, high = low - 1, high + 1
    rough = (high - low) / 3
    base = 10.0 ** floor(log10(rough))
    step = next(base * factor for factor in (1, 2, 5, 10) if base * factor >= rough * 0.999)
    bottom, top = floor(low / step + 1e-9) * step, ceil(high / step - 1e-9) * step
    count = round((top - bottom) / step)
    ticks = [bottom + number * step for number in range(count + 1)]
    room = (top - bottom) * 0.04
    low, high = bottom - room, top + room
    return low, high, [Tick(_percent(tick, low, high), _figure(tick, step)) for tick in ticks]


def _figure(value: float, step: float) -> str:
    decimals = max(0, -floor(log10(step) + 1e-9))
    text = f"{value:,.{min(decimals, 9)}f}" if abs(value) < 1e12 else f"{value:.3g}"
    return "0" if float(text.replace(",", "")) == 0 else text.replace("-", "−")


def _percent(value: float, low: float, high: float) -> float:
    return round(100 * (high - value) / (high - low), 3)


def _curve(kind: str, trace: Trace, low: float, high: float) -> Curve:
    """Values are held: each is a step, and what changed within a piece is an area."""
    width = WIDTH / len(trace.last)
    line, area, held = [], [], float("nan")
    for number, value in enumerate(trace.last.tolist()):
        if isnan(value):
            continue
        x = round(number * width, 1)
        y = _percent(value, low, high)
        if isnan(held):
            line.append(f"M{x:g} {y:g}")
        else:
            line.append(f"H{x:g}" + ("" if value == held else f"V{y:g}"))
        if trace.low[number] != trace.high[number]:
            top, bottom = _percent(trace.high[number], low, high), _percent(trace.low[number], low, high)
            area.append(f"M{x:g} {top:g}V{bottom:g}")
        held = value
    line.append(f"H{WIDTH:g}")
    return Curve(kind, "".join(line), "".join(area))


def _short(word: str) -> str:
    return word if len(word) <= 14 else word[:13] + "…"
