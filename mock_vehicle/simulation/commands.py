"""Commands from the bus: decoded, checked, obeyed or refused with a sentence."""

from typing import TYPE_CHECKING

from hmi.bus import payloads
from hmi.bus.catalogue import Kind, Value
from hmi.bus.errors import BusError, InvalidValueError
from hmi.bus.payloads import Reply
from mock_vehicle.simulation import rules_body, rules_drive, rules_media
from mock_vehicle.simulation.refusal import Refusal
from mock_vehicle.simulation.values import check_value, sentence

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

RULES = {**rules_body.RULES, **rules_drive.RULES, **rules_media.RULES}


def apply(sim: "Simulation", path: str, value: Value) -> None:
    """Obey; `value` has been checked against the catalogue. Raises `Refusal`."""
    check_value(path, value)
    rule = RULES.get(path)
    if rule is not None:
        kept = rule(sim, value)
        if kept is not None:
            sim.body.settings[path] = kept
    else:
        sim.body.settings[path] = value


def obey(sim: "Simulation", path: str, raw: bytes) -> tuple[str, Reply] | None:
    """Take the command `raw` for `path`; return the client to answer and the reply, if it wants one."""
    error: str | None = None
    asked = payloads.command_id(raw)
    try:
        spec = sim.catalogue.get(path)
        if spec is None:
            raise Refusal(f"There is no signal {path[:200]}.")
        if spec.kind is not Kind.ACTUATOR:
            raise Refusal(f"{path} can be read, not set.")
        apply(sim, path, payloads.decode_command(raw, spec).value)
        sim.look_closely()
    except InvalidValueError as refusal:
        error = sentence(path) or str(refusal)
    except (Refusal, BusError) as refusal:
        error = str(refusal)
    if asked is None:
        return None
    command, client = asked
    return client, Reply(command, error is None, error)
