"""A file that is not what its name says."""

from game.loading.mistakes import Mistake, Says

MISTAKE = Mistake(
    severity="error",
    stops_play=False,
    en=Says(
        title="a file that is not what its name says",
        messages=(
            "{file} cannot be read as {format}: {what} (line {line_in_file})",
            "{file} cannot be read as {format}: {what}",
            "{file} cannot be read as {format}",
        ),
        hints=(
            "save it again from the program it was made with; changing the ending of a file's name does not change the file",
        ),
        why=(
            "The ending of a file's name says how it is written. This one is written otherwise, or is "
            "damaged."
        ),
    ),
    fr=Says(
        title="un fichier qui n’est pas ce que dit son nom",
        messages=(
            "{file} ne se lit pas comme {format} : {what:fr} (ligne {line_in_file})",
            "{file} ne se lit pas comme {format} : {what:fr}",
            "{file} ne se lit pas comme {format}",
        ),
        hints=(
            "enregistrez-le de nouveau depuis le programme qui l'a fait ; changer la terminaison du nom ne change pas le fichier",
        ),
        why=(
            "La terminaison du nom d'un fichier dit comment il est écrit. Celui-ci l'est autrement, ou il est "
            "abîmé."
        ),
    ),
    wrong={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    picture: ▸quay
    text: |
      You are on the quay.
    ending: home
""",
        "pictures/quay.png": b"GIF89a",
    },
    right={
        "01-street.yaml": """\
chapter: The street

scenes:

  street:
    picture: quay
    text: |
      You are on the quay.
    ending: home
""",
        "pictures/quay.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90wS\xde\x00\x00\x00\x0cIDATx\x9cc\xd0pH\x03\x00\x01\x80\x00\xce\x18\x9b\xd8\xe2\x00\x00\x00\x00IEND\xaeB`\x82",
    },
)
