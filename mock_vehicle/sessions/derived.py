"""Signals that follow from recorded ones. Each function gets times in seconds and row-aligned inputs, NaN unknown."""

from collections.abc import Callable, Sequence
from math import atan2, cos, degrees, hypot, nan, radians

import numpy as np
from numpy.typing import NDArray

from hmi.bus.catalogue import Catalogue
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import DerivedSignal
from mock_vehicle.sessions.units import convert, product

EARTH_M = 6_371_008.8
NEAR_M = 3.0
"""Places nearer than this to each other say nothing about where it goes: a receiver's noise."""

type Column = NDArray[np.float64]


def derive(
    signal: DerivedSignal, times_s: Column, inputs: Sequence[Column], catalogue: Catalogue, gap_s: float
) -> Column:
    """The values of `signal` in its catalogue unit; NaN where an input is unknown. Raises `SessionError`."""
    if signal.function not in _FUNCTIONS or not inputs:
        raise SessionError(f"{signal.path}: the mapping's function {signal.function!r} is none of {sorted(_FUNCTIONS)}")
    units = [catalogue[path].unit for path in signal.of]
    return _FUNCTIONS[signal.function](signal, times_s, inputs, units, catalogue[signal.path].unit, gap_s)


def _product(
    _s: DerivedSignal, _t: Column, inputs: Sequence[Column], units: list[str], unit: str, _gap: float
) -> Column:
    return convert(np.prod(inputs, axis=0), product(*units), unit)


def _sum(_s: DerivedSignal, _t: Column, inputs: Sequence[Column], units: list[str], unit: str, _gap: float) -> Column:
    same = [convert(values, own, unit) for values, own in zip(inputs, units, strict=True)]
    return np.round(np.sum(same, axis=0), 9)


def _above(
    s: DerivedSignal, _t: Column, inputs: Sequence[Column], _units: list[str], _unit: str, _gap: float
) -> Column:
    """1 above the threshold, 0 at or below."""
    return np.where(np.isnan(inputs[0]), np.nan, (inputs[0] > s.threshold).astype(np.float64))


def _while_above(
    s: DerivedSignal, _t: Column, inputs: Sequence[Column], _units: list[str], _unit: str, _gap: float
) -> Column:
    """The signal's `value` above the threshold, unknown at or below."""
    return np.where(inputs[0] > s.threshold, s.value, np.nan)


def _integral(
    _s: DerivedSignal, times_s: Column, inputs: Sequence[Column], units: list[str], unit: str, gap_s: float
) -> Column:
    """Trapezoids over time from 0 at the start; a gap adds nothing."""
    known = np.flatnonzero(~np.isnan(inputs[0]))
    out = np.full(len(times_s), np.nan)
    if len(known):
        times, values = times_s[known], inputs[0][known]
        steps = np.diff(times)
        areas = np.where(steps > gap_s, 0.0, steps * (values[1:] + values[:-1]) / 2)
        out[known] = convert(np.concatenate(([0.0], np.cumsum(areas))), product(units[0], "s"), unit)
    return out


def _course(
    _s: DerivedSignal, _t: Column, inputs: Sequence[Column], units: list[str], unit: str, _gap: float
) -> Column:
    """Where it goes, from latitude and longitude, clockwise from north: from each place to the next a few metres on."""
    latitude, longitude = (convert(values, own, "degree") for values, own in zip(inputs, units, strict=True))
    out = np.full(len(latitude), np.nan)
    places = np.flatnonzero(~np.isnan(latitude) & ~np.isnan(longitude))
    last, course = None, nan
    for row, lat, lon in zip(places.tolist(), latitude[places].tolist(), longitude[places].tolist(), strict=True):
        if last is None:
            last = (lat, lon)
        step = leg(*last, lat, lon)
        if step is not None:
            last, course = (lat, lon), step
        out[row] = course
    return convert(out, "degree", unit)


def leg(lat1: float, lon1: float, lat2: float, lon2: float) -> float | None:
    """The course in degrees of a short way between two places; None where it is shorter than `NEAR_M`."""
    length_m, course = way(lat1, lon1, lat2, lon2)
    return None if length_m < NEAR_M else course


def way(lat1: float, lon1: float, lat2: float, lon2: float) -> tuple[float, float]:
    """Length in m and course in degrees of a short way between two places in degrees, also over the 180th meridian."""
    east = radians((lon2 - lon1 + 180) % 360 - 180) * cos(radians((lat1 + lat2) / 2))
    north = radians(lat2 - lat1)
    return hypot(east, north) * EARTH_M, degrees(atan2(east, north)) % 360


_FUNCTIONS: dict[str, Callable[[DerivedSignal, Column, Sequence[Column], list[str], str, float], Column]] = {
    "product": _product,
    "sum": _sum,
    "above": _above,
    "while_above": _while_above,
    "integral": _integral,
    "course": _course,
}
