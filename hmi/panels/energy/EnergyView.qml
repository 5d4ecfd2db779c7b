import QtQuick
import hmi.design

// What the views have in common: how wide their heading is, and whether there is height for more than the essential.
Item {
    property real headWidth: 0
    readonly property bool roomy: height >= Theme.size.cardColumn * Tokens.textScale
}
