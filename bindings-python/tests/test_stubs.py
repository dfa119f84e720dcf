"""The stub of the engine says what the engine is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_the_stub_is_right(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy.stubtest", "retaguarda._engine"]
    found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr
