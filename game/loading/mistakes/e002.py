"""E002: no story here."""

from __future__ import annotations

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=True,
    en=Says(
        title="no story here",
        messages=(
            "there is no 'story.yaml' in {where}",
            "there is nothing called '{path}'",
            "'{file}' is one file, and there is no 'story.yaml' beside it",
        ),
        hints=(
            "there is a file '{other}': call it 'story.yaml'",
            "did you mean the folder '{inner}'?",
            "{file:!}give the folder that holds 'story.yaml' and this file, not the file",
            "a story is a folder, or a .zip of one, with a file 'story.yaml' that has 'title:' and 'start:'",
        ),
        why=(
            "A story is a folder with a file called story.yaml in it. The program looked there "
            "and did not find one. Often the folder that was given is one level too high or too "
            "low, or the file is called story.yml or Story.yaml."
        ),
    ),
    fr=Says(
        title="il n'y a pas d'histoire ici",
        messages=(
            "il n'y a pas de fichier 'story.yaml' dans {where}",
            "rien ne s'appelle '{path}'",
            "'{file}' est un seul fichier, et il n'y a pas de 'story.yaml' à côté",
        ),
        hints=(
            "il y a un fichier '{other}' : appelez-le 'story.yaml'",
            "vouliez-vous dire le dossier '{inner}' ?",
            "{file:!}donnez le dossier où se trouvent 'story.yaml' et ce fichier, et non le fichier",
            "une histoire est un dossier, ou le .zip d'un dossier, avec un fichier 'story.yaml' où se trouvent 'title:' et 'start:'",
        ),
        why=(
            "Une histoire est un dossier qui contient un fichier nommé story.yaml. Le programme l'a "
            "cherché là et ne l'a pas trouvé. Souvent, le dossier indiqué est un cran trop haut ou trop "
            "bas, ou le fichier s'appelle story.yml ou Story.yaml."
        ),
    ),
    wrong={
        "story.txt": """\
title: An example
start: street
""",
    },
    right={
        "story.yaml": """\
title: An example
start: street
endings:
  home: You are home
""",
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    text: |
      You are in the street.
    ending: home
""",
    },
    whole=True,
)
