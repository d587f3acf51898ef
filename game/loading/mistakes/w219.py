"""W219: brackets that do not cite."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

_RECORD = """\
strike:
  says: |
    On 15 August 1944 the police of Paris went on strike.
  date: 1944-08-15
  certainty: one-source
  sources: [{id: museum-2014, where: room 3}]
"""

_SOURCES = """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
  seen: yes
"""

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="brackets that do not cite",
        messages=("'{words}' is read as words of the text, and cites nothing",),
        hints=(
            "to cite, write '{meant}'; round brackets are part of the text{round:!}",
            "to cite or to link, write '{meant}'; if these are words, put a backslash before the bracket",
        ),
        why=(
            "Ids are small letters, digits and hyphens. Brackets with anything else in them are part of the "
            "text. An entry or a document has nearly this id, so it was probably meant."
        ),
    ),
    fr=Says(
        title="des crochets qui ne citent pas",
        messages=("'{words}' est lu comme du texte et ne cite rien",),
        hints=(
            "pour citer, écrivez '{meant}' ; des parenthèses font partie du texte{round:!}",
            "pour citer ou pour lier, écrivez '{meant}' ; si ce sont des mots, mettez une barre oblique inverse avant le crochet",
        ),
        why=(
            "Un identifiant n'a que des minuscules, des chiffres et des traits d'union. Entre crochets, tout le "
            "reste est du texte. Une fiche ou un document s'appelle presque ainsi : c'est sans doute ce qui "
            "était voulu."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: composite
    date: 1944-08-19
    text: |
      On the 15th the police had gone on strike. [strike] They had not come back. ▸[Strike]
    ending: home
""",
        "record/entries.yaml": _RECORD,
        "record/sources.yaml": _SOURCES,
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: composite
    date: 1944-08-19
    text: |
      On the 15th the police had gone on strike. [strike] They had not come back. [strike]
    ending: home
""",
        "record/entries.yaml": _RECORD,
        "record/sources.yaml": _SOURCES,
    },
)
