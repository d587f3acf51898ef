"""Writes a story of any size from a seed: about 80 words a page, 2–4 choices, 30 variables.

    python -m tests.bench.big_story 10000 big/ --seed 1

It uses every part of the language that slows anything down: conditions in text and on choices,
variations, values, citations, effects of each kind, `once`, `locked`, `then`, forks, detours.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

CHAPTER_SIZE = 100
FLAGS = [f"thing {number}" for number in range(20)]
METERS = [f"measure {number}" for number in range(5)]
STATES = [f"manner {number}" for number in range(3)]
NEWS = [f"rumor {number}" for number in range(2)]
VALUES = ["intact", "shaken", "blown"]
RUNGS = ["rumor", "told", "read", "seen"]

_WORDS = [
    "the",
    "a",
    "of",
    "to",
    "and",
    "street",
    "bridge",
    "river",
    "morning",
    "bicycle",
    "courier",
    "window",
    "stairs",
    "paper",
    "envelope",
    "bread",
    "door",
    "courtyard",
    "policeman",
    "neighbor",
    "quay",
    "tricolor",
    "flag",
    "rumor",
    "tire",
    "chain",
    "basket",
    "pharmacy",
    "newspaper",
    "poster",
    "whistle",
    "corner",
    "shutter",
    "boulevard",
    "queue",
    "baker",
    "coat",
    "shoe",
    "voice",
    "hand",
    "name",
    "city",
    "summer",
    "smoke",
    "walks",
    "waits",
    "turns",
    "listens",
    "carries",
    "counts",
    "says",
    "asks",
    "folds",
    "leans",
    "looks",
    "knows",
    "keeps",
    "hears",
    "runs",
    "rides",
    "gray",
    "quiet",
    "early",
    "warm",
    "narrow",
    "empty",
    "tired",
    "careful",
    "plain",
    "second",
    "last",
    "other",
    "small",
    "wooden",
    "slow",
]


def write_big_story(folder: Path, scenes: int, seed: int) -> None:
    """A folder with a story of so many scenes; the same seed always gives the same files."""
    luck = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    entries = max(scenes // 50, 3)
    (folder / "story.yaml").write_text(_story_yaml(scenes), encoding="utf-8")
    (folder / "record").mkdir(exist_ok=True)
    (folder / "record" / "sources.yaml").write_text(_sources(), encoding="utf-8")
    (folder / "record" / "entries.yaml").write_text(
        "".join(_entry(luck, number) for number in range(entries)), encoding="utf-8"
    )
    for first in range(0, scenes, CHAPTER_SIZE):
        number = first // CHAPTER_SIZE
        last = min(first + CHAPTER_SIZE, scenes)
        lines = [f"chapter: Part {number}", f"start: page-{first}", "scenes:"]
        lines += [_scene(luck, at, scenes, entries) for at in range(first, last)]
        (folder / f"{number:03}-part-{number}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _story_yaml(scenes: int) -> str:
    lines = [f"title: A story of {scenes} pages", "start: page-0", "flags:"]
    lines += [f"  {name}: You carry {name}" for name in FLAGS]
    lines.append("meters:")
    lines += [
        f"  {name}: {{from: 0, to: 6, start: 1, means: How much, words: {{0: none, 2: some, 4: much}}}}"
        for name in METERS
    ]
    lines.append("states:")
    lines += [f"  {name}: {{one-of: [{', '.join(VALUES)}], start: intact}}" for name in STATES]
    lines.append("news:")
    lines += [f"  {name}: {{means: What is said, entry: entry-{at}}}" for at, name in enumerate(NEWS)]
    lines += ["derived:", "  in danger: measure 0 at least 4 or manner 0 is blown", "endings:"]
    lines += ["  home: What you kept", "  away: What you left"]
    return "\n".join(lines) + "\n"


def _sources() -> str:
    return "".join(
        f"source-{at}: {{title: Papers {at}, kind: scholarship, year: {1950 + at}, seen: yes}}\n"
        for at in range(3)
    )


def _entry(luck: random.Random, number: int) -> str:
    return (
        f"entry-{number}:\n  says: |\n    {_sentence(luck, 14)}\n  certainty: documented\n"
        "  sources: [{id: source-0, where: chapter 1}, {id: source-1, where: chapter 2}]\n"
    )


def _sentence(luck: random.Random, words: int) -> str:
    return f"{' '.join(luck.choices(_WORDS, k=words)).capitalize()}."


def _condition(luck: random.Random, at: int) -> str:
    kind = luck.randrange(7)
    if kind == 0:
        return f"{luck.choice(METERS)} {luck.choice(['at least', 'below'])} {luck.randint(1, 5)}"
    if kind == 1:
        return f"{luck.choice(STATES)} is {'not ' * luck.randrange(2)}{luck.choice(VALUES)}"
    if kind == 2:
        return f"{luck.choice(NEWS)} at least {luck.choice(RUNGS)}"
    if kind == 3:
        return f"{luck.choice(FLAGS)} and not {luck.choice(FLAGS)}"
    if kind == 4:
        return f"in danger or visited page-{max(at - luck.randint(1, 30), 0)}"
    return luck.choice(FLAGS)


def _effects(luck: random.Random) -> list[str]:
    effects = [
        f"gain: {luck.choice(FLAGS)}",
        f"lose: {luck.choice(FLAGS)}",
        f"change: {luck.choice(METERS)} {luck.choice(['+1', '-1', '+2'])}",
        f"set: {luck.choice(STATES)} is {luck.choice(VALUES)}",
        f"learn: {luck.choice(NEWS)} as {luck.choice(RUNGS)}",
        f"tell: {luck.choice(NEWS)} as {luck.choice(RUNGS)}",
        f"gain: [{', '.join(luck.sample(FLAGS, 2))}]",
    ]
    return luck.sample(effects[:6], k=1) if luck.random() < 0.8 else [effects[6]]


def _text(luck: random.Random, at: int, entries: int) -> str:
    """About 80 words in three paragraphs; four pages in ten have something that changes."""
    first = f"{_sentence(luck, 14)} {_sentence(luck, 12)}"
    if luck.random() < 0.4:
        first = f"{_sentence(luck, 14)} [entry-{luck.randrange(entries)}] {_sentence(luck, 12)}"
    second = f"{_sentence(luck, 16)} {_sentence(luck, 11)}"
    third = f"{_sentence(luck, 15)} {_sentence(luck, 12)}"
    kind = luck.random()
    if kind < 0.2:
        second = f"{{if {_condition(luck, at)}}}\n{second}\n{{else}}\n{_sentence(luck, 12)}\n{{end}}"
    elif kind < 0.3:
        second = f"{second} {{first: {_sentence(luck, 8)} | later: {_sentence(luck, 6)}}}"
    elif kind < 0.35:
        second = f"{second} {{one of: {_sentence(luck, 7)} | {_sentence(luck, 7)} | {_sentence(luck, 7)}}}"
    elif kind < 0.4:
        second = f"{second} There is {{{luck.choice(METERS)}}} of it."
    return "\n\n".join((first, second, third))


def _block(label: str, text: str, indent: int) -> str:
    blanks = " " * indent
    body = "\n".join(f"{blanks}  {line}" if line else "" for line in text.split("\n"))
    return f"{blanks}{label}: |\n{body}"


def _scene(luck: random.Random, at: int, scenes: int, entries: int) -> str:
    lines = [f"  page-{at}:", f"    title: Page {at}", "    status: composite"]
    lines.append(_block("text", _text(luck, at, entries), 4))
    if luck.random() < 0.1:
        lines.append(f"    arrive: {{change: {luck.choice(METERS)} +1}}")
    if at >= scenes - 2:
        lines.append(f"    ending: {'home' if at == scenes - 1 else 'away'}")
        return "\n".join(lines)
    lines.append("    choices:")
    # The last choice is always open, so that no page is without a way on.
    count = luck.randint(2, 4)
    lines += [_choice(luck, at, number, scenes, plain=number == count - 1) for number in range(count)]
    return "\n".join(lines)


def _choice(luck: random.Random, at: int, number: int, scenes: int, *, plain: bool) -> str:
    lines = [f"      - id: way-{number}", _block("text", _sentence(luck, 9), 8)]
    onward = f"page-{min(at + luck.randint(1, 12), scenes - 1)}"
    if plain:
        lines.append(f"        go: page-{min(at + luck.randint(1, 3), scenes - 1)}")
        return "\n".join(lines)
    if luck.random() < 0.4:
        lines.append(f"        needs: {_condition(luck, at)}")
        if luck.random() < 0.5:
            lines.append(_block("locked", _sentence(luck, 6), 8))
    if luck.random() < 0.6:
        lines += [f"        {effect}" for effect in _effects(luck)]
    if luck.random() < 0.3:
        lines.append(_block("then", _sentence(luck, 12), 8))
    if luck.random() < 0.15:
        lines += ["        once: yes", "        go: stay"]
    elif luck.random() < 0.2:
        other = f"page-{max(at - luck.randint(1, 9), 0)}"
        lines.append(f"        go: [{{when: {_condition(luck, at)}, to: {other}}}, {onward}]")
    else:
        lines.append(f"        go: {onward}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("scenes", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    write_big_story(wanted.folder, wanted.scenes, wanted.seed)
    print(f"{wanted.scenes} scenes in {wanted.folder}")


if __name__ == "__main__":
    main()
