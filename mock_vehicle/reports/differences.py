"""What a comparison found: the stable form that JSON, text and page are made of."""

from typing import Any

import msgspec

from mock_vehicle.reports.findings import About, FoundSpan

FORMAT, VERSION = "ev-cockpit/diff", 1


class Point(msgspec.Struct, frozen=True):
    """A moment at which they differ: seconds on the common line, both bus times, both values (null: none yet).

    `amount` is how far apart they are, beyond what the slack in time explains; null where they are no numbers.
    """

    seconds: float
    time_a: float
    time_b: float
    a: Any
    b: Any
    amount: float | None


class TopicDiff(msgspec.Struct, frozen=True):
    """A topic in both recordings.

    `difference` is "" (same), "only in A", "only in B", "values", "messages" or "counts". Values are compared at
    `compared` moments, and differ at `differing` of them, for `seconds`, which is `share` of the common time.
    """

    topic: str
    unit: str
    difference: str
    count_a: int
    count_b: int
    compared: int
    differing: int
    seconds: float
    share: float
    first: Point | None
    largest: Point | None
    where: list[FoundSpan]


class DiffReport(msgspec.Struct, frozen=True):
    """What `mock-vehicle diff` says. Compared are `overlap` seconds; `aligned` by "start" or by "bus" time."""

    a: About
    b: About
    aligned: str
    tolerance: str | None
    overlap: float
    same: bool
    lengths_differ: bool
    topics: list[TopicDiff]
    format: str = FORMAT
    version: int = VERSION
