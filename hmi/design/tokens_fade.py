"""Colours on their way from one theme or mode to another."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QColor

MOST_MS = 300
"""However long a theme wants it: nothing that moves takes longer."""

type Channels = tuple[float, float, float, float]


class ColorFade:
    """`shown`: name → colour as it is at this moment; `go` sends it on its way, and `told` hears of each step."""

    def __init__(self, colors: dict[str, str], told: Callable[[], None], parent: QObject) -> None:
        self.shown = {name: QColor(value) for name, value in colors.items()}
        self._told = told
        self._parent = parent
        self._goal = colors
        self._from: dict[str, Channels] = {}
        self._to: dict[str, Channels] = {}
        self._motion: QVariantAnimation | None = None

    def go(self, goal: dict[str, str], time_ms: int) -> None:
        """On to `goal` within `time_ms` (0: at once), from wherever the colours are now."""
        if goal == self._goal and (self._motion is None or time_ms > 0):
            return
        self._goal = goal
        self._stop()
        target = {name: QColor(value) for name, value in goal.items()}
        if time_ms <= 0 or self.shown.keys() != target.keys():
            self._show(target)
            return
        self._from = {name: _channels(color) for name, color in self.shown.items()}
        self._to = {name: _channels(color) for name, color in target.items()}
        self._motion = motion = QVariantAnimation(self._parent)
        motion.setDuration(min(time_ms, MOST_MS))
        motion.setStartValue(0.0)
        motion.setEndValue(1.0)
        motion.setEasingCurve(QEasingCurve.Type.InOutQuad)
        motion.valueChanged.connect(self._step)
        motion.finished.connect(self._stop)
        motion.start()

    def _step(self, share: float) -> None:
        self._show({name: _mixed(before, self._to[name], share) for name, before in self._from.items()})

    def _show(self, colors: dict[str, QColor]) -> None:
        if colors != self.shown:
            self.shown = colors
            self._told()

    def _stop(self) -> None:
        if self._motion is not None:
            motion, self._motion = self._motion, None
            motion.stop()
            motion.deleteLater()


def _channels(color: QColor) -> Channels:
    """Red, green and blue as far as they cover, and how far that is: so that a colour fades in out of nothing."""
    alpha = color.alphaF()
    return color.redF() * alpha, color.greenF() * alpha, color.blueF() * alpha, alpha


def _mixed(before: Channels, after: Channels, share: float) -> QColor:
    red, green, blue, alpha = (one + (other - one) * share for one, other in zip(before, after, strict=True))
    cover = alpha or 1.0
    return QColor.fromRgbF(_share(red / cover), _share(green / cover), _share(blue / cover), _share(alpha))


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))
