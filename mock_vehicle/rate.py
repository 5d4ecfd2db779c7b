"""How fast bus time runs, as people write it on the command line."""

MAX_RATE = 1000.0


def parse_rate(text: str) -> float | None:
    """``max`` as None, or a rate above 0 and at most `MAX_RATE`; raises `ValueError` with one line."""
    if text == "max":
        return None
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 0 < rate <= MAX_RATE:
        raise ValueError(f"--rate {text}: give a number above 0 and at most {MAX_RATE:g}, or max")
    return rate
