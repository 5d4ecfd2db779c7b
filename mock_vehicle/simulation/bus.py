"""What the runner needs of the bus."""

from typing import Any, Protocol

from hmi.bus.catalogue import Value
from hmi.bus.payloads import Reply


class Bus(Protocol):
    """What is needed of a `Publisher`."""

    def wait_connected(self, timeout_s: float) -> bool:
        """Block until somebody can hear it; False when `timeout_s` passed before."""

    def clock(self, bus_time: float, rate: float) -> None:
        """Say what time it is."""

    def new_generation(self) -> None:
        """Forget what was said."""

    def clear_rest(self) -> None:
        """Everything has been said once: delete what is left of others."""

    def state(self, path: str, value: Value, timestamp: float) -> None:
        """Say a signal's value."""

    def delete(self, path: str) -> None:
        """Take back what was said of a signal."""

    def event(self, name: str, payload: dict[str, Any]) -> None:
        """Say that something happened."""

    def reply(self, client: str, reply: Reply) -> None:
        """Answer a command."""
