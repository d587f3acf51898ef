"""More situations than a check looks at."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="warning",
    stops_play=False,
    also=("W333",),
    en=Says(
        title="more situations than a check looks at",
        messages=(
            "after {looked} situations it is not decided whether there is always a way on ({count} pages, first {first})",
            "after {looked} situations it is not decided whether everything is reached",
        ),
        hints=("liaison explore goes to the end",),
        why=(
            "A check takes two seconds at most. Pages that are safe whatever a player carries are "
            "proved at once; the others by trying every situation, up to a limit. Here the limit was "
            "reached before the end."
        ),
    ),
    fr=Says(
        title="plus de situations qu'une vérification n'en voit",
        messages=(
            "après {looked} situations, il n'est pas établi qu'il y ait toujours une issue ({count} pages, d'abord {first})",
            "après {looked} situations, il n'est pas établi que tout soit atteint",
        ),
        hints=("liaison explore va jusqu'au bout",),
        why=(
            "Une vérification prend deux secondes au plus. Les pages sûres quoi qu'ait le joueur sont "
            "prouvées aussitôt ; les autres en essayant chaque situation, jusqu'à une limite. Ici la "
            "limite est venue avant la fin."
        ),
    ),
    wrong={
        "story.yaml": """\
title: ▸An example
start: street
flags:
  thing one: You have it
  thing two: You have it
  thing three: You have it
  thing four: You have it
  thing five: You have it
  thing six: You have it
  thing seven: You have it
  thing eight: You have it
  thing nine: You have it
  thing ten: You have it
  thing eleven: You have it
  thing twelve: You have it
  thing thirteen: You have it
  thing fourteen: You have it
  thing fifteen: You have it
  thing sixteen: You have it
  thing seventeen: You have it
  thing eighteen: You have it
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: take-0, text: Take thing one, once: yes, gain: thing one, go: street}
      - {id: take-1, text: Take thing two, once: yes, gain: thing two, go: street}
      - {id: take-2, text: Take thing three, once: yes, gain: thing three, go: street}
      - {id: take-3, text: Take thing four, once: yes, gain: thing four, go: street}
      - {id: take-4, text: Take thing five, once: yes, gain: thing five, go: street}
      - {id: take-5, text: Take thing six, once: yes, gain: thing six, go: street}
      - {id: take-6, text: Take thing seven, once: yes, gain: thing seven, go: street}
      - {id: take-7, text: Take thing eight, once: yes, gain: thing eight, go: street}
      - {id: take-8, text: Take thing nine, once: yes, gain: thing nine, go: street}
      - {id: take-9, text: Take thing ten, once: yes, gain: thing ten, go: street}
      - {id: take-10, text: Take thing eleven, once: yes, gain: thing eleven, go: street}
      - {id: take-11, text: Take thing twelve, once: yes, gain: thing twelve, go: street}
      - {id: take-12, text: Take thing thirteen, once: yes, gain: thing thirteen, go: street}
      - {id: take-13, text: Take thing fourteen, once: yes, gain: thing fourteen, go: street}
      - {id: take-14, text: Take thing fifteen, once: yes, gain: thing fifteen, go: street}
      - {id: take-15, text: Take thing sixteen, once: yes, gain: thing sixteen, go: street}
      - {id: take-16, text: Take thing seventeen, once: yes, gain: thing seventeen, go: street}
      - {id: take-17, text: Take thing eighteen, once: yes, gain: thing eighteen, go: street}
      - {id: on, text: Go on, needs: thing one, go: door}
  door:
    status: invented
    text: |
      A door.
    choices:
      - {id: in, text: Go in, needs: not thing one or not thing two or not thing three or not thing four or not thing five or not thing six or not thing seven or not thing eight or not thing nine or not thing ten or not thing eleven or not thing twelve or not thing thirteen or not thing fourteen or not thing fifteen or not thing sixteen or not thing seventeen or not thing eighteen, go: home}
  home:
    status: invented
    text: |
      You are home.
    ending: home
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
flags:
  key: You have the key
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    status: invented
    text: |
      You are in the street.
    choices:
      - {id: take, text: Take the key, once: yes, gain: key, go: door}
      - {id: pass, text: Walk on, go: door}

  door:
    status: invented
    text: |
      A door.
    choices:
      - {id: in, text: Go in, needs: key, go: home}
      - {id: knock, text: Knock, go: cellar}

  home:
    status: invented
    text: |
      You are home.
    ending: home

  cellar:
    status: invented
    text: |
      A cellar.
    ending: home
""",
    },
)
