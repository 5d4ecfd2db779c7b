"""`hmi replay`: recordings in the cockpit, with a transport bar below it."""

from pathlib import Path
from typing import Annotated

import typer

from hmi import cli_options as options

VARIABLE = "EV_COCKPIT_REPLAY"
"""The environment variable that gives a cockpit the broker's URL with a tester's rights, and so a transport bar."""


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(replay)


def replay(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE…", exists=True, dir_okay=False, help="Recordings (.mcap, or to be imported)."),
    ],
    rate: Annotated[str, typer.Option(metavar="R", help="How many times as fast as it was: 0.1 to 100, or max.")] = "1",
    start: Annotated[
        str, typer.Option(metavar="S", help="Begin here: seconds from the beginning, or a clock time.")
    ] = "",
    paused: Annotated[bool, typer.Option("--paused", help="Wait at the beginning.")] = False,
    loop: Annotated[bool, typer.Option("--loop", help="Begin again at the end.")] = False,
    headless: options.Headless = False,
    duration: options.Duration = None,
    screenshots: options.Screenshots = None,
    size: Annotated[
        str | None, typer.Option(metavar="WxH", help="Size of the cockpit in pixels; the bar stands below it.")
    ] = None,
    fullscreen: options.Fullscreen = False,
    theme: options.Theme = "auto",
    panel: options.FirstPanel = "",
    credentials: options.Credentials = None,
    live: options.Live = False,
    tokens: options.TokensFile = None,
) -> None:
    """Replay recordings in the cockpit: broker, replayer, and the cockpit with a transport bar. `?` lists its keys."""
    from hmi.cli import parse_size
    from hmi.cli_demo import without_display
    from hmi.demo import Demo, DemoOptions

    if size is not None:
        parse_size(size)
    _check_rate(rate)
    headless = without_display(headless)
    asked = DemoOptions(
        replay=tuple(files),
        replay_options=(
            *("--rate", rate),
            *(("--start", start) if start else ()),
            *(("--paused",) if paused else ()),
            *(("--loop",) if loop else ()),
        ),
        headless=headless,
        duration_s=20.0 if headless and duration is None else duration,
        screenshots=screenshots,
        size=size,
        fullscreen=fullscreen,
        theme=theme,
        panel=panel,
        credentials=credentials,
        live=live,
        tokens=tokens,
    )
    raise typer.Exit(Demo(asked).run())


def _check_rate(text: str) -> None:
    """Raise `typer.BadParameter` for what is no rate."""
    if text == "max":
        return
    try:
        fits = 0.1 <= float(text) <= 100
    except ValueError:
        fits = False
    if not fits:
        raise typer.BadParameter(f"{text!r} is neither a number from 0.1 to 100 nor max", param_hint="--rate")
