"""A label lost from story.yaml is told once, where it stood, and not through everything it explains."""

from __future__ import annotations

import pytest

from game.loading import read_project
from tests.loading.laid_out import STORY, STREET, lay_out

KEPT = {
    "flags": "flags:\n  forged papers: You carry an identity card in another name.\n",
    "meters": "meters:\n  exposure:\n    from: 0\n    to: 5\n    words: {0: nobody knows you}\n",
    "states": "states:\n  cover: {one-of: [intact, shaken, blown]}\n",
    "news": "news:\n  prefecture held: {means: Who holds the Prefecture, entry: taken}\n",
    "derived": "derived:\n  in danger: exposure at least 4 or cover is blown\n",
}
USES = STREET.replace(
    "      - id: wait\n",
    "      - id: wait\n        needs: forged papers and not in danger and prefecture held at least told\n"
    "        change: exposure +1\n        set: cover is shaken\n        learn: prefecture held as told\n",
)
RECORD = {
    "record/entries.yaml": "taken:\n  says: x\n  certainty: testimony\n  sources: [{id: a, where: b}]\n",
    "record/sources.yaml": "a:\n  title: A\n  kind: testimony\n  year: 1944\n",
}
NOTE = "title: An example\nstart: street\ncontent-note: |\n  Shots are heard in this story.\n"


def found(tmp_path, story):
    files = {
        "story.yaml": story,
        "01-street.yaml": USES.replace("    text:", "    status: invented\n    text:", 1),
    }
    files["01-street.yaml"] = files["01-street.yaml"].replace("  quay:\n", "  quay:\n    status: invented\n")
    project = read_project(lay_out({**files, **RECORD}, tmp_path / "story"))
    return [(one.code, one.fields.get("key"), one.span.line, one.message) for one in project.diagnostics]


def story_without(lost: str) -> str:
    kept = [words.partition("\n")[2] if shelf == lost else words for shelf, words in KEPT.items()]
    return NOTE + "".join(kept) + "endings:\n  home: You are home\n"


def test_with_all_its_labels_the_story_is_right(tmp_path):
    assert found(tmp_path, story_without("")) == []


@pytest.mark.parametrize("shelf", KEPT)
def test_a_lost_label_of_a_shelf_is_told_once_where_it_stood(tmp_path, shelf):
    story = story_without(shelf)
    first = KEPT[shelf].split("\n")[1]

    line = story.split("\n").index(first) + 1
    message = f"'{shelf}:' seems to be missing above this line"
    assert found(tmp_path, story) == [("E047", shelf, line, message)]


def test_names_that_are_words_of_a_text_are_told_once_too(tmp_path):
    story = NOTE + "".join(KEPT[shelf].partition("\n")[2] for shelf in ("meters",)) + KEPT["flags"]
    story += KEPT["states"] + KEPT["news"] + KEPT["derived"] + "endings:\n  home: You are home\n"

    assert [one[:3] for one in found(tmp_path, story)] == [("E047", "meters", 5)]


def test_a_name_that_is_declared_nowhere_is_told_at_its_first_use(tmp_path):
    story = NOTE + STORY.partition("start: street\n")[2].replace("forged papers:", "forged paper:")

    codes = [(code, message) for code, _, _, message in found(tmp_path, story) if code == "E101"]
    assert codes[0][1].startswith("story.yaml declares nothing called 'forged papers'")


def test_a_label_that_stands_among_the_names_is_put_where_it_belongs(tmp_path):
    block = "prefecture held:\n    means: Who holds the Prefecture\n  entry: taken"
    story = story_without("").replace(
        "prefecture held: {means: Who holds the Prefecture, entry: taken}", block
    )

    line = story.split("\n").index("  entry: taken") + 1
    assert [(one[0], one[2]) for one in found(tmp_path, story)] == [("E029", line)]


def test_a_colon_lost_before_words_that_have_one_is_told_at_its_label(tmp_path):
    files = {
        "story.yaml": STORY,
        "01-street.yaml": STREET.replace("title: The street", 'title "Paris: the street"'),
    }

    (one,) = read_project(lay_out(files, tmp_path / "story")).diagnostics
    assert (one.code, one.span.line, one.fields["key"]) == ("E024", 6, "title")
    assert one.hint == """write 'title: "Paris: the street"'"""
