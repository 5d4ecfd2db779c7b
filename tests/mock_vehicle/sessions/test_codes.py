import numpy as np
import pytest

from mock_vehicle.sessions.codes import no_measurement

CODES = [5.32, 5.52]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0, 0, 5.52, 5.52, 0, 0], [2, 3]),
        ([0, 0, 0.91, 1.83, 2.74, 3.65, 4.57, 5.48, 5.52, 5.52, 0, 0], [2, 3, 4, 5, 6, 7, 8, 9]),
        ([1, 1, 5.52, 5.32, 4.85, 3.94, 3.03, 2.11, 1.2, 1.0, 1.0], [2, 3, 4, 5, 6, 7]),
        ([5.72, 5.64, 5.6, 5.56, 5.52, 5.49, 5.45], [4]),
        ([1.4, 1.2, 1.0, 0.8, 0.6], []),
        ([5.52, 5.52], [0, 1]),
        ([np.nan, 5.52, np.nan], [1]),
        ([], []),
    ],
)
def test_codes_and_the_ramps_into_them_are_no_measurement(values: list[float], expected: list[int]) -> None:
    assert np.flatnonzero(no_measurement(np.array(values, dtype=np.float64), CODES)).tolist() == expected


def test_without_codes_everything_is_a_measurement() -> None:
    assert not no_measurement(np.linspace(0, 6, 50), []).any()
