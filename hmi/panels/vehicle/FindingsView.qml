pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.vehicle
import hmi.shell

// What was found, in plain words with the code last, and no more than may be listed while driving; or that all is well.
Item {
    id: view

    required property DiagnosisModel diagnosis

    implicitHeight: diagnosis.findings.length > 0 ? list.contentHeight : diagnosis.well ? checks.implicitHeight : Theme.size.ring

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: !view.diagnosis.known && list.count === 0
        icon_name: "timer-sand"
        title: qsTr("Nothing yet")
        detail: view.diagnosis.detail
    }
    Flow {
        id: checks
        width: parent.width
        visible: view.diagnosis.well
        spacing: Theme.space.gap
        opacity: view.diagnosis.current ? 1 : Theme.opacity.stale

        Repeater {
            model: view.diagnosis.checks

            ListRow {
                required property string modelData
                width: view.width > Theme.size.compact ? (view.width - Theme.space.gap) / 2 : view.width
                title: modelData
                icon_name: "check-circle"
                iconColor: Theme.color.accent
                clickable: false
            }
        }
    }
    ListView {
        id: list
        anchors.fill: parent
        visible: count > 0
        opacity: view.diagnosis.current ? 1 : Theme.opacity.stale
        model: Lockout.revision >= 0 ? Lockout.rows(view.diagnosis.findings) : []
        spacing: Theme.space.tight
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0

        delegate: ListRow {
            required property var modelData
            width: ListView.view.width
            title: modelData.title
            detail: modelData.detail
            icon_name: modelData.icon
            iconColor: Theme.color[modelData.color]
            value: modelData.code
            clickable: false
        }
        footer: MoreLine { text: Lockout.revision >= 0 ? Lockout.more(view.diagnosis.findings.length) : "" }
    }
}
