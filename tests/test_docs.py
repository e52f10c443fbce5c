"""The Python in the pages of the documentation runs, and what it asserts holds."""

import re
import runpy
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
PAGES = ("groups", "loops", "training-plan")


@pytest.mark.parametrize("page", PAGES)
def test_the_code_of_the_page_runs(page, tmp_path):
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    code = re.findall(r"^```python\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    assert code
    (tmp_path / f"{page}.py").write_text("\n".join(code), encoding="utf-8")
    runpy.run_path(str(tmp_path / f"{page}.py"))


@pytest.mark.parametrize("page", sorted(path.name for path in DOCS.glob("*.md")))
def test_links_and_pictures_are_there(page):
    text = (DOCS / page).read_text(encoding="utf-8")
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)]
    for target in targets:
        assert "://" in target or not target or (DOCS / target).exists(), target
