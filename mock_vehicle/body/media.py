"""The media player: a short list of made-up tracks, so that the room has something to show."""

from dataclasses import dataclass


@dataclass(slots=True, frozen=True)
class Track:
    """One piece; all names are invented."""

    uri: str
    artist: str
    album: str
    title: str
    genre: str


TRACKS = (
    Track("sim:track/1", "Rheintal Ensemble", "Kilometre Zero", "First Light", "Ambient"),
    Track("sim:track/2", "Rheintal Ensemble", "Kilometre Zero", "Over the Dam", "Ambient"),
    Track("sim:track/3", "Nordlicht Quartett", "Long Way Round", "Minus Fifteen", "Jazz"),
    Track("sim:track/4", "Ines Valduna", "Coming Home", "Porch Light", "Folk"),
)


@dataclass(slots=True)
class Player:
    """Which track is chosen, and whether it plays."""

    number: int = 0
    is_playing: bool = False

    @property
    def track(self) -> Track:
        """The chosen one."""
        return TRACKS[self.number]

    def act(self, action: str) -> None:
        """Do what `Media.Action` says; what this player cannot do (fast forward) plays on."""
        if action in ("PLAY", "STOP"):
            self.is_playing = action == "PLAY"
        elif action in ("SKIP_FORWARD", "SKIP_BACKWARD"):
            self.number = (self.number + (1 if action == "SKIP_FORWARD" else -1)) % len(TRACKS)

    def select(self, uri: str) -> bool:
        """Play the track of this address; False when there is none."""
        for number, track in enumerate(TRACKS):
            if track.uri == uri:
                self.number, self.is_playing = number, True
                return True
        return False
