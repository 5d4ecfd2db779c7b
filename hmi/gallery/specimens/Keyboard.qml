import QtQuick
import hmi.design
import hmi.gallery

Specimen {
    family: "writing"
    about: qsTr("Writes into the field that has the focus, and never covers it: what stands behind moves up.")
    cell: Theme.size.wide
    poses: [Poses.pose("open", qsTr("A field at the foot of the screen is written in"), {})]
    sample: Rectangle {
        id: stage

        required property var modelData

        width: parent?.width ?? implicitWidth
        height: 2 * keyboard.height
        radius: Theme.radius.card
        color: Theme.color.ground
        clip: true
        Component.onCompleted: field.forceActiveFocus()

        TextField {
            id: field
            x: Theme.space.loose
            y: stage.height - height - Theme.space.loose - keyboard.lift
            width: Theme.size.side
            restriction: ""
            title: stage.modelData.words.name
            placeholderText: stage.modelData.words.short
        }
        Keyboard {
            id: keyboard
            language: "en"
        }
    }
}
