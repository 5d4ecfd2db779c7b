import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "buttons"
    about: qsTr("A round button with a symbol. It always has a name, which a screen reader says.")
    cell: Theme.size.tile
    stretched: false
    poses: [
        ...Poses.control.filter(pose => pose.words.short === Poses.normal.words.short),
        Poses.pose("chosen", qsTr("Chosen"), { "extra": { "chosen": true } }),
        Poses.pose("flat", qsTr("Flat"), { "extra": { "flat": true } })
    ]
    sample: IconButton {
        required property var modelData

        text: modelData.words.short
        icon_name: "fan"
        chosen: modelData.extra.chosen ?? false
        flat: modelData.extra.flat ?? false
        down: modelData.down
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
