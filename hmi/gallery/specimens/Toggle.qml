import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "choices"
    about: qsTr("On or off. It shows what is so; what was asked for shows as pending until the car has done it.")
    poses: [...Poses.control, Poses.pose("off", qsTr("Off"), { "extra": { "off": true } })]
    sample: Toggle {
        required property var modelData

        width: parent?.width ?? implicitWidth
        text: modelData.words.short
        detail: modelData.words.detail
        on: !modelData.extra.off
        down: modelData.down
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
