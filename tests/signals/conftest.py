"""Fixtures of the signal tests."""

import pytest

from tests.signals.bench import Bench


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A link that nobody has connected yet."""
    return Bench(monkeypatch)


@pytest.fixture
def live(bench: Bench) -> Bench:
    """A link with a vehicle that is there."""
    bench.go_live()
    return bench
