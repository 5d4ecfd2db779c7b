"""The settings panel, and the pages of the settings that belong to no other panel."""

from hmi.shell.panels import Panel, SettingsPage
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="settings",
    title=QT_TRANSLATE_NOOP("panels", "Settings"),
    icon="cog",
    order=90,
    qml="SettingsPanel.qml",
    modules=(
        "hmi.panels.settings.pages",
        "hmi.panels.settings.sketches",
        "hmi.panels.settings.choices",
        "hmi.panels.settings.about",
    ),
    settings=(
        SettingsPage(
            "look",
            QT_TRANSLATE_NOOP("panels", "Look"),
            "palette",
            "LookPage.qml",
            10,
            (
                QT_TRANSLATE_NOOP("panels", "Theme"),
                QT_TRANSLATE_NOOP("panels", "Day and night"),
                QT_TRANSLATE_NOOP("panels", "Display"),
            ),
        ),
        SettingsPage(
            "text",
            QT_TRANSLATE_NOOP("panels", "Text and motion"),
            "format-size",
            "TextPage.qml",
            20,
            (QT_TRANSLATE_NOOP("panels", "Text size"), QT_TRANSLATE_NOOP("panels", "Reduced motion")),
        ),
        SettingsPage(
            "side",
            QT_TRANSLATE_NOOP("panels", "Driver's side"),
            "steering",
            "SidePage.qml",
            30,
            (QT_TRANSLATE_NOOP("panels", "Left-hand drive"), QT_TRANSLATE_NOOP("panels", "Right-hand drive")),
        ),
        SettingsPage(
            "language",
            QT_TRANSLATE_NOOP("panels", "Language and clock"),
            "translate",
            "LanguagePage.qml",
            40,
            (QT_TRANSLATE_NOOP("panels", "Language"), QT_TRANSLATE_NOOP("panels", "Clock")),
        ),
        SettingsPage(
            "units",
            QT_TRANSLATE_NOOP("panels", "Units"),
            "ruler",
            "UnitsPage.qml",
            50,
            (
                QT_TRANSLATE_NOOP("panels", "Distance and speed"),
                QT_TRANSLATE_NOOP("panels", "Temperature"),
                QT_TRANSLATE_NOOP("panels", "Consumption"),
                QT_TRANSLATE_NOOP("panels", "Tyre pressure"),
            ),
        ),
        SettingsPage(
            "about",
            QT_TRANSLATE_NOOP("panels", "About"),
            "information-outline",
            "AboutPage.qml",
            1000,
            (
                QT_TRANSLATE_NOOP("panels", "Version"),
                QT_TRANSLATE_NOOP("panels", "Licences"),
                QT_TRANSLATE_NOOP("panels", "Reset"),
            ),
        ),
    ),
)
