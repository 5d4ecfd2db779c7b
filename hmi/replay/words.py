"""What the bar calls things, in the person's language."""

from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

KINDS = {
    "fault": QT_TRANSLATE_NOOP("replay", "Faults"),
    "warning": QT_TRANSLATE_NOOP("replay", "Warnings"),
    "tag": QT_TRANSLATE_NOOP("replay", "Tags"),
    "gap": QT_TRANSLATE_NOOP("replay", "Gaps"),
    "charging": QT_TRANSLATE_NOOP("replay", "Charging"),
    "assist": QT_TRANSLATE_NOOP("replay", "Assistance"),
    "touch": QT_TRANSLATE_NOOP("replay", "Touches"),
}

ONE = {
    "fault": QT_TRANSLATE_NOOP("replay", "Fault"),
    "warning": QT_TRANSLATE_NOOP("replay", "Warning"),
    "tag": QT_TRANSLATE_NOOP("replay", "Tag"),
    "gap": QT_TRANSLATE_NOOP("replay", "Gap"),
    "charging": QT_TRANSLATE_NOOP("replay", "Charging"),
    "assist": QT_TRANSLATE_NOOP("replay", "Assistance"),
    "touch": QT_TRANSLATE_NOOP("replay", "Touch"),
}

PHASES = {
    "connecting": QT_TRANSLATE_NOOP("replay", "Waiting for the replayer"),
    "broker-gone": QT_TRANSLATE_NOOP("replay", "The broker is gone; trying again"),
    "refused": QT_TRANSLATE_NOOP("replay", "The broker does not let this user replay"),
    "replayer-gone": QT_TRANSLATE_NOOP("replay", "The replayer has ended"),
    "indexing": QT_TRANSLATE_NOOP("replay", "Reading the file: %1 %"),
    "empty": QT_TRANSLATE_NOOP("replay", "This recording has no length"),
    "end": QT_TRANSLATE_NOOP("replay", "At the end"),
    "paused": QT_TRANSLATE_NOOP("replay", "Paused"),
    "playing": QT_TRANSLATE_NOOP("replay", "Playing"),
}


def kind_text(kind: str) -> str:
    """Many of a kind; all of them without one."""
    return translate("replay", KINDS[kind]) if kind else translate("replay", "All events")


def mark_text(kind: str, text: str) -> str:
    """One mark: its kind, and what is said of it."""
    name = translate("replay", ONE[kind])
    return filled(translate("replay", "%1: %2"), name, text) if text else name


def phase_text(phase: str, percent: int) -> str:
    """How the replay stands."""
    text = translate("replay", PHASES[phase])
    return filled(text, percent) if phase == "indexing" else text
