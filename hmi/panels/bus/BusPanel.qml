import QtQuick
import hmi.design
import hmi.panels.bus

// What comes in over the bus, what was refused and why, and what is no longer current. Where it is narrow, one of the three.
Item {
    id: panel

    readonly property bool narrow: width < Theme.size.compact * Tokens.textScale
    property int page: 0

    BusModel {
        id: model
        active: panel.visible
        most: Lockout.maxItems
    }
    Segments {
        id: pages
        visible: panel.narrow
        labels: [qsTr("Figures"), qsTr("Refused"), qsTr("Not current")]
        current: panel.page
        onChosen: index => panel.page = index
    }
    FiguresCard {
        id: figures
        visible: !panel.narrow || panel.page === 0
        y: panel.narrow ? pages.height + Theme.space.gap : 0
        width: parent.width
        bus: model
    }
    SignalCard {
        id: refused
        visible: !panel.narrow || panel.page === 1
        y: panel.narrow ? figures.y : figures.height + Theme.space.gap
        width: panel.narrow ? parent.width : (parent.width - Theme.space.gap) / 2
        height: parent.height - y
        title: qsTr("Refused")
        emptyText: qsTr("Every message so far could be read and was in range.")
        rows: model.refusals
        total: model.refusedTopics
    }
    SignalCard {
        visible: !panel.narrow || panel.page === 2
        anchors.right: parent.right
        y: refused.y
        width: refused.width
        height: refused.height
        title: qsTr("Not current")
        emptyText: qsTr("Every known signal is as fresh as it should be.")
        rows: model.staleSignals
        total: model.staleCount
    }
}
