"""Only people who were there say so."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="only people who were there say so",
        messages=("'{entry}' is labeled {label}, but only people who were there say so",),
        hints=("label it `testimony`, or add a source that is neither a testimony nor a diary",),
        why=(
            "What only people who were there have told is testimony, however many they are: precious, and of "
            "another kind than what an order, a newspaper, a report or a historian bears out."
        ),
    ),
    fr=Says(
        title="seuls des gens qui y étaient le disent",
        messages=("'{entry}' porte l'étiquette {label}, mais seuls des gens qui y étaient le disent",),
        hints=(
            "écrivez `testimony`, ou ajoutez une source qui ne soit ni un témoignage ni un journal intime",
        ),
        why=(
            "Ce que seuls des gens présents ont raconté est un témoignage, quel que soit leur nombre : "
            "précieux, et d'une autre nature que ce qu'un ordre, un journal, un rapport ou un historien "
            "confirme."
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
  certainty: ▸one-source
  sources: [{id: diary-1944, where: 19 August}]
""",
        "record/sources.yaml": """\
diary-1944:
  title: A diary kept on the quay
  kind: diary
  year: 1944
  seen: yes
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
  certainty: testimony
  sources: [{id: diary-1944, where: 19 August}]
""",
        "record/sources.yaml": """\
diary-1944:
  title: A diary kept on the quay
  kind: diary
  year: 1944
  seen: yes
""",
    },
)
