"""Two programs on one profile."""

import concurrent.futures
import json
import threading
import unittest

import workshop
from workshop import Terminal, begun


SAVED, BUSY = "Saved.", "This profile is held by another Clientele"


class Assistant:
    """The assistant at its prompt."""

    def __init__(self, home):
        self.terminal = Terminal(home)
        self.terminal.hear("clientele>")

    def leave(self):
        self.terminal.type("quit")
        self.terminal.ending()

    def answer(self, key, text):
        self.terminal.type(f"answer {key} {text}", still=0.05)
        said = self.terminal.hear(SAVED, BUSY)
        self.terminal.hear("clientele>")
        return said


class Sharing(unittest.TestCase):
    def test_interleaved_saves_of_two_programs(self):
        """Two scripts save a hundred times each, as fast as they are let: every save that was acknowledged stays."""
        rounds = 100 if workshop.EVERYTHING else 10
        home, busy, faults = begun(), [], []

        def script(key):
            for number in range(rounds):
                while (outcome := home.run("answer", f"niche.{key}", f"text {number}")).code == 75:
                    busy.append(outcome.errors)
                kept = home.profile()["answers"]["niche"].get(key)
                if outcome.code != 0 or kept != f"text {number}":
                    faults.append((key, number, kept, outcome))

        scripts = [threading.Thread(target=script, args=[key]) for key in ("enjoy", "reach")]
        for thread in scripts:
            thread.start()
        for thread in scripts:
            thread.join()
        self.assertEqual(faults, [])
        self.assertTrue(all("held by another Clientele" in " ".join(words.split()) for words in busy), busy)
        self.assertEqual(home.leftovers(), [])
        workshop.report(f"interleaved saves ({len(busy)} were told to wait)", 2 * rounds)

    def test_interleaved_saves_of_two_assistants(self):
        """Two assistants stay open on one profile and save a hundred times each, each as soon as it is let."""
        rounds = 100 if workshop.EVERYTHING else 5
        home, busy, faults = begun(), [], []

        def work(assistant, key):
            for number in range(rounds):
                while assistant.answer(f"niche.{key}", f"text {number}") == BUSY:
                    busy.append(key)
                kept = home.profile()["answers"]["niche"].get(key)
                if kept != f"text {number}":
                    faults.append((key, number, kept))

        first, second = Assistant(home), Assistant(home)
        with concurrent.futures.ThreadPoolExecutor() as pool:
            list(pool.map(work, (first, second), ("enjoy", "reach")))
        first.leave()
        second.leave()
        self.assertEqual(faults, [])
        self.assertEqual(home.leftovers(), [])
        self.assertEqual(home.profile()["answers"]["niche"]["enjoy"], f"text {rounds - 1}")
        workshop.report(f"interleaved saves of two assistants ({len(busy)} were told to wait)", 2 * rounds)

    def test_the_second_assistant_is_told_who_holds_it(self):
        for language, question, sentence in (
                ("en", "a pleasure to work with", "This profile is held by another Clientele (process {} on "),
                ("fr", "ceux que vous préférez", "Un autre Clientele travaille sur ce profil (processus {} sur ")):
            home = begun(language)
            first = Terminal(home, "interview", "niche", "--from", "niche.enjoy")
            first.hear(question)
            second = home.run("interview", "niche", input="a tune\n")
            self.assertEqual(second.code, 75)
            self.assertIn(sentence.format(first.process), " ".join(second.errors.split()).replace("\u202f", " "))
            first.type("a song")
            first.type("/stop")
            self.assertEqual(first.ending(), 0)
            self.assertEqual(home.profile()["answers"]["niche"]["enjoy"], "a song")
            self.assertEqual(home.run("interview", "niche", input="").code, 0)

    def test_a_profile_edited_between_two_runs(self):
        """It is noticed, worked on, and kept as it was found before the first save."""
        for language, notice in (
                ("en", "was changed outside Clientele since it was last saved. A copy of it is kept before the next save. If"
                       " it was not you, restore 2 --profile atelier-nord brings back the last good revision."),
                ("fr", "a été modifié hors de Clientele depuis le dernier enregistrement. Une copie en sera gardée avant le"
                       " prochain. Si ce n’est pas vous, restore 2 --profile atelier-nord remet en place la dernière bonne"
                       " version.")):
            home = begun(language)
            text = workshop.read(home.file()).decode().replace("oven checks", "even checks")
            with open(home.file(), "w") as file:
                file.write(text)
            shown = home.ok("show", "answers", "--json")
            self.assertEqual(shown.json["business"]["offer"], "even checks")
            self.assertEqual("".join(shown.errors.split()), "".join(f"{home.file()} {notice}".split()))
            self.assertEqual(home.run("check").code, 65)
            home.ok("answer", "niche.enjoy", "a tune")
            self.assertEqual(workshop.read(home.file("profile.changed.json")).decode(), text)
            self.assertEqual(home.profile()["answers"]["business"]["offer"], "even checks")
            self.assertEqual(home.ok("show", "answers", "--json").errors, "")
            home.ok("restore", "2")
            self.assertEqual(home.profile()["answers"]["business"]["offer"], "oven checks")

    def test_a_profile_synchronised_during_an_interview(self):
        """Another program's version comes in between: the person is asked, and both versions are there."""
        home = begun()
        terminal = Terminal(home, "interview", "niche", "--from", "niche.enjoy")
        terminal.hear("a pleasure to work with")
        other = json.dumps({**home.profile(), "answers": {"business": {"offer": "theirs"}}}).encode()
        with open(home.file(), "wb") as file:
            file.write(other)
        terminal.type("a tune")
        terminal.hear("was changed by another program meanwhile.")
        terminal.hear("(yes/no)")
        self.assertEqual(workshop.read(home.file()), other)
        terminal.type("yes")
        terminal.hear("The other version is in")
        terminal.type("/stop")
        self.assertEqual(terminal.ending(), 0)
        self.assertEqual(workshop.read(home.file("profile.changed.json")), other)
        self.assertEqual(home.profile()["answers"]["niche"]["enjoy"], "a tune")
        self.assertEqual(home.profile()["answers"]["business"]["offer"], "oven checks")


if __name__ == "__main__":
    unittest.main()
