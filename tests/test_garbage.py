"""What a test made is gone before the next one begins, whatever refers to itself in it."""

from weakref import ref

import pytest


class Ring:
    """Only a collection takes it down."""

    def __init__(self) -> None:
        self.me = self


earlier: list[ref[Ring]] = []


@pytest.fixture
def ring() -> Ring:
    one = Ring()
    earlier.append(ref(one))
    return one


@pytest.mark.parametrize("turn", range(12))
def test_what_a_fixture_gave_is_gone_after_its_test(ring: Ring, turn: int) -> None:
    assert [one() for one in earlier if one() is not None] == [ring], f"turn {turn}"
