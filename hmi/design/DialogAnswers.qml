pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design

// The one or two answers of a dialog, at its end; below each other where they do not fit beside.
Item {
    id: answers

    required property T.Dialog dialog
    required property string yes
    required property string no
    required property bool dangerous
    readonly property bool stacked: width < row.natural + 2 * dialog.padding

    implicitHeight: row.y + row.height + dialog.padding
    visible: yes !== "" || no !== ""

    Grid {
        id: row

        readonly property real natural: (refuse.visible ? refuse.implicitWidth + Theme.space.gap : 0) + agree.width

        y: Theme.space.gap
        anchors.right: parent.right
        anchors.rightMargin: answers.dialog.padding
        columns: answers.stacked || !refuse.visible ? 1 : 2
        spacing: Theme.space.gap
        horizontalItemAlignment: Grid.AlignRight

        PillButton {
            id: refuse
            visible: answers.no !== ""
            text: answers.no
            onClicked: answers.dialog.reject()
        }
        Loader {
            id: agree
            active: answers.yes !== ""
            sourceComponent: answers.dangerous ? hold : press
        }
    }
    Component {
        id: press

        PillButton {
            focus: true
            chosen: true
            text: answers.yes
            onClicked: answers.dialog.accept()
        }
    }
    Component {
        id: hold

        HoldButton {
            words: answers.yes
            onHeld: answers.dialog.accept()
        }
    }
}
