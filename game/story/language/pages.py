"""The language of a chapter's file: chapters, scenes, choices, what stands beside and under them."""

from __future__ import annotations

from game.story.language.takes import (
    Asset,
    Date,
    Each,
    Effects,
    Form,
    Former,
    IdOf,
    Inside,
    Label,
    ListOf,
    NewId,
    OneOf,
    Prose,
    Time,
    Ways,
    When,
    Whole,
    Words,
    YesNo,
)

_GAIN = Label(
    "gain", Effects("gain"), "What becomes true: flags that are set.",
    "Ce qui devient vrai : les marques posées.", "gain: [forged papers, ration card]",
)  # fmt: skip
_LOSE = Label(
    "lose", Effects("lose"), "What is no longer true: flags that are taken away.",
    "Ce qui n'est plus vrai : les marques retirées.", "lose: forged papers",
)  # fmt: skip
_CHANGE = Label(
    "change", Effects("change"), "Moves a meter by some steps, within its bounds.",
    "Déplace une jauge de quelques crans, sans dépasser ses bornes.", "change: exposure +1",
)  # fmt: skip
_SET = Label(
    "set", Effects("set"), "Gives a state or a meter a value.",
    "Donne une valeur à un état ou à une jauge.", "set: cover is shaken",
)  # fmt: skip
_LEARN = Label(
    "learn", Effects("learn"), "News that is learned, and how: as rumor, told, read or seen.",
    "Une nouvelle apprise, et comment : rumor (rumeur), told (dite), read (lue), seen (vue).",
    "learn: prefecture held as told",
)  # fmt: skip
_TELL = Label(
    "tell", Effects("tell"), "News that is passed on, and how sure one sounds.",
    "Une nouvelle transmise, et avec quelle assurance.", "tell: prefecture held as seen",
)  # fmt: skip

_THEN = Label(
    "then", Prose(), "What is read after the choice is taken.",
    "Ce qu'on lit une fois le choix fait.", 'then: |\n  "Eight, half past."',
)  # fmt: skip
_GO = Label(
    "go", Ways(), "Where it leads: a scene, stay, back, or a list tried in order.",
    "Où cela mène : une scène, stay (rester), back (revenir), ou une liste essayée dans l'ordre.",
    "go: prefecture-gate",
)  # fmt: skip
_DETOUR = Label(
    "detour", IdOf("scene"), "In place of go: a scene to visit; go: back returns from it.",
    "À la place de go : une scène à visiter ; go: back en revient.", "detour: the-stairwell",
)  # fmt: skip
_HISTORY = Label(
    "history", OneOf(("recorded", "plausible", "counterfactual")),
    "What the record says of this act; shown after the choice is taken.",
    "Ce que les sources disent de cet acte ; montré après le choix.", "history: plausible",
)  # fmt: skip
_RECORD = Label(
    "record", ListOf(IdOf("entry")), "The entries of the record that show this act.",
    "Les fiches qui attestent cet acte.", "record: prefecture-taken",
)  # fmt: skip
_WAS = Label(
    "was", ListOf(Former()), "Former ids: old saves and walks still find it.",
    "Anciens identifiants : les vieilles sauvegardes la retrouvent.", "was: quai-morning",
)  # fmt: skip

CHAPTER = Form(
    "chapter", "a chapter", "un chapitre",
    (
        Label("chapter", Words(), "The title of the chapter.", "Le titre du chapitre.",
              "chapter: The Prefecture", required=True, field="title"),
        Label("id", NewId("chapter"), "A stable id; the file's name without its number if left out.",
              "Un identifiant stable ; à défaut, le nom du fichier sans son numéro.", "id: prefecture"),
        Label("question", Words(), "The question this chapter works on.",
              "La question que travaille ce chapitre.",
              "question: What could a courier know on the morning of 19 August?"),
        Label("minutes", Whole(1, 600), "How long a class needs for it.",
              "Le temps qu'il faut en classe.", "minutes: 18"),
        Label("start", IdOf("scene"), "Its first scene, if it is not the first in the file.",
              "Sa première scène, si ce n'est pas la première du fichier.", "start: quai-saint-michel"),
        Label("alone", Inside("alone"), "What holds when a lesson or a new player begins here.",
              "Ce qui est acquis quand on commence ici.", "alone:\n  gain: forged papers"),
        Label("so-far", Prose(), "What one must know who begins here.",
              "Ce que doit savoir qui commence ici.", "so-far: |\n  You are nineteen."),
        Label("teach", ListOf(Words(lines=True)), "Prompts for the class to discuss.",
              "Des questions à débattre en classe.", "teach: Who could know this at nine o'clock?"),
        Label("exit-ticket", ListOf(Words(lines=True)), "Questions to answer before and after.",
              "Des questions à poser avant et après.", "exit-ticket:\n  - Who held the Prefecture?"),
        Label("scenes", Each("id", Inside("scene"), "scene"), "The pages of the chapter, each under its id.",
              "Les pages du chapitre, chacune sous son identifiant.",
              "scenes:\n  quai-saint-michel:\n    text: |\n      …", required=True),
    ),
)  # fmt: skip

ALONE = Form("alone", "'alone'", "« alone »", (_GAIN, _LOSE, _CHANGE, _SET, _LEARN, _TELL))

SCENE = Form(
    "scene", "a scene", "une scène",
    (
        Label("title", Words(), "The heading of the page.", "Le titre de la page.",
              "title: Quai Saint-Michel"),
        Label("frame", YesNo(), "Told later: time may go back into or out of it.",
              "Raconté plus tard : le temps peut y revenir en arrière.", "frame: yes"),
        Label("date", Date(), "The day of the page; left out, the day of the page before goes on.",
              "Le jour de la page ; à défaut, celui de la page d'avant continue.", "date: 1944-08-19"),
        Label("time", Time(), "The hour of the page; left out, the hour before goes on.",
              "L'heure de la page ; à défaut, celle d'avant continue.", "time: 09:10"),
        Label("place", IdOf("place"), "Where it is: a place of the record.",
              "Où l'on est : un lieu du dossier.", "place: quai-saint-michel"),
        Label("picture", Asset("pictures"), "The picture shown with it.", "L'image montrée avec elle.",
              "picture: quai-morning"),
        Label("picture-says", Words(lines=True), "What the picture shows, for those who hear the page.",
              "Ce que montre l'image, pour qui écoute la page.",
              "picture-says: A tricolor over the Prefecture."),
        Label("sound", Asset("sounds"), "What is heard.", "Ce qu'on entend.", "sound: distant-shots"),
        Label("status", OneOf(("documented", "composite", "invented")), "What kind of page this is.",
              "De quelle sorte de page il s'agit : documented (attestée), composite, invented (inventée).",
              "status: composite"),
        Label("care", Inside("care"), "What the page may touch, and a way around it.",
              "Ce que la page peut remuer, et un chemin pour l'éviter.", "care:\n  warns: death"),
        Label("documents", ListOf(IdOf("document")), "What can be opened and read here.",
              "Ce qu'on peut ouvrir et lire ici.", "documents: police-strike-leaflet"),
        Label("arrive", Inside("arrive"), "What entering the page does.", "Ce que fait l'arrivée sur la page.",
              "arrive:\n  learn: prefecture held as seen"),
        Label("text", Prose(), "What is read on the page.", "Ce qu'on lit sur la page.",
              "text: |\n  Across the water a tricolor hangs.", required=True),
        Label("choices", ListOf(Inside("choice")), "What the player may do, each after a dash.",
              "Ce que l'on peut faire, chaque choix après un tiret.",
              "choices:\n  - id: ask\n    text: |\n      Ask.\n    go: stay"),
        Label("otherwise", Inside("otherwise"), "The one way on when no choice is open.",
              "La seule suite quand aucun choix n'est ouvert.", "otherwise:\n  go: prefecture-gate"),
        Label("ending", IdOf("ending"), "The story ends here, in this way.",
              "L'histoire se termine ici, de cette façon.", "ending: the-list-survives"),
        Label("teach", Words(lines=True), "A question to the class, shown large.",
              "Une question à la classe, affichée en grand.", "teach: Who is speaking here?"),
        Label("stop", YesNo(), "A safe place to end a lesson.", "Un bon endroit pour finir une séance.",
              "stop: yes"),
        Label("note", Words(lines=True), "The author's own note; players never see it.",
              "Une note de l'auteur ; on ne la voit jamais en jouant.", "note: Check the hour."),
        _WAS,
    ),
)  # fmt: skip

ARRIVE = Form(
    "arrive", "'arrive'", "« arrive »",
    (
        _GAIN, _LOSE, _CHANGE, _SET, _LEARN,
        Label("once", YesNo(), "Only on the first entering.", "Seulement à la première arrivée.",
              "once: yes"),
    ),
)  # fmt: skip

CHOICE = Form(
    "choice", "a choice", "un choix",
    (
        Label("id", NewId("choice"), "A stable id: saves, votes and translations name it.",
              "Un identifiant stable : sauvegardes, votes et traductions l'emploient.", "id: ask",
              required=True),
        Label("text", Prose(), "What the player reads and chooses.", "Ce qu'on lit et choisit.",
              "text: |\n  Ask the concierge.", required=True),
        Label("needs", When(), "The condition under which it is open.", "La condition pour qu'il soit ouvert.",
              "needs: forged papers"),
        Label("locked", Prose(), "The reason shown while it is closed; without one it is hidden.",
              "La raison montrée tant qu'il est fermé ; sans elle, il est caché.",
              "locked: |\n  You would need papers."),
        Label("once", YesNo(), "Gone after it was taken.", "Disparaît une fois pris.", "once: yes"),
        _HISTORY, _RECORD, _GAIN, _LOSE, _CHANGE, _SET, _LEARN, _TELL, _THEN, _GO, _DETOUR, _WAS,
    ),
)  # fmt: skip

WAY = Form(
    "way", "a way", "une voie",
    (
        Label("when", When(), "The condition for going this way.", "La condition pour prendre cette voie.",
              "when: exposure at least 3"),
        Label("to", IdOf("scene"), "Where this way leads.", "Où mène cette voie.", "to: taken-aside",
              required=True),
    ),
    short="to",
)  # fmt: skip

OTHERWISE = Form(
    "otherwise", "'otherwise'", "« otherwise »",
    (
        Label("text", Prose(), "The words of the one way on; Go on if left out.",
              "Les mots de la seule suite ; à défaut, « Continuer ».", "text: |\n  Wait for the night."),
        _HISTORY, _RECORD, _GAIN, _LOSE, _CHANGE, _SET, _LEARN, _TELL, _THEN, _GO, _DETOUR,
    ),
)  # fmt: skip

CARE = Form(
    "care", "'care'", "« care »",
    (
        Label("warns", ListOf(Words()), "What the page touches.", "Ce que la page aborde.", "warns: [death]",
              required=True),
        Label("instead", Prose(), "What one reads who skips the page.", "Ce que lit qui saute la page.",
              "instead: |\n  Two men are led away.", field="then"),
        Label("go", Ways(), "Where one goes who skips the page; without it, it only warns.",
              "Où va qui saute la page ; sans elle, on avertit seulement.", "go: the-quay"),
        _GAIN, _LOSE, _CHANGE, _SET, _LEARN, _TELL,
    ),
)  # fmt: skip

FORMS = (CHAPTER, ALONE, SCENE, ARRIVE, CHOICE, WAY, OTHERWISE, CARE)
