"""`mock-vehicle run` and `scenarios`: the simulated car on the bus."""

import signal
import sys
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from mock_vehicle.scenarios.schema import Scenario
    from mock_vehicle.simulation.simulation import Simulation


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(run)
    app.command()(scenarios)


def run(
    broker: Annotated[
        str,
        typer.Option(envvar="EV_COCKPIT_BROKER", help="Broker's URL, for example mqtt://user:password@127.0.0.1:1883."),
    ],
    vehicle: Annotated[str, typer.Option(metavar="ID", help="Vehicle id to appear as.")] = "demo",
    scenario: Annotated[
        str | None, typer.Option(metavar="NAME", help="A scenario by name, or the path of a YAML file of your own.")
    ] = None,
    rate: Annotated[
        str, typer.Option(metavar="R|max", help="How fast bus time runs; max is as fast as it goes.")
    ] = "1",
    duration: Annotated[
        float | None, typer.Option(metavar="S", min=0.1, help="End after so many seconds of bus time.")
    ] = None,
    seed: Annotated[
        int, typer.Option(help="Another seed has other lights, others on the road and small differences.")
    ] = 0,
) -> None:
    """Simulate a car on a scenario. When its route ends the car stays parked and goes on publishing."""
    from hmi.bus.connection import LinkState
    from hmi.bus.errors import BusError
    from hmi.bus.url import parse_broker_url
    from mock_vehicle.link_notes import LinkNotes
    from mock_vehicle.publisher import Publisher
    from mock_vehicle.rate import parse_rate
    from mock_vehicle.scenarios.loader import DEFAULT, ScenarioError, load
    from mock_vehicle.simulation.runner import Runner
    from mock_vehicle.simulation.simulation import Simulation

    try:
        speed = parse_rate(rate)
        url = parse_broker_url(broker)
        simulation = Simulation(load(scenario or DEFAULT), seed)
        runner = Runner(simulation, speed, duration)
        notes = LinkNotes(_note, is_patient=True)

        def link_changed(state: LinkState, why: str) -> None:
            notes(state, why)
            if state is LinkState.REFUSED:
                runner.stop()

        publisher = Publisher(url, vehicle, on_command=runner.command, on_mock=runner.control, on_link=link_changed)
    except (BusError, ScenarioError, ValueError) as error:
        _fail(str(error))

    asked: list[int] = []

    def stop(number: int, _frame: object) -> None:
        asked.append(number)
        runner.stop()
        publisher.hurry()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    publisher.start()
    try:
        while not (runner.is_stopping or publisher.wait_connected(0.1)):
            pass
        if not runner.is_stopping:
            runner.on_progress = _progress()
            runner.run(publisher)
        link = publisher.link
    finally:
        publisher.stop()
    if notes.refusal is not None:
        _fail(notes.refusal)
    if not notes.was_up:
        _fail(f"ended before a broker answered at {url.redacted}", 128 + asked[0])
    if not asked and link is not LinkState.CONNECTED:
        _fail(f"the end came without {url.redacted}: what was said last is not there")


def scenarios(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON for programs.")] = False,
) -> None:
    """List the scenarios that come with the program."""
    from mock_vehicle.scenarios.loader import DEFAULT, load, names

    found = [load(name) for name in names()]
    if as_json:
        import msgspec

        rows = [
            {
                "name": each.name,
                "vehicle": each.vehicle,
                "km": round(each.length_km, 1),
                "start": each.start.isoformat(),
                "description": each.description,
                "is_default": each.name == DEFAULT,
            }
            for each in found
        ]
        typer.echo(msgspec.json.format(msgspec.json.encode(rows)).decode())
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("Scenario", "Vehicle", "Length", "What happens", box=None, header_style="bold")
    for each in found:
        name = f"{each.name} (default)" if each.name == DEFAULT else each.name
        table.add_row(name, each.vehicle, _length(each), each.description)
    Console().print(table)


def _length(scenario: "Scenario") -> str:
    return f"{scenario.length_km:.1f} km" if scenario.route else "parked"


def _progress() -> "Callable[[Simulation], None] | None":
    """A line that is written over again and again, on a terminal only."""
    if not sys.stderr.isatty():
        return None

    def show(sim: "Simulation") -> None:
        now = datetime.fromtimestamp(sim.bus_time, sim.scenario.start.tzinfo)
        soc, driven = sim.state.battery.displayed_soc, sim.drive.travelled_m / 1000
        line = f"{sim.scenario.name}  {now:%H:%M:%S}  {driven:.1f} km  {soc:.1f} %  {sim.speed_m_s * 3.6:.0f} km/h"
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()

    return show


def _note(line: str) -> None:
    start = "\r\x1b[K" if sys.stderr.isatty() else ""
    typer.echo(f"{start}mock-vehicle: {line}", err=True)


def _fail(line: str, status: int = 1) -> NoReturn:
    _note(line)
    raise typer.Exit(status)
