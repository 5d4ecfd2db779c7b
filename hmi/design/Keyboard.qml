import QtQuick
import hmi.design

// Writes into the text field that has the focus. It comes when such a field is entered and stands at the foot of its `parent`;
// what it would cover there is to be moved up by `lift` px, which its host binds: a field is never hidden by what writes into it.
Item {
    id: keyboard

    property alias language: keys.language
    property TextField field: null
    property real lift: 0
    readonly property TextField focused: Window.activeFocusItem as TextField
    readonly property TextField wanting: focused && focused.wantsKeyboard ? focused : null
    readonly property bool open: field !== null

    function measure(): void {
        if (!field || !parent)
            return;
        const foot = field.mapToItem(parent, 0, field.height).y + Theme.space.gap + lift;
        lift = Math.max(0, foot - (parent.height - height));
    }
    function close(): void {
        if (field)
            field.focus = false;
    }
    function write(text: string): void {
        if (field.selectedText !== "")
            field.remove(field.selectionStart, field.selectionEnd);
        field.insert(field.cursorPosition, text);
    }
    function erase(): void {
        const some = field.selectedText !== "";
        field.remove(some ? field.selectionStart : Math.max(0, field.cursorPosition - 1), some ? field.selectionEnd : field.cursorPosition);
    }

    anchors.left: parent?.left
    anchors.right: parent?.right
    anchors.bottom: parent?.bottom
    height: keys.height + 2 * Theme.space.gap
    visible: open
    onWantingChanged: {
        field = wanting;
        lift = 0;
        if (field) {
            keys.begin(field.length === 0);
            Qt.callLater(measure);
        }
    }
    onHeightChanged: Qt.callLater(measure)

    MouseArea {
        anchors.fill: parent

        Rectangle {
            anchors.fill: parent
            color: Theme.color.surface
        }
    }
    KeyboardKeys {
        id: keys
        x: Theme.space.gap
        y: Theme.space.gap
        width: parent.width - 2 * Theme.space.gap
        onTyped: text => keyboard.write(text)
        onErased: keyboard.erase()
        onClosed: keyboard.close()
        onEntered: {
            keyboard.field.accepted();
            keyboard.close();
        }
    }
}
