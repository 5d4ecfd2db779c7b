pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import hmi.design
import hmi.shell

// How hard the fan blows, as bars that rise: a finger sweeps over them, left and right step them.
T.Slider {
    id: fan

    required property ClimateModel climate
    readonly property int level: pressed ? value : climate.fan
    readonly property string said: !climate.fanKnown ? "–" : level > 0 ? level : qsTr("off")

    enabled: climate.fanKnown
    from: 0
    to: climate.fanSteps
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    value: climate.fan
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onPressedChanged: if (!pressed) ask(value)
    Keys.onLeftPressed: ask(climate.fan - 1)
    Keys.onRightPressed: ask(climate.fan + 1)
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Fan") + " " + said

    function ask(step: int): void {
        climate.blow(Math.max(0, Math.min(climate.fanSteps, step)));
        value = Qt.binding(() => climate.fan);
    }

    background: Item {
        Row {
            id: bars
            readonly property real step: (width + spacing) / fan.climate.fanSteps
            anchors.bottom: label.top
            anchors.bottomMargin: Theme.space.gap
            x: Theme.space.padding
            width: parent.width - 2 * x
            height: parent.height - label.height - 3 * Theme.space.gap
            spacing: fan.width < Theme.size.tile ? Theme.space.hair : Theme.space.tight
            opacity: fan.climate.fanPending || fan.climate.fanStale ? Theme.opacity.stale : 1

            Repeater {
                model: fan.climate.fanSteps

                Rectangle {
                    required property int index
                    anchors.bottom: parent?.bottom
                    width: bars.step - bars.spacing
                    height: Math.max(width, bars.height * (index + 2) / (fan.climate.fanSteps + 1))
                    radius: width / 2
                    color: index < fan.level ? Theme.color.accent : Theme.color.raised
                }
            }
        }
        Row {
            id: label
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.tight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: fan.level > 0 || !fan.climate.fanKnown ? "fan" : "fan-off"
                size: Theme.size.telltale
                color: fan.level > 0 ? Theme.color.ink : Theme.color.dim
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: fan.said
                strong: true
                color: fan.pressed ? Theme.color.accent : Theme.color.ink
                font.pixelSize: Theme.type.primary
            }
        }
        FocusRing {
            shown: fan.visualFocus
            shape: Theme.radius.card
        }
    }
    handle: Item {}
}
