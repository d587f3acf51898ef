"""Time runs backward."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="time runs backward",
        messages=(
            "'{scene}' ({at}) is earlier than '{before}' ({its}), from which one comes to it "
            "by the choice '{choice}' in '{source}'; the same from {others}",
            "'{scene}' ({at}) is earlier than '{before}' ({its}), from which one comes to it "
            "by the choice '{choice}' in '{source}'",
            "'{scene}' ({at}) is later than '{after}' ({its}), to which one goes on "
            "by the choice '{choice}' in '{source}'; the same to {others}",
            "'{scene}' ({at}) is later than '{after}' ({its}), to which one goes on "
            "by the choice '{choice}' in '{source}'",
        ),
        hints=(
            "after midnight it is the next day: write `date: {tomorrow}`",
            "a page that one comes back to has no `time:`; or make '{side}' a detour (`detour:` there, `go: back` on its way back)",
            "mend one of the two times; a page told from later on is a frame: `frame: yes`",
        ),
        why=(
            "Along every way through a story time goes on, or stands still. The last known time is carried "
            "through pages that have none. Only what is surely earlier is a mistake: `evening` may be after "
            "`19:00`. A detour and the way back from it, and ways into or out of a frame, may go back in "
            "time."
        ),
    ),
    fr=Says(
        title="le temps recule",
        messages=(
            "'{scene}' ({at}) est plus tôt que '{before}' ({its}), d'où l'on y vient "
            "par le choix '{choice}' dans '{source}' ; de même depuis {others}",
            "'{scene}' ({at}) est plus tôt que '{before}' ({its}), d'où l'on y vient "
            "par le choix '{choice}' dans '{source}'",
            "'{scene}' ({at}) est plus tard que '{after}' ({its}), où l'on va "
            "par le choix '{choice}' dans '{source}' ; de même vers {others}",
            "'{scene}' ({at}) est plus tard que '{after}' ({its}), où l'on va "
            "par le choix '{choice}' dans '{source}'",
        ),
        hints=(
            "après minuit, c'est le lendemain : écrivez `date: {tomorrow}`",
            "une page où l'on revient n'a pas de `time:` ; ou faites de '{side}' un détour (`detour:` pour y aller, `go: back` pour en revenir)",
            "corrigez l'une des deux heures ; une page racontée plus tard est un cadre : `frame: yes`",
        ),
        why=(
            "Sur chaque chemin d'une histoire, le temps avance ou s'arrête. La dernière heure connue traverse "
            "les pages qui n'en ont pas. Seul ce qui est sûrement plus tôt est une faute : `soir` peut venir "
            "après `19:00`. Un détour et son retour, l'entrée et la sortie d'un cadre peuvent remonter le "
            "temps."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    time: 09:10
    text: |
      You are in the street.
    choices:
      - id: cross
        text: |
          Cross the bridge.
        go: bridge

  bridge:
    date: 1944-08-19
    time: ▸08:45
    text: |
      You are on the bridge.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    date: 1944-08-19
    time: 09:10
    text: |
      You are in the street.
    choices:
      - id: cross
        text: |
          Cross the bridge.
        go: bridge

  bridge:
    date: 1944-08-19
    time: 09:45
    text: |
      You are on the bridge.
    ending: home
""",
    },
)
