import QtQuick
import hmi.design
import hmi.replay

// A button of the bar. Only while the bar has the keys can they reach it, so that the walk through the cockpit never leads here.
IconButton {
    required property ReplayModel desk

    focusPolicy: desk.hasKeys ? Qt.StrongFocus : Qt.ClickFocus
}
