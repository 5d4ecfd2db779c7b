"""Runs qmllint over all QML of the cockpit, with the types that Python registers: ``python -m tests.qml_lint``.

qmllint knows the QML files, but of a `@QmlElement` class it must be told: what it has for properties, signals and
methods is taken from the class itself and written as a `.qmltypes` file, in a copy of the QML folders. Exit status 1
on any warning.
"""

import ast
import importlib
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parents[1]
_MARK = "QML_IMPORT_NAME = "


class Registered(NamedTuple):
    """A class that QML knows, and whether there is one object of it only."""

    type: type[QObject]
    is_singleton: bool


def main() -> int:
    """Lint; return the exit status."""
    types = registered_types()
    with tempfile.TemporaryDirectory(prefix="qml-lint-") as name:
        copy = Path(name).resolve()
        files = copy_modules(copy, types)
        linter = Path(sys.executable).with_name("pyside6-qmllint")
        # Full paths: by relative ones qmllint does not find the qmldir that makes a file a singleton.
        paths = [str(copy / file) for file in sorted(files)]
        command = [str(linter), "-I", str(copy), "--max-warnings", "0", *paths]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        warnings = [line for line in (result.stdout + result.stderr).splitlines() if not line.startswith("'")]
    sys.stdout.write("".join(f"{line.replace(f'{copy}/', '')}\n" for line in warnings))
    sys.stdout.write(f"qmllint: {len(files)} files, {'clean' if result.returncode == 0 else 'with warnings'}\n")
    return 0 if result.returncode == 0 else 1


def registered_types() -> dict[str, list[Registered]]:
    """The classes that Python registers for QML, by QML module."""
    found: dict[str, list[Registered]] = defaultdict(list)
    for file in sorted((ROOT / "hmi").rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if _MARK not in text:
            continue
        module = importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
        for node in ast.parse(text).body:
            marks = {item.id for item in getattr(node, "decorator_list", []) if isinstance(item, ast.Name)}
            if isinstance(node, ast.ClassDef) and "QmlElement" in marks:
                found[module.QML_IMPORT_NAME].append(Registered(getattr(module, node.name), "QmlSingleton" in marks))
    return found


def copy_modules(target: Path, types: dict[str, list[Registered]]) -> list[str]:
    """Copy the QML files and `qmldir`s below `target`, with the types beside them; return the QML files' names."""
    names = []
    for file in (ROOT / "hmi").rglob("*.qml"):
        name = file.relative_to(ROOT)
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(file.read_bytes())
        names.append(str(name))
    folders = {file.parent.relative_to(ROOT) for file in (ROOT / "hmi").rglob("qmldir")}
    for folder in folders | {Path(*module.split(".")) for module in types}:
        module = ".".join(folder.parts)
        (target / folder).mkdir(parents=True, exist_ok=True)
        source = ROOT / folder / "qmldir"
        text = source.read_text(encoding="utf-8") if source.exists() else f"module {module}\n"
        (target / folder / "qmldir").write_text(f"{text}\ntypeinfo types.qmltypes\n", encoding="utf-8")
        (target / folder / "types.qmltypes").write_text(qmltypes(module, types.get(module, [])), encoding="utf-8")
    return names


def qmltypes(module: str, classes: list[Registered]) -> str:
    """The type description of `classes`, in the format of Qt's own plugins."""
    body = "".join(_component(module, item) for item in classes)
    return f"import QtQuick.tooling 1.2\nModule {{\n{body}}}\n"


def _component(module: str, item: Registered) -> str:
    meta = _meta(item.type)
    name = meta.className()
    # What comes from our own classes in between, unknown to QML, is written as the class's own.
    base = _meta(next(above for above in item.type.__mro__ if not above.__module__.startswith("hmi.")))
    lines = [
        f'name: "{name}"; prototype: "{base.className()}"',
        f'accessSemantics: "reference"; exports: ["{module}/{name} 1.0"]; exportMetaObjectRevisions: [256]',
        *(["isCreatable: false; isSingleton: true"] if item.is_singleton else []),
        *_properties(meta, base),
        *_methods(meta, base),
    ]
    return "    Component {\n" + "".join(f"        {line}\n" for line in lines) + "    }\n"


def _meta(item: type) -> QMetaObject:
    meta: QMetaObject = item.staticMetaObject  # type: ignore[attr-defined]  # the stubs know it on objects only
    return meta


def _properties(meta: QMetaObject, base: QMetaObject) -> Iterator[str]:
    for index in range(base.propertyCount(), meta.propertyCount()):
        item = meta.property(index)
        kind, is_pointer = _kind(str(item.typeName()))
        details = [f'name: "{item.name()!s}"; type: "{kind}"']
        if is_pointer:
            details.append("isPointer: true")
        if not item.isWritable():
            details.append("isReadonly: true")
        if item.isConstant():
            details.append("isPropertyConstant: true")
        if item.hasNotifySignal():
            details.append(f'notify: "{item.notifySignal().name().toStdString()}"')
        yield f"Property {{ {'; '.join(details)} }}"


def _methods(meta: QMetaObject, base: QMetaObject) -> Iterator[str]:
    for index in range(base.methodCount(), meta.methodCount()):
        item = meta.method(index)
        word = "Signal" if item.methodType() == QMetaMethod.MethodType.Signal else "Method"
        details = [f'name: "{item.name().toStdString()}"']
        returned = str(item.typeName())
        if returned not in ("", "void"):
            details.append(f'type: "{_kind(returned)[0]}"')
        names = item.parameterNames()
        for position, raw in enumerate(item.parameterTypes()):
            kind, is_pointer = _kind(raw.toStdString())
            name = names[position].toStdString() or f"a{position}"
            details.append(f'Parameter {{ name: "{name}"; type: "{kind}"{"; isPointer: true" if is_pointer else ""} }}')
        yield f"{word} {{ {'; '.join(details)} }}"


def _kind(name: str) -> tuple[str, bool]:
    """A C++ type's name as a `.qmltypes` file has it, and whether it is a pointer.

    A list is any value here: qmllint does not know that QML turns a `list<real>` into one by itself.
    """
    is_pointer = name.endswith("*")
    name = name.rstrip("*")
    return ("QVariant" if name in ("PyObject", "QVariantList") else name), is_pointer


if __name__ == "__main__":
    sys.exit(main())
