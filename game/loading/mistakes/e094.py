"""E094: an end before its beginning."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_ENTRY = """\
prefecture-taken:
  says: |
    On the morning of 19 August 1944 striking policemen took the Prefecture.
  date: 1944-08-19
  until: {until}
  certainty: documented
  sources: [police-2014]
"""
_SOURCES = """\
police-2014:
  author: A historian
  title: The police in August
  year: 2014
  kind: scholarship
  seen: yes
"""

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="an end before its beginning",
        messages=("this ends ({until}) before it begins ({begins})",),
        hints=("mend one of the two: '{first}:' is when it begins, 'until:' when it is over",),
        why=(
            "What happened was over after it began. Pages and the timeline go by both dates; where they "
            "stand the wrong way round, one of the two is a slip."
        ),
    ),
    fr=Says(
        title="une fin avant son début",
        messages=("ceci finit ({until}) avant de commencer ({begins})",),
        hints=(
            "corrigez l'une des deux dates : '{first}:' dit quand cela commence, 'until:' quand c'est fini",
        ),
        why=(
            "Ce qui s'est passé a fini après avoir commencé. Les pages et la chronologie se règlent sur les "
            "deux dates ; si elles sont à l'envers, l'une des deux est une faute de frappe."
        ),
    ),
    wrong={"record/entries.yaml": _ENTRY.format(until="▸1944-08-18"), "record/sources.yaml": _SOURCES},
    right={"record/entries.yaml": _ENTRY.format(until="1944-08-19T09:00"), "record/sources.yaml": _SOURCES},
)
