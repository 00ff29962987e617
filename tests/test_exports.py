"""The public names are those that ``__all__`` lists, and the ones the documentation shows work as shown."""

import re
from pathlib import Path
from types import ModuleType

import pytest

import screener
from tools.make_archive import files_of, zipped

PAGE = (Path(__file__).parent.parent / "docs" / "library.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def test_the_public_names_are_all_that_is_there() -> None:
    there = {
        name
        for name, value in vars(screener).items()
        if not isinstance(value, ModuleType) and (not name.startswith("__") or name == "__version__")
    }
    assert there == set(screener.__all__)
    assert screener.__all__ == sorted(screener.__all__)


def test_every_public_name_is_documented() -> None:
    for name in set(screener.__all__) - {"__version__"}:
        assert re.search(rf"`{name}\b", PAGE), name
        assert getattr(screener, name).__doc__


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_run(
    example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "export.csv").write_text("name,note\nIvo Brandt,Your website looks tired.\n", "utf-8")
    (tmp_path / "archive.zip").write_bytes(zipped(files_of()))
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "docs/library.md", "exec"), {})  # noqa: S102
    assert "decline" in capsys.readouterr().out


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 7
