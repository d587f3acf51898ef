"""E074: a page without its status."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a page without its status",
        messages=("'{scene}' does not say what kind of page it is",),
        hints=("add 'status: documented', 'status: composite' or 'status: invented'",),
        why=(
            "A story with a record tells its readers of every page whether it shows what is "
            "documented, something composed of what many lived, or something invented."
        ),
    ),
    fr=Says(
        title="une page sans son statut",
        messages=("'{scene}' ne dit pas quel genre de page elle est",),
        hints=("ajoutez 'status: documented', 'status: composite' ou 'status: invented'",),
        why=(
            "Une histoire qui a un dossier historique dit à ses lecteurs, pour chaque page, si elle "
            "montre ce qui est documenté, ce qui est composé de ce que beaucoup ont vécu, ou ce qui est "
            "inventé."
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
        "01-street.yaml": """\
chapter: The street

scenes:

  ▸street:
    text: |
      You are in the street.
    ending: home
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
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    ending: home
""",
    },
)
