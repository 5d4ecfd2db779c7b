import QtQuick
import hmi.signals

Text {
    id: cell

    required property string modelData

    Signal {
        id: bound
        path: cell.modelData
    }
    width: 128
    height: 48
    color: "white"
    font.pixelSize: 20
    text: bound.text
}
