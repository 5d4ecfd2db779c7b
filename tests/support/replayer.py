"""A replayer by the contract, without a process, a file or a broker: it takes requests and says what it would say."""

import json
from collections.abc import Callable
from typing import Any

T0, LENGTH_S = 1_763_756_000.0, 2460.0

MARKS: list[dict[str, Any]] = [
    {"id": "a1", "kind": "assist", "start": T0 + 120, "end": T0 + 600, "text": "lane and distance"},
    {"id": "t1", "kind": "touch", "start": T0 + 300, "end": None, "text": "Charging limit"},
    {"id": "w1", "kind": "warning", "start": T0 + 640, "end": T0 + 700, "text": "tyre pressure low"},
    {"id": "f1", "kind": "fault", "start": T0 + 660, "end": None, "text": "isolation"},
    {"id": "g1", "kind": "gap", "start": T0 + 1200, "end": T0 + 1260, "text": "no messages"},
    {"id": "n1", "kind": "tag", "start": T0 + 1300, "end": None, "text": "here it stutters"},
    {"id": "c1", "kind": "charging", "start": T0 + 1700, "end": T0 + 2300, "text": "150 kW"},
]


class FakeReplayer:
    """`say(topic, payload)` carries its words. It answers a request when `answer` is called, so that a test sees what
    happens before; with `prompt` it answers at once."""

    def __init__(
        self,
        say: Callable[[str, bytes], None],
        *,
        vehicle: str = "demo",
        length_s: float = LENGTH_S,
        marks: list[dict[str, Any]] | None = None,
        prompt: bool = True,
    ) -> None:
        self._say = say
        self._vehicle = vehicle
        self.prompt = prompt
        self.requests: list[dict[str, Any]] = []
        self.waiting: list[dict[str, Any]] = []
        self.marks = list(MARKS if marks is None else marks)
        self.state: dict[str, Any] = {
            "files": ["drive.mcap"],
            "start": T0,
            "end": T0 + length_s,
            "position": T0,
            "paused": True,
            "rate": 1.0,
            "loop": None,
            "generation": 1,
            "error": "",
            "indexing": None,
        }

    def begin(self) -> None:
        """Be there: status, clock, state and timeline."""
        self._say(f"vehicle/{self._vehicle}/status", b"online")
        self.clock()
        self.tell()
        self.tell_marks()

    def tell(self, **changes: Any) -> None:
        """Say how it stands."""
        self.state |= changes
        self._say(f"mock/{self._vehicle}/replay", json.dumps(self.state).encode())

    def tell_marks(self) -> None:
        """Say what is marked."""
        marks = sorted(self.marks, key=lambda mark: mark["start"])
        self._say(f"mock/{self._vehicle}/replay/timeline", json.dumps({"marks": marks}).encode())

    def clock(self) -> None:
        """Tick at the position."""
        rate = 0.0 if self.state["paused"] else self.state["rate"] or 1000.0
        tick = {"time": self.state["position"], "rate": rate, "generation": self.state["generation"]}
        self._say(f"vehicle/{self._vehicle}/clock", json.dumps(tick).encode())

    def take(self, payload: bytes) -> None:
        """A request has come."""
        self.requests.append(json.loads(payload))
        self.waiting.append(self.requests[-1])
        if self.prompt:
            self.answer()

    def answer(self) -> None:
        """Do what was asked for."""
        waiting, self.waiting = self.waiting, []
        for request in waiting:
            ((name, value),) = ((key, value) for key, value in request.items() if key not in ("of", "kinds"))
            getattr(self, f"_{name}")(value)

    def _paused(self, paused: bool) -> None:
        self.state["paused"] = paused
        self.clock()
        self.tell()

    def _rate(self, rate: float | None) -> None:
        self.state["rate"] = rate
        self.clock()
        self.tell()

    def _seek(self, time: float) -> None:
        self.state |= {"position": time, "generation": self.state["generation"] + 1}
        self.clock()
        self.tell()

    def _step(self, by: int) -> None:
        self.state["paused"] = True
        self._seek(self.state["position"] + by / 60)

    def _jump(self, way: str) -> None:
        starts = [mark["start"] for mark in self.marks]
        here = self.state["position"]
        ahead = [time for time in starts if (time > here if way == "next" else time < here)]
        if ahead:
            self._seek(min(ahead) if way == "next" else max(ahead))

    def _loop(self, loop: list[float] | None) -> None:
        self.tell(loop=loop)

    def _tag(self, tag: dict[str, Any]) -> None:
        key = f"n{len(self.requests) + 10}"
        self.marks.append({"id": key, "kind": "tag", "start": tag["time"], "end": None, "text": tag["note"]})
        self.tell_marks()

    def _untag(self, key: str) -> None:
        self.marks = [mark for mark in self.marks if mark["id"] != key]
        self.tell_marks()
