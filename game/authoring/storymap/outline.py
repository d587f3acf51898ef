"""The map in plain text, for whoever does not see the picture: scene by scene, with every way on."""

from __future__ import annotations

from collections.abc import Iterator

from game.authoring.storymap.chart import Chart, Way
from game.story.model import Story
from game.words import say


def outline(story: Story, chart: Chart) -> str:
    """Chapter by chapter: each scene, what leads to it, and where each choice leads."""
    lines: list[str] = [story.title, ""]
    boxes = {box.id: box for box in chart.boxes}
    led_from = {
        id: [line.source for line in chart.lines if line.target == id and line.source != id] for id in boxes
    }
    for chapter in story.chapters:
        lines += [chapter.title, ""]
        for id in chapter.scenes:
            box = boxes[id]
            signs = [
                say(f"storymap.{sign}")
                for sign, holds in (
                    ("start", box.start),
                    ("ending", box.ending),
                    ("unreached", not box.reached),
                )
                if holds
            ]
            head = f"{box.title} ({id})" if box.title != id else id
            lines.append("  " + " · ".join([head, *([box.when] if box.when else []), *signs]))
            if led_from[id]:
                lines.append("    " + say("storymap.from", scenes=", ".join(led_from[id])))
            lines += [f"    {told}" for way in chart.ways[id] for told in _told(way)]
            lines.append("")
    return "\n".join(lines)


def _told(way: Way) -> Iterator[str]:
    to = way.to or say("storymap.stays")
    bars = f" [{way.bars}]" if way.bars else ""
    never = "" if way.taken else f" · {say('storymap.never-open')}"
    yield f"{way.choice} → {to}{bars}{never}"
