"""Starting the benchmarks' programs and reading what they print."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def start(module: str, url: str, *arguments: str) -> subprocess.Popen[str]:
    """Run `tests.benchmarks.<module>`; the URL goes in on stdin, since it holds a password."""
    process = subprocess.Popen(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
        cwd=ROOT,
        env=os.environ.copy(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write(url + "\n")
    process.stdin.flush()
    return process


def result(process: subprocess.Popen[str], timeout_s: float) -> Any:
    """The JSON the program printed last."""
    output, _ = process.communicate(timeout=timeout_s)
    return json.loads(output.strip().splitlines()[-1])


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0 … 1) of `values` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
