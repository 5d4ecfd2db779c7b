"""The demonstrator's story: steps that each panel tells in its own `story.yaml`, in one order.

```yaml
steps:
  - order: 300                 # its place among the steps of all panels
    hold_s: 18                 # how long it stays
    argument: charging         # what the panel is opened for; may be left out
    caption: {en: …, de: …, zh_CN: …}
    controls:                  # what is done to the vehicle, in order: names and payloads of mock/{id}/set/…
      - plug: {type: DC, power_kw: 150}
```
"""

from pathlib import Path
from typing import Annotated, Any

import msgspec
import yaml
from msgspec import Meta

from hmi.shell.panels import discover

SHELL = Path(__file__).resolve().parents[1] / "shell" / "story.yaml"
FILE = "story.yaml"
MAX_CAPTION = 120


type Sentence = Annotated[str, Meta(min_length=1, max_length=MAX_CAPTION)]


class Caption(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is said during a step, in each of the cockpit's languages."""

    en: Sentence
    de: Sentence
    zh_CN: Sentence

    def by_language(self) -> dict[str, str]:
        """`{"en": …}`."""
        return msgspec.structs.asdict(self)


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One step: what is shown and said for `hold_s` seconds, and what is done to the vehicle first."""

    order: int
    hold_s: Annotated[float, Meta(ge=3, le=60)]
    caption: Caption
    panel: str = ""
    argument: str = ""
    overlay: str = ""
    controls: tuple[dict[str, Any], ...] = ()


class _Chapter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    steps: tuple[Step, ...]


class StoryError(ValueError):
    """A story file cannot be used: which, where, why."""


def read_chapter(file: Path, panel: str = "") -> tuple[Step, ...]:
    """The steps of one file, on `panel` unless they say another. Raises `StoryError`."""
    try:
        steps = msgspec.convert(yaml.safe_load(file.read_text(encoding="utf-8")), _Chapter).steps
    except RecursionError as error:
        raise StoryError(f"{file.parent.name}/{file.name}: nested too deep") from error
    except (OSError, yaml.YAMLError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise StoryError(f"{file.parent.name}/{file.name}: {' '.join(str(error).split())}") from error
    return tuple(step if step.panel else msgspec.structs.replace(step, panel=panel) for step in steps)


def load_story() -> tuple[Step, ...]:
    """All steps of shell and panels, in order. Raises `StoryError`."""
    steps = list(read_chapter(SHELL))
    for panel in discover():
        file = panel.folder / FILE
        if file.is_file():
            steps += read_chapter(file, panel.name)
    return tuple(sorted(steps, key=lambda step: step.order))
