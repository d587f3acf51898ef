"""E087: other citations than in the original."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="other citations than in the original",
        messages=(
            "the original cites '{missing}' in this text",
            "the original does not cite '{extra}' in this text",
        ),
        hints=(
            "put '[{missing}]' after the sentence that rests on it",
            "take '[{extra}]' out, or put it into the original too",
        ),
        why=(
            "What a text rests on does not change with its language: each edition cites the same "
            "entries and documents as the original."
        ),
    ),
    fr=Says(
        title="d'autres citations que dans l'original",
        messages=(
            "l'original cite '{missing}' dans ce texte",
            "l'original ne cite pas '{extra}' dans ce texte",
        ),
        hints=(
            "placez '[{missing}]' après la phrase qui s'appuie dessus",
            "retirez '[{extra}]', ou ajoutez-le aussi à l'original",
        ),
        why=(
            "Ce sur quoi un texte s'appuie ne change pas avec la langue : chaque édition cite les mêmes "
            "entrées et documents que l'original."
        ),
    ),
    wrong={
        "record/entries.yaml": """\
taken:
  says: The Prefecture was taken.
  certainty: one-source
  sources: [memoir]
""",
        "record/sources.yaml": """\
memoir:
  title: A memoir
  kind: testimony
  year: 1950
""",
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      The Prefecture is taken. [taken]
    ending: home
""",
        "editions/fr/story.yaml": """\
title: Un exemple
language: fr
endings:
  home: Chez vous
""",
        "editions/fr/record/entries.yaml": """\
taken:
  says: La préfecture fut prise.
""",
        "editions/fr/record/sources.yaml": """\
memoir:
  title: Un mémoire
""",
        "editions/fr/01-street.yaml": """\
chapter: La rue

scenes:

  street:
    ▸text: |
      La préfecture est prise.
""",
    },
    right={
        "record/entries.yaml": """\
taken:
  says: The Prefecture was taken.
  certainty: one-source
  sources: [memoir]
""",
        "record/sources.yaml": """\
memoir:
  title: A memoir
  kind: testimony
  year: 1950
""",
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      The Prefecture is taken. [taken]
    ending: home
""",
        "editions/fr/story.yaml": """\
title: Un exemple
language: fr
endings:
  home: Chez vous
""",
        "editions/fr/record/entries.yaml": """\
taken:
  says: La préfecture fut prise.
""",
        "editions/fr/record/sources.yaml": """\
memoir:
  title: Un mémoire
""",
        "editions/fr/01-street.yaml": """\
chapter: La rue

scenes:

  street:
    text: |
      La préfecture est prise. [taken]
""",
    },
)
