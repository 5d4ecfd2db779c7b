"""A jump in time: forward at once, with everything that happens on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mock_vehicle.simulation.clockwork import TICKS_PER_S

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

LONGEST_STRIDE = 10 * TICKS_PER_S


@dataclass(slots=True)
class Leap:
    """A jump that is under way; meanwhile bus time stands still at `from_time`, Unix seconds."""

    to_tick: int
    from_time: float


def leap(sim: "Simulation", to_tick: int, is_interrupted: Callable[[], bool]) -> bool:
    """Go towards `to_tick` at once, in long steps while the car is parked; whether it is reached."""
    while sim.tick < to_tick:
        stride = sim.stride()
        if stride > 1:  # parked: only a planned event or the target keeps it from a long step
            due = sim.clockwork.next_tick
            stride = LONGEST_STRIDE if due is None else max(1, min(LONGEST_STRIDE, due - sim.tick))
        sim.advance(min(stride, to_tick - sim.tick))
        if is_interrupted():
            break
    return sim.tick >= to_tick
