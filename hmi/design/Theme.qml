pragma Singleton

import QtQuick
import hmi.design

// The design tokens by name and type: what stands here every theme must have (`hmi.design.tokens_theme` reads it).
// Nothing else in QML holds a colour, a size or a duration. `type` are sizes in px, `text` whole fonts.
QtObject {
    readonly property var tokens: Tokens.values
    readonly property var colors: Tokens.colors

    readonly property Colours color: Colours {}
    readonly property Fonts font: Fonts {}
    readonly property TypeSizes type: TypeSizes {}
    readonly property Texts text: Texts {}
    readonly property Spaces space: Spaces {}
    readonly property Radii radius: Radii {}
    readonly property Strokes stroke: Strokes {}
    readonly property Sizes size: Sizes {}
    readonly property Opacities opacity: Opacities {}
    readonly property Motions motion: Motions {}
    readonly property Times time: Times {}
    readonly property Elevations elevation: Elevations {}

    component Colours: QtObject {
        id: colours

        readonly property color ground: Theme.colors["color.ground"]
        readonly property color surface: Theme.colors["color.surface"]
        readonly property color raised: Theme.colors["color.raised"]
        readonly property color line: Theme.colors["color.line"]
        readonly property color ink: Theme.colors["color.ink"]
        readonly property color dim: Theme.colors["color.dim"]
        readonly property color faint: Theme.colors["color.faint"]
        readonly property color accent: Theme.colors["color.accent"]
        // A property called onAccent is taken for a signal handler and never gets its value; an alias does.
        readonly property color accentInk: Theme.colors["color.onAccent"]
        readonly property alias onAccent: colours.accentInk
        readonly property color amber: Theme.colors["color.amber"]
        readonly property color red: Theme.colors["color.red"]
        readonly property color green: Theme.colors["color.green"]
        readonly property color blue: Theme.colors["color.blue"]
        readonly property color tint: Theme.colors["color.tint"]
        readonly property color pressed: Theme.colors["color.pressed"]
        readonly property color focus: Theme.colors["color.focus"]
        readonly property color scrim: Theme.colors["color.scrim"]
        readonly property color shadow: Theme.colors["color.shadow"]
        readonly property color land: Theme.colors["color.land"]
        readonly property color landLine: Theme.colors["color.landLine"]
        readonly property color road: Theme.colors["color.road"]
        readonly property color roadEdge: Theme.colors["color.roadEdge"]
        readonly property color paint: Theme.colors["color.paint"]
        readonly property color paintShade: Theme.colors["color.paintShade"]
        readonly property color glass: Theme.colors["color.glass"]
        readonly property color glare: Theme.colors["color.glare"]
        readonly property color lamp: Theme.colors["color.lamp"]
        readonly property color signRed: Theme.colors["color.signRed"]
        readonly property color signWhite: Theme.colors["color.signWhite"]
        readonly property color signInk: Theme.colors["color.signInk"]
    }
    component Fonts: QtObject {
        readonly property string text: Theme.tokens["font.text"]
        readonly property string display: Theme.tokens["font.display"]
        readonly property string icon: Theme.tokens["font.icon"]
        readonly property int regular: Theme.tokens["font.regular"]
        readonly property int strong: Theme.tokens["font.strong"]
        readonly property int heavy: Theme.tokens["font.heavy"]
        readonly property int figure: Theme.tokens["font.figure"]
    }
    component TypeSizes: QtObject {
        readonly property int speed: Theme.tokens["type.speed"]
        readonly property int range: Theme.tokens["type.range"]
        readonly property int distance: Theme.tokens["type.distance"]
        readonly property int primary: Theme.tokens["type.primary"]
        readonly property int secondary: Theme.tokens["type.secondary"]
    }
    component Texts: QtObject {
        readonly property font speed: Theme.tokens["text.speed"]
        readonly property font range: Theme.tokens["text.range"]
        readonly property font distance: Theme.tokens["text.distance"]
        readonly property font primary: Theme.tokens["text.primary"]
        readonly property font secondary: Theme.tokens["text.secondary"]
    }
    component Spaces: QtObject {
        readonly property int hair: Theme.tokens["space.hair"]
        readonly property int tight: Theme.tokens["space.tight"]
        readonly property int gap: Theme.tokens["space.gap"]
        readonly property int loose: Theme.tokens["space.loose"]
        readonly property int padding: Theme.tokens["space.padding"]
        readonly property int margin: Theme.tokens["space.margin"]
    }
    component Radii: QtObject {
        readonly property int card: Theme.tokens["radius.card"]
        readonly property int bar: Theme.tokens["radius.bar"]
        readonly property int control: Theme.tokens["radius.control"]
        readonly property int tile: Theme.tokens["radius.tile"]
        readonly property int sheet: Theme.tokens["radius.sheet"]
    }
    component Strokes: QtObject {
        readonly property int hair: Theme.tokens["stroke.hair"]
        readonly property int plot: Theme.tokens["stroke.plot"]
        readonly property int mark: Theme.tokens["stroke.mark"]
        readonly property int sign: Theme.tokens["stroke.sign"]
        readonly property int focus: Theme.tokens["stroke.focus"]
        readonly property int ring: Theme.tokens["stroke.ring"]
        readonly property int route: Theme.tokens["stroke.route"]
        readonly property int road: Theme.tokens["stroke.road"]
    }
    component Sizes: QtObject {
        readonly property int touch: Theme.tokens["size.touch"]
        readonly property int icon: Theme.tokens["size.icon"]
        readonly property int telltale: Theme.tokens["size.telltale"]
        readonly property int bar: Theme.tokens["size.bar"]
        readonly property int battery: Theme.tokens["size.battery"]
        readonly property int sign: Theme.tokens["size.sign"]
        readonly property int strip: Theme.tokens["size.strip"]
        readonly property int dock: Theme.tokens["size.dock"]
        readonly property int side: Theme.tokens["size.side"]
        readonly property int compact: Theme.tokens["size.compact"]
        readonly property int dot: Theme.tokens["size.dot"]
        readonly property int part: Theme.tokens["size.part"]
        readonly property int uprightWidth: Theme.tokens["size.uprightWidth"]
        readonly property int uprightHeight: Theme.tokens["size.uprightHeight"]
        readonly property int portrait: Theme.tokens["size.portrait"]
        readonly property int cardColumn: Theme.tokens["size.cardColumn"]
        readonly property int sheet: Theme.tokens["size.sheet"]
        readonly property int lock: Theme.tokens["size.lock"]
        readonly property int glyph: Theme.tokens["size.glyph"]
        readonly property int knob: Theme.tokens["size.knob"]
        readonly property int tile: Theme.tokens["size.tile"]
        readonly property int key: Theme.tokens["size.key"]
        readonly property int ring: Theme.tokens["size.ring"]
        readonly property int cover: Theme.tokens["size.cover"]
        readonly property int pin: Theme.tokens["size.pin"]
        readonly property int fade: Theme.tokens["size.fade"]
        readonly property int wide: Theme.tokens["size.wide"]
        readonly property int minimumWidth: Theme.tokens["size.minimumWidth"]
        readonly property int minimumHeight: Theme.tokens["size.minimumHeight"]
        readonly property int referenceWidth: Theme.tokens["size.referenceWidth"]
        readonly property int referenceHeight: Theme.tokens["size.referenceHeight"]
    }
    component Opacities: QtObject {
        readonly property real stale: Theme.tokens["opacity.stale"]
        readonly property real disabled: Theme.tokens["opacity.disabled"]
        readonly property real area: Theme.tokens["opacity.area"]
        readonly property real scrim: Theme.tokens["opacity.scrim"]
        readonly property real hover: Theme.tokens["opacity.hover"]
        readonly property real wash: Theme.tokens["opacity.wash"]
        readonly property real pressed: Theme.tokens["opacity.pressed"]
    }
    component Motions: QtObject {
        readonly property int quick: Theme.tokens["motion.quick"]
        readonly property int calm: Theme.tokens["motion.calm"]
        readonly property int theme: Theme.tokens["motion.theme"]
        readonly property int travel: Theme.tokens["motion.travel"]
    }
    component Times: QtObject {
        readonly property int linger: Theme.tokens["time.linger"]
        readonly property int hold: Theme.tokens["time.hold"]
    }
    component Elevations: QtObject {
        readonly property int blur: Theme.tokens["elevation.card.blur"]
        readonly property int offset: Theme.tokens["elevation.card.offsetY"]
    }
}
