"""How far two recordings may be apart and still count as the same."""

from pathlib import Path

import msgspec

from mock_vehicle.reports.rules import Patterns, Seconds
from mock_vehicle.reports.rules_file import fits
from mock_vehicle.reports.yaml_lines import YamlFile


class Tolerance(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """For signals, and other topics without their vehicle (`event/*`).

    Values may be apart by `absolute` (in the signal's unit) plus `relative` of the larger one, and come `slack` seconds
    earlier or later. Message counts may differ by a share of `counts` (1: by any number). `ignore` leaves them out.
    """

    signals: Patterns = msgspec.field(default_factory=lambda: ["*"])
    but: list[str] = []
    absolute: Seconds = 0.0
    relative: Seconds = 0.0
    slack: Seconds = 0.0
    counts: Seconds = 0.0
    ignore: bool = False


class Tolerances(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The first of `tolerances` that fits a topic holds for it; lengths may be `duration` seconds apart."""

    tolerances: list[Tolerance] = []
    duration: Seconds = 0.0

    def of(self, name: str) -> Tolerance:
        """That of a topic; none fits: they must be the same."""
        return next((one for one in self.tolerances if fits(name, one.signals, one.but)), Tolerance())


def load_tolerances(file: Path | None) -> Tolerances:
    """From a YAML file, or none at all; raises `SessionError` with file and line."""
    return Tolerances() if file is None else YamlFile(file).convert(Tolerances)
