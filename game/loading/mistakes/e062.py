"""E062: a label in French."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a label in French",
        messages=("labels are English: '{key}' is '{english}' here",),
        hints=("write '{english}:'; the words after it are yours, in any language",),
        why=(
            "The labels are the same in every story, so that authors can read each other's files "
            "and programs find them. The words of your story may be in any language."
        ),
    ),
    fr=Says(
        title="un mot-clé en français",
        messages=("les mots-clés sont en anglais : ici, '{key}' s'écrit '{english}'",),
        hints=("écrivez '{english}:' ; les mots qui suivent sont à vous, dans la langue que vous voulez",),
        why=(
            "Les mots-clés sont les mêmes dans toutes les histoires, pour que les auteurs de tous pays "
            "se lisent entre eux et que les programmes s'y retrouvent. Les mots de votre histoire, eux, "
            "sont dans la langue que vous voulez."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    ▸titre: La rue
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
    title: La rue
    text: |
      You are in the street.
    ending: home
""",
    },
)
