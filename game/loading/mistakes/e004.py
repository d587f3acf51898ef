"""E004: a file saved in an old encoding."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a file saved in an old encoding",
        messages=("this file is saved as {encoding}, not as UTF-8",),
        hints=(
            "save it again as UTF-8: in Notepad, Save as, Encoding: UTF-8; in Word, save as plain text, Unicode (UTF-8)",
        ),
        why=(
            "Accents and quotation marks are stored differently by old and new programs. Liaison "
            "reads UTF-8, which every editor of today can write. The file could be read by "
            "guessing, so the other mistakes are shown too, but a guess is not good enough for a "
            "story."
        ),
    ),
    wrong={
        "▸01-street.yaml": b"chapter: The street\n\nscenes:\n\n  street:\n    text: |\n      The caf\xe9 is shut.\n    ending: home\n",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      The café is shut.
    ending: home
""",
    },
)
