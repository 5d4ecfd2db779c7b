import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "buttons"
    about: qsTr("One thing that can be touched, as a surface of its own: a symbol, its name, and how it is.")
    poses: [
        ...Poses.control,
        Poses.pose("on", qsTr("On"), { "extra": { "on": true } }),
        Poses.pose("lying", qsTr("Lying"), { "extra": { "lying": true } })
    ]
    sample: Tile {
        required property var modelData

        width: Theme.size.ring
        title: modelData.words.short
        detail: modelData.words.detail
        icon_name: "fan"
        on: modelData.extra.on ?? false
        lying: modelData.extra.lying ?? false
        down: modelData.down
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
