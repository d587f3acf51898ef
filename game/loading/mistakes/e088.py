"""E088: other conditions than in the original."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="other conditions than in the original",
        messages=(
            "the original has '{{if {missing}}}' in this text",
            "the original has no '{{if {extra}}}' in this text",
        ),
        hints=("use the same conditions in the same order; names and ids are never translated",),
        why=(
            "The same paragraphs are shown under the same conditions in every edition. Names of "
            "flags, meters, states and news stay as story.yaml declares them."
        ),
    ),
    fr=Says(
        title="d'autres conditions que dans l'original",
        messages=(
            "l'original a '{{if {missing}}}' dans ce texte",
            "l'original n'a pas '{{if {extra}}}' dans ce texte",
        ),
        hints=(
            "gardez les mêmes conditions dans le même ordre ; les noms et les identifiants ne se traduisent jamais",
        ),
        why=(
            "Les mêmes paragraphes sont montrés aux mêmes conditions dans chaque édition. Les noms des "
            "marques, jauges, états et nouvelles restent tels que story.yaml les déclare."
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
      {if first time here}You are new.{end} Well.
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
      Vous êtes nouvelle. Bien.
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
      {if first time here}You are new.{end} Well.
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
      {if first time here}Vous êtes nouvelle.{end} Bien.
""",
    },
)
