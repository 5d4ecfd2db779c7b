"""Who listens is told one by one: what goes wrong in one keeps nothing from the others."""

import sys
from collections.abc import Callable, Iterable


class Teller:
    """Calls listeners. An exception ends in `sys.excepthook`, as one in a slot does: once for each place it is from."""

    def __init__(self) -> None:
        self._reported: set[tuple[object, type[BaseException]]] = set()

    def tell[**P](self, listeners: Iterable[Callable[P, object]], /, *args: P.args, **named: P.kwargs) -> bool:
        """Call each of those who listen now, who may also leave meanwhile; return whether there was one."""
        everybody = tuple(listeners)
        for listener in everybody:
            try:
                listener(*args, **named)
            except Exception as error:
                self._report(listener, error)
        return bool(everybody)

    def _report(self, listener: object, error: Exception) -> None:
        while (inner := getattr(listener, "func", None)) is not None:
            listener = inner  # of a partial
        place = (getattr(listener, "__qualname__", type(listener)), type(error))
        if place not in self._reported:
            self._reported.add(place)
            sys.excepthook(type(error), error, error.__traceback__)
