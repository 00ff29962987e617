"""The built wheel, in an environment of its own, holds the command and nothing that does not belong there."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.test_cli_review import ROWS

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    bare = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PIP_"))}
    return subprocess.run(command, cwd=folder, env=bare, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    done = run(*build, folder=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    [built] = folder.glob("connection_screener-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts of a fresh environment with the wheel; its dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=False, symlinks=True)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", scripts / "python")
    done = run(*pip, "install", "--no-deps", "--no-index", wheel, folder=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    [packages] = folder.glob("**/site-packages")
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return scripts


def test_the_wheel_holds_two_packages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as content:
        names = content.namelist()
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"screener", "screener_cli"}
    for needed in (
        "screener/py.typed",
        *(
            f"screener/page/{name}"
            for name in ("page.html", "card.html", "page.css", "page.js", "answering.js", "answers.js")
        ),
        "screener/policy/policy.toml",
        "screener/policy/presets/coach.toml",
        "screener/replies/texts/de/decline.txt",
        "screener/replies/texts/pt/questions.toml",
    ):
        assert needed in names


def test_the_command_screens_an_export(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "export.csv").write_text(ROWS, "utf-8")
    done = run(installed / "screener", "review", "export.csv", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("DECLINE    Marta Vell")


def test_the_command_is_the_installed_one(installed: Path, tmp_path: Path) -> None:
    done = run(installed / "python", "-c", "import screener; print(screener.__file__)", folder=tmp_path)
    assert Path(done.stdout.strip()).is_relative_to(installed.parent)


@pytest.mark.parametrize("name", ["cli", "tests", "docs", "sample_profiles", "benchmarks", "tools"])
def test_nothing_else_can_be_imported(name: str, installed: Path, tmp_path: Path) -> None:
    done = run(installed / "python", "-c", f"import {name}", folder=tmp_path)
    assert f"No module named '{name}'" in done.stderr
