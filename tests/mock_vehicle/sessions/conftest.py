"""The real drives, where they are at hand; indexes of recordings go to a folder of the tests' own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mock_vehicle.sessions.cache import FOLDER_VARIABLE

REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "bmw_i3"


@pytest.fixture(scope="session")
def real_drives() -> list[Path]:
    """The recorded BMW i3 trips beside the project; the test is skipped without them."""
    files = sorted(REAL.glob("Trip*.csv"))
    if not files:
        pytest.skip(f"the recorded drives are not in {REAL}")
    return files


@pytest.fixture(scope="session", autouse=True)
def index_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where indexes are kept meanwhile."""
    folder = tmp_path_factory.mktemp("indexes")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER_VARIABLE, str(folder))
        yield folder
