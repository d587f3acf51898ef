"""Death, persecution or violence without a word before it."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    en=Says(
        title="death, persecution or violence without a word before it",
        messages=("'{word}': this page speaks of {kind} and has no care:",),
        hints=("write care: {{warns: [{kind}]}} in the scene",),
        why=(
            "Readers and pupils are told before a page that may hurt, and may skip it. Words that "
            "speak of death, persecution or violence are looked for on pages without care:."
        ),
    ),
    fr=Says(
        title="mort, persécution ou violence sans avertissement",
        messages=("« {word} » : cette page n'a pas de care: ({kind})",),
        hints=("écrivez care: {{warns: [{kind}]}} dans la scène",),
        why=(
            "Lecteurs et élèves sont prévenus avant une page qui peut blesser, et peuvent la passer. "
            "Les mots de mort, de persécution ou de violence sont cherchés sur les pages sans care:."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      A man was ▸killed here in the night.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    care: {warns: [death]}
    text: |
      A man was killed here in the night.
    ending: home
""",
    },
)
