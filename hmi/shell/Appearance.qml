import QtQuick
import hmi.design
import hmi.shell

// What the settings and the light outside make of the tokens.
Item {
    Daylight {
        id: daylight
        choice: Settings.mode
    }
    Binding {
        target: Tokens
        property: "night"
        value: daylight.night
    }
    Binding {
        target: Tokens
        property: "theme"
        value: Settings.theme
    }
    Binding {
        target: Tokens
        property: "textScale"
        value: Settings.textScale
    }
    Binding {
        target: Tokens
        property: "still"
        value: Settings.reducedMotion
    }
}
