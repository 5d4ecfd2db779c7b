import QtQuick
import hmi.design

// Writes into the text field that has the focus. It comes when such a field is entered and stands at the foot of its `parent`;
// what it would cover there is to be moved up by `lift` px, which its host binds: a field is never hidden by what writes into it.
// It stays while the focus walks over its keys (what is typed on real ones is written then too) or over what stands in `around`.
Item {
    id: keyboard

    property alias language: keys.language
    property TextField field: null
    property Item around: null
    property real lift: 0
    readonly property Item focused: Window.activeFocusItem
    readonly property TextField candidate: focused as TextField ?? (stands(focused) ? field : null)
    readonly property TextField wanting: candidate?.writable ? candidate : null
    readonly property bool open: field !== null

    function stands(item: Item): bool {
        while (item && item !== keyboard && item !== around)
            item = item.parent;
        return item !== null;
    }
    function turn(): void {
        if (field === wanting)
            return;
        field = wanting;
        lift = 0;
        if (field) {
            keys.begin(field.length === 0);
            Qt.callLater(measure);
        }
    }
    function measure(): void {
        if (!field || !parent)
            return;
        const foot = field.mapToItem(parent, 0, field.height).y + Theme.space.gap + lift;
        lift = Math.max(0, foot - (parent.height - height));
    }
    function close(): void {
        if (!field)
            return;
        if (field.activeFocus)
            field.focus = false;
        else
            field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        field = null;
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
    height: keys.height + 2 * Theme.space.hair
    visible: open
    Keys.onPressed: event => {
        event.accepted = field && (event.key === Qt.Key_Backspace || /^[^\x00-\x20\x7f]/.test(event.text));
        if (event.accepted && event.key === Qt.Key_Backspace)
            erase();
        else if (event.accepted)
            write(event.text);
    }
    onWantingChanged: Qt.callLater(turn)
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
        x: Theme.space.hair
        y: Theme.space.hair
        width: parent.width - 2 * Theme.space.hair
        onTyped: text => keyboard.write(text)
        onErased: keyboard.erase()
        onClosed: keyboard.close()
        onEntered: {
            keyboard.field.accepted();
            keyboard.close();
        }
    }
}
