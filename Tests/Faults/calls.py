"""System calls that fail, and writes that write less than they were given."""

import os
import re
import subprocess
import unittest

import workshop
from commands import COMMANDS, facts, flat, halfway
from workshop import begun

LANGUAGES = ("en", "fr")

# What is said about each.
REASONS = {
    "ENOSPC": ("the disk is full", "le disque est plein"),
    "EDQUOT": ("the disk is full", "le disque est plein"),
    "EIO": ("the disk reports an error", "le disque signale une erreur"),
    "EROFS": ("it is read-only", "il est en lecture seule"),
    "EACCES": ("you are not allowed to use it", "vous n’y avez pas accès"),
    "EMFILE": ("too many files are open", "trop de fichiers sont ouverts"),
}
ERRORS = [*REASONS, "EINTR"]
CHANGING = {"write", "fsync", "renameat", "linkat", "unlinkat", "mkdirat", "fchmod", "fchmodat", "flock", "ftruncate"}

# Writes to the profile whatever was done before, and mends what was left behind.
NEXT = ["answer", "--profile", "atelier-nord", "niche.enjoy", "they talk"]

# A file system without hard links, and without modes as FAT is.
LINKLESS = [[f"linkat:error={error}"] for error in ("EPERM", "EOPNOTSUPP", "ENOSYS", "EMLINK")]
FAT = ["linkat:error=EPERM", "fchmod:error=EPERM", "fchmodat:error=EPERM"]


@unittest.skipUnless(workshop.HAS_STRACE, "strace is not here or may not trace, or a sanitizer makes calls of its own")
class FailingCalls(unittest.TestCase):
    def test_each_error_at_each_file_call(self):
        points = 0
        for language in LANGUAGES if workshop.EVERYTHING else ("fr",):
            start = begun(language)
            for name, prepare, words, lines in COMMANDS if workshop.EVERYTHING else COMMANDS[7:8]:
                count = self.fail_all_along(start, prepare, words, lines)
                points += count
                if workshop.EVERYTHING:
                    workshop.report(f"calls that failed during {name} ({language})", count)
        workshop.report("system calls that failed", points)

    def fail_all_along(self, start, prepare, words, lines):
        before = start.copy()
        prepare(before)
        after = before.copy()
        found, outcome = workshop.calls(after, *words, input=lines)
        self.assertEqual(outcome.code, 0, outcome)
        sound = [before, after, *halfway(before, words, lines)]
        case, points = Case(before, after, sound, words, lines), 0
        for number, call in enumerate(call for call in found if call.is_on_a_file()):
            for error in self.errors(number, call, start.language):
                with self.subTest(words=words, call=str(call), error=error):
                    self.fail_once(case, call, error)
                points += 1
        return points

    @staticmethod
    def errors(number, call, language):
        """Calls that change something fail in both languages, those that only read in one or the other."""
        changes = call.name in CHANGING or "O_CREAT" in call.line
        if not workshop.EVERYTHING:
            return ["ENOSPC", "EINTR"] if changes else []
        turn = number + LANGUAGES.index(language)
        return ERRORS if changes else ERRORS[turn % 2::2]

    def fail_once(self, case, call, error):
        home = case.before.copy()
        outcome = home.run(*case.words, input=case.lines, before=call.inject(f"error={error}"))
        if outcome.code == 0:
            # It could do without that call; what it said is done is done.
            if case.state(home) != case.done:
                home.ok(*NEXT)
                self.assertEqual(facts(home), case.done_and_mended)
        else:
            self.assertNotEqual(error, "EINTR", outcome)
            self.assert_said(outcome, REASONS[error][home.language == "fr"], home)
            self.assert_code(outcome, call, case)
            if case.saves_once:
                self.assertEqual(without_recent(home), case.tree)
            self.assertIn(case.state(home), case.sound)
        if call.name != "unlinkat" and case.words != ["trash", "empty", "--force"]:
            self.assertEqual(home.leftovers(), [])
        home.lose()

    def assert_said(self, outcome, reason, home):
        """One sentence with the file and the reason, and nothing else."""
        line = "(Ligne[0-9]+:)?" if home.language == "fr" else "(Line[0-9]+:)?"
        place = f"({re.escape(home.path)}|{re.escape(home.desk)}|out\\.md|other\\.csv|-|\\./)[^:]*"
        lost = ("Whatwassaidsincethelastsaveislost." if home.language == "en"
                else "Cequiaétéditdepuisledernierenregistrementestperdu.")
        self.assertRegex(flat(outcome.errors), rf"\A{line}{place}:{flat(reason)}\.({lost})?\Z")

    def assert_code(self, outcome, call, case):
        if flat(outcome.errors).startswith("other.csv"):
            expected = (66,)
        elif case.words[0] == "export":
            expected = (73, 74)
        else:
            expected = (73,) if call.name == "mkdirat" or "O_CREAT|O_EXCL" in call.line else (74,)
        self.assertIn(outcome.code, expected, outcome)

    def test_file_systems_without_hard_links(self):
        """Whatever saves, saves there too."""
        points = 0
        for faults in [*LINKLESS, FAT] if workshop.EVERYTHING else [FAT]:
            start = begun()
            for name, prepare, words, lines in COMMANDS if workshop.EVERYTHING else COMMANDS[7:8]:
                with self.subTest(name, faults=faults):
                    home = start.copy()
                    prepare(home)
                    plain = home.copy()
                    plain.ok(*words, input=lines)
                    home.ok(*words, input=lines, before=["strace", "-f", "-qq", "-o", "/dev/null", *workshop.always(*faults)])
                    self.assertEqual(facts(home), facts(plain))
                    self.assertEqual(home.leftovers(), [])
                    points += 1
            self.keeps_copies(faults)
            points += 2
        workshop.report("saves without hard links", points)

    def keeps_copies(self, faults):
        """What is found changed or damaged is kept there as everywhere."""
        before = ["strace", "-f", "-qq", "-o", "/dev/null", *workshop.always(*faults)]
        for content, words, label in (
                (lambda sound: sound.replace(b"oven checks", b"even checks"), ["answer", "niche.enjoy", "x"], "changed"),
                (lambda sound: b"{" + b"x" * 200_000, ["restore", "2", "--profile", "atelier-nord"], "damaged")):
            home = begun()
            foreign = content(workshop.read(home.file()))
            with open(home.file(), "wb") as file:
                file.write(foreign)
            home.ok(*words, before=before)
            self.assertEqual(workshop.read(home.file(f"profile.{label}.json")), foreign)
            self.assertEqual(os.stat(home.file(f"profile.{label}.json")).st_mode & 0o777, 0o600)
            self.assertEqual(home.leftovers(), [])
            self.assertNotEqual(workshop.read(home.file()), foreign)

    @unittest.skipUnless(workshop.EVERYTHING, "one of --faults")
    def test_short_writes(self):
        """Every write gives seven bytes at most to the system, which is enough."""
        source = workshop.fresh_path("short.c")
        with open(source, "w") as file:
            file.write("#define _GNU_SOURCE\n#include <unistd.h>\n#include <sys/syscall.h>\n"
                       "ssize_t write(int f, const void *b, size_t n) { return syscall(SYS_write, f, b, n > 7 ? 7 : n); }\n")
        library = source[:-2] + ".so"
        if subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], capture_output=True).returncode:
            self.skipTest("no C compiler")
        count = 0
        for language in LANGUAGES:
            start = begun(language)
            for name, prepare, words, lines in COMMANDS:
                plain = start.copy()
                prepare(plain)
                short = plain.copy()
                said = plain.ok(*words, input=lines)
                log = workshop.fresh_path("log")
                outcome = short.run(*words, input=lines, before=["strace", "-f", "-e", "trace=write", "-o", log],
                                    more={"LD_PRELOAD": library})
                self.assertEqual(outcome.code, 0, outcome)
                self.assertEqual(outcome.output.replace(short.path, plain.path), said.output, name)
                self.assertEqual(facts(short), facts(plain), name)
                count += sum(line.rstrip().endswith("= 7") for line in open(log))
        self.assertGreater(count, 100)
        workshop.report("short writes", count)


class Case:
    """A command that saves, and what may be there after it."""

    def __init__(self, before, after, sound, words, lines):
        self.before, self.words, self.lines = before, words, lines
        self.tree = without_recent(before)
        self.done, self.sound = self.state(after), [self.state(home) for home in sound]
        # What deletes is not undone, and what goes back saves what is there first.
        self.saves_once = len(sound) == 2 and words[0] not in ("trash", "restore")
        after.run(*NEXT)
        self.done_and_mended = facts(after)

    def state(self, home):
        found = facts(home)
        if self.words[0] != "restore":
            return found
        return {name: content[:2] + content[3:] if name.endswith("profile.json") else content
                for name, content in found.items() if "restore" not in name}


def without_recent(home):
    return {name: content for name, content in home.tree().items() if name != "/home/recent"}


if __name__ == "__main__":
    unittest.main()
