"""The language of story.yaml: the story itself and what it keeps track of; and of credits.yaml."""

from __future__ import annotations

from game.story.language.takes import (
    Each,
    Form,
    Former,
    IdOf,
    Inside,
    Label,
    ListOf,
    Name,
    NewId,
    When,
    Whole,
    Words,
    YesNo,
)

_WAS = Label(
    "was", ListOf(Former()), "Former names: old saves still find it.",
    "Anciens noms : les vieilles sauvegardes le retrouvent.", "was: false papers",
)  # fmt: skip
_MEANS = Label(
    "means", Words(lines=True), "What it means, in one sentence.", "Ce que cela veut dire, en une phrase.",
    "means: You carry an identity card in another name.",
)  # fmt: skip

STORY = Form(
    "story", "story.yaml", "story.yaml",
    (
        Label("title", Words(), "The title of the story.", "Le titre du récit.", "title: Courier",
              required=True),
        Label("id", NewId("story"), "Saves know the story by it; the folder's name if left out.",
              "Les sauvegardes le reconnaissent ainsi ; à défaut, le nom du dossier.", "id: paris-1944"),
        Label("language", Words(), "The language it is written in: en, fr …",
              "La langue où il est écrit : en, fr…", "language: en"),
        Label("start", IdOf("scene"), "The scene it begins with.", "La scène où il commence.",
              "start: interview", required=True),
        Label("content-note", Words(lines=True), "What readers should know before they begin.",
              "Ce qu'il faut savoir avant de commencer.",
              "content-note: |\n  This story tells of war and deportation."),
        Label("flags", Each("name", Inside("flag")), "Things that hold or do not hold.",
              "Ce qui est vrai ou ne l'est pas.",
              "flags:\n  forged papers: You carry an identity card in another name."),
        Label("meters", Each("name", Inside("meter")), "Whole numbers between two bounds, told in words.",
              "Des nombres entiers entre deux bornes, dits en mots.",
              "meters:\n  exposure: {from: 0, to: 5}"),
        Label("states", Each("name", Inside("state")), "Things that stand in one of several ways.",
              "Ce qui est dans un état parmi plusieurs.",
              "states:\n  cover: {one-of: [intact, shaken, blown]}"),
        Label("news", Each("name", Inside("news")), "News that is heard, believed and passed on.",
              "Des nouvelles qu'on entend, croit et transmet.",
              "news:\n  prefecture held: Who holds the Prefecture"),
        Label("derived", Each("name", When()), "Names for conditions.", "Des noms pour des conditions.",
              "derived:\n  in danger: exposure at least 4 or cover is blown"),
        Label("endings", Each("id", Words(), "ending"), "The titles of the endings.",
              "Les titres des fins.", "endings:\n  the-list-survives: What you kept"),
        Label("editions", ListOf(IdOf("edition")), "The order in which the editions are offered.",
              "L'ordre où les éditions sont proposées.", "editions: [fr]"),
        Label("check", Each("value", Words()), "How a kind of mistake or question counts: error, warning, off.",
              "Comment compte une sorte de faute ou de question : error, warning, off.",
              "check: {W343: off}", field="severities"),
        Label("credits", Words(lines=True), "Who made it, and with whose help.",
              "Qui l'a fait, et avec qui.", "credits: |\n  Written by the class of 2 B."),
    ),
)  # fmt: skip

FLAG = Form(
    "flag", "a flag", "une marque",
    (
        _MEANS,
        Label("start", YesNo(), "Whether it holds at the beginning; no if left out.",
              "Si elle est vraie au début ; à défaut, non.", "start: yes"),
        _WAS,
    ),
    short="means",
)  # fmt: skip

METER = Form(
    "meter", "a meter", "une jauge",
    (
        Label("from", Whole(-1000, 1000), "Its lowest number.", "Son nombre le plus bas.", "from: 0",
              required=True, field="low"),
        Label("to", Whole(-1000, 1000), "Its highest number.", "Son nombre le plus haut.", "to: 5",
              required=True, field="high"),
        Label("start", Whole(-1000, 1000), "Where it stands at the beginning; its lowest if left out.",
              "Où elle est au début ; à défaut, au plus bas.", "start: 0"),
        _MEANS,
        Label("words", Each("number", Words()), "The words it is told in, each from its number up.",
              "Les mots qui la disent, chacun à partir de son nombre.",
              "words: {0: nobody knows you, 3: a sentry would look twice}"),
        _WAS,
    ),
)  # fmt: skip

STATE = Form(
    "state", "a state", "un état",
    (
        Label("one-of", ListOf(Name()), "The values it can have.", "Les valeurs qu'il peut prendre.",
              "one-of: [intact, shaken, blown]", required=True, field="values"),
        Label("start", Name(), "Its value at the beginning; the first if left out.",
              "Sa valeur au début ; à défaut, la première.", "start: intact"),
        _MEANS,
        Label("words", Each("value", Words()), "The words each value is told in.",
              "Les mots qui disent chaque valeur.", "words: {intact: nobody has asked}"),
        _WAS,
    ),
)  # fmt: skip

NEWS = Form(
    "news", "a piece of news", "une nouvelle",
    (
        _MEANS,
        Label("entry", IdOf("entry"), "The entry of the record that tells what was so.",
              "La fiche qui dit ce qu'il en était.", "entry: prefecture-taken"),
        _WAS,
    ),
    short="means",
)  # fmt: skip

CREDITS = Form(
    "credits", "credits.yaml", "credits.yaml",
    (
        Label("pictures", Each("value", Inside("credit")), "The pictures, each under its file's name.",
              "Les images, chacune sous le nom de son fichier.",
              "pictures:\n  quai-morning:\n    title: Quai Saint-Michel, morning"),
        Label("sounds", Each("value", Inside("credit")), "The sounds, each under its file's name.",
              "Les sons, chacun sous le nom de son fichier.",
              "sounds:\n  distant-shots:\n    title: Shots beyond the river"),
    ),
)  # fmt: skip

CREDIT = Form(
    "credit", "a credit", "un crédit",
    (
        Label("title", Words(), "What it is called.", "Son titre.", "title: Quai Saint-Michel, morning"),
        Label("says", Words(lines=True), "What it shows, for those who cannot see it.",
              "Ce qu'on y voit, pour qui ne peut pas le voir.", "says: A bridge at dawn, empty."),
        Label("date", Words(), "The day it shows.", "Le jour qu'il montre.", "date: 1944-08-19"),
        Label("time", Words(), "The hour it shows.", "L'heure qu'il montre.", "time: about 07:00"),
        Label("place", Words(), "The place it shows.", "Le lieu qu'il montre.", "place: Quai de Montebello"),
        Label("drawn-by", Words(), "Who or what drew it.", "Qui ou quoi l'a dessiné.", "drawn-by: the class of 2 B"),
        Label("made-by", Words(), "Who or what made it.", "Qui ou quoi l'a fait.", "made-by: sounds/shots.py"),
        Label("license", Words(), "Under what license it may be used.", "Sous quelle licence.",
              "license: CC BY 4.0"),
        Label("source", Words(), "Where it comes from.", "D'où il vient.", "source: https://www.example.org"),
        Label("note", Words(lines=True), "Anything else to say of it.", "Toute autre remarque.",
              "note: Drawn after a photograph of 1943."),
    ),
)  # fmt: skip

FORMS = (STORY, FLAG, METER, STATE, NEWS, CREDITS, CREDIT)
