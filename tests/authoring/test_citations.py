"""What is cited is record; what is not cited is story."""

from __future__ import annotations

import pytest

from game.authoring.check import judged
from tests.authoring.writing import found, project

PEOPLE = """
    leclerc: {name: Philippe Leclerc, also: [Leclerc, General Leclerc], real: yes}
    de-gaulle: {name: Charles de Gaulle, also: [de Gaulle], real: yes}
    lamy: {name: Louis Lamy, also: [Lamy, Madame Lamy's brother], real: yes}
    odette: {name: Odette Lamy, real: no}
"""
RECORD = {
    "record/people.yaml": PEOPLE,
    "record/places.yaml": "pont-leclerc: {name: Pont Leclerc}\nthe-hall: {name: The hall}\n",
    "record/entries.yaml": """
        surrender:
          says: |
            Leclerc received the surrender of "the fortress" of Paris.
          certainty: disputed
          dispute: Some say in the hall, others "at the station".
          leaves-open: Who wrote "at noon".
          quotes: [{words: "Paris libéré, par lui-même", en: "Paris freed, by itself", speaker: C., source: combat, where: p. 1}]
          sources: [{id: combat, where: front page}]
    """,
    "record/documents.yaml": """
        order:
          title: To your posts
          kind: order
          status: quoted
          words: |
            Every man to his post. No one leaves
            before dark.
          english: Each to his own
          says: An order read in Room 3.
          sources: [{id: museum, where: room 3}]
    """,
}


def test_of_two_sentences_with_the_same_words_the_one_that_cites_nothing_is_blamed(tmp_path):
    text = (
        "They are in. [surrender]\nLeclerc goes on. [surrender]\nIt rains.\nLeclerc goes on.\nNobody looks.\n"
    )

    mistakes = judged(project(tmp_path, {**RECORD, "01-street.yaml": page(text)}))

    named = [one.span.line for one in mistakes if one.code == "E210"]
    assert named == [9]


def page(text: str, choices: str = "") -> str:
    lines = "\n".join(f"      {line}" for line in text.splitlines())
    return f"chapter: A\nscenes:\n  street:\n    status: invented\n    text: |\n{lines}\n{choices or '    ending: home'}\n"


def slips(folder, text: str, choices: str = "") -> list[tuple[str, str]]:
    mistakes = found(folder, {**RECORD, "01-street.yaml": page(text, choices)})
    return [(code, words) for code, words, _ in mistakes]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("You see Leclerc.", "Leclerc"),
        ("You see General Leclerc.", "General Leclerc"),
        ("You see Philippe\nLeclerc.", "Philippe"),
        ("You see *Leclerc*.", "Leclerc"),
        ("Charles de Gaulle speaks. You listen.", "Charles de Gaulle"),
        ("A flag. [surrender] Leclerc smiles.", "Leclerc"),
        ("Leclerc smiles. A flag. [surrender]", "Leclerc"),
        ('"He comes," says Leclerc.', "Leclerc"),
        ("M. Leclerc smiles, says M. Petit. [surrender]\n\nThen Leclerc goes.", "Leclerc"),
        ("{if first time here}Leclerc smiles.{end} You go.", "Leclerc"),
        ("Leclerc {if first time here}smiles. [surrender]{else}goes.{end}", "Leclerc"),
        ("{one of: You go. | You see Leclerc.}", "Leclerc"),
        ("You walk with Lamy.", "Lamy"),
        ("You see the [general](leclerc).", "general"),
        ("Leclerc's tanks pass.", "Leclerc"),
    ],
)
def test_a_sentence_of_narration_that_names_a_real_person_must_cite(tmp_path, text, named):
    assert slips(tmp_path, text) == [("E210", named)]


@pytest.mark.parametrize(
    "text",
    [
        "You see Leclerc. [surrender]",
        "You see [surrender] Leclerc.",
        "You see Leclerc, they say. [order] You go.",
        "M. Leclerc smiles. [surrender]",
        '"Leclerc is coming," says the concierge.',
        "“Leclerc is coming. De Gaulle too. So will Leclerc.” You go.",
        "« Leclerc arrive », dit-elle.",
        "— Leclerc is coming, she says.",
        "> The witness saw Leclerc.",
        "You wait in the avenue du Général Leclerc.",
        "You cross the Pont Leclerc.",
        "You stop before the [Leclerc](the-hall).",
        "Odette Lamy has no ether.",
        "You met an Leclercq.",
        "{if first time here}Leclerc smiles. [surrender]{else}Leclerc goes. [surrender]{end}",
    ],
)
def test_a_real_person_may_be_named_where_it_is_cited_or_said_by_somebody_or_a_street(tmp_path, text):
    assert slips(tmp_path, text) == []


def choice(text: str, more: str = "") -> str:
    return f"    choices: [{{id: go, text: {text}{more}, go: home}}]\n  home: {{status: invented, text: Home., ending: home}}"


def test_what_is_told_after_a_choice_is_narration_and_the_words_of_a_choice_are_hers(tmp_path):
    told = slips(tmp_path / "a", "You wait.", choice("Go", ", then: Leclerc smiles."))
    said = slips(tmp_path / "b", "You wait.", choice("Shout for Leclerc"))

    assert (told, said) == ([("E210", "Leclerc")], [])


def test_a_sentence_is_told_once_however_many_branches_show_it(tmp_path):
    text = "{if first time here}You wait.{else}You go.{end} Leclerc smiles."

    assert slips(tmp_path, text) == [("E210", "Leclerc")]


def test_two_sentences_are_two_mistakes(tmp_path):
    assert slips(tmp_path, "Leclerc smiles. Leclerc goes.") == [("E210", "Leclerc"), ("E210", "Leclerc")]


def test_where_nobody_is_real_nobody_is_looked_for(tmp_path):
    files = {**RECORD, "record/people.yaml": "odette: {name: Odette, real: no}\n"}

    assert found(tmp_path, {**files, "01-street.yaml": page("Odette waits.")}) == []


@pytest.mark.parametrize(
    "text",
    [
        'They gave up "the fortress". [surrender]',
        'It was "at the station," or not. [surrender]',
        'It was "at noon". [surrender]',
        '"Paris freed, by itself," it said. [surrender]',
        "« Paris libéré », disait-on. [surrender]",
        'The wall says "Every man to his post." [order]',
        'The wall says "every man […] before dark." [order]',
        'The wall says "Each to his own". [order]',
        'It is headed "To your posts". [order]',
        'It says "the fortress" and "Every man". [order, surrender]',
        'It says "the fortress". [order] [surrender]',
        'A flag. [surrender] "Since when?" you ask.',
        '"Since when?" you ask. A flag. [surrender]',
        "It's the baker's wall. [surrender]",
        "> Every man to his post. [order]",
        "> Every man to his post.\n> No one leaves before dark. [order]",
        "> Every man […] before dark. [order]",
        "> The witness affirms it.",
    ],
)
def test_quoted_words_that_the_entry_or_document_carries_are_let_stand(tmp_path, text):
    assert slips(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ('They gave up "the castle". [surrender]', "E211", "the castle"),
        ('The wall says "Every man to his bed". [order]', "E211", "Every man to his bed"),
        ('It says "the fortress". [order]', "E211", "the fortress"),
        ('"It is ours," says the concierge. [surrender]', "E211", "It is ours"),
        ("“It is *ours*,” she says. [surrender]", "E211", "It is *ours"),
        ('It says "the castle {if first time here}of old{else}of Paris{end}". [order]', "E211", "the castle"),
        ("> Every man to his bed. [order]", "E212", "Every man to his bed"),
        ("> Every man to his bed.\n> No one leaves before dark. [order]", "E212", "Every man to his bed"),
        ("> Every man to his post.\n>\n> Go to bed. [order]", "E212", "Go to bed"),
    ],
)
def test_quoted_words_that_nothing_cited_carries_are_an_error_at_their_place(tmp_path, text, code, words):
    mistakes = slips(tmp_path, text)

    assert mistakes[0] == (code, words)
    assert {found_code for found_code, _ in mistakes} == {code}


def test_the_message_gives_the_words_and_what_was_cited(tmp_path):
    ((_, _, message),) = found(
        tmp_path, {**RECORD, "01-street.yaml": page('It says "the castle". [order, surrender]')}
    )

    assert message == '"the castle" does not stand in order, surrender, which this sentence cites'


def test_long_words_are_shortened_in_the_message(tmp_path):
    long = "word " * 40

    ((_, _, message),) = found(tmp_path, {**RECORD, "01-street.yaml": page(f'It says "{long}". [order]')})

    assert message.startswith(f'"{("word " * 12).strip()[:59]}…" does not stand in order')
