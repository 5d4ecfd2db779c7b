import QtQuick
import QtQuick.Controls.Basic

// The peer of opening a panel: an empty page pushed on a stack, by a touch on a button.
Window {
    id: window

    readonly property alias page: stack.currentItem

    function pop() {
        stack.pop(null, StackView.Immediate);
    }

    width: 1920
    height: 720
    visible: true

    StackView {
        id: stack
        anchors.fill: parent
        initialItem: Item {}
    }
    Component {
        id: empty

        Rectangle {
            objectName: "pushed"
            color: "teal"
        }
    }
    AbstractButton {
        objectName: "push"
        width: 100
        height: 100
        onClicked: stack.push(empty)
    }
}
