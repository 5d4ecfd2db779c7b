"""Scenario controls of a tester's console: `mock/{id}/set/{control}`.

| name | payload |
|---|---|
| weather | fields of `WeatherWish`; an empty object gives the weather back to the scenario |
| light | `{"percent": 5}`: what the light sensor sees; `null` for the percentage gives it back to sun and clouds |
| soc | `{"percent": 64}` |
| speed | `{"km_h": 80}`: the driver holds it; `null` gives the car back to the scenario's driver |
| fault | `{"name": "tyre_leak_front_left", "active": true}` |
| plug | `{"type": "AC", "power_kw": 11}`, or `null` to take the cable out |
| event | `{"name": "doorbell", "payload": {…}}` |
| jump | `{"seconds": 600}`: forward in time, with everything that happens on the way; further while one is under way |
| freeze, rate, reset, scenario | `{"frozen": true}`, `{"rate": 2}`, `{}`, `{"name": "city-commute"}` |
"""

from typing import TYPE_CHECKING

import msgspec

from hmi.bus.payloads import MAX_PAYLOAD_BYTES
from mock_vehicle.body.settings import GEAR_PARK
from mock_vehicle.scenarios.payload import payload_fault
from mock_vehicle.scenarios.schema import FaultChange, Happening, PlugIn
from mock_vehicle.simulation.faults import FAULTS, switch
from mock_vehicle.simulation.gears import select_gear
from mock_vehicle.simulation.orders import Charge, Choice, Freeze, HeldSpeed, Jump, Light, Order, Rate, Reset
from mock_vehicle.simulation.takeover import hold_speed, is_stopped
from mock_vehicle.world.weather import WeatherWish

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

ORDERS: dict[str, type[Order]] = {
    "jump": Jump,
    "freeze": Freeze,
    "rate": Rate,
    "reset": Reset,
    "scenario": Choice,
}
CONTROLS = ("weather", "light", "soc", "speed", "fault", "plug", "event", *ORDERS)


class ControlError(Exception):
    """A control is unknown or wrong; the message is one line."""


def control(sim: "Simulation", name: str, raw: bytes) -> Order | None:
    """Carry out the control `name`; what concerns time or the whole car is left to the caller, who gets it checked.

    Raises `ControlError`.
    """
    if len(raw) > MAX_PAYLOAD_BYTES:
        raise ControlError(f"{name}: longer than {MAX_PAYLOAD_BYTES // 1024} kB")
    try:
        if name in ORDERS:
            order = msgspec.json.decode(raw, type=ORDERS[name])
            _check(sim, order)
            return order
        _carry_out(sim, name, raw)
    except RecursionError as error:
        raise ControlError(f"{name}: nested too deep") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ControlError(f"{name}: {str(error)[:300]}") from error
    sim.look_closely()
    return None


def _check(sim: "Simulation", order: Order) -> None:
    if isinstance(order, Choice) and order.name not in sim.scenarios:
        there_are = ", ".join(sim.scenarios)
        raise ControlError(f"scenario: no scenario is called {order.name[:80]!r}; there are: {there_are}")


def _carry_out(sim: "Simulation", name: str, raw: bytes) -> None:
    if name == "weather":
        sim.weather.wish = msgspec.json.decode(raw, type=WeatherWish)
        sim.feel_the_air()
    elif name == "light":
        sim.weather.light_wish_percent = msgspec.json.decode(raw, type=Light).percent
        sim.feel_the_air()
    elif name == "soc":
        sim.charge_to(msgspec.json.decode(raw, type=Charge).percent)
    elif name == "speed":
        wish = msgspec.json.decode(raw, type=HeldSpeed)
        hold_speed(sim, None if wish.km_h is None else wish.km_h / 3.6)
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
    else:
        raise ControlError(f"there is no control {name[:80]!r}; there are: {', '.join(CONTROLS)}")


def _plug(sim: "Simulation", cable: PlugIn | None) -> None:
    if cable is None:
        sim.socket.unplug(sim.body)
        return
    if sim.is_moving:
        raise ControlError("plug: the car moves")
    if is_stopped(sim):
        select_gear(sim, GEAR_PARK)
    elif sim.drive.is_under_way:
        raise ControlError("plug: the car is on its way and only waits")
    sim.plug_in(cable)
