"""E023: a dash is missing."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="a dash is missing",
        messages=(
            "'{sign}' before '{key}:' is not the dash of a list",
            "a dash seems to be missing before '{key}:'",
            "a dash is missing here",
        ),
        hints=(
            "write '- {key}: {rest}', with the hyphen of the keyboard{sign:!}",
            "write '- {key}: {rest}': each {thing} of a list begins with a dash",
            "each item of a list begins with a dash and a space; one of several lines stands below '- |'{next:!}",
            "each item of a list begins with a dash and a space",
        ),
        why=(
            "Choices, and other lists of things with labels, are kept apart by dashes: the first "
            "label of each stands after a dash and a space."
        ),
    ),
    fr=Says(
        title="il manque un tiret",
        messages=(
            "'{sign}' devant '{key}:' n'est pas le tiret d'une liste",
            "il semble manquer un tiret avant '{key}:'",
            "il manque un tiret ici",
        ),
        hints=(
            "écrivez '- {key}: {rest}', avec le trait d'union du clavier{sign:!}",
            "écrivez '- {key}: {rest}' : dans une liste, chaque {thing:nom} commence par un tiret",
            "chaque élément d'une liste commence par un tiret et un espace ; celui de plusieurs lignes se place sous '- |'{next:!}",
            "chaque élément d'une liste commence par un tiret et un espace",
        ),
        why=(
            "Les choix, et les autres listes de choses à mots-clés, sont séparés par des tirets : le "
            "premier mot-clé de chacun vient après un tiret et un espace."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        go: stay
      ▸id: leave
        text: |
          Leave.
        go: street
""",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    choices:
      - id: wait
        text: |
          Wait.
        go: stay
      - id: leave
        text: |
          Leave.
        go: street
""",
    },
)
