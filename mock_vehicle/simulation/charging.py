"""The charging socket: the cable in it, when it may charge, and what the session came to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mock_vehicle.body.body import Body
from mock_vehicle.body.settings import CHARGING, CONDITIONING, PORT
from mock_vehicle.scenarios.schema import PlugIn
from mock_vehicle.vehicle.inputs import ChargeRequest, ChargeType
from mock_vehicle.vehicle.outputs import ChargeLimit, ChargingState

START_STOP = f"{CHARGING}.StartStopCharging"
LIMIT = f"{CHARGING}.ChargeLimit"
TIMER_MODE, TIMER_TIME = f"{CHARGING}.Timer.Mode", f"{CHARGING}.Timer.Time"
FLAP, CABLE_LOCK = f"{PORT}.IsFlapOpen", f"{PORT}.IsChargingCableLocked"
PREPARATION, FAST = f"{CONDITIONING}.RequestedMode", "FAST_CHARGING_PREPARATION"
EARLY = 1.02
"""A wish for an end is met a little early rather than late: what charging will take is predicted."""
WARM_UP_K = 22.0
"""How much warmer socket and charger get at full power."""
WARM_UP_S = 600.0


@dataclass(slots=True)
class Socket:
    """What is plugged in, and the session since then."""

    cable: PlugIn | None = None
    session: int = 0
    """Counts what was plugged in."""
    session_s: float = 0.0
    """Time spent charging since the cable was plugged in."""
    mean_power_w: float = 0.0
    """Of this session, or of the last."""
    peak_power_w: float = 0.0
    """Of this session, or of the last."""
    begun_for: str = ""
    """The timer's moment that charging has begun for: from then on it goes through to the end."""
    warmth: float = 0.0
    """0 cold … 1 as warm as it gets."""
    _was_charging: bool = False

    def plug_in(self, cable: PlugIn, body: Body) -> None:
        """Open the flap, plug in, lock; charging starts at once unless the timer says later."""
        self.cable = cable
        self.session += 1
        self.begun_for = ""
        self.session_s = self.mean_power_w = self.peak_power_w = 0.0
        body.settings.update({FLAP: True, CABLE_LOCK: True, START_STOP: "START"})

    def unplug(self, body: Body) -> None:
        """Take the cable out and close the flap."""
        self.cable = None
        body.settings.update({FLAP: False, CABLE_LOCK: False, START_STOP: "STOP"})

    def request(self, body: Body, bus_time: float, is_faulty: bool, needed_s: Callable[[], float]) -> ChargeRequest:
        """What the car's charger is told. `needed_s` tells how long charging would take, for a wish for an end."""
        wanted = self.cable is not None and body.settings[START_STOP] == "START" and not is_faulty
        return self.wish(body, wanted and self._is_time(body, bus_time, needed_s))

    def wish(self, body: Body, is_enabled: bool) -> ChargeRequest:
        """Cable and limit as they are, with charging allowed or not."""
        if self.cable is None:
            return ChargeRequest()
        return ChargeRequest(
            type=ChargeType(self.cable.type),
            is_enabled=is_enabled,
            station_max_w=self.cable.power_kw * 1000.0,
            target_soc=body.number(LIMIT),
            session=self.session,
        )

    def _is_time(self, body: Body, bus_time: float, needed_s: Callable[[], float]) -> bool:
        mode, text = body.settings[TIMER_MODE], str(body.settings[TIMER_TIME])
        if mode == "INACTIVE" or not text or self.begun_for == text:
            return True
        due = datetime.fromisoformat(text).timestamp()
        if bus_time >= (due if mode == "START_TIME" else due - EARLY * needed_s()):
            self.begun_for = text
        return self.begun_for == text

    def step(self, dt_s: float, state: ChargingState, body: Body) -> None:
        """Count the session; preparing for a fast charge ends with it."""
        load = 0.0
        is_done = self._was_charging and state.limited_by is ChargeLimit.TARGET
        if is_done and self.cable is not None and self.cable.type == "DC" and body.settings[PREPARATION] == FAST:
            body.settings[PREPARATION] = "INACTIVE"
        self._was_charging = state.is_charging
        if state.is_charging and self.cable is not None:
            self.session_s += dt_s
            self.mean_power_w = state.added_energy_j / self.session_s
            self.peak_power_w = max(self.peak_power_w, state.power_w)
            load = min(state.station_power_w / (self.cable.power_kw * 1000.0), 1.0)
        self.warmth += (load - self.warmth) * min(dt_s / WARM_UP_S, 1.0)
