import QtQuick
import hmi.design

// One symbol of the icon font.
Text {
    required property string name
    property int size: Theme.size.icon

    text: Icons.glyph(name)
    color: Theme.color.ink
    font.family: Theme.font.icon
    font.pixelSize: size
    renderType: Tokens.scaled ? Text.QtRendering : Text.NativeRendering
    width: size
    height: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
