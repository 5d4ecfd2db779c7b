"""What can go wrong at the edge of the bus. Each message is one line for a person."""


class BusError(Exception):
    """The root of all errors of the bus."""


class CatalogueError(BusError):
    """A catalogue file is missing or wrong."""


class InvalidValueError(BusError):
    """A value does not fit its signal: wrong type, out of range, too large."""


class PayloadError(BusError):
    """A payload does not decode."""


class TopicError(BusError):
    """A topic is not one of the contract's."""


class BrokerUrlError(BusError):
    """A broker's URL cannot be used."""
