import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "buttons"
    about: qsTr("For what cannot be taken back: it acts after a second under a finger, and shows how far that is.")
    cell: Theme.size.strip
    stretched: false
    poses: [...Poses.control, Poses.pose("half", qsTr("Held, half way"), { "extra": { "share": 0.5 } })]
    sample: HoldButton {
        required property var modelData

        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
        words: modelData.words.short
        share: modelData.extra.share ?? 0
        started: modelData.extra.share !== undefined
        down: modelData.down
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
