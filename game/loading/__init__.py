"""Reading stories: from the files educators write to the model that is played."""

from game.loading.diagnostics import Diagnostic, Span
from game.loading.project import BadStory, Project, load_story, read_files, read_project

__all__ = ["BadStory", "Diagnostic", "Project", "Span", "load_story", "read_files", "read_project"]
