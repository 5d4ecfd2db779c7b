import pytest

from mock_vehicle.rate import parse_rate


def test_a_rate_is_a_number_or_max() -> None:
    assert parse_rate("max") is None
    assert parse_rate("0.25") == 0.25


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "1001", "fast", ""])
def test_what_is_no_rate_is_said_in_one_line(text: str) -> None:
    with pytest.raises(ValueError, match=r"--rate .*above 0"):
        parse_rate(text)
