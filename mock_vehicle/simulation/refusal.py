"""Why a command is not obeyed."""


class Refusal(Exception):
    """The car does not do it; the message is a sentence for the person who asked."""
