"""A document before it was made."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a document before it was made",
        messages=(
            "'{id}' ({begins}) is later than every page that leans on it: {scenes}",
            "'{id}' ({begins}) is later than this page ({at})",
            "'{id}' ({begins}) is later than the day of this page",
        ),
        hints=("offer or cite it on a later page, or mend its `when` or the page's date",),
        why=(
            "A document lies on the table, or is cited, only when it exists: its `when` is not after the "
            "page, by day, and by the hour when both have one."
        ),
    ),
    fr=Says(
        title="un document avant qu’il n’existe",
        messages=(
            "'{id}' ({begins}) est plus tardif que toutes les pages qui s'appuient sur lui : {scenes}",
            "'{id}' ({begins}) est plus tardif que cette page ({at})",
            "'{id}' ({begins}) est plus tardif que le jour de cette page",
        ),
        hints=(
            "proposez-le ou citez-le sur une page plus tardive, ou corrigez son `when` ou la date de la page",
        ),
        why=(
            "Un document n'est sur la table, ou cité, que s'il existe : son `when` n'est pas après la page, "
            "par le jour, et par l'heure quand les deux en ont une."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    status: invented
    documents: ▸order
    text: |
      You stop before a wall.
    ending: home
""",
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  when: 1944-08-20
  status: quoted
  words: |
    Every man to his post.
  sources: [{id: museum-2014, where: room 3}]
""",
        "record/sources.yaml": """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
  seen: yes
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-20
    status: invented
    documents: order
    text: |
      You stop before a wall.
    ending: home
""",
        "record/documents.yaml": """\
order:
  title: An order pasted on the wall
  kind: order
  when: 1944-08-20
  status: quoted
  words: |
    Every man to his post.
  sources: [{id: museum-2014, where: room 3}]
""",
        "record/sources.yaml": """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
  seen: yes
""",
    },
)
