import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "parts"
    about: qsTr("What every button and row stands on: size, focus, lock. Give it a ground and a content.")
    cell: Theme.size.strip
    poses: Poses.control
    sample: Touchable {
        id: touchable

        required property var modelData

        width: parent?.width ?? implicitWidth
        shape: Theme.radius.tile
        text: modelData.words.short
        down: modelData.down
        ringed: modelData.ringed
        stale: modelData.stale
        pending: modelData.pending
        failure: modelData.failure
        restriction: modelData.restriction
        padding: Theme.space.padding
        background: Face {
            radius: touchable.shape
            down: touchable.down
            hovered: touchable.hovered
            pending: touchable.pending
            failed: touchable.failure !== ""
            opacity: touchable.enabled ? 1 : Theme.opacity.disabled
        }
        contentItem: Label {
            text: touchable.text
            wrapMode: Text.Wrap
            opacity: touchable.inkOpacity
        }
    }
}
