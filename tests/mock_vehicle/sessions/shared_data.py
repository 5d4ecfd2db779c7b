"""Recorded data of other cars, where it is at hand beside the project."""

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"


def shared(name: str) -> Path:
    """The folder `name` of recorded data; the test is skipped without it."""
    if not any((DATA / name).glob("*.csv")):
        pytest.skip(f"the recorded drives are not in {DATA / name}")
    return DATA / name
