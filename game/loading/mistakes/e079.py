"""E079: a former id that is still in use."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a former id that is still in use",
        messages=(
            "{used:!}'{old}' is still the id or name of something",
            "'{old}' was already claimed by '{other}'",
        ),
        hints=("delete it from 'was:', or rename the other",),
        why=(
            "'was:' tells old saves under which id to look now. A former id can belong to one "
            "thing only, and not to one that exists."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    otherwise:
      go: quay

  quay:
    was: ▸street
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
    text: |
      You are in the street.
    otherwise:
      go: quay

  quay:
    was: bridge
    text: |
      You are in the street.
    ending: home
""",
    },
)
