"""The language of `record/`: entries, documents, sources, people, places, words."""

from __future__ import annotations

from game.story.language.takes import (
    Date,
    Form,
    Former,
    IdOf,
    Inside,
    Label,
    ListOf,
    OneOf,
    Point,
    Time,
    Words,
    Year,
    YesNo,
)

_SOURCES = Label(
    "sources", ListOf(Inside("reference")), "What it rests on, each with the exact place.",
    "Ce sur quoi elle repose, avec l'endroit exact.", "sources: [{id: primout, where: 19 August}]",
)  # fmt: skip
_WAS = Label(
    "was", ListOf(Former()), "Former ids.", "Anciens identifiants.", "was: prefecture-seized",
)  # fmt: skip

ENTRY = Form(
    "entry", "an entry", "une fiche",
    (
        Label("says", Words(lines=True), "The claim, in plain words.", "L'affirmation, en mots simples.",
              "says: |\n  Striking policemen took the Prefecture.", required=True),
        Label("date", Date("moment"), "The day, month or year, or A to B.",
              "Le jour, le mois ou l'année, ou A to B.", "date: 1944-08-19"),
        Label("time", Time(moment=True), "The hour: 07:00, about 8, evening, 07:00 to 09:00.",
              "L'heure : 07:00, about 8, evening, 07:00 to 09:00.", "time: 07:00 to 09:00"),
        Label("until", Date("instant"), "When it was over.", "Quand c'était fini.",
              "until: 1944-08-19T09:00"),
        Label("place", IdOf("place"), "Where it happened.", "Où cela s'est passé.", "place: prefecture"),
        Label("people", ListOf(IdOf("person")), "Who took part.", "Qui y a pris part.", "people: [bayet]"),
        Label("certainty", OneOf(("documented", "one-source", "testimony", "disputed", "legend")),
              "How sure it is.", "À quel point c'est sûr.", "certainty: documented", required=True),
        Label("dispute", Words(lines=True), "Who holds what, when it is disputed or a legend.",
              "Qui soutient quoi, si c'est disputé ou légendaire.",
              "dispute: |\n  Two accounts give two hours."),
        Label("leaves-open", Words(lines=True), "What it does not tell us.", "Ce que cela ne dit pas.",
              "leaves-open: |\n  Who tied the flag."),
        Label("quotes", ListOf(Inside("quote")), "Words somebody used, exactly.",
              "Des paroles, mot pour mot.", "quotes: [{words: Aux barricades !, source: primout}]"),
        Label("sources", _SOURCES.takes, _SOURCES.means, _SOURCES.veut_dire, _SOURCES.example, required=True),
        _WAS,
    ),
)  # fmt: skip

QUOTE = Form(
    "quote", "a quotation", "une citation",
    (
        Label("words", Words(lines=True), "The words themselves.", "Les mots mêmes.",
              "words: Aux barricades !", required=True),
        Label("en", Words(lines=True), "The same in English.", "Les mêmes en anglais.",
              "en: To the barricades!", field="english"),
        Label("speaker", Words(), "Who said or wrote them.", "Qui les a dits ou écrits.", "speaker: Rol"),
        Label("source", IdOf("source"), "Where they can be read.", "Où on peut les lire.", "source: primout"),
        Label("where", Words(), "The exact place.", "L'endroit exact.", "where: 19 August"),
    ),
)  # fmt: skip

REFERENCE = Form(
    "reference", "a source cited", "une source citée",
    (
        Label("id", IdOf("source"), "A source of sources.yaml.", "Une source de sources.yaml.",
              "id: primout", required=True, field="source"),
        Label("where", Words(), "The exact place in it.", "L'endroit exact.", "where: 19 August"),
    ),
    short="id",
)  # fmt: skip

DOCUMENT = Form(
    "document", "a document", "un document",
    (
        Label("title", Words(), "What it is called.", "Son titre.", "title: To the police of Paris"),
        Label("kind", Words(), "A poster, an order, a leaflet, a letter …",
              "Affiche, ordre, tract, lettre…", "kind: leaflet"),
        Label("made-by", Words(), "Who made it.", "Qui l'a fait.", "made-by: Honneur de la police"),
        Label("when", Date("moment"), "When it was made.", "Quand.", "when: 1944-08-18"),
        Label("for-whom", Words(), "For whom.", "Pour qui.", "for-whom: the policemen of Paris"),
        Label("held-by", Words(), "Who keeps it today.", "Qui le conserve.", "held-by: Musée Carnavalet"),
        Label("status", OneOf(("quoted", "described", "invented")),
              "Whether its words are quoted, only described, or invented.",
              "Si ses mots sont cités (quoted), décrits (described) ou inventés (invented).",
              "status: quoted"),
        Label("words", Words(lines=True, kept=True), "Its words.", "Son texte.", "words: |\n  Policiers, …"),
        Label("english", Words(lines=True, kept=True), "Its words in English.", "Son texte en anglais.",
              "english: |\n  Policemen, …"),
        Label("says", Words(lines=True), "What it says, in our words.", "Ce qu'il dit, en nos mots.",
              "says: |\n  It calls for a strike."),
        _SOURCES,
        Label("asks", ListOf(Words(lines=True)), "A historian's questions to it.",
              "Les questions d'un historien.", "asks: Who could read this on the 19th?"),
        _WAS,
    ),
)  # fmt: skip

SOURCE = Form(
    "source", "a source", "une source",
    (
        Label("author", Words(), "Who wrote it.", "Qui l'a écrite.", "author: Honneur de la police"),
        Label("title", Words(), "Its title.", "Son titre.", "title: La Préfecture de police en 1944",
              required=True),
        Label("year", Year(), "When it was made.", "De quand elle date.", "year: 2014", required=True),
        Label("kind", OneOf(("order", "newspaper", "diary", "testimony", "report", "scholarship", "museum",
                             "web")),
              "What kind of source it is.", "De quelle sorte de source il s'agit.", "kind: scholarship",
              required=True),
        Label("publisher", Words(), "Who published it.", "Qui l'a publiée.", "publisher: Perrin"),
        Label("url", Words(), "Where it can be read.", "Où la lire.", "url: https://www.example.org"),
        Label("seen", YesNo(), "Whether a passage was read.", "Si un passage en a été lu.", "seen: yes"),
        Label("follows", IdOf("source"), "The source it repeats: the two are one witness.",
              "La source qu'elle répète : un seul témoin.", "follows: primout"),
        Label("note", Words(lines=True), "A remark.", "Une remarque.", "note: Written from memory."),
        _WAS,
    ),
)  # fmt: skip

PERSON = Form(
    "person", "a person", "une personne",
    (
        Label("name", Words(), "The full name.", "Le nom complet.", "name: Henri Rol-Tanguy", required=True),
        Label("also", ListOf(Words()), "Other names.", "Autres noms.", "also: [Colonel Rol, Rol]"),
        Label("real", YesNo(), "Whether the person lived.", "Si la personne a existé.", "real: yes"),
        Label("role", Words(), "What the person did.", "Ce qu'elle faisait.", "role: commands the FFI"),
        Label("bio", Words(lines=True), "A short life.", "Une courte vie.", "bio: |\n  A metalworker."),
        Label("dates", Words(), "Born and died.", "Naissance et mort.", "dates: 1908-2002"),
        _SOURCES,
        Label("drawn-from", Words(lines=True), "Of a fictional person: whose lives stand behind it.",
              "D'un personnage : de quelles vies il est tiré.", "drawn-from: several liaison women"),
        _WAS,
    ),
)  # fmt: skip

PLACE = Form(
    "place", "a place", "un lieu",
    (
        Label("name", Words(), "Its name.", "Son nom.", "name: Prefecture of Police", required=True),
        Label("at", Point(), "Latitude and longitude.", "Latitude et longitude.", "at: [48.8547, 2.3467]"),
        Label("near", Words(), "What it is near.", "Près de quoi.", "near: Notre-Dame"),
        Label("kind", Words(), "Bridge, home …; a (German) strongpoint or barricade is drawn on the map.",
              "Pont, logis… ; un point d'appui (allemand), une barricade sont sur la carte.",
              "kind: German strongpoint"),
        Label("from", Date("moment"), "Since when it was this.", "Depuis quand.", "from: 1944-08-19",
              field="since"),
        Label("until", Date("moment"), "Until when.", "Jusqu'à quand.", "until: 1944-08-25"),
        Label("says", Words(lines=True), "What there is to say of it.", "Ce qu'il faut en dire.",
              "says: |\n  Headquarters of the Paris police."),
        _SOURCES,
        _WAS,
    ),
)  # fmt: skip

TERM = Form(
    "term", "a word", "un mot",
    (
        Label("term", Words(), "The word; its id if left out.", "Le mot ; à défaut, son identifiant.",
              "term: FFI"),
        Label("fr", Words(), "The French word.", "Le mot français.", "fr: Forces françaises de l'intérieur",
              field="french"),
        Label("says", Words(lines=True), "What it means.", "Ce qu'il veut dire.",
              "says: The united armed Resistance.", required=True),
        Label("means-aloud", Words(), "How it is read aloud.", "Comment on le lit.", "means-aloud: eff eff ee"),
        _WAS,
    ),
    short="says",
)  # fmt: skip

ANACHRONISM = Form(
    "anachronism", "an anachronism", "un anachronisme",
    (
        Label("words", ListOf(Words()), "Words no earlier page may use.",
              "Les mots qu'aucune page antérieure n'emploie.", "words: [teenager]", required=True),
        Label("from", Year(), "The year from which they are in use.", "L'année d'où ils datent.", "from: 1950",
              required=True, field="since"),
        Label("means", Words(lines=True), "Why, or what to write.", "Pourquoi, ou que mettre.",
              "means: say 'girl of sixteen'"),
    ),
)  # fmt: skip

FORMS = (ENTRY, QUOTE, REFERENCE, DOCUMENT, SOURCE, PERSON, PLACE, TERM, ANACHRONISM)
