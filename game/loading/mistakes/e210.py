"""A real person named without a citation."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a real person named without a citation",
        messages=("this sentence names {person}, who is real, and cites nothing",),
        hints=("put `[entry-id]` after it, or let somebody in the story say it, in quotation marks",),
        why=(
            "Real people do and say on the page only what a source gives. So a sentence of narration that "
            "names one, by `name` or any name under `also:` in people.yaml, carries a citation. Fictional "
            "people may speak of them: what stands in quotation marks, or after a dash, is theirs. Names of "
            "streets are not people."
        ),
    ),
    fr=Says(
        title="une personne réelle nommée sans citation",
        messages=("cette phrase nomme {person}, qui a existé, et ne cite rien",),
        hints=(
            "mettez `[id-de-l-entrée]` après elle, ou faites-la dire par quelqu'un de l'histoire, entre guillemets",
        ),
        why=(
            "Les personnes réelles ne font et ne disent sur la page que ce qu'une source donne. Une phrase de "
            "narration qui en nomme une, par `name` ou par un nom sous `also:` dans people.yaml, porte donc "
            "une citation. Les personnages fictifs peuvent parler d'elles : ce qui est entre guillemets, ou "
            "après un tiret, est à eux. Les noms de rues ne sont pas des personnes."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-25
    status: invented
    text: |
      A crowd runs toward the station. ▸Leclerc has come out on the steps.
    ending: home
""",
        "record/people.yaml": """\
leclerc:
  name: Philippe Leclerc
  also: [Leclerc]
  real: yes
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-25
    status: documented
    text: |
      A crowd runs toward the station. Leclerc has the surrender. [leclerc-signs]
    ending: home
""",
        "record/people.yaml": """\
leclerc:
  name: Philippe Leclerc
  also: [Leclerc]
  real: yes
""",
        "record/entries.yaml": """\
leclerc-signs:
  says: |
    On 25 August 1944 Leclerc received the surrender of the garrison.
  date: 1944-08-25
  people: leclerc
  certainty: documented
  sources: [{id: museum-2014, where: room 3}, {id: combat-1944, where: front page}]
""",
        "record/sources.yaml": """\
museum-2014:
  title: The Prefecture in August
  kind: museum
  year: 2014
  seen: yes
combat-1944:
  title: Combat
  kind: newspaper
  year: 1944
""",
    },
)
