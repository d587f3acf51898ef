"""A small story to save and to edit: three pages of a morning, two of a night."""

from __future__ import annotations

from pathlib import Path

from game.loading import load_story
from game.story import Story, begin, choose, open_document
from game.story.ids import ChoiceId, DocumentId
from game.story.state import State

FILES = {
    "story.yaml": """\
title: Courier
id: courier
start: street
flags:
  parcel: You carry a parcel.
  ration card: {means: You can queue for bread., start: yes}
meters:
  exposure: {from: 0, to: 3, start: 0, means: How well your face is known}
states:
  cover: {one-of: [intact, shaken], start: intact}
news:
  bridge held: {means: Who holds the bridge}
endings:
  home: Home
""",
    "01-morning.yaml": """\
chapter: The morning
id: morning
scenes:

  street:
    title: The street
    date: 1944-08-19
    time: 09:10
    status: invented
    documents: [leaflet]
    text: |
      A parcel lies on the step.
    choices:
      - id: take-parcel
        text: |
          Take the parcel.
        gain: parcel
        change: exposure +1
        learn: bridge held as rumor
        go: bridge
      - id: walk-on
        text: |
          Walk on.
        go: bridge

  bridge:
    title: The bridge
    status: invented
    text: |
      Two men lean on the rail.
    choices:
      - id: ask
        text: |
          Ask them the time.
        once: yes
        tell: bridge held as told
        then: |
          "Late," says one.
        go: stay
      - id: cross
        text: |
          Cross.
        set: cover is shaken
        go: far-side

  far-side:
    title: The far side
    status: invented
    text: |
      Nobody follows.
    choices:
      - id: wait
        text: |
          Wait for dark.
        go: night
""",
    "02-night.yaml": """\
chapter: The night
id: night
scenes:

  night:
    title: Night
    status: invented
    text: |
      It is dark.
    choices:
      - id: go-home
        text: |
          Go home.
        go: home

  home:
    title: Home
    status: invented
    ending: home
    text: |
      The door closes.
""",
    "record/documents.yaml": """\
leaflet:
  title: A leaflet
  kind: leaflet
  status: invented
  made-by: somebody invented for this story
  words: |
    To the workers of Paris!
""",
}


def story_in(folder: Path, *edits: tuple[str, str], files: dict[str, str] | None = None) -> Story:
    """The story with each of the edits (what stands there, what to write instead) made once."""
    texts = {**FILES, **(files or {})}
    for there, instead in edits:
        homes = [name for name, text in texts.items() if there in text]
        assert len(homes) == 1, f"{there!r} stands in {homes}"
        texts[homes[0]] = texts[homes[0]].replace(there, instead)
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_story(folder)


def played(story: Story, *steps: str, state: State | None = None) -> State:
    """The state after these choices; `open:leaflet` opens a document."""
    now = begin(story) if state is None else state
    for step in steps:
        document = step.removeprefix("open:")
        if document == step:
            now = choose(story, now, ChoiceId(step))
        else:
            now = open_document(story, now, DocumentId(document))
    return now
