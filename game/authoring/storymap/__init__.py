"""The whole story as a picture, as a page to search in, and as plain text."""

from game.authoring.storymap.chart import Chart, chart_of
from game.authoring.storymap.outline import outline
from game.authoring.storymap.sheets import map_page, map_svg

__all__ = ["Chart", "chart_of", "map_page", "map_svg", "outline"]
