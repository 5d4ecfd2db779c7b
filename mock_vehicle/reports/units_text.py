"""Quantities as a person reads them."""

_SIGNS = {"percent": "%", "Celsius": "°C", "degrees": "°", "degrees/s": "°/s", "m/s^2": "m/s²", "iso8601": ""}


def sign(unit: str) -> str:
    """How a catalogue's unit is written."""
    return _SIGNS.get(unit, unit)


def quantity(amount: float, unit: str) -> str:
    """An amount with its unit."""
    figure = f"{amount:,.6g}" if abs(amount) < 1e6 else f"{amount:.4g}"
    gap = "" if unit == "degrees" else "\u202f"
    return f"{figure.replace('-', '−')}{gap}{sign(unit)}".rstrip()
