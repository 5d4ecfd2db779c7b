import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "buttons"
    about: qsTr("The button. Words, a symbol, or both; the accent says what is chosen.")
    cell: Theme.size.strip
    stretched: false
    poses: [
        ...Poses.control,
        Poses.pose("chosen", qsTr("Chosen"), { "extra": { "chosen": true } }),
        Poses.pose("chosenPressed", qsTr("Chosen, pressed"), { "down": true, "extra": { "chosen": true } }),
        Poses.pose("chosenPending", qsTr("Chosen, pending"), { "pending": true, "extra": { "chosen": true } }),
        Poses.pose("quiet", qsTr("Quiet"), { "extra": { "quiet": true } }),
        Poses.pose("symbol", qsTr("With a symbol"), { "extra": { "icon": "lightning-bolt" } })
    ]
    sample: PillButton {
        required property var modelData

        width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
        text: modelData.words.short
        icon_name: modelData.extra.icon ?? ""
        chosen: modelData.extra.chosen ?? false
        quiet: modelData.extra.quiet ?? false
        down: modelData.down
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
