import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "parts"
    about: qsTr("A title and what is said besides; a failure takes that place.")
    poses: [Poses.normal, Poses.pose("error", qsTr("Error"), { "failure": qsTr("The doors are open") }), ...Poses.languages]
    sample: RowWords {
        required property var modelData

        width: parent?.width ?? implicitWidth
        title: modelData.words.long
        detail: modelData.words.detail
        failure: modelData.failure
    }
}
