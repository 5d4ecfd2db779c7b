pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design

// A question that has to be answered before anything else: a title, a sentence or two (or what is put inside), at most two
// answers. It stands in the middle of its `parent`, which is all that its scrim dims and locks; Escape or a touch beside it says no.
// `dangerous` makes the yes a button to hold. It closes, and says why, once its `restriction` is forbidden.
T.Dialog {
    id: root

    property string text
    property string yes: qsTr("OK")
    property string no: qsTr("Cancel")
    property bool dangerous: false
    property string restriction
    readonly property bool locked: Lockout.revision >= 0 && Lockout.forbids(restriction)
    readonly property real room: parent ? parent.width - 2 * Theme.space.margin : Theme.size.sheet
    readonly property real tall: parent ? parent.height - 2 * Theme.space.margin : implicitHeight

    function giveWay(): void {
        if (!locked || !visible)
            return;
        reject();
        Lockout.explain(restriction);
    }

    onLockedChanged: giveWay()
    onOpened: giveWay()
    modal: true
    dim: false
    focus: true
    padding: Theme.space.margin
    topPadding: 0
    bottomPadding: 0
    spacing: Theme.space.gap
    width: Math.min(Theme.size.sheet, room)
    height: Math.min(implicitHeight, tall)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + implicitFooterHeight + 2 * spacing
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? (parent.height - height) / 2 : 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    transformOrigin: T.Popup.TopLeft
    onAboutToShow: scale = parent.mapToItem(null, 1, 0).x - parent.mapToItem(null, 0, 0).x

    background: Rectangle {
        radius: Theme.radius.sheet
        color: Theme.color.surface
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text
    }

    header: Label {
        visible: text !== ""
        padding: root.padding
        bottomPadding: 0
        text: root.title
        strong: true
        wrapMode: Text.Wrap
        font.pixelSize: Theme.type.primary
    }
    contentItem: Label {
        text: root.text
        wrapMode: Text.Wrap

        Scrim {
            parent: root.parent
            share: root.visible ? root.opacity : 0
        }
    }
    footer: DialogAnswers {
        dialog: root
        yes: root.yes
        no: root.no
        dangerous: root.dangerous
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.calm }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.quick }
    }
}
