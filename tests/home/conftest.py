"""A bench whose home is being read."""

from collections.abc import Iterator

import pytest

from tests.home.configs import ALL, STATES
from tests.signals.bench import Bench


class HomeBench(Bench):
    """Announces and says; `device` is what the cockpit knows of one."""

    def announce(self, key: str, config: object) -> None:
        self.home(f"homeassistant/{key}/config", config)

    def move_in(self) -> None:
        """All devices announce themselves and say how they are."""
        for key, config in ALL.items():
            self.announce(key, config)
        for topic, state in STATES.items():
            self.home(topic, state)
        self.drain()

    def values(self, key: str) -> dict[str, object]:
        return dict(self.link.home.devices[key].values)

    def is_current(self, key: str) -> bool:
        return self.link.home.devices[key].is_current


@pytest.fixture
def live(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """Connected to a vehicle, and the home not yet asked for."""
    bench = Bench(monkeypatch)
    bench.go_live()
    yield bench
    bench.link.close()


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[HomeBench]:
    bench = HomeBench(monkeypatch)
    bench.go_live()
    bench.link.home.begin()
    bench.move_in()
    yield bench
    bench.link.close()
