"""`qmllint` over all QML: `python -m tests.qml_lint`; any warning fails.

The Python-made QML types are described for it from their live meta objects, since PySide's own
`pyside6-metaobjectdump` reads the source as text and fails on properties whose type is a string ("QVariantList").
"""

import importlib
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaMethod, QObject

from hmi.shell.panels import discover
from hmi.shell.types import QML_TYPES

ROOT = Path(__file__).resolve().parents[1]
SINGLETONS = frozenset(
    {"Bus", "Call", "Covers", "Icons", "Lockout", "Navigator", "Notifications", "Quick", "Search", "Settings", "Tokens"}
)

CONSOLE = frozenset({"hmi.console.model", "hmi.console.player"})
REPLAY = frozenset({"hmi.replay.model", "hmi.replay.tags", "hmi.replay.timeline", "hmi.replay.wishes"})


def describe(cls: type[QObject], module: str) -> str:
    """One `Component` block of a `.qmltypes` file."""
    meta = _meta(cls)
    lines = [
        "    Component {",
        f'        file: "{cls.__module__.replace(".", "/")}.py"',
        f'        name: "{cls.__name__}"',
        '        accessSemantics: "reference"',
        '        prototype: "QObject"',
        f'        exports: ["{module}/{cls.__name__} 1.0"]',
        "        exportMetaObjectRevisions: [256]",
    ]
    if cls.__name__ in SINGLETONS:
        lines += ["        isCreatable: false", "        isSingleton: true"]
    base = _meta(QObject)
    for index in range(base.propertyCount(), meta.propertyCount()):
        prop = meta.property(index)
        extra = "" if prop.isWritable() else "; isReadonly: true"
        notify = _text(prop.notifySignal().name().data()) if prop.hasNotifySignal() else ""
        extra += f'; notify: "{notify}"' if notify else "; isPropertyConstant: true"
        kind = _text(prop.typeName())
        extra += "; isPointer: true" if kind.endswith("*") else ""
        lines.append(f'        Property {{ name: "{_text(prop.name())}"; type: "{kind.removesuffix("*")}"{extra} }}')
    for index in range(base.methodCount(), meta.methodCount()):
        lines += _method(meta.method(index))
    return "\n".join([*lines, "    }"])


def _meta(cls: type[QObject]) -> Any:
    return cls.staticMetaObject  # type: ignore[attr-defined]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else bytes(value).decode()


def _method(method: QMetaMethod) -> list[str]:
    name = _text(method.name().data())
    if name.startswith("_"):
        return []
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    result = f'; type: "{_text(method.typeName())}"' if _text(method.typeName()) not in ("", "void") else ""
    types = [_text(kind.data()) for kind in method.parameterTypes()]
    parameters = "".join(f' Parameter {{ name: "p{at}"; type: "{kind}" }}' for at, kind in enumerate(types))
    return [f'        {kind} {{ name: "{name}"{result};{parameters} }}']


def write(folder: Path, root: Path) -> None:
    """Lay out `folder` as a QML import path: our modules' QML files by link, and the Python types described."""
    types: dict[str, list[type[QObject]]] = {}
    names = {module for panel in discover() for module in panel.modules} | CONSOLE | REPLAY
    panel_types: list[type[QObject]] = [
        kind
        for name in sorted(names)
        for kind in vars(importlib.import_module(name)).values()
        if isinstance(kind, type) and issubclass(kind, QObject) and kind.__module__ == name
    ]
    every: tuple[type[QObject], ...] = (*QML_TYPES, *panel_types)
    for kind in every:
        module: str = sys.modules[kind.__module__].QML_IMPORT_NAME
        types.setdefault(module, []).append(kind)
    for module, kinds in types.items():
        source, target = root / module.replace(".", "/"), folder / module.replace(".", "/")
        target.mkdir(parents=True, exist_ok=True)
        lines = (source / "qmldir").read_text().splitlines() if (source / "qmldir").is_file() else [f"module {module}"]
        for file in source.glob("*.qml"):
            (target / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
        (target / "qmldir").write_text("\n".join([*lines, "typeinfo python.qmltypes", ""]))
        blocks = "\n".join(describe(kind, module) for kind in kinds)
        (target / "python.qmltypes").write_text(f"import QtQuick.tooling 1.2\n\nModule {{\n{blocks}\n}}\n")
    for source in root.joinpath("hmi").rglob("*.qml"):  # of modules without types of Python, and of no module
        for file in (source, source.parent / "qmldir"):
            target = folder / file.relative_to(root)
            if file.is_file() and not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")


def lint(root: Path = ROOT) -> int:
    """Run qmllint on every QML file below `root`/hmi; return its exit status, non-zero on any warning."""
    with tempfile.TemporaryDirectory(prefix="ev-cockpit-lint-") as name:
        folder = Path(name)
        write(folder, root)
        files = sorted(str(file) for file in folder.rglob("*.qml"))
        tool = Path(sysconfig.get_path("scripts")) / "pyside6-qmllint"
        done = subprocess.run([tool, "--max-warnings", "0", "-I", name, *files], cwd=folder, check=False)
    sys.stdout.write(f"qmllint: {len(files)} files, {'clean' if done.returncode == 0 else 'not clean'}\n")
    return done.returncode


if __name__ == "__main__":
    sys.exit(lint())
