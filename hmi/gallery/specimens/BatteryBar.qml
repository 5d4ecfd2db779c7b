import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "figures"
    about: qsTr("A charge as a length, what waits for warmth, and a tick where it is to end.")
    poses: [
        ...Poses.figure.filter(pose => !["german", "chinese"].includes(pose.key)),
        Poses.pose("reserve", qsTr("Cold, with a limit"), { "extra": { "reserve": 0.1, "tick": 0.8 } }),
        Poses.pose("low", qsTr("Low"), { "extra": { "level": 0.08, "low": true } })
    ]
    sample: BatteryBar {
        required property var modelData

        width: parent?.width ?? implicitWidth
        height: Theme.size.battery
        description: modelData.words.name
        level: modelData.extra.level ?? 0.72
        reserve: modelData.extra.reserve ?? 0
        tick: modelData.extra.tick ?? -1
        known: modelData.known
        stale: modelData.stale
        fill: modelData.extra.low ? Theme.color.amber : Theme.color.accent
    }
}
