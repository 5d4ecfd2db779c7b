"""Scenario controls of a tester's console: `mock/{id}/set/{weather,fault,jump,plug,event}`.

| name | payload |
|---|---|
| weather | fields of `WeatherWish`; an empty object gives the weather back to the scenario |
| fault | `{"name": "tyre_leak_front_left", "active": true}` |
| jump | `{"seconds": 600}`: forward in time, with everything that happens on the way; further while one is under way |
| plug | `{"type": "AC", "power_kw": 11}`, or `null` to take the cable out |
| event | `{"name": "doorbell", "payload": {…}}` |
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import Meta

from hmi.bus.payloads import MAX_PAYLOAD_BYTES
from mock_vehicle.scenarios.payload import payload_fault
from mock_vehicle.scenarios.schema import FaultChange, Happening, PlugIn
from mock_vehicle.simulation.clockwork import TICKS_PER_S
from mock_vehicle.simulation.faults import FAULTS, switch
from mock_vehicle.world.weather import WeatherWish

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

LONGEST_JUMP_S = 12 * 3600
LONGEST_STRIDE = 10 * TICKS_PER_S


class Jump(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """So many seconds forward."""

    seconds: Annotated[float, Meta(gt=0, le=LONGEST_JUMP_S)]


class ControlError(Exception):
    """A control is unknown or wrong; the message is one line."""


def control(sim: "Simulation", name: str, raw: bytes) -> float | None:
    """Carry out the control `name`; a jump is left to the caller (see `leap`), who is told its seconds.

    Raises `ControlError`.
    """
    if len(raw) > MAX_PAYLOAD_BYTES:
        raise ControlError(f"{name}: longer than {MAX_PAYLOAD_BYTES // 1024} kB")
    try:
        return _carry_out(sim, name, raw)
    except RecursionError as error:
        raise ControlError(f"{name}: nested too deep") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ControlError(f"{name}: {str(error)[:300]}") from error


def _carry_out(sim: "Simulation", name: str, raw: bytes) -> float | None:
    if name == "weather":
        sim.weather.wish = msgspec.json.decode(raw, type=WeatherWish)
    elif name == "fault":
        change = msgspec.json.decode(raw, type=FaultChange)
        if change.name not in FAULTS:
            raise ControlError(f"fault: no fault is called {change.name[:80]!r}; there are: {', '.join(FAULTS)}")
        switch(sim, change.name, change.active)
    elif name == "plug":
        _plug(sim, msgspec.json.decode(raw, type=PlugIn | None))
    elif name == "event":
        happening = msgspec.json.decode(raw, type=Happening)
        fault = payload_fault(happening.payload)
        if fault is not None:
            raise ControlError(f"event: {fault}")
        sim.tell(happening.name, happening.payload)
    elif name == "jump":
        return msgspec.json.decode(raw, type=Jump).seconds
    else:
        raise ControlError(f"there is no control {name[:80]!r}; there are: weather, fault, jump, plug, event")
    return None


def _plug(sim: "Simulation", cable: PlugIn | None) -> None:
    if cable is None:
        sim.socket.unplug(sim.body)
    elif sim.is_moving:
        raise ControlError("plug: the car moves")
    else:
        sim.plug_in(cable)


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
