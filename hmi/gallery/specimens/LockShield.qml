import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "parts"
    about: qsTr("Over what must wait until the car stops. Touched, it says why.")
    cell: Theme.size.tile
    poses: [Poses.normal, Poses.pose("round", qsTr("On something round"), { "extra": { "round": true } })]
    sample: Face {
        id: face

        required property var modelData

        width: modelData.extra.round ? height : parent?.width ?? height
        height: Theme.size.touch

        LockShield {
            restriction: "video"
            round: face.modelData.extra.round ?? false
        }
    }
}
