"""E058: nothing after a label."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="nothing after a label",
        messages=(
            "{dash:!}there is nothing after this dash",
            "there is nothing after '{key}:'",
        ),
        hints=("write something after it, or delete the line",),
        why=("A label says that something follows. If nothing is meant, leave the whole line out."),
    ),
    fr=Says(
        title="rien après un mot-clé",
        messages=(
            "{dash:!}il n'y a rien après ce tiret",
            "il n'y a rien après '{key}:'",
        ),
        hints=("écrivez quelque chose après, ou supprimez la ligne",),
        why=("Un mot-clé annonce que quelque chose suit. Si rien n'est voulu, retirez toute la ligne."),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸title:
    text: |
      You are in the street.
    ending: home
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    title: The street
    text: |
      You are in the street.
    ending: home
""",
    },
)
