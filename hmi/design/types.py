"""The Python-made QML types of `hmi.design`. Importing this module registers them; none needs the bus."""

from hmi.design import axis, icons, keyboard, lockout, polyline, segment_fit, toasts, tokens

QML_TYPES = (
    axis.Axis,
    icons.Icons,
    keyboard.KeyLayout,
    lockout.Lockout,
    polyline.Polyline,
    segment_fit.SegmentFit,
    toasts.Toasts,
    tokens.Tokens,
)
