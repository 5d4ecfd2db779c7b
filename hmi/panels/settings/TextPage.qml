import QtQuick
import hmi.design
import hmi.panels.settings
import hmi.shell

// How large text is, on a sentence that grows under the finger; and less motion.
Column {
    id: page

    readonly property real growth: size.value / Settings.textScale

    spacing: Theme.space.loose

    SettingsModel {
        id: settings
        active: page.visible
    }
    Rectangle {
        width: parent.width
        height: sample.height + 2 * Theme.space.padding
        radius: Theme.radius.tile
        color: Theme.color.raised

        Column {
            id: sample
            x: Theme.space.padding
            y: Theme.space.padding
            width: parent.width - 2 * x
            spacing: Theme.space.hair

            Label {
                width: parent.width
                text: qsTr("Arrive with 38 %")
                font.pixelSize: Math.round(Theme.type.primary * page.growth)
                strong: true
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                text: qsTr("Predicted 41 %, colder than planned")
                font.pixelSize: Math.round(Theme.type.secondary * page.growth)
                dimmed: true
                wrapMode: Text.Wrap
            }
        }
    }
    Slider {
        id: size
        width: parent.width
        labelled: true
        title: qsTr("Text size")
        from: 1
        to: 1.5
        steps: 5
        level: Settings.textScale
        valueText: settings.percent(value)
        onAsked: value => Settings.textScale = value
    }
    Toggle {
        width: parent.width
        text: qsTr("Reduced motion")
        detail: qsTr("Panels and colours change at once")
        on: Settings.reducedMotion
        onAsked: on => Settings.reducedMotion = on
    }
}
