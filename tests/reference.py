"""The rules of scene-format.md, told again slowly: the oracle for property tests, never shipped.

It knows nothing of `game`. It reads a story's YAML as text, keeps everything in plain dictionaries by
name, and works each condition and each text out from its words every time.
"""

from __future__ import annotations

import copy
import re
import unicodedata
from bisect import bisect_right
from pathlib import Path
from typing import Any

import yaml

RUNGS = ["unheard", "rumor", "told", "read", "seen"]
YES = ("yes", "true", "oui", "y", "on")
ESCAPABLE = "{}[]*>|\\—"
NOTHING = "\0"


def pages(
    folder: Path, steps: list[tuple[str, ...]], seed: int = 0, chapter: str | None = None
) -> list[dict[str, Any]]:
    """The first page and the one after each step: `("chose", choice)` or `("opened", document)`."""
    game = _Game(folder, seed, chapter)
    shown = [copy.deepcopy(game.page())]
    for kind, id in steps:
        if kind == "chose":
            game.choose(id)
        else:
            game.read.append(id)
            game.closed = None
        shown.append(copy.deepcopy(game.page()))
    return shown


class _Game:
    def __init__(self, folder: Path, seed: int, chapter: str | None) -> None:
        self.story = _load(folder / "story.yaml")
        self.scenes: dict[str, Any] = {}
        self.chapter_of: dict[str, str] = {}
        chapters: dict[str, Any] = {}
        for file in sorted(folder.glob("*.yaml")):
            if file.name != "story.yaml":
                found = _load(file)
                id = found.get("id") or re.sub(r"^\d+-", "", file.stem)
                chapters[id] = found
                for scene, content in found["scenes"].items():
                    self.scenes[scene] = content
                    self.chapter_of[scene] = id
        self.seed, self.turn = seed, 0
        self.flags = {
            " ".join(name.split()): isinstance(flag, dict) and flag.get("start") in YES
            for name, flag in self.story.get("flags", {}).items()
        }
        self.meters = {
            name: int(meter.get("start", meter["from"]))
            for name, meter in self.story.get("meters", {}).items()
        }
        self.states = {
            name: state.get("start", state["one-of"][0])
            for name, state in self.story.get("states", {}).items()
        }
        self.news = dict.fromkeys(self.story.get("news", {}), "unheard")
        self.told: dict[str, str] = {}
        self.visits: dict[str, int] = {}
        self.chosen: set[str] = set()
        self.read: list[str] = []
        self.leaf: dict[str, Any] = {"date": None, "time": None, "frame date": None, "frame time": None}
        self.returns: list[dict[str, Any]] = []
        self.closed: str | None = None
        start, so_far = self.story["start"], ""
        if chapter is not None:
            start = chapters[chapter].get("start") or next(iter(chapters[chapter]["scenes"]))
            so_far = chapters[chapter].get("so-far", "")
            self.do(chapters[chapter].get("alone", {}))
        self.enter(start, [])
        self.leaf["so far"] = self.tell(so_far, "so-far")

    # --- what happens ---

    def choose(self, id: str) -> None:
        scene = self.leaf["scene"]
        choice = self.choices()[id]
        said = {"asked": self.tell(choice.get("text", "Go on" if id == "otherwise" else ""), f"{id}.text")}
        self.turn += 1
        self.closed = None
        self.chosen.add(f"{scene}.{id}")
        self.do(choice)
        said["then"] = self.tell(choice.get("instead" if id == "care" else "then", ""), f"{id}.then")
        to = choice.get("detour") or self.where(choice["go"])
        if to == "back" and self.returns:
            self.leaf = self.returns.pop()
            self.leaf["since"].append(said)
        elif to in ("stay", "back"):
            self.leaf["since"].append(said)
        else:
            if "detour" in choice:
                self.returns.append(copy.deepcopy(self.leaf))
            elif not self.returns and self.chapter_of[to] != self.chapter_of[scene]:
                self.closed = self.chapter_of[scene]
            self.enter(to, said["then"])

    def enter(self, scene: str, then: list[str]) -> None:
        content = self.scenes[scene]
        self.visits[scene] = self.visits.get(scene, 0) + 1
        self.leaf = {**self.leaf, "scene": scene, "visit": self.visits[scene], "then": then, "since": []}
        self.leaf["so far"] = []
        arrive = content.get("arrive", {})
        if self.visits[scene] == 1 or arrive.get("once") not in YES:
            self.do(arrive)
        kind = "frame " if content.get("frame") in YES else ""
        if content.get("date") and content["date"] != self.leaf[f"{kind}date"]:
            self.leaf[f"{kind}date"], self.leaf[f"{kind}time"] = content["date"], None
        if content.get("time"):
            self.leaf[f"{kind}time"] = content["time"]
        self.leaf["text"] = self.tell(content["text"], "text")

    def do(self, effects: dict[str, Any]) -> None:
        for name in (" ".join(name.split()) for name in _listed(effects.get("lose"))):
            self.flags[name] = False
        for name in (" ".join(name.split()) for name in _listed(effects.get("gain"))):
            self.flags[name] = True
        for change in _listed(effects.get("change")):
            name, by = change.rsplit(" ", 1)
            self.set_meter(name, self.meters[name] + int(by))
        for change in _listed(effects.get("set")):
            name, to = change.split(" is ")
            if name in self.meters:
                self.set_meter(name, int(to))
            else:
                self.states[name] = to
        for change in _listed(effects.get("learn")):
            name, rung = change.split(" as ")
            self.news[name] = max(self.news[name], rung, key=RUNGS.index)
        for change in _listed(effects.get("tell")):
            name, rung = change.split(" as ")
            self.told[name] = rung

    def set_meter(self, name: str, number: int) -> None:
        meter = self.story["meters"][name]
        self.meters[name] = min(max(number, int(meter["from"])), int(meter["to"]))

    def where(self, go: str | list[Any]) -> str:
        for way in _listed(go):
            if isinstance(way, str):
                return way
            if "when" not in way or self.holds(way["when"]):
                return str(way["to"])
        raise AssertionError("the last way of a list has no condition")

    # --- what stands on the page ---

    def choices(self) -> dict[str, Any]:
        scene = self.scenes[self.leaf["scene"]]
        choices = {choice["id"]: choice for choice in scene.get("choices", [])}
        for extra in ("otherwise", "care"):
            if "go" in scene.get(extra, {}):
                choices[extra] = scene[extra]
        return choices

    def is_open(self, id: str, choice: dict[str, Any]) -> bool:
        return not self.is_gone(id, choice) and ("needs" not in choice or self.holds(choice["needs"]))

    def is_gone(self, id: str, choice: dict[str, Any]) -> bool:
        return choice.get("once") in YES and f"{self.leaf['scene']}.{id}" in self.chosen

    def offers(self) -> list[tuple[str, bool, list[str], list[str]]]:
        offers: list[tuple[str, bool, list[str], list[str]]] = []
        way_on = False
        for id, choice in self.choices().items():
            if id == "care" or (id == "otherwise" and way_on):
                continue
            text = self.tell(choice.get("text", "Go on"), f"{id}.text")
            if self.is_open(id, choice):
                offers.append((id, True, text, []))
                way_on = True
            elif "locked" in choice and not self.is_gone(id, choice):
                offers.append((id, False, text, self.tell(choice["locked"], f"{id}.locked")))
        if "care" in self.choices():
            offers.append(("care", True, [], []))
        return offers

    def page(self) -> dict[str, Any]:
        scene = self.scenes[self.leaf["scene"]]
        frame = scene.get("frame") in YES
        return {
            "scene": self.leaf["scene"],
            "date": (self.leaf["frame date"] if frame else None) or self.leaf["date"],
            "time": self.leaf["frame time"] if frame else self.leaf["time"],
            "then": self.leaf["so far"] + self.leaf["then"],
            "text": self.leaf["text"],
            "since": [(said["asked"], said["then"]) for said in self.leaf["since"]],
            "choices": self.offers(),
            "flags": [name for name, on in self.flags.items() if on],
            "meters": self.meters,
            "states": self.states,
            "news": {name: rung for name, rung in self.news.items() if rung != "unheard"},
            "told": self.told,
            "turn": self.turn,
            "ending": scene.get("ending"),
            "closed": self.closed,
        }

    # --- conditions ---

    def holds(self, condition: str) -> bool:
        condition = " ".join(condition.split())
        for word, combine in ((" or ", any), (" and ", all)):
            parts = _outside_parentheses(condition, word)
            if len(parts) > 1:
                return combine([self.holds(part) for part in parts])
        if condition.startswith("not "):
            return not self.holds(condition[4:])
        if condition.startswith("("):
            return self.holds(condition[1:-1])
        return self.holds_alone(condition)

    def holds_alone(self, condition: str) -> bool:
        first, _, rest = condition.partition(" ")
        if condition == "first time here":
            return bool(self.leaf["visit"] == 1)
        if first == "visited":
            return rest in self.visits
        if first == "chose":
            return rest in self.chosen
        if first == "read":
            return rest in self.read
        if first == "told":
            name, _, rung = rest.partition(" as ")
            return name in self.told and (not rung or self.told[name] == rung)
        if condition in self.flags:
            return bool(self.flags[condition])
        if condition in self.story.get("derived", {}):
            return self.holds(self.story["derived"][condition])
        match = re.fullmatch(r"(.+?) (?:is )?(at least|at most|below|above|is not|is) (.+)", condition)
        assert match, condition
        name, comparison, wanted = match.groups()
        if name in self.states:
            return bool(self.states[name] == wanted) == (comparison == "is")
        if name in self.news:
            have, want = RUNGS.index(self.news[name]), RUNGS.index(wanted)
        else:
            have, want = self.meters[name], int(wanted)
        compared: dict[str, bool] = {"at least": have >= want, "at most": have <= want, "below": have < want}
        compared |= {"above": have > want, "is": have == want, "is not": have != want}
        return compared[comparison]

    # --- prose ---

    def tell(self, text: str, which: str) -> list[str]:
        """The paragraphs of a text now, their words only."""
        return [_plain(paragraph) for paragraph in _paragraphs(self.resolve(text, which))]

    def resolve(self, text: str, which: str) -> str:
        # Escaped signs are put out of the way, by code points of the private use area.
        text = re.sub(r"\\([{}\[\]*>|\\—])", lambda match: _hidden(match[1]), text)
        # A tag alone on its line takes its line with it; an {END} then leaves nothing, not even a trace.
        tag = r"\{(?:if [^{}]*|else if [^{}]*|else|end)\}"
        alone = re.compile(rf"(?m)^[ \t]*((?:{tag}[ \t]*)+)$\n?")
        text = alone.sub(lambda match: match[1].strip().replace("{end}", "{END}"), text)
        for name in sorted([*self.meters, *self.states], key=len, reverse=True):
            if f"{{{name}}}" in text:
                text = text.replace(f"{{{name}}}", self.value(name))
        places = iter(range(text.count("{one of:")))
        text = re.sub(r"\{one of:", lambda _: f"{{one of {next(places)}:", text)
        text = re.sub(
            r"\{(first|one of \d+):([^{}]*)\}", lambda match: self.variation(match[1], match[2], which), text
        )
        innermost = re.compile(r"\{if ([^{}]*)\}((?:(?!\{if ).)*?)\{(end|END)\}", re.DOTALL)
        while innermost.search(text):
            text = innermost.sub(lambda match: self.branch(*match.groups()), text, count=1)
        return text

    def value(self, name: str) -> str:
        if name in self.states:
            state = self.story["states"][name]
            words = state.get("words", {}).get(self.states[name], self.states[name])
        else:
            told = {int(begin): words for begin, words in self.story["meters"][name]["words"].items()}
            begins = sorted(told)
            words = told[begins[bisect_right(begins, self.meters[name]) - 1]]
        return "".join(_hidden(sign) if sign in "{}[]*\\" else sign for sign in words) or NOTHING

    def variation(self, kind: str, inside: str, which: str) -> str:
        alternatives = [re.sub(r"^\s*(?:then|later):", "", part).strip() for part in inside.split("|")]
        visit = self.leaf["visit"]
        if kind == "first":
            return alternatives[min(visit, len(alternatives)) - 1] or NOTHING
        place = _fnv(f"{self.leaf['scene']}/{which}/{kind.removeprefix('one of ')}")
        return alternatives[_mixed(place, self.seed, visit) % len(alternatives)] or NOTHING

    def branch(self, condition: str, inside: str, end: str) -> str:
        nothing = "" if end == "END" else NOTHING
        pieces = re.split(r"\{else if ([^{}]*)\}|\{(else)\}", inside)
        # The pieces are: words, then for each branch its condition, `else`, its words.
        tries = [(condition, None, pieces[0]), *zip(*[iter(pieces[1:])] * 3, strict=True)]
        for when, is_else, words in tries:
            if is_else or self.holds(when):
                return words or nothing
        return nothing


def _load(file: Path) -> dict[str, Any]:
    text = unicodedata.normalize("NFC", file.read_text(encoding="utf-8-sig"))
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)
    return loaded


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _outside_parentheses(condition: str, word: str) -> list[str]:
    parts, depth, begin = [], 0, 0
    for at, sign in enumerate(condition):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0 and condition.startswith(word, at):
            parts.append(condition[begin:at])
            begin = at + len(word)
    return [*parts, condition[begin:]]


def _hidden(sign: str) -> str:
    return chr(0xE000 + ESCAPABLE.index(sign))


def _fnv(text: str) -> int:
    number = 0x811C9DC5
    for byte in text.encode():
        number = ((number ^ byte) * 0x01000193) % 2**32
    return number


def _mixed(place: int, seed: int, visit: int) -> int:
    number = (place ^ (seed * 0x9E3779B1) ^ (visit * 0x85EBCA77)) % 2**32
    number = ((number ^ (number >> 16)) * 0x85EBCA6B) % 2**32
    number = ((number ^ (number >> 13)) * 0xC2B2AE35) % 2**32
    return number ^ (number >> 16)


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a resolved text, blanks set right."""
    paragraphs: list[str] = []
    kind = None
    for line in text.split("\n"):
        bare = line.strip(f" \t{NOTHING}")
        begins = "quote" if re.match(r"> |>$", bare) else "speech" if re.match(r"[—–] ", bare) else None
        if not bare:
            kind = kind if NOTHING in line else None
        elif bare == ">":
            kind = None
        elif begins == "quote":
            words = line.replace("> ", "", 1)
            if kind == "quote":
                paragraphs[-1] += f" {words}"
            else:
                paragraphs.append(words)
            kind = "quote"
        elif begins == "speech" or kind in (None, "quote"):
            paragraphs.append(line)
            kind = begins or "words"
        else:
            paragraphs[-1] += f" {line}"
    tidied = (_tidy(paragraph) for paragraph in paragraphs)
    return [words for words in tidied if words not in ("", "—", "–")]


def _tidy(words: str) -> str:
    def gap(match: re.Match[str]) -> str:
        before, after = words[: match.start()][-1:], words[match.end() :][:1]
        if not match[0].strip(NOTHING) and " " not in match[0]:
            return ""
        # A straight quotation mark opens after a blank, and closes where no word follows it.
        opens = before == '"' and words[: match.start() - 1][-1:] in ("", " ", "\t", "\n", "(", "[")
        closes = after == '"' and not words[match.end() + 1 :][:1].isalnum()
        if match[0].endswith(NOTHING) and after and (after in ".,;:!?…)]}»”’" or closes):
            return ""
        if match[0].startswith(NOTHING) and before and (before in "([{«“‘" or opens):
            return ""
        return " "

    words = re.sub(rf"[ \t]*{NOTHING}[ \t{NOTHING}]*", gap, words)
    return re.sub(r"[ \t]+", " ", words).strip()


def _plain(paragraph: str) -> str:
    """The words of a paragraph: its citations gone, its links and emphasis read."""
    id = r"[^\W_]+(?:-[^\W_]+)*"
    words = re.sub(rf"\[([^\[\]]*)\]\({id}\)", r"\1", paragraph)
    cited = rf"\[{id}(?:, {id})*\]"
    words = re.sub(rf"( *){cited}(?: *{cited})*(?=(\w?))", lambda m: " " if m[1] and m[2] else "", words)
    words = re.sub(r"\*\*(?! )([^*]+)(?<! )\*\*", r"\1", words)
    words = re.sub(r"\*(?! )([^*]+)(?<! )\*", r"\1", words)
    words = words.strip(" ")
    return "".join(ESCAPABLE[ord(sign) - 0xE000] if 0xE000 <= ord(sign) < 0xE010 else sign for sign in words)
