"""What goes wrong with files of recorded drives. Each message is one line for a person."""


class SessionError(Exception):
    """A file cannot be read, recognised or written."""
