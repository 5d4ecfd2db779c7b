"""The real drives, where they are at hand."""

from pathlib import Path

import pytest

REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "bmw_i3"


@pytest.fixture(scope="session")
def real_drives() -> list[Path]:
    """The recorded BMW i3 trips beside the project; the test is skipped without them."""
    files = sorted(REAL.glob("Trip*.csv"))
    if not files:
        pytest.skip(f"the recorded drives are not in {REAL}")
    return files
