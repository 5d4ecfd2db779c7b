import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "parts"
    about: qsTr("Where the rotary controller or the keyboard is; outside the shape, or inside where a list would cut it.")
    cell: Theme.size.tile
    poses: [
        Poses.pose("focus", qsTr("Outside"), { "ringed": true }),
        Poses.pose("inside", qsTr("Inside"), { "ringed": true, "extra": { "inside": true } })
    ]
    sample: Face {
        id: face

        required property var modelData

        width: parent?.width ?? implicitWidth
        height: Theme.size.touch

        FocusRing {
            shown: face.modelData.ringed
            inside: face.modelData.extra.inside ?? false
        }
    }
}
