"""How the view moves: on its own to what the mode wants, to a place that was asked for, or by hand. Free of Qt."""

import math
from collections.abc import Callable

from hmi.panels.map import camera
from hmi.panels.map.camera import PLACE_TAU_S, QUICK_ZOOM_TAU_S, ZOOM_TAU_S, View


class Flight:
    """`view` is what is shown. While `free` it does not follow the mode: a person moved it, or it visits a place."""

    def __init__(self) -> None:
        self.view: View | None = None
        self.free = False
        self._hurries = False
        self._visits: View | None = None
        self._tau_s = PLACE_TAU_S
        self._flung = False

    def visit(self, goal: View) -> None:
        """Go there, and stay until told otherwise."""
        self._visits, self.free, self._hurries, self._tau_s = goal, True, True, PLACE_TAU_S
        self._flung = False

    def release(self) -> None:
        """Go back to what the mode wants, and without dawdling."""
        self._visits, self.free, self._hurries, self._tau_s = None, False, True, PLACE_TAU_S
        self._flung = False

    def fly(self, goal: View, seconds: float) -> bool:
        """Go on for a while, or at once when `seconds` is infinite; return whether there is more way to go."""
        if self.free:
            if self._visits is None:
                return False
            goal = self._visits
        if self.view is None or seconds == math.inf:
            self.view = goal
        elif self.view != goal:
            zoom_tau_s = QUICK_ZOOM_TAU_S if self._hurries else ZOOM_TAU_S
            self.view = camera.glide(self.view, goal, seconds, zoom_tau_s, self._tau_s)
        if self.view == goal:
            self._hurries = False
        return self.view != goal

    def drag(self, dx: float, dy: float) -> None:
        """A finger drew the map by px."""
        self._hold(camera.dragged, dx, dy)

    def fling(self, vx: float, vy: float, tau_s: float) -> None:
        """A finger left the map at px per second: it glides on, and slows down in the time `tau_s`."""
        goal = camera.flung(self.view, vx, vy, tau_s) if self.view is not None and tau_s > 0 else None
        if goal is not None:
            self._visits, self.free, self._tau_s, self._flung = goal, True, tau_s, True

    def stop(self) -> None:
        """What was flung glides no further."""
        if self._flung:
            self._visits, self._flung = None, False

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Two fingers, a wheel or a double tap at a px."""
        self._hold(camera.zoomed, factor, x, y)

    def rotate(self, degrees: float, x: float, y: float) -> None:
        """Two fingers turned the map clockwise about a px."""
        self._hold(camera.rotated, degrees, x, y)

    def _hold(self, move: Callable[..., View], *how: float) -> None:
        if self.view is not None and all(map(math.isfinite, how)):
            self.view, self.free, self._visits = move(self.view, *how), True, None
            self._flung = False
