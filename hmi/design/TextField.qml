import QtQuick
import QtQuick.Templates as T
import hmi.design

// A line to write on. While a keyboard may not be used it is locked; the keyboard comes to one that is `writable`.
T.TextField {
    id: field

    required property string title
    property bool labelled: false
    property string icon_name
    property string restriction: "keyboard"
    property bool pending: false
    property bool stale: false
    property string failure
    property bool ringed: activeFocus
    readonly property bool writable: enabled && !readOnly && !locked
    readonly property bool locked: Lockout.revision >= 0 && Lockout.forbids(restriction)
    readonly property real frame: Theme.size.touch + Math.max(0, contentHeight - Theme.size.touch / 2)

    implicitWidth: Theme.size.side
    implicitHeight: above.height + frame + below.height
    readOnly: locked
    topPadding: above.height
    bottomPadding: below.height
    leftPadding: Theme.space.padding + (symbol.visible ? symbol.width + Theme.space.gap : 0)
    rightPadding: clear.visible ? clear.width : Theme.space.padding
    verticalAlignment: TextInput.AlignVCenter
    color: !enabled || locked ? Theme.color.faint : stale ? Theme.color.dim : Theme.color.ink
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.onAccent
    placeholderTextColor: Theme.color.dim
    font.family: Theme.font.text
    font.pixelSize: Theme.type.secondary
    font.weight: Theme.font.regular
    selectByMouse: true
    clip: true
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: title
    Accessible.description: locked ? Lockout.why(restriction) : failure
    Keys.onPressed: event => {
        if (locked) {
            event.accepted = event.text !== "";
            if (event.accepted)
                Lockout.explain(restriction);
        }
    }

    background: Item {
        Face {
            id: face
            y: above.height
            width: parent.width
            height: field.frame
            radius: Math.min(height / 2, Theme.radius.control)
            hovered: field.hovered
            pending: field.pending
            failed: field.failure !== ""
            opacity: field.enabled ? 1 : Theme.opacity.disabled

            FocusRing { shown: field.ringed; inside: true; shape: face.radius }
        }
    }
    Label {
        id: above
        width: parent.width
        wrapMode: Text.Wrap
        height: visible ? implicitHeight + Theme.space.tight : 0
        visible: field.labelled
        text: field.title
        dimmed: true
    }
    Label {
        id: below
        y: field.height - height
        width: parent.width
        height: visible ? implicitHeight + Theme.space.tight : 0
        topPadding: Theme.space.tight
        visible: text !== ""
        text: field.failure
        color: Theme.color.amber
        wrapMode: Text.Wrap
    }
    Icon {
        id: symbol
        x: field.LayoutMirroring.enabled ? field.width - width - Theme.space.loose : Theme.space.loose
        y: above.height + (field.frame - height) / 2
        visible: name !== ""
        name: field.icon_name
        size: Theme.size.telltale
        color: Theme.color.dim
    }
    Label {
        anchors.left: parent.left
        anchors.leftMargin: field.leftPadding
        y: above.height + (field.frame - height) / 2
        visible: field.length === 0 && field.preeditText === ""
        text: field.placeholderText
        color: field.placeholderTextColor
    }
    IconButton {
        id: clear
        anchors.right: parent.right
        y: above.height
        visible: field.length > 0 && !field.readOnly && field.enabled
        flat: true
        icon_name: "close"
        size: Theme.size.telltale
        text: qsTr("Clear %1").arg(field.title)
        color: Theme.color.dim
        focusPolicy: Qt.TabFocus
        onClicked: {
            field.clear();
            field.forceActiveFocus();
        }
    }
    LockShield {
        anchors.topMargin: above.height
        anchors.bottomMargin: below.height
        visible: field.locked
        restriction: field.restriction
    }
}
