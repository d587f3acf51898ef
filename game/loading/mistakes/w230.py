"""A word younger than the page."""

from game.loading.mistakes import Mistake, Says

_ANACHRONISMS = """\
teenager:
  words: [teenager, teenagers]
  from: 1950
  means: |
    Write her age.
"""

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="a word younger than the page",
        messages=("'{word}' was not said before {since}, and this page is earlier",),
        hints=("{means}", "say it in a word of the time"),
        why=(
            "record/anachronisms.yaml lists words with the date from which people used them. A page of an "
            "earlier day that uses one, in the narration or in speech, is out of its time. Pages of a frame, "
            "which are told from later on, may use it."
        ),
    ),
    fr=Says(
        title="un mot plus jeune que la page",
        messages=("« {word} » ne se disait pas avant {since}, et cette page est antérieure",),
        hints=("{means}", "dites-le avec un mot de l'époque"),
        why=(
            "record/anachronisms.yaml donne des mots avec la date à partir de laquelle on les a employés. Une "
            "page d'un jour antérieur qui en emploie un, dans la narration ou dans une parole, n'est pas de "
            "son temps. Les pages d'un cadre, racontées plus tard, peuvent l'employer."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: invented
    text: |
      A ▸teenager leans his bicycle against the wall.
    ending: home
""",
        "record/anachronisms.yaml": _ANACHRONISMS,
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: invented
    text: |
      A boy of sixteen leans his bicycle against the wall.
    ending: home
""",
        "record/anachronisms.yaml": _ANACHRONISMS,
    },
)
