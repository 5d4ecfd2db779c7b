import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "lists"
    about: qsTr("A line of a list: symbol, words, and at the end a value, an arrow or another component.")
    poses: [
        ...Poses.control,
        Poses.pose("chosen", qsTr("Chosen"), { "extra": { "chosen": true } }),
        Poses.pose("read", qsTr("To read only"), { "extra": { "read": true } })
    ]
    sample: ListRow {
        required property var modelData

        width: parent?.width ?? implicitWidth
        title: modelData.words.short
        detail: modelData.words.detail
        icon_name: "fan"
        value: modelData.words.value
        chevron: !modelData.extra.read
        clickable: !modelData.extra.read
        chosen: modelData.extra.chosen ?? false
        down: modelData.down
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
    }
}
