"""World: the one place where the window's requests touch anything outside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from game import shipped
from game.desktop.deeds import BringIn, CopyOut, Delete, FindFiles, ReadBefore, Rename, TakeBack
from game.desktop.kept import deed_done, files_found, kept_as, listed
from game.desktop.light import minutes_of
from game.desktop.messages import Message
from game.desktop.pictures import Frame, Pictures
from game.desktop.requests import (
    FillScreen,
    FindVoice,
    KeepPath,
    KeepSettings,
    ListFaces,
    ListPlaces,
    LookAhead,
    OfPlaces,
    Play,
    ReadCredits,
    ReadMap,
    RecordWalk,
    Request,
    Restore,
    Save,
    SaveAs,
    SetAside,
    Speak,
    Surround,
)
from game.desktop.shelf import Shelf
from game.desktop.sound import Sounds
from game.desktop.tidings import (
    Charted,
    Credited,
    Faced,
    Heard,
    Listed,
    Reread,
    Resumed,
    Strayed,
    Told,
    Voiced,
)
from game.saves import (
    AUTOSAVE,
    Absent,
    Claim,
    Damaged,
    Foreign,
    Loaded,
    Newer,
    Saves,
    SlotName,
    claim,
    explain,
    restore,
    set_aside,
    slot_name,
    write_whole,
)
from game.saves import Strayed as StrayedSave
from game.saves.earlier import read_before
from game.settings import Settings
from game.settings_file import write_settings
from game.story import State, Story, choose, replay, view
from game.words import say, use

if TYPE_CHECKING:
    from game.desktop.voice import Voice


class World:
    """What the window can reach: saves, settings, pictures, sounds, the display.

    `story` is the one played now, in the edition of the language. `papers` is where pages to print and
    files of games are kept, by default the reader's documents; `assets` is where the map lies.
    """

    def __init__(
        self,
        story: Story,
        saves: Saves,
        *,
        settings: Settings,
        settings_path: Path,
        shelf: Shelf,
        reopen: Callable[[str], Story],
        fill_screen: Callable[[bool], None],
        slot: SlotName = AUTOSAVE,
        papers: Path | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        assets: Path | None = None,
        voice: Voice | None = None,
    ) -> None:
        self.story = story
        self._saves = saves
        self._slot = slot
        self._claim: Claim | None = None
        self._settings_path = settings_path
        self._shelf = shelf
        self._reopen = reopen
        self._fill_screen = fill_screen
        self._papers = papers
        self._clock = clock
        self._assets = assets or shipped.assets()
        self.pictures = Pictures(shelf.picture)
        self._sounds = Sounds(shelf.sound, settings)
        self._around: str | None = None
        self._captions = settings.captions
        self._voice = voice
        self._read_out: tuple[str, ...] | None = None
        self._ahead: LookAhead | None = None
        self._looked: LookAhead | None = None

    def fulfil(self, request: Request) -> tuple[Message, ...]:
        """Do what is asked; the messages say what came of it."""
        if isinstance(request, OfPlaces):
            return self._with_places(request)
        match request:
            case ReadCredits():
                return (Credited(self._shelf.credits()),)
            case ReadMap():
                return self._chart()
            case KeepPath(html, name):
                return (self._keep_path(html, name),)
            case KeepSettings(settings) if settings.captions != self._captions:
                self._captions = settings.captions
                return (*self._heard(), *self.fulfil(request))
            case KeepSettings(settings):
                self._sounds.suit(settings)
                if not write_settings(self._settings_path, settings):
                    return (Told(say("trouble.settings-not-kept")),)
            case Speak(language, state):
                return self._speak(language, state)
            case FillScreen(on):
                self._fill_screen(on)
            case Surround(sound):
                return self._surround(sound)
            case Play(sound):
                self._sounds.play(sound)
            case LookAhead():
                self._ahead = request  # when the page is drawn: it must not wait for the next ones
            case ListFaces():
                from game.desktop.fonts import installed

                return (Faced(installed()),)
            case FindVoice():
                return (Voiced(self.voice.found),)
            case RecordWalk():
                pass  # the story's own files are only for who writes them: a preview's world keeps it
            case _:
                assert_never(request)
        return ()

    def _with_places(self, request: OfPlaces) -> tuple[Message, ...]:
        match request:
            case Save(state):
                return self._save(state)
            case SaveAs(state, name):
                return (kept_as(self.story, state, self._saves, name),)
            case SetAside(told):
                aside = set_aside(self._saves, self._claimed().slot)
                says = (Told(say("history.set-aside", slot=aside)),) if told and aside else ()
                return (self._earlier(), *says)
            case Restore(slot):
                return tuple(self._restore(slot))
            case ListPlaces(closely):
                return (self.places(closely=closely),)
            case Rename() | Delete() | TakeBack() | CopyOut() | BringIn():
                own = None if self._claim is None else self._claim.slot
                papers = (self._folders()[0], self._saves.folder)
                return (deed_done(self.story, self._saves, request, own, papers, self._clock()),)
            case FindFiles():
                return (files_found(self.story, self._saves, self._folders(), self._clock()),)
        assert_never(request)

    @property
    def stirred(self) -> bool:
        """Whether there is anything to do or to tell while no event comes."""
        return self._ahead is not None or self.pictures.stirred or self._sounds.stirred

    def news(self) -> Iterator[Message]:
        """What threads found out since this was last asked: each trouble is told once."""
        for name in self.pictures.missing():
            yield Told(say("trouble.no-picture", picture=name))
        if self._sounds.lost():
            yield Told(say("trouble.no-sound"))

    def look_ahead(self, shown: Frame | None) -> None:
        """Have the pictures drawn that this page's choices lead to, framed as its own is shown."""
        wanted, self._ahead = self._ahead, None
        self._looked = wanted or self._looked
        if wanted is None or shown is None:
            return
        frames: dict[Frame, None] = {}
        # What fails on a page ahead fails again, and is told, if the reader goes there.
        with suppress(Exception):
            for offer in wanted.page.choices:
                if offer.open:
                    page = view(self.story, choose(self.story, wanted.state, offer.id))
                    if page.picture:
                        frames[shown.of(page.picture, minutes_of(page.time))] = None
        self.pictures.ahead(frames)

    def look_again(self) -> None:
        """The window has another size: what was drawn ahead will be wanted in that one."""
        self._ahead = self._ahead or self._looked

    def places(self, *, closely: bool = False) -> Listed:
        """The kept places, newest first; `closely` says of each whether the story still leads there."""
        return listed(self.story, self._saves, self._clock(), closely=closely)

    def note(self, state: State | None) -> str:
        """Write down the exception in hand, for whoever mends it; the sentence for the player."""
        import traceback

        path = self._settings_path.with_name("mistake.txt")
        says = say("trouble.mistake") if state is None else say("trouble.mistake-at", scene=state.scene)
        try:
            write_whole(path, traceback.format_exc())
        except OSError:
            return says
        return f"{says} {say('trouble.written-down', file=path)}"

    def _surround(self, sound: str | None) -> tuple[Message, ...]:
        self._sounds.surround(sound)
        self._around = sound
        return self._heard() if self._captions else ()

    def _heard(self) -> tuple[Message, ...]:
        """What sounds around the reader, in the words of its credit."""
        if not self._captions or self._around is None:
            return (Heard(""),)
        credits = self._shelf.credits()
        return (Heard(next((one.says for one in credits if one.sound == self._around), "")),)

    def read_out(self, words: tuple[str, ...] | None) -> None:
        """Have this read aloud, unless it was already; None is silence."""
        if words == self._read_out:
            return
        self._read_out = words
        self.voice.say(words or (), self.story.edition or self.story.language)

    @property
    def voice(self) -> Voice:
        """The system's voice; read when it is first asked for: the first page does not wait for it."""
        if self._voice is None:
            from game.desktop.voice import Voice

            self._voice = Voice()
        return self._voice

    def rest(self, on: bool) -> None:
        """Be silent while the window is put away; a page is read on aloud: that was asked for."""
        self._sounds.rest(on)

    def close(self) -> None:
        """End the threads and let the slot go."""
        self.read_out(None)
        self.pictures.close()
        self._sounds.close()
        if self._claim is not None:
            self._claim.release()

    def _claimed(self) -> Claim:
        # Taken at the first save, not at the start: looking at the title page holds nothing.
        if self._claim is None:
            self._claim = claim(self._saves, self._slot)
        return self._claim

    def _save(self, state: State) -> tuple[Message, ...]:
        trouble = self._claimed().write(self.story, state)
        return () if trouble is None else (Told(trouble.says),)

    def _restore(self, name: str | None) -> Iterator[Message]:
        slot = self._named(name)
        kept = self._saves.newest(slot)
        if kept is not None and kept.save.edition != self.story.edition:
            # A save is read in the words it was played in.
            self.story = self._reopen(kept.save.edition)
        restored = restore(self.story, self._saves, slot)
        if isinstance(restored, Damaged | Foreign | Newer):
            yield Told(explain(restored))
        match restored.backup if isinstance(restored, Damaged | Foreign | Newer) else restored:
            case Loaded(_, state):
                if slot != self._claimed().slot:
                    self._take_over(state)
                yield self._earlier()
                yield Resumed(state)
            case StrayedSave(safe=safe, fresh=fresh) as strayed:
                yield Strayed(explain(strayed), safe, fresh)
            case Absent() | None:
                yield self.places()

    def _take_over(self, state: State) -> None:
        """Go on from a named slot: the game kept by itself until now becomes a place of its own."""
        set_aside(self._saves, self._claimed().slot)
        self._claimed().write(self.story, state)

    def _chart(self) -> tuple[Message, ...]:
        """The map; an empty one where its file is missing or damaged, which is told."""
        # Read when the map is first opened: nothing else needs it.
        from game.desktop.atlas import city_of
        from game.desktop.cartography import MapError
        from game.desktop.ground import NO_MAP

        try:
            return (Charted(city_of(self._assets)),)
        except (OSError, UnicodeDecodeError, MapError):
            return Charted(NO_MAP), Told(say("trouble.no-map"))

    def _keep_path(self, html: str, name: str) -> Told:
        """Where the page was written, among the reader's documents or else beside the saves."""
        from game.saves.pages import keep_page

        kept = keep_page(html, name, (self._folders()[0], self._saves.folder))
        return Told(say("beside.kept-page", file=kept) if kept else say("beside.not-kept-page"))

    def _folders(self) -> tuple[Path, ...]:
        """Where a reader's files are: their own, and those that came from elsewhere."""
        from game.saves.pages import documents, downloads

        return (documents(), downloads()) if self._papers is None else (self._papers,)

    def _earlier(self) -> ReadBefore:
        return ReadBefore(read_before(self.story, self._saves))

    def _named(self, name: str | None) -> SlotName:
        if name is not None:
            return self._saves.named(slot_name(name))
        slots = self._saves.slots()
        return slots[0].name if slots else self._slot

    def _speak(self, language: str, state: State | None) -> tuple[Message, ...]:
        use(language)
        edition = language if language in self.story.editions else ""
        if edition == self.story.edition:
            return (self.places(),)
        self.story = self._reopen(edition)
        if state is None:
            return (self.places(),)
        return (Reread(replay(self.story, state.steps, state.seed, state.start)), self.places())
