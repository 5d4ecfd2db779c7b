"""The demo: broker, vehicle, home and cockpit as processes that start together and end together.

Ports and passwords are chosen here, before anything starts, so that nobody waits for anybody: the vehicle and the
cockpit keep trying until the broker answers. Passwords travel in pipes and environments, never in a command line.
"""

import math
import queue
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import msgspec

from hmi.supervisor import Child, ReservedPort

VEHICLE = "demo"
ROLES = ("vehicle", "hmi", "home", "phone", "tester")
PICTURES_GRACE_S = 20.0
"""What the cockpit has to end, in seconds: it takes pictures of all its panels before."""
GRACE_S = 5.0
AGAIN_AFTER_S = 1.0
"""On a stand, between the end of a part and its next start: one that cannot start must not spin."""

ENDING_ORDER = ("cockpit", "console", "story", "home", "vehicle", "broker")
_MCAP_MAGIC = b"\x89MCAP0\r\n"


class DemoOptions(msgspec.Struct, frozen=True):
    """What `hmi demo` was asked for. Without `duration_s` it runs until it is ended.

    `console` opens the demonstrator's window beside the cockpit. `kiosk` is a stand: full screen, no pointer, the story
    in a loop while nobody touches, and whatever part crashes is started again. `replay` are recordings that the cockpit
    controls with a transport bar, played with `replay_options` of `mock-vehicle replay`.
    """

    scenario: str | None = None
    drive: Path | None = None
    headless: bool = False
    duration_s: float | None = None
    screenshots: Path | None = None
    size: str | None = None
    fullscreen: bool = False
    theme: str = "auto"
    credentials: Path | None = None
    console: bool = False
    kiosk: bool = False
    live: bool = False
    tokens: Path | None = None
    panel: str = ""
    replay: tuple[Path, ...] = ()
    replay_options: tuple[str, ...] = ()


class DemoError(Exception):
    """The demo cannot go on. The message is one line for a person."""


class Demo:
    """One run of the demo."""

    def __init__(self, options: DemoOptions) -> None:
        self._options = options
        self._exits: queue.SimpleQueue[Child | None] = queue.SimpleQueue()
        self._children: list[Child] = []
        self._begin: dict[str, Callable[[], None]] = {}
        self._started_again: set[str] = set()
        self._scratch: subprocess.Popen[bytes] | None = None
        self._folder = ""
        # Elsewhere the cockpit itself ends after its time; on a stand it would be started again.
        limited = options.kiosk and options.duration_s is not None
        self._ends_at = time.monotonic() + (options.duration_s or 0.0) if limited else math.inf

    def run(self) -> int:
        """Run until the window closes, a signal comes or the time is over; return the exit status."""
        began = time.time()
        before = {number: signal.signal(number, self._ask_to_end) for number in _ending_signals()}
        ports = ReservedPort(), ReservedPort()
        try:
            source = self._source()
            self._start(source, *(port.number for port in ports))
            self._follow()
        except DemoError as error:
            self._say(str(error))
            return 1
        finally:
            self._end()
            for port in ports:
                port.release()
            for number, handler in before.items():
                signal.signal(number, handler)
        failed = [child for child in self._children if child.failed]
        folder = self._options.screenshots
        if folder is not None and any(file.stat().st_mtime >= began for file in folder.glob("*.png")):
            print(f"The pictures are in {folder.resolve()}.")  # noqa: T201
        return 1 if failed else 0

    def _source(self) -> list[str]:
        """The `mock-vehicle` command that plays the vehicle, a recording having been imported first if it needs to."""
        drive = self._options.drive
        if files := [str(self._playable(file)) for file in self._options.replay]:
            return ["replay", *files, *self._options.replay_options, "--control"]
        if drive is None:
            return ["run", *_option("--scenario", self._options.scenario)]
        return ["replay", str(self._playable(drive)), "--hold"]

    def _playable(self, drive: Path) -> Path:
        """`drive`, or what it is once it has been imported."""
        with drive.open("rb") as stream:
            is_mcap = stream.read(len(_MCAP_MAGIC)) == _MCAP_MAGIC
        return drive if is_mcap or drive.suffix.lower() == ".mcap" else self._imported(drive)

    def _imported(self, drive: Path) -> Path:
        folder = self._scratch_folder()
        imported = Path(folder) / f"{drive.stem}.mcap"
        if imported.exists():
            imported = imported.with_stem(f"{drive.stem}-{len(list(Path(folder).glob('*.mcap'))) + 1}")
        importer = Child("import", "mock_vehicle", ["import", str(drive), str(imported)], self._exits, quiet=False)
        if self._next_exit() is None:
            importer.end(GRACE_S)
            raise DemoError("ended while the recording was imported")
        if importer.failed or not folder:
            raise DemoError(f"{drive} cannot be replayed")
        return imported

    def _scratch_folder(self) -> str:
        """A folder that goes with this program, however it ends; empty when there can be none."""
        if self._scratch is None:
            self._scratch = subprocess.Popen(
                [sys.executable, "-m", "mock_vehicle.scratch"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
            assert self._scratch.stdout is not None
            self._folder = self._scratch.stdout.readline().decode().strip()
        return self._folder

    def _start(self, source: list[str], port: int, websocket_port: int) -> None:
        options = self._options
        passwords = {role: secrets.token_urlsafe(24) for role in ROLES}
        plan = {"port": port, "websocket_port": websocket_port, "passwords": passwords}

        def url(role: str) -> str:
            return f"mqtt://{role}:{passwords[role]}@127.0.0.1:{port}"

        def start(name: str, module: str, arguments: list[str], role: str | None) -> None:
            def begin() -> None:
                variables = {"EV_COCKPIT_BROKER": url(role)} if role else {}
                if name == "cockpit" and options.replay:
                    variables["EV_COCKPIT_REPLAY"] = url("tester")
                message = "" if role else msgspec.json.encode(plan).decode()
                quiet = name != "cockpit"
                self._children.append(
                    Child(name, module, arguments, self._exits, variables=variables, message=message, quiet=quiet)
                )

            self._begin[name] = begin
            begin()

        credentials = _option("--credentials", options.credentials)
        start("cockpit", "hmi", ["run", "--vehicle", VEHICLE, *self._cockpit_options()], "hmi")
        start("broker", "mock_vehicle", ["broker", "--supervised", *credentials], None)
        start("vehicle", "mock_vehicle", [*source, "--vehicle", VEHICLE], "vehicle")
        start("home", "mock_vehicle", ["home", "--vehicle", VEHICLE], "home")
        if options.kiosk:
            start("story", "hmi", ["console", "--vehicle", VEHICLE, "--kiosk"], "tester")
        if options.console:
            start("console", "hmi", ["console", "--vehicle", VEHICLE], "tester")

    def _cockpit_options(self) -> list[str]:
        options = self._options
        return [
            *(["--headless"] if options.headless else []),
            *(["--fullscreen"] if options.fullscreen else []),
            *(["--kiosk"] if options.kiosk else []),
            *(["--live"] if options.live else []),
            *_option("--tokens", options.tokens),
            *([] if options.kiosk else _option("--duration", options.duration_s)),
            *_option("--screenshots", options.screenshots),
            *_option("--size", options.size),
            *_option("--panel", options.panel or None),
            "--theme",
            options.theme,
        ]

    def _follow(self) -> None:
        """Until the cockpit ends or somebody asks for the end. A vehicle or broker that is gone is said, and seen in
        the cockpit, which stays up. On a stand nothing stays away."""
        while (child := self._next_exit()) is not None and (child.name != "cockpit" or self._options.kiosk):
            if child.never_came_up and child.name not in self._started_again:
                raise DemoError(f"the {child.name} cannot start: {child.last_line}")
            if self._options.kiosk:
                self._say(f"the {child.name} {child.how_it_ended}; it is started again")
                self._children.remove(child)
                self._started_again.add(child.name)
                time.sleep(AGAIN_AFTER_S)
                self._begin[child.name]()
                continue
            if child.name == "console":
                continue  # closed by the demonstrator; the cockpit goes on
            if child.failed:
                self._say(f"the {child.name} {child.how_it_ended}; the cockpit stays up without it")
            else:
                self._say(f"the {child.name} has come to its end; the cockpit stays up")
        if child is not None and child.failed:
            self._say(f"the cockpit {child.how_it_ended}")

    def _next_exit(self) -> Child | None:
        """Who has ended; None when the end is asked for or due."""
        while time.monotonic() < self._ends_at:
            try:
                return self._exits.get(timeout=1.0)  # with a timeout, so that Ctrl-C is heard on Windows too
            except queue.Empty:
                continue
        return None

    def _end(self) -> None:
        """End the children, the cockpit first, so that its last pictures show a living vehicle."""
        for child in sorted(self._children, key=lambda child: ENDING_ORDER.index(child.name)):
            child.end(PICTURES_GRACE_S if child.name == "cockpit" else GRACE_S)
        if self._scratch is not None:
            self._scratch.communicate()

    def _say(self, text: str) -> None:
        sys.stderr.write(f"hmi {'replay' if self._options.replay else 'demo'}: {text}\n")

    def _ask_to_end(self, _number: int, _frame: FrameType | None) -> None:
        self._exits.put(None)


def _ending_signals() -> list[signal.Signals]:
    return [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if sys.platform != "win32" else [])]


def _option(name: str, value: object) -> list[str]:
    return [] if value is None else [name, str(value)]
