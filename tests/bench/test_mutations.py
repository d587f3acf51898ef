"""The list of rules keeps up with the sources: every line that is to be broken still stands there, once."""

from __future__ import annotations

from collections import Counter

from tests.bench.mutations import out_of_date, rules


def test_every_line_that_is_to_be_broken_stands_in_its_file_once():
    assert out_of_date() == []


def test_each_rule_is_told_once_and_broken_in_earnest():
    told = Counter((rule.section, rule.rule) for rule in rules())

    assert [rule for rule, count in told.items() if count > 1] == []
    assert [rule.rule for rule in rules() if rule.old == rule.new] == []
