pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.shell

// The tiles: the shell's own, then what the panels contribute.
Grid {
    id: tiles

    readonly property real cell: (width - (columns - 1) * spacing) / columns

    readonly property var all: visibleChildren.map(child => (child as QuickTile) ?? (child as Loader)?.item as QuickTile).filter(tile => tile)
    readonly property real least: Math.max(Theme.size.tile + Theme.size.touch, ...all.map(tile => tile.least))
    readonly property real tall: Math.max(0, ...all.map(tile => tile.implicitHeight))

    columns: Math.max(1, Math.min(4, Math.floor((width + spacing) / (least + spacing))))
    spacing: Theme.space.gap

    QuickTile {
        readonly property var next: ({ "auto": "day", "day": "night", "night": "auto" })
        readonly property var sayings: ({ "auto": qsTr("By the light outside"), "day": qsTr("Always day"), "night": qsTr("Always night") })
        readonly property var symbols: ({ "auto": "theme-light-dark", "day": "white-balance-sunny", "night": "weather-night" })

        width: tiles.cell
        height: tiles.tall
        icon_name: symbols[Settings.mode]
        title: qsTr("Day and night")
        detail: sayings[Settings.mode]
        texts: [title, ...Object.values(sayings)]
        on: Settings.mode !== "auto"
        onToggled: Settings.mode = next[Settings.mode]
    }
    CarTile {
        width: tiles.cell
        height: tiles.tall
        icon_name: on ? "lock" : "lock-open-variant"
        title: qsTr("Doors")
        restriction: on ? "opening" : ""
        textOn: qsTr("Locked")
        textOff: qsTr("Unlocked")
        paths: ["Row1.DriverSide", "Row1.PassengerSide", "Row2.DriverSide", "Row2.PassengerSide"].map(door => "Vehicle.Cabin.Door." + door + ".IsLocked")
    }
    CarTile {
        width: tiles.cell
        height: tiles.tall
        icon_name: "car-defrost-front"
        title: qsTr("Defrost")
        textOn: qsTr("On")
        textOff: qsTr("Off")
        paths: ["Vehicle.Cabin.HVAC.IsFrontDefrosterActive"]
    }
    CarTile {
        width: tiles.cell
        height: tiles.tall
        icon_name: "ev-plug-type2"
        title: qsTr("Charge port")
        restriction: on ? "" : "opening"
        textOn: qsTr("Open")
        textOff: qsTr("Closed")
        paths: ["Vehicle.Powertrain.TractionBattery.Charging.ChargingPort.AnyPosition.IsFlapOpen"]
    }
    CarTile {
        width: tiles.cell
        height: tiles.tall
        icon_name: "mirror-rectangle"
        title: qsTr("Mirrors")
        textOn: qsTr("Folded")
        textOff: qsTr("Unfolded")
        paths: ["Vehicle.Body.Mirrors.DriverSide.IsFolded", "Vehicle.Body.Mirrors.PassengerSide.IsFolded"]
    }
    QuickTile {
        width: tiles.cell
        height: tiles.tall
        icon_name: "motion-outline"
        title: qsTr("Less motion")
        detail: on ? qsTr("On") : qsTr("Off")
        on: Settings.reducedMotion
        onToggled: Settings.reducedMotion = !Settings.reducedMotion
    }
    Repeater {
        model: Quick.tiles

        Loader {
            required property var modelData
            width: tiles.cell
            height: tiles.tall
            source: modelData.file
        }
    }
}
