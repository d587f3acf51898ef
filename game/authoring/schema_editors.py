"""What to tell an editor, or a checker of YAML, about a story's files: settings to copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

YAMLLINT: Final = """\
# .yamllint: for whoever checks YAML before `liaison check` does. Prose has long lines, and colons of its own.
extends: default
rules:
  document-start: disable
  line-length: disable
  truthy: disable
  comments: {min-spaces-from-content: 1, require-starting-space: false}
  comments-indentation: disable
  empty-lines: {max: 2}
  indentation: {spaces: 2, indent-sequences: true, check-multi-line-strings: false}
  braces: {max-spaces-inside: 1}
  colons: {max-spaces-after: -1}
  quoted-strings: disable
  anchors: {forbid-undeclared-aliases: true}
  key-duplicates: enable
  trailing-spaces: enable
"""

EDITORCONFIG: Final = """\
# .editorconfig: most editors read this by themselves.
root = true

[*.{yaml,yml}]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
trim_trailing_whitespace = true
"""

VSCODE: Final = """\
{
  "yaml.schemas": {
    "./liaison.schema.json": ["/*.yaml", "/record/*.yaml", "/editions/*/*.yaml", "/editions/*/record/*.yaml"]
  },
  "yaml.schemaStore.enable": false,
  "yaml.format.enable": false,
  "[yaml]": {
    "editor.insertSpaces": true,
    "editor.tabSize": 2,
    "editor.detectIndentation": false,
    "editor.wordWrap": "on",
    "editor.quickSuggestions": {"strings": false},
    "files.trimTrailingWhitespace": true,
    "files.insertFinalNewline": true
  }
}
"""

EDITORS: Final[Mapping[str, str]] = {"yamllint": YAMLLINT, "editorconfig": EDITORCONFIG, "vscode": VSCODE}
"""What `liaison schema --editor` prints: a file's text, by the name of who reads it.

`vscode` goes into `.vscode/settings.json` of the story's folder, beside `liaison.schema.json` from
`liaison schema -o liaison.schema.json`; it is read by the YAML extension.
"""
