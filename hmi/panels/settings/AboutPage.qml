pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.settings
import hmi.shell
import hmi.signals

// What this cockpit is and where its values come from; and the way back to how it was delivered.
Column {
    id: page

    readonly property Item glass: Window.contentItem
    readonly property int above: 8 // rows before the packages: together they keep to what may be listed while moving

    spacing: Theme.space.hair

    AboutModel {
        id: about
        active: page.visible
    }
    ListRow {
        width: parent.width
        title: qsTr("Version")
        value: about.version
        clickable: false
    }
    ListRow {
        width: parent.width
        title: qsTr("Vehicle")
        detail: about.sourceName
        value: Bus.vehicle
        clickable: false

        Rectangle {
            visible: about.source !== ""
            width: mark.implicitWidth + 2 * Theme.space.gap
            height: mark.implicitHeight + Theme.space.tight
            radius: height / 2
            color: Theme.color.raised

            Label {
                id: mark
                anchors.centerIn: parent
                text: about.source
                dimmed: true
            }
        }
    }
    ListRow {
        width: parent.width
        title: qsTr("Signal catalogue")
        detail: about.catalogue
        value: qsTr("What comes over the bus")
        chevron: true
        onClicked: Navigator.open("bus", "")
    }
    Flow {
        width: parent.width
        topPadding: Theme.space.gap
        bottomPadding: Theme.space.loose
        spacing: Theme.space.gap

        PillButton {
            width: Math.min(implicitWidth, page.width)
            text: qsTr("Reset all settings")
            icon_name: "restore"
            restriction: "setup"
            onClicked: question.open()
        }
        PillButton {
            visible: Settings.canUndo
            text: qsTr("Undo")
            icon_name: "undo"
            restriction: "setup"
            onClicked: Settings.undo()
        }
    }
    Label {
        text: qsTr("Made with")
        dimmed: true
    }
    Repeater {
        model: Lockout.revision >= 0 ? about.packages.slice(0, Math.max(0, Lockout.maxItems - page.above)) : []

        ListRow {
            required property var modelData
            width: page.width
            title: modelData.name
            detail: modelData.licence
            value: modelData.version
            clickable: false
        }
    }
    Dialog {
        id: question
        parent: page.glass
        title: qsTr("Reset all settings?")
        text: qsTr("Everything but the language goes back to how the car was delivered.")
        yes: qsTr("Reset")
        restriction: "setup"
        onAccepted: Settings.reset()
    }
}
