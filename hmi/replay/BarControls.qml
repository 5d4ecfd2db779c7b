pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.replay

// The controls, in groups that go to a second line where the window is narrow.
Flow {
    id: controls

    required property ReplayModel desk
    readonly property ReplayWishes wishes: desk.wishes as ReplayWishes
    readonly property ReplayTags tags: desk.tags as ReplayTags

    spacing: Theme.space.loose

    component Button: BarButton {
        desk: controls.desk
        enabled: controls.desk.ready
    }
    component Choice: PillButton {
        width: Theme.size.tile
        focusPolicy: controls.desk.hasKeys ? Qt.StrongFocus : Qt.ClickFocus
        enabled: controls.desk.ready
    }
    component Group: Row { spacing: Theme.space.tight }

    Group {
        Button { icon_name: controls.desk.playing ? "pause" : "play"; text: controls.desk.playing ? qsTr("Pause") : qsTr("Play"); chosen: true; onClicked: controls.wishes.toggle() }
        Button { icon_name: "rewind-60"; text: qsTr("60 seconds back"); onClicked: controls.wishes.skip(-60) }
        Button { icon_name: "rewind-10"; text: qsTr("10 seconds back"); onClicked: controls.wishes.skip(-10) }
        Button { icon_name: "fast-forward-10"; text: qsTr("10 seconds on"); onClicked: controls.wishes.skip(10) }
        Button { icon_name: "fast-forward-60"; text: qsTr("60 seconds on"); onClicked: controls.wishes.skip(60) }
    }
    Group {
        Button { icon_name: "step-backward"; text: qsTr("One step back"); onClicked: controls.wishes.step(-1) }
        Choice {
            text: controls.wishes.unit === "message" ? qsTr("Message") : qsTr("Frame")
            Accessible.name: qsTr("Step by: %1").arg(text)
            onClicked: controls.wishes.nextUnit()
        }
        Button { icon_name: "step-forward"; text: qsTr("One step on"); onClicked: controls.wishes.step(1) }
    }
    Group {
        Button { icon_name: "skip-previous"; text: qsTr("Previous event"); enabled: controls.desk.ready && controls.desk.marked; onClicked: controls.wishes.jump(-1) }
        Choice {
            text: controls.wishes.kindText
            enabled: controls.desk.ready && controls.desk.marked
            Accessible.name: qsTr("Jump among: %1").arg(text)
            onClicked: controls.wishes.nextKind()
        }
        Button { icon_name: "skip-next"; text: qsTr("Next event"); enabled: controls.desk.ready && controls.desk.marked; onClicked: controls.wishes.jump(1) }
    }
    Group {
        Button { icon_name: "minus"; text: qsTr("Slower"); onClicked: controls.wishes.faster(-1) }
        Label {
            width: Theme.size.touch
            height: Theme.size.touch
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            strong: true
            opacity: controls.desk.ready ? 1 : Theme.opacity.disabled
            text: controls.wishes.rateText
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Rate %1").arg(text)
        }
        Button { icon_name: "plus"; text: qsTr("Faster"); onClicked: controls.wishes.faster(1) }
    }
    Group {
        Button { icon_name: "repeat"; text: controls.wishes.loopText; chosen: controls.wishes.looping; onClicked: controls.wishes.loop() }
        Button { icon_name: "tag"; text: qsTr("Tag this moment"); onClicked: controls.tags.begin() }
        BarButton { desk: controls.desk; icon_name: "keyboard"; text: qsTr("Keys"); onClicked: controls.desk.help() }
        BarButton { desk: controls.desk; icon_name: "chevron-down"; text: qsTr("Fold the bar"); onClicked: controls.desk.fold() }
    }
}
