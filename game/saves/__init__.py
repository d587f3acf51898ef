"""Saves: a game kept as its path, in files that survive kills, flipped bits and edited stories."""

from game.saves.files import (
    AUTOSAVE,
    BadSlotNameError,
    Claim,
    Kept,
    Saves,
    SaveTrouble,
    SlotName,
    claim,
    keep_as,
    saves_of,
    slot_name,
    write_whole,
)
from game.saves.form import Save, Snapshot, Thumbnail
from game.saves.restore import (
    Absent,
    Damaged,
    Foreign,
    Loaded,
    Newer,
    Restored,
    Strayed,
    explain,
    restore,
)
from game.saves.slots import set_aside

__all__ = [
    "AUTOSAVE",
    "Absent",
    "BadSlotNameError",
    "Claim",
    "Damaged",
    "Foreign",
    "Kept",
    "Loaded",
    "Newer",
    "Restored",
    "Save",
    "SaveTrouble",
    "Saves",
    "SlotName",
    "Snapshot",
    "Strayed",
    "Thumbnail",
    "claim",
    "explain",
    "keep_as",
    "restore",
    "saves_of",
    "set_aside",
    "slot_name",
    "write_whole",
]
