"""Disks that are full, homes that cannot be used, and what becomes of an answer meanwhile."""

import os
import shutil
import subprocess
import unittest

import workshop
from calls import ERRORS, REASONS
from commands import flat
from workshop import Home, Terminal, begun


class FullDisks(unittest.TestCase):
    @unittest.skipUnless(workshop.MAY_MOUNT, "mounting takes root")
    def test_a_small_disk_fills_up(self):
        """On a disk of a megabyte, each copy of the profile either is there whole or is refused as a whole."""
        home = begun("fr")
        small = workshop.fresh_path("small")
        os.mkdir(small)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small], check=True)
        try:
            subprocess.run(["cp", "-a", f"{home.path}/.", small], check=True)
            home.path = small
            copies = 0
            while (outcome := home.run("copy", "Atelier Nord", f"Copie {copies}")).code == 0:
                copies += 1
            self.assertIn(outcome.code, (73, 74))
            self.assertIn("ledisqueestplein", flat(outcome.errors))
            self.assertEqual(home.leftovers(), [])
            for slug in os.listdir(f"{small}/profiles"):
                if not slug.startswith("."):
                    home.profile(slug)
            with open(f"{small}/ballast", "wb", buffering=0) as file:
                try:
                    while True:
                        file.write(b"x" * 4096)
                except OSError:
                    pass
            before = home.tree()
            outcome = home.run("answer", "business.offer", "pain", "--profile", "Atelier Nord")
            self.assertIn(outcome.code, (73, 74), outcome)
            self.assertEqual(flat(outcome.errors), flat(f"{home.file()} : le disque est plein."))
            self.assertEqual(home.tree(), before)
            os.unlink(f"{small}/ballast")
            shutil.rmtree(f"{small}/profiles/copie-0")
            home.ok("answer", "business.offer", "pain", "--profile", "Atelier Nord")
        finally:
            subprocess.run(["umount", "-l", small], check=True)
        workshop.report("copies on a small disk", copies)

    def interview(self, home):
        terminal = Terminal(home, "interview", "niche", "--from", "niche.enjoy")
        question = "a pleasure to work with" if home.language == "en" else "ceux que vous préférez"
        terminal.hear(question)
        terminal.limit_files(100)
        return terminal

    def kept(self, home):
        return home.profile()["answers"]["niche"].get("enjoy")

    def test_an_answer_waits_until_there_is_room(self):
        for language, said, again in (
                ("en", "the file would be too large. What you said is not saved yet; it is kept in memory.", "Saved."),
                ("fr", "le fichier serait trop gros. Ce que vous venez de dire n’est pas encore enregistré, mais reste"
                       " en mémoire.", "Enregistré.")):
            home = begun(language)
            before = home.tree()
            terminal = self.interview(home)
            terminal.type("a tune")
            terminal.hear(said)
            terminal.hear("1–3 >")
            self.assertEqual(home.tree(), before)
            terminal.type("")
            terminal.hear(said)
            terminal.limit_files(-1)
            terminal.type("1")
            terminal.hear(again)
            self.assertEqual(self.kept(home), "a tune")
            terminal.type("/stop")
            self.assertEqual(terminal.ending(), 0)

    def test_an_answer_is_saved_in_another_folder(self):
        home, other = begun(), workshop.fresh_path("other")
        before = home.tree()
        terminal = self.interview(home)
        terminal.type("a tune")
        terminal.hear("1–3 >")
        terminal.limit_files(-1)
        terminal.type("2")
        terminal.hear("Which folder?")
        terminal.type(other)
        terminal.hear(f"The profile is in {other} now. CLIENTELE_HOME={other} clientele takes it up there later.")
        terminal.hear("How well does each of them pay")
        terminal.type("/stop")
        self.assertEqual(terminal.ending(), 0)
        self.assertEqual(home.tree(), before)
        there = Home(other)
        self.assertEqual(self.kept(there), "a tune")
        self.assertEqual(len(there.ok("clients", "list", "--json").json), 2)
        self.assertEqual(there.ok("history", "--json").json[0]["revision"], 1)

    def test_going_on_saves_with_the_next_answer(self):
        home = begun()
        terminal = self.interview(home)
        terminal.type("a tune")
        terminal.hear("1–3 >")
        terminal.type("3")
        terminal.hear("How well does each of them pay")
        self.assertIsNone(self.kept(home))
        terminal.limit_files(-1)
        terminal.type("5 3")
        terminal.hear("Noted:")
        self.assertEqual(self.kept(home), "a tune")
        terminal.type("/stop")
        self.assertEqual(terminal.ending(), 0)

    def test_leaving_without_room_says_what_is_lost(self):
        home = begun()
        before = home.tree()
        terminal = self.interview(home)
        terminal.type("a tune")
        terminal.hear("1–3 >")
        terminal.type("3")
        terminal.hear("How well does each of them pay")
        terminal.type("/stop")
        terminal.hear("the file would be too large. What was said since the last save is lost.")
        self.assertEqual(terminal.ending(), 74)
        self.assertEqual(home.tree(), before)


@unittest.skipUnless(workshop.HAS_STRACE, "strace is not here or may not trace, or a sanitizer makes calls of its own")
class Assistant(unittest.TestCase):
    """Every file call of the save of an answer fails, at a terminal."""

    KEPT = {"en": "What you said is not saved yet; it is kept in memory.",
            "fr": "Ce que vous venez de dire n’est pas encore enregistré, mais reste en mémoire."}
    FIRST = {"en": "a pleasure to work with", "fr": "ceux que vous préférez"}
    NEXT = {"en": "How well does each of them pay", "fr": "Que vous rapporte chacun d’eux"}

    def test_an_answer_waits_whatever_fails(self):
        points, asked = 0, 0
        for language in ("en", "fr"):
            start = begun(language)
            for number, call in enumerate(self.calls_of_a_save(start)):
                for error in ERRORS if workshop.EVERYTHING else ERRORS[number % len(ERRORS)::99]:
                    if not workshop.EVERYTHING and (number + (language == "fr")) % 12:
                        continue
                    with self.subTest(call=str(call), error=error):
                        asked += self.fail_once(start, call, error, number + points)
                    points += 1
        workshop.report(f"calls of a save that failed at a terminal ({asked} times a way out was offered)", points)

    def calls_of_a_save(self, start):
        home, log = start.copy(), workshop.fresh_path("log")
        terminal = self.interview(home, ["strace", "-D", "-f", "-s", "300", "-o", log])
        terminal.type("a tune")
        terminal.hear(self.NEXT[home.language])
        terminal.type("/stop")
        self.assertEqual(terminal.ending(), 0)
        found = workshop.calls_in(log, home)
        typed = max(place for place, call in enumerate(found) if call.line.startswith('0, "e", 1'))
        said = next(place for place in range(typed, len(found)) if found[place].name == "fsync")
        end = next(place for place in range(said, len(found)) if found[place].line.startswith("1, "))
        return [call for call in found[typed:end] if call.is_on_a_file()]

    def interview(self, home, before):
        terminal = Terminal(home, "interview", "niche", "--from", "niche.enjoy", before=before)
        terminal.hear(self.FIRST[home.language])
        return terminal

    def fail_once(self, start, call, error, number):
        """Whether a way out was offered; each of the three is taken in turn."""
        home, language = start.copy(), start.language
        before, other = home.tree(), workshop.fresh_path("other")
        terminal = self.interview(home, call.inject(f"error={error}", flags=["-D"]))
        terminal.type("a tune")
        heard = terminal.hear(self.KEPT[language], self.NEXT[language])
        if heard == self.KEPT[language]:
            self.assertNotEqual(error, "EINTR")
            said = terminal.screen[:terminal.seen]
            place = "home(/profiles(/atelier-nord[^:]*)?)?:"
            self.assertRegex(said, place + flat(REASONS[error][language == "fr"]) + r"\.")
            terminal.hear("1–3 >")
            self.assertEqual(home.tree(), before)
            self.take_way_out(terminal, home, number % 3, other)
        terminal.type("/stop")
        self.assertEqual(terminal.ending(), 0)
        there = Home(other) if heard != self.NEXT[language] and number % 3 == 1 else home
        self.assertEqual(there.profile()["answers"]["niche"].get("enjoy"), "a tune")
        if call.name != "unlinkat":
            self.assertEqual(home.leftovers(), [])
        home.lose()
        return heard != self.NEXT[language]

    def take_way_out(self, terminal, home, way, other):
        language = home.language
        terminal.type(str(way + 1))
        if way == 1:
            terminal.hear("Which folder?", "Quel dossier")
            terminal.type(other)
        if way < 2:
            terminal.hear("Saved.", "Enregistré.")
        terminal.hear(self.NEXT[language])
        if way == 2:
            self.assertIsNone(home.profile()["answers"]["niche"].get("enjoy"))


class Homes(unittest.TestCase):
    def refused(self, home, sentence, code, words=("new", "Nord")):
        outcome = home.run(*words)
        self.assertEqual(outcome.code, code, outcome)
        self.assertEqual(flat(outcome.errors), flat(sentence))

    def test_a_file_or_a_link_to_nothing(self):
        home = Home()
        with open(home.path, "w") as file:
            file.write("mine")
        self.refused(home, f"{home.path}: it is no folder.", 73)
        self.assertEqual(workshop.read(home.path), b"mine")
        home = Home(language="fr")
        os.symlink("/nowhere/at/all", home.path)
        self.refused(home, f"{home.path} est un lien qui ne mène nulle part.", 73)

    @unittest.skipUnless(workshop.MAY_MOUNT, "mounting takes root")
    def test_a_home_that_is_read_only(self):
        home = begun()
        before = home.tree()
        subprocess.run(["mount", "--bind", home.path, home.path], check=True)
        subprocess.run(["mount", "-o", "remount,ro,bind", home.path], check=True)
        try:
            outcome = home.run("answer", "business.offer", "bread")
            self.assertEqual(outcome.code, 74, outcome)
            self.assertIn("itisread-only.", flat(outcome.errors))
            self.assertEqual(home.tree(), before)
            self.assertEqual(home.ok("show", "answers", "--json").json["business"]["offer"], "oven checks")
        finally:
            subprocess.run(["umount", home.path], check=True)

    @unittest.skipUnless(workshop.MAY_GIVE_UP_POWERS, "giving a folder away takes root")
    def test_a_home_of_somebody_else(self):
        """Met by root without its power over files: it may run the program wherever it was built, as others may not."""
        home = begun()
        os.chown(home.path, 65534, 65534)
        powerless = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--"]
        before = home.tree()
        for words in (["list"], ["answer", "business.offer", "bread"], ["new", "Sud"]):
            outcome = home.run(*words, before=powerless)
            self.assertEqual(outcome.code, 74, (words, outcome))
            self.assertEqual(flat(outcome.errors), flat(f"{home.path}: you are not allowed to use it."), words)
        self.assertEqual(home.tree(), before)


if __name__ == "__main__":
    unittest.main()
