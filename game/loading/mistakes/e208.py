"""Sources that repeat each other in a circle."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="sources that repeat each other in a circle",
        messages=("'{source}' repeats itself: {circle}",),
        hints=("take `follows:` away from the one that was there first",),
        why=(
            "`follows` says that a source repeats an older one. Going back along it one must come to the "
            "source that was there first."
        ),
    ),
    fr=Says(
        title="des sources qui se répètent en rond",
        messages=("'{source}' se répète elle-même : {circle}",),
        hints=("retirez `follows:` à celle qui était là la première",),
        why=(
            "`follows` dit qu'une source en répète une plus ancienne. En remontant, on doit arriver à celle "
            "qui était là la première."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: documented
    text: |
      A flag hangs over the Prefecture. [flag-up]
    ending: home
""",
        "record/entries.yaml": """\
flag-up:
  says: |
    On 19 August 1944 a flag was raised over the Prefecture.
  date: 1944-08-19
  certainty: one-source
  sources: [{id: web-2020, where: first lines}, {id: book-1994, where: chapter 3}]
""",
        "record/sources.yaml": """\
web-2020:
  title: A page on the Prefecture
  kind: web
  year: 2020
  seen: yes
  follows: ▸book-1994
book-1994:
  title: A book on the Prefecture
  kind: scholarship
  year: 1994
  follows: web-2020
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: documented
    text: |
      A flag hangs over the Prefecture. [flag-up]
    ending: home
""",
        "record/entries.yaml": """\
flag-up:
  says: |
    On 19 August 1944 a flag was raised over the Prefecture.
  date: 1944-08-19
  certainty: one-source
  sources: [{id: web-2020, where: first lines}, {id: book-1994, where: chapter 3}]
""",
        "record/sources.yaml": """\
web-2020:
  title: A page on the Prefecture
  kind: web
  year: 2020
  seen: yes
  follows: book-1994
book-1994:
  title: A book on the Prefecture
  kind: scholarship
  year: 1994
""",
    },
)
