"""The language as a table: every row says what it must, and the model has a field for it."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

import pytest
import yaml

from game.story import model, record
from game.story.language import FORMS, FRENCH_LABELS, Each, Form, Inside, ListOf
from game.story.language.takes import FormName

MADE_INTO = {
    "chapter": model.Chapter, "scene": model.Scene, "choice": model.Choice, "flag": model.Flag, "meter": model.Meter,
    "state": model.StateName, "news": model.News, "entry": record.Entry, "quote": record.Quote,
    "reference": record.Reference, "document": record.Document, "source": record.Source, "person": record.Person,
    "place": record.Place, "term": record.Term, "anachronism": record.Anachronism,
}  # fmt: skip
MADE_OTHERWISE = {"gain", "lose", "change", "set", "learn", "tell", "was"}
ROWS = [
    pytest.param(label, id=f"{form.name}-{label.key}") for form in FORMS.values() for label in form.labels
]


def test_every_form_is_there():
    assert set(FORMS) == set(get_args(FormName))


@pytest.mark.parametrize("label", ROWS)
def test_a_row_says_what_it_means_in_both_languages_in_one_line(label):
    for text in (label.means, label.veut_dire):
        assert text.endswith((".", "…")) and "\n" not in text and len(text) < 110
    assert label.means != label.veut_dire


@pytest.mark.parametrize("label", ROWS)
def test_a_rows_example_is_written_with_its_label(label):
    assert list(yaml.safe_load(label.example)) == [label.key]


@pytest.mark.parametrize("name", MADE_INTO)
def test_the_model_has_a_field_for_every_label(name):
    known = {one.name for one in fields(MADE_INTO[name])}

    assert {label.attribute for label in FORMS[name].labels} - MADE_OTHERWISE <= known


def test_labels_are_unique_in_their_form():
    for form in FORMS.values():
        keys = [label.key for label in form.labels]
        assert len(set(keys)) == len(keys)
        assert form.short in ("", *keys)


def test_forms_within_forms_are_known():
    def named(form: Form) -> set[str]:
        takes = [label.takes for label in form.labels]
        takes = [one.of if isinstance(one, ListOf | Each) else one for one in takes]
        return {one.form for one in takes if isinstance(one, Inside)}

    for form in FORMS.values():
        assert named(form) <= set(FORMS)


def test_french_labels_lead_to_labels():
    keys = {label.key for form in FORMS.values() for label in form.labels}

    assert set(FRENCH_LABELS.values()) <= keys
