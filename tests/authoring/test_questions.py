"""What looks questionable and is not: a question that is wrong teaches authors to pass over them all."""

from __future__ import annotations

from game.authoring.check import judged
from tests.authoring.writing import project

END = "  home:\n    status: invented\n    text: |\n      Home.{told}\n    ending: home\n"


def asked(folder, chapter, story=""):
    files = {
        "story.yaml": f"title: An example\nstart: street\n{story}endings: {{home: At home}}\n",
        "01-street.yaml": chapter,
    }
    return [one.code for one in judged(project(folder, files))]


def street(*choices, told=""):
    lines = "".join(f"      - {choice}\n" for choice in choices)
    head = "chapter: The street\nscenes:\n  street:\n    status: invented\n    text: |\n      A street.\n    choices:\n"
    return head + lines + END.replace("{told}", told)


STATE = "states:\n  name: {one-of: [Denise, Marthe], start: Denise}\n"
NAMES = (
    "{id: one, text: Denise, set: name is Denise, go: home}",
    "{id: two, text: Marthe, set: name is Marthe, go: home}",
)


def test_choices_that_differ_only_in_a_word_that_a_later_page_inserts_are_two(tmp_path):
    assert asked(tmp_path / "shown", street(*NAMES, told=" {name}, they called."), STATE) == []
    assert asked(tmp_path / "never", street(*NAMES), STATE) == ["W310", "W331"]


def test_the_same_words_on_choices_that_are_never_open_together_are_no_question(tmp_path):
    key = "flags:\n  key: You have the key\n"
    take = "{id: take, text: Take the key, once: yes, gain: key, go: street}"
    apart = (
        "{id: in, text: Go in, needs: key, go: home}",
        "{id: knock, text: Go in, needs: not key, go: home}",
    )
    together = ("{id: in, text: Go in, needs: key, go: home}", "{id: knock, text: Go in, go: home}")

    assert asked(tmp_path / "apart", street(take, *apart), key) == []
    assert asked(tmp_path / "together", street(take, *together), key) == ["W330"]


def test_of_scenes_that_only_lead_to_each_other_the_first_is_questioned(tmp_path):
    lost = "".join(
        f"  {one}:\n    status: invented\n    text: |\n      Lost.\n    choices:\n      - {{id: on, text: On, go: {other}}}\n"
        for one, other in (("cellar", "tunnel"), ("tunnel", "cellar"))
    )

    found = asked(tmp_path, street("{id: on, text: Go on, go: home}") + lost)

    assert found == ["W300"]


def test_words_of_harm_are_looked_for_as_words_and_figures_only_in_what_is_told(tmp_path):
    calm = street("{id: on, text: Go on, go: home}").replace(
        "A street.", 'A deadline, a skilled hand, a bloodless sunset. "Forty rifles," somebody says.'
    )
    harsh = calm.replace("a skilled hand", "a man killed, forty rifles in a row")

    assert asked(tmp_path / "calm", calm) == []
    assert asked(tmp_path / "harsh", harsh) == ["W352", "W350"]


def test_an_ending_whose_scene_nobody_comes_to_is_asked_about_once_at_the_scene(tmp_path):
    lost = "  away:\n    status: invented\n    text: |\n      Away.\n    ending: away\n"
    story = {
        "story.yaml": "title: An example\nstart: street\nendings:\n  home: At home\n  away: Away\n",
        "01-street.yaml": street("{id: in, text: Go in, go: home}") + lost,
    }

    found = judged(project(tmp_path, story))

    assert [one.code for one in found] == ["W300"]


def test_of_two_figures_in_the_same_words_the_uncited_one_is_asked_about(tmp_path):
    says = "entry:\n  says: Fifty men.\n  certainty: one-source\n  sources: [{id: museum, where: room 3}]\n"
    told = "  street:\n    status: invented\n    text: |\n      Fifty wounded lay there. [entry]\n      So it is said. Fifty wounded lay there.\n    ending: home\n"

    found = judged(
        project(
            tmp_path,
            {"record/entries.yaml": says, "01-street.yaml": "chapter: The street\nscenes:\n" + told},
        )
    )

    assert [one.span.line for one in found if one.code == "W350"] == [7]
