"""Fixtures of the shell's tests."""

import pytest

from tests.signals.bench import Bench


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A link that nobody has connected yet."""
    return Bench(monkeypatch)
