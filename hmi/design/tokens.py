"""Design tokens (W3C Design Tokens JSON, `assets/tokens/*.tokens.json`) for QML: the singleton `Tokens`.

`Theme.qml` names them; nothing else in QML holds a colour, a size or a duration.
"""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1

TOKENS_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "tokens"
MODES = ("night", "day")


ENLARGE_FROM = 1.25
"""A window this many times the reference, both ways, shows everything larger; up to there it shows more."""


class TokenError(ValueError):
    """A token file cannot be used: which file, which token, why."""


def read_tokens(file: Path) -> dict[str, Any]:
    """Flat `{"type.speed": 168, "color.night.ink": "#F1F4F6", …}` of a token file; raises `TokenError`.

    Dimensions are numbers in px, durations numbers in ms. Aliases (`{color.night.ink}`) are resolved.
    """
    try:
        tree = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TokenError(f"{file.name}: {error}") from error
    if not isinstance(tree, dict):
        raise TokenError(f"{file.name}: expected groups of tokens at the top level")
    flat: dict[str, Any] = {}
    _flatten(tree, "", flat)
    return {name: _resolve(file, name, flat) for name in flat}


def _flatten(node: dict[str, Any], prefix: str, flat: dict[str, Any]) -> None:
    for key, child in node.items():
        if isinstance(child, dict) and not key.startswith("$"):
            name = f"{prefix}.{key}" if prefix else key
            if "$value" in child:
                flat[name] = child["$value"]
            else:
                _flatten(child, name, flat)


def _resolve(file: Path, name: str, flat: dict[str, Any]) -> Any:
    value, seen = flat[name], {name}
    while isinstance(value, str) and value.startswith("{") and value.endswith("}"):
        target = value[1:-1]
        if target not in flat or target in seen:
            raise TokenError(
                f"{file.name}: {name} refers to {value}, which {'refers back' if target in seen else 'is not there'}"
            )
        seen.add(target)
        value = flat[target]
    if isinstance(value, dict):
        if "value" not in value:
            raise TokenError(f"{file.name}: {name} has no value")
        return value["value"]
    return value


def scale_for(width: float, height: float, least: tuple[float, float], reference: tuple[float, float]) -> float:
    """How much larger or smaller everything is drawn in a window of `width` x `height` px.

    Down to `least` px there is room for all; a smaller window shows it smaller. One of `ENLARGE_FROM` times the
    `reference` is a screen of more pixels, not a larger cockpit.
    """
    if width <= 0 or height <= 0:
        return 1.0
    enlarged = min(width / reference[0], height / reference[1])
    if enlarged >= ENLARGE_FROM:
        return enlarged
    return min(1.0, width / least[0], height / least[1])


@QmlElement
@QmlSingleton
class Tokens(QObject):
    """`values`: name → value, with the colours of the present mode as `color.<name>`. `night` chooses the mode.

    `scaled` says that all is drawn larger or smaller: text is then drawn as shapes, not as pixels of its size.
    """

    changed = Signal()
    scaled_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._night = True
        self._still = False
        self._scaled = False
        self._flat = read_tokens(TOKENS_FOLDER / "calm.tokens.json")

    def _get_values(self) -> dict[str, Any]:
        mode = f"color.{'night' if self._night else 'day'}."
        colours = {f"color.{name[len(mode) :]}": value for name, value in self._flat.items() if name.startswith(mode)}
        still = {name: 0 for name in self._flat if name.startswith("motion.")} if self._still else {}
        return {**self._flat, **colours, **still}

    def _get_night(self) -> bool:
        return self._night

    def _set_night(self, night: bool) -> None:
        if night != self._night:
            self._night = night
            self.changed.emit()

    def _get_still(self) -> bool:
        return self._still

    def _set_still(self, still: bool) -> None:
        if still != self._still:
            self._still = still
            self.changed.emit()

    def _get_scaled(self) -> bool:
        return self._scaled

    def _set_scaled(self, scaled: bool) -> None:
        if scaled != self._scaled:
            self._scaled = scaled
            self.scaled_changed.emit()

    @Slot(float, float, result=float)
    def scaleFor(self, width: float, height: float) -> float:
        """See `scale_for`; the sizes are tokens."""
        least = self._flat["size.minimumWidth"], self._flat["size.minimumHeight"]
        return scale_for(width, height, least, (self._flat["size.referenceWidth"], self._flat["size.referenceHeight"]))

    values = Property("QVariantMap", _get_values, notify=changed)  # type: ignore[arg-type]
    night = Property(bool, _get_night, _set_night, notify=changed)
    scaled = Property(bool, _get_scaled, _set_scaled, notify=scaled_changed)
    still = Property(bool, _get_still, _set_still, notify=changed)
