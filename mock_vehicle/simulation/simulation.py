"""The simulated car in its world, stepped by one clock.

    simulation = Simulation(load("city-commute"), seed=1)
    while True:
        simulation.advance(simulation.stride())
        for message in simulation.messages(): ...

Time goes in ticks of 0.1 s. The same scenario, seed and commands at the same ticks give the same messages:
nothing here reads a clock, and each kind of chance has its own seeded source.
"""

import dataclasses
import random
from typing import Any

from hmi.bus.catalogue import Catalogue, default_catalogue
from mock_vehicle.body.body import Body
from mock_vehicle.body.identity import Identity, load_identity
from mock_vehicle.body.lifetime import Lifetime
from mock_vehicle.body.settings import GEAR, GEAR_PARK
from mock_vehicle.body.trip import Trip
from mock_vehicle.scenarios.repertoire import Repertoire
from mock_vehicle.scenarios.schema import PlugIn, Scenario
from mock_vehicle.simulation import inputs, start, surroundings
from mock_vehicle.simulation.charging import Socket
from mock_vehicle.simulation.clockwork import TICK_S, TICKS_PER_S, Clockwork
from mock_vehicle.simulation.drive import Drive
from mock_vehicle.simulation.estimates import Estimates
from mock_vehicle.simulation.faults import Faults
from mock_vehicle.simulation.guidance import Guidance
from mock_vehicle.simulation.happenings import Happenings
from mock_vehicle.simulation.signals import TABLE
from mock_vehicle.simulation.stream import Message, Stream
from mock_vehicle.vehicle.car import CarInputs, CarState, load_vehicle
from mock_vehicle.vehicle.parameters import VehicleParameters
from mock_vehicle.world.road import RoadPoint
from mock_vehicle.world.weather import Air, Weather

MOVING_M_S = 0.1


class Simulation:
    """One vehicle on one scenario. `state` is the car after the last step; the rest is what surrounds it.

    Raises ValueError where the scenario's settings are none the car can begin with.
    """

    scenario: Scenario
    scenarios: tuple[str, ...]
    """Names of those that can be played instead."""
    parameters: VehicleParameters
    identity: Identity
    body: Body
    drive: Drive
    socket: Socket
    faults: Faults
    trip: Trip
    lifetime: Lifetime
    point: RoadPoint
    air: Air
    state: CarState
    estimates: Estimates
    is_ready: bool
    gross_capacity_j: float
    net_capacity_j: float

    def __init__(
        self,
        scenario: Scenario,
        seed: int = 0,
        catalogue: Catalogue | None = None,
        scenarios: tuple[str, ...] = (),
    ) -> None:
        self.scenario = scenario
        self.scenarios = scenarios or Repertoire(scenario).names
        self.seed: int = seed
        self.catalogue = default_catalogue() if catalogue is None else catalogue
        self.start_unix_s = scenario.start.timestamp()
        self.tick = 0
        self.parameters = load_vehicle(scenario.vehicle)
        self.identity = load_identity(scenario.vehicle)
        chance = f"{scenario.name}/{seed}"
        self.body = Body(self.identity, random.Random(f"{chance}/body"))
        self.drive = Drive.of(scenario, chance)
        self.socket = Socket()
        self.faults = Faults()
        self.trip = Trip(self.start_unix_s)
        self.clockwork = Clockwork()
        self.guidance = Guidance(self)
        self.is_ready = False
        self.told: list[tuple[str, dict[str, Any]]] = []
        """What happened since it was last asked: (event name, payload)."""
        self.weather = Weather(scenario.weather, self.start_unix_s)
        self.point = self.drive.point()
        self.feel_the_air()
        start.settle_in(self)
        self.car = start.make_car(self)
        pack = self.parameters.battery
        nominal_v = pack.open_circuit_v(50.0) * pack.cells_in_series
        self.gross_capacity_j = pack.capacity_ah * 3600 * nominal_v
        window = (pack.soc_ceiling - pack.soc_floor) / 100
        self.net_capacity_j = self.gross_capacity_j * window * scenario.initial.soh_percent / 100
        rated = self.parameters.rating.consumption_wh_per_km * 3.6
        self.lifetime = Lifetime.of(scenario.initial.odometer_km * 1000, rated, nominal_v)
        self._inputs = CarInputs()
        # a short step, so that there is a state to speak of before the first tick; then again as the driver has set it
        self._step_shortly()
        start.settle_settings(self)
        self._step_shortly()
        self.estimates = Estimates(self)
        self.guidance.begin()
        self.happenings = Happenings(self)
        self.clockwork.run(0)
        self._stream = Stream(self.catalogue, TABLE)

    def _step_shortly(self) -> None:
        inputs.fill(self, self._inputs, 0.0)
        self.state = self.car.step(1e-3, self._inputs)

    @property
    def time_s(self) -> float:
        """Time since the scenario's start."""
        return self.tick / TICKS_PER_S

    @property
    def bus_time(self) -> float:
        """Unix seconds."""
        return round(self.start_unix_s + self.tick / TICKS_PER_S, 1)

    @property
    def speed_m_s(self) -> float:
        """0 when it stands."""
        return self.state.motion.speed_m_s

    @property
    def is_moving(self) -> bool:
        """Faster than creeping."""
        return self.speed_m_s > MOVING_M_S

    @property
    def gear(self) -> int:
        """As on the bus: 126 P, 127 D, 0 N, -1 R."""
        return int(self.body.number(GEAR))

    @property
    def weight_kg(self) -> float:
        """With everybody aboard."""
        body = self.parameters.body
        people = inputs.PERSON_KG * sum(self.body.occupied[1:]) + body.driver_kg * self.body.occupied[0]
        return body.kerb_mass_kg + body.cargo_kg + people

    def stride(self) -> int:
        """How many ticks may pass before the next step: one on the move, a whole second when parked."""
        if self.gear != GEAR_PARK or self.speed_m_s > 0 or self.body.is_moving_by_itself:
            return 1
        stride = TICKS_PER_S - self.tick % TICKS_PER_S
        due = self.clockwork.next_tick
        return stride if due is None else max(1, min(stride, due - self.tick))

    def advance(self, ticks: int) -> None:
        """Let `ticks` tenths of a second pass in one step, at most a minute."""
        dt_s = ticks * TICK_S
        self.tick += ticks
        self.point = self.drive.point()
        if self.tick % TICKS_PER_S == 0 or ticks >= TICKS_PER_S:
            self.feel_the_air()
        inputs.fill(self, self._inputs, dt_s)
        self.state = self.car.step(dt_s, self._inputs)
        moved = self.state.motion.distance_m
        self.drive.moved(dt_s, moved, self.speed_m_s, self.point)
        self.trip.step(dt_s, moved, self.is_ready)
        self.socket.step(dt_s, self.state.charging, self.body)
        surroundings.step_body(self, dt_s)
        power = self.state.power
        self.lifetime.step(dt_s, power.battery_w, self.state.battery.current_a, power.drive_w)
        if self.drive.is_under_way:
            self.happenings.look_along_the_way(self.drive.travelled_m)
            if self.drive.has_arrived:
                self.drive.is_under_way = False
                self.happenings.arrive()
        self.clockwork.run(self.tick)
        self.estimates.refresh(self)
        self.guidance.refresh()

    def feel_the_air(self) -> None:
        """Take the weather as it is here and now."""
        self.air = self.weather.at(self.time_s, self.point.latitude, self.point.longitude)

    def charge_to(self, displayed_soc: float) -> None:
        """Have so much charge at once, in percent as a driver reads it; what hangs on it follows."""
        self.state = dataclasses.replace(self.state, battery=self.car.charge_to(displayed_soc))
        self.estimates.renew(self)
        self.guidance.renew()

    def messages(self) -> list[Message]:
        """What is to be said at this tick: changes, and what is due again. The first time: everything."""
        return self._stream.collect(self, self.tick, self.bus_time)

    def snapshot(self) -> list[Message]:
        """Everything, as at the beginning."""
        self._stream.forget()
        return self.messages()

    def look_closely(self) -> None:
        """Something was changed from outside: say all that follows from it with the next messages."""
        self._stream.look_closely()

    def tell(self, name: str, payload: dict[str, Any]) -> None:
        """Something happened that listeners hear once."""
        self.told.append((name, {**payload, "timestamp": self.bus_time}))

    def plug_in(self, cable: PlugIn) -> None:
        """A charging cable goes in; a fault of the charger keeps it from doing anything."""
        self.socket.plug_in(cable, self.body)
