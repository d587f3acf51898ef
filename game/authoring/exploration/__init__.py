"""Exploring a story: every situation a player can get into, and what they prove.

`searches` asks two questions apart. *Control*: where can the story go? Only names that conditions of
choices and ways read can matter, prose cannot. *Words*: which paragraphs can be shown? For each set
of names that one piece of prose reads, the same search with those names kept as well.
"""

from game.authoring.exploration.report import Exploration, explore, way_to

__all__ = ["Exploration", "explore", "way_to"]
