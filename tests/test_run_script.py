"""`./run`, with stand-ins for uv and for what it sets up."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).resolve().parents[1] / "run"


def executable(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)


def uv(file: Path, version: str) -> None:
    executable(file, f'[ "$1" = --version ] && echo "{version}" || echo "$0 $*" >>"$HOME/uv.log"')


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A checkout with an environment in `env`, whose `hmi` says where and with what it was started."""
    root = tmp_path / "project"
    root.mkdir()
    shutil.copy(RUN, root / "run")
    executable(root / "env/bin/python", "exit 0")
    executable(root / "env/bin/hmi", 'echo "hmi $* in $(pwd)"')
    return root


def demo(project: Path, environment: str, *path: Path) -> "subprocess.CompletedProcess[str]":
    home = project.parent / "home"
    elsewhere = project.parent / "elsewhere"
    for folder in (home, elsewhere):
        folder.mkdir(exist_ok=True)
    return subprocess.run(
        [str(project / "run"), "demo", "--headless"],
        cwd=elsewhere,
        env={
            "PATH": os.pathsep.join([*map(str, path), "/usr/bin", "/bin"]),
            "HOME": str(home),
            "UV_PROJECT_ENVIRONMENT": environment,
        },
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )


@pytest.mark.parametrize("is_absolute", [True, False])
def test_an_environment_elsewhere_is_found_from_anywhere(project: Path, is_absolute: bool) -> None:
    uv(project.parent / "bin/uv", "uv 0.4.27")
    started = demo(project, str(project / "env") if is_absolute else "env", project.parent / "bin")
    assert (started.returncode, started.stderr) == (0, "")
    assert started.stdout == f"hmi demo --headless in {project.parent / 'elsewhere'}\n"


@pytest.mark.parametrize("old", ["uv 0.4.26 (abc 2024-10-23)", "uv 0.1.0", "something else"])
@pytest.mark.parametrize("new", ["uv 0.4.27", "uv 0.11.3 (abc 2026-01-01)", "uv 1.0.0-rc1"])
def test_a_uv_that_is_too_old_is_passed_over(project: Path, old: str, new: str) -> None:
    uv(project.parent / "bin/uv", old)
    uv(project.parent / "home/.local/bin/uv", new)
    started = demo(project, "env", project.parent / "bin")
    assert (started.returncode, started.stderr) == (0, "")
    used = (project.parent / "home/uv.log").read_text()
    assert f"{project.parent}/home/.local/bin/uv sync" in used
    assert f"{project.parent}/bin/uv" not in used
