pragma ComponentBehavior: Bound

import QtQuick
import hmi.design

// Writes into the text field that has the focus. It comes when such a field is touched and stands at the foot of its `parent`;
// what it would cover is to be moved up by `lift` px (the host binds that). Which keys there are says KeyLayout.
Item {
    id: keyboard

    property string language
    property TextField field: null
    readonly property TextField focused: Window.activeFocusItem as TextField
    readonly property bool open: field !== null
    readonly property real keyWidth: Math.min(Theme.size.key * 2, (width - 2 * Theme.space.gap + Theme.space.tight) / layout.widest)
    property real lift: 0
    signal entered

    function measure(): void {
        if (!field || !parent)
            return;
        const foot = field.mapToItem(parent, 0, field.height).y + Theme.space.gap + lift;
        lift = Math.max(0, foot - (parent.height - height));
    }
    function close(): void {
        if (field)
            field.focus = false;
        field = null;
        lift = 0;
    }
    function strike(kind: string, text: string): void {
        const written = layout.press(kind, text);
        if (kind === "erase")
            erase();
        else if (kind === "close")
            close();
        else if (kind === "enter") {
            field.accepted();
            entered();
        } else if (written !== "") {
            if (field.selectedText !== "")
                erase();
            field.insert(field.cursorPosition, written);
        }
    }
    function erase(): void {
        const some = field.selectedText !== "";
        field.remove(some ? field.selectionStart : Math.max(0, field.cursorPosition - 1), some ? field.selectionEnd : field.cursorPosition);
    }

    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.bottom: parent?.bottom
    implicitHeight: open ? keys.height + 2 * Theme.space.gap : 0
    visible: open
    onFocusedChanged: {
        if (focused && focused.wantsKeyboard) {
            field = focused;
            layout.begin(field.length === 0);
            Qt.callLater(measure);
        } else if (field) {
            close();
        }
    }
    onHeightChanged: Qt.callLater(measure)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    KeyLayout {
        id: layout
        language: keyboard.language
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.surface

        MouseArea { anchors.fill: parent }
    }
    Column {
        id: keys
        anchors.centerIn: parent
        spacing: Theme.space.tight

        Repeater {
            model: layout.rows

            Row {
                id: line
                required property var modelData
                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: Theme.space.tight
                LayoutMirroring.enabled: false

                Repeater {
                    model: line.modelData

                    KeyboardKey {
                        required property var modelData
                        kind: modelData.kind
                        letter: modelData.text
                        lit: kind === "shift" && layout.upper
                        width: keyboard.keyWidth * modelData.share - Theme.space.tight
                        onClicked: keyboard.strike(kind, letter)
                    }
                }
            }
        }
    }
}
