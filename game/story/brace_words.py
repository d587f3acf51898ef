"""What was probably meant by a brace that opens nothing known."""

from __future__ import annotations

import re

_MEANT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?i)/?\s*(?:end\s*if|endif|fi|fin|fin\s*si|finsi|if\s*end|end)[.:]?"), "{end}"),
    (re.compile(r"(?i)(?:else\s*if|elseif|elsif|elif|or\s+if|sinon\s*si|sinonsi)\b:?\s*(.*)"), "{{else if {}}}"),
    (re.compile(r"(?i)(?:else|sinon|otherwise)\s*:?"), "{else}"),
    (re.compile(r"(?i)(?:else)\s*:?\s+(.+)"), "{{else if {}}}"),
    (re.compile(r"(?i)(?:if|si|when|quand)\b:?\s*(.*)"), "{{if {}}}"),
    (re.compile(r"(?i)(?:first|d['’]abord|then|later)\b.*"), "{first: … | then: … | later: …}"),
    (re.compile(r"(?i)(?:one[\s-]*of|oneof|random|either|any\s+of|choose|l['’]un\s+de|un\s+de)\b.*"), "{one of: … | …}"),
)  # fmt: skip


def meant_by(said: str) -> str:
    """The form to write instead of `{said}`, or "" if that cannot be known.

    >>> meant_by("endif"), meant_by("elif forged papers"), meant_by("the bridge")
    ('{end}', '{else if forged papers}', '')
    """
    for pattern, form in _MEANT:
        match = pattern.fullmatch(said)
        if match is not None:
            rest = match.group(1) if pattern.groups else ""
            return form.format(rest or "…") if pattern.groups else form
    return ""
