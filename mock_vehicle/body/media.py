"""The media player: sources with a queue each, one piece after the other."""

from dataclasses import dataclass, field

from mock_vehicle.body.library import Entry, Track, library

LEAP_S = 15.0
"""Fast forward and backward go so far at a touch."""
RESTART_S = 3.0
"""Later than this, skipping back begins the piece again instead of going to the one before."""


@dataclass(slots=True)
class Player:
    """What is chosen, how far it is, and how fast it plays (`rate`, 0 while paused)."""

    source: str = "USB"
    position_s: float = 0.0
    rate: float = 0.0
    time_s: float = 0.0
    """Since the start: broadcasts go by it."""
    _places: dict[str, int] = field(default_factory=dict)

    @property
    def queue(self) -> tuple[Entry, ...]:
        """What the chosen source has."""
        return library()[self.source]

    @property
    def entry(self) -> Entry:
        """The chosen line of the queue."""
        return self.queue[self._places.get(self.source, 0)]

    @property
    def track(self) -> Track:
        """What is to be heard."""
        return self.entry.on_air(self.time_s)

    @property
    def duration_s(self) -> float:
        """Length of the piece; 0 for a broadcast, which has neither length nor position."""
        return 0.0 if self.entry.is_broadcast else self.track.seconds

    @property
    def is_playing(self) -> bool:
        """Not paused."""
        return self.rate > 0

    def step(self, dt_s: float) -> None:
        """Play for `dt_s`; where a piece ends the next begins, and after the last the first."""
        self.time_s += dt_s
        if self.rate == 0 or self.entry.is_broadcast:
            return
        self.position_s += dt_s * self.rate
        while self.position_s >= self.duration_s:
            over = self.position_s - self.duration_s
            self._go(1)
            self.position_s = over

    def play(self, rate: float = 1.0) -> None:
        """Play on, or with 0 pause."""
        self.rate = rate

    def act(self, action: str) -> None:
        """Do what `Media.Action` says: one of PLAY, STOP (which pauses), SKIP_… and FAST_…."""
        if action in ("PLAY", "STOP"):
            self.play(1.0 if action == "PLAY" else 0.0)
        elif action == "SKIP_FORWARD":
            self._go(1)
        elif action == "SKIP_BACKWARD":
            self._go(0 if self.position_s > RESTART_S else -1)
        elif action in ("FAST_FORWARD", "FAST_BACKWARD") and not self.entry.is_broadcast:
            leap = LEAP_S if action == "FAST_FORWARD" else -LEAP_S
            self.position_s = min(max(self.position_s + leap, 0.0), self.duration_s - 1.0)

    def choose(self, source: str) -> bool:
        """Change to a source, where it was left; False when there is none of that name."""
        if source not in library():
            return False
        if source != self.source:
            self.source, self.position_s = source, 0.0
        return True

    def select(self, uri: str) -> bool:
        """Play what has this address, whatever its source; False when there is none."""
        for source, queue in library().items():
            for place, entry in enumerate(queue):
                if entry.uri == uri:
                    self.source, self.position_s = source, 0.0
                    self._places[source] = place
                    self.play()
                    return True
        return False

    def _go(self, steps: int) -> None:
        self._places[self.source] = (self._places.get(self.source, 0) + steps) % len(self.queue)
        self.position_s = 0.0
