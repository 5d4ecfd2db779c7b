"""The signals of the media room."""

MEDIA = "Vehicle.Cabin.Infotainment.Media"
ACTION = f"{MEDIA}.Action"
VOLUME = f"{MEDIA}.Volume"
SELECTED = f"{MEDIA}.SelectedURI"
SOURCES = f"{MEDIA}.Sources"
SOURCE = f"{MEDIA}.Played.Source"
ARTIST = f"{MEDIA}.Played.Artist"
ALBUM = f"{MEDIA}.Played.Album"
TRACK = f"{MEDIA}.Played.Track"
URI = f"{MEDIA}.Played.URI"
RATE = f"{MEDIA}.Played.PlaybackRate"
POSITION = f"{MEDIA}.Played.Position"
DURATION = f"{MEDIA}.Played.Duration"
QUEUE_URIS = f"{MEDIA}.Queue.URI"
QUEUE_TITLES = f"{MEDIA}.Queue.Title"
QUEUE_ARTISTS = f"{MEDIA}.Queue.Artist"

PLAYING = (ACTION, ARTIST, ALBUM, TRACK, RATE, POSITION, DURATION)
QUEUE = (SELECTED, URI, QUEUE_URIS, QUEUE_TITLES, QUEUE_ARTISTS)
"""A queue's pieces are played by their address."""
CHOICE = (SOURCES, SOURCE)
