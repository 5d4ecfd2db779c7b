pragma ComponentBehavior: Bound

import QtQuick
import hmi.design
import hmi.panels.settings
import hmi.shell

// The pages of the settings, and the open one beside or below them; where there is room for one of both only, it covers the list.
Item {
    id: panel

    readonly property bool wide: width >= Theme.size.wide
    readonly property bool tall: !wide && width >= Theme.size.compact && height > width
    readonly property bool both: wide || tall
    readonly property string asked: Navigator.current === "settings" ? Navigator.argument : ""
    property string open: asked

    onAskedChanged: if (Navigator.current === "settings") open = asked

    SettingsModel {
        id: settings
        active: panel.visible
    }
    PageList {
        id: list
        visible: panel.both || panel.open === ""
        width: panel.wide ? Math.min(Theme.size.cardColumn, panel.width / 2 - Theme.space.gap) : panel.width
        height: panel.tall ? Math.min(natural, panel.height / 2) : panel.height
        pages: settings.pages
        current: panel.both ? view.page.name : ""
        onChosen: name => Navigator.open("settings", name)
    }
    PageView {
        id: view
        visible: panel.both || panel.open !== ""
        x: panel.wide ? list.width + Theme.space.gap : 0
        y: panel.tall ? list.height + Theme.space.gap : 0
        width: panel.width - x
        height: panel.height - y
        page: settings.page(panel.open)
        returns: !panel.both
        onClosed: Navigator.open("settings", "")
    }
    Connections {
        target: settings
        function onPagesChanged() {
            view.page = Qt.binding(() => settings.page(panel.open));
        }
    }
}
