import QtQuick
import hmi.design

// Text in one of the few sizes; dim for what is read second. Numerals are tabular, so that they do not jump.
Text {
    property bool dimmed: false
    property bool strong: false

    color: dimmed ? Theme.color.dim : Theme.color.ink
    font.family: Theme.font.text
    font.pixelSize: Theme.type.secondary
    font.weight: strong ? Theme.font.strong : Theme.font.regular
    font.features: ({ "tnum": 1 })
    renderType: Tokens.scaled ? Text.QtRendering : Text.NativeRendering
    textFormat: Text.PlainText
}
