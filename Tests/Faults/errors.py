"""System calls that fail, disks that are full, homes that cannot be used."""

import os
import shutil
import subprocess
import unittest

import workshop
from workshop import Home, Terminal, begun

# What is said about each; EINTR is repeated and not heard of.
REASONS = {
    "ENOSPC": ("the disk is full", "le disque est plein"),
    "EDQUOT": ("the disk is full", "le disque est plein"),
    "EIO": ("the disk reports an error", "le disque signale une erreur"),
    "EROFS": ("it is read-only", "il est en lecture seule"),
    "EACCES": ("you are not allowed to use it", "vous n’y avez pas accès"),
    "EMFILE": ("too many files are open", "trop de fichiers sont ouverts"),
    "EINTR": ("Interrupted system call", "Interrupted system call"),
}

COMMANDS = [
    (["answer", "business.offer", "bread"], ""),
    (["interview", "--answers", "-", "--no-input"], "objective: {kind: loyalty}"),
    (["clients", "import", "other.csv", "--force"], ""),
    (["clients", "clear", "--force"], ""),
    (["new", "Est"], ""),
    (["copy", "Atelier Nord", "Sud"], ""),
    (["remove", "Atelier Nord"], ""),
    (["export", "--output", "out.md", "--force"], ""),
]

FILE_CALLS = {"openat", "newfstatat", "fstat", "read", "write", "fsync", "renameat", "linkat", "unlinkat", "mkdirat",
              "fchmod", "fchmodat", "flock", "ftruncate", "getdents64"}
CHANGING = {"write", "fsync", "renameat", "linkat", "mkdirat", "fchmod"}


@unittest.skipUnless(workshop.HAS_STRACE, "strace is not here or may not trace")
class FailingCalls(unittest.TestCase):
    def test_each_error_at_each_file_call(self):
        points = 0
        for language in ("en", "fr") if workshop.EVERYTHING else ("fr",):
            start = begun(language)
            start.put("out.md", "mine")
            for words, lines in COMMANDS if workshop.EVERYTHING else COMMANDS[:1]:
                points += self.fail_all_along(start, words, lines)
        workshop.report("system calls that failed", points)

    def fail_all_along(self, start, words, lines):
        after = start.copy()
        found, outcome = workshop.calls(after, *words, input=lines)
        self.assertEqual(outcome.code, 0, outcome)
        done, before, points = facts(after), start.tree(), 0
        wanted = FILE_CALLS if workshop.EVERYTHING else CHANGING
        for call in found:
            if call.name not in wanted or call.name in ("read", "write") and call.line.startswith(("0,", "1,", "2,")):
                continue
            for error in REASONS if workshop.EVERYTHING else ["ENOSPC", "EINTR"]:
                with self.subTest(words=words, call=str(call), error=error):
                    self.fail_once(start, before, done, call, error, words, lines)
                points += 1
        return points

    def fail_once(self, start, before, done, call, error, words, lines):
        home = start.copy()
        outcome = home.run(*words, input=lines, before=call.inject(f"error={error}"))
        if outcome.code == 0:
            # It could do without that call; what it said is done is done.
            self.assertEqual(facts(home), done)
        else:
            self.assertIn(outcome.code, (73, 74), outcome)
            reason = REASONS[error][home.language == "fr"]
            self.assertIn(flat(reason), flat(outcome.errors))
            self.assertEqual(home.tree(), {**before, **recent(home)})
        if call.name != "unlinkat":
            self.assertEqual(home.leftovers(), [])
        home.lose()

    @unittest.skipUnless(workshop.EVERYTHING, "one of --faults")
    def test_short_writes(self):
        """Every write gives seven bytes at most to the system, which is enough."""
        source = workshop.fresh_path("short.c")
        with open(source, "w") as file:
            file.write("#define _GNU_SOURCE\n#include <unistd.h>\n#include <sys/syscall.h>\n"
                       "ssize_t write(int f, const void *b, size_t n)"
                       " { return syscall(SYS_write, f, b, n > 7 && f > 2 ? 7 : n); }\n")
        library = source[:-2] + ".so"
        if subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], capture_output=True).returncode:
            self.skipTest("no C compiler")
        count = 0
        for words, lines in COMMANDS:
            plain, short = begun(), begun()
            plain.ok(*words, input=lines)
            log = workshop.fresh_path("log")
            outcome = short.run(*words, input=lines, before=["strace", "-f", "-e", "trace=write", "-o", log],
                                more={"LD_PRELOAD": library})
            self.assertEqual(outcome.code, 0, outcome)
            self.assertEqual(facts(short), facts(plain), words)
            count += sum(line.rstrip().endswith("= 7") for line in open(log))
        self.assertGreater(count, 100)
        workshop.report("short writes", count)


def flat(text):
    return "".join(text.split())


def recent(home):
    """The note of the profile used last is a convenience that may be written before."""
    path = f"{home.path}/recent"
    return {"/home/recent": workshop.read(path)} if os.path.exists(path) else {}


def facts(home):
    """What is there after a command, times and digests apart."""
    found = {}
    for name, content in home.tree().items():
        if not name.endswith(".json"):
            found[name] = content
        else:
            profile = workshop.json.loads(content)
            found[name] = [profile["name"], profile["answers"], profile["revision"],
                           (profile.get("imported") or {}).get("file")]
    return found


class FullDisks(unittest.TestCase):
    @unittest.skipUnless(workshop.ROOT, "mounting takes root")
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

    @unittest.skipUnless(workshop.ROOT, "mounting takes root")
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

    @unittest.skipUnless(workshop.ROOT, "giving a folder away takes root")
    def test_a_home_of_somebody_else(self):
        home = begun()
        os.chmod(os.path.dirname(home.path), 0o755)
        os.chmod(os.path.dirname(home.desk), 0o755)
        os.chmod(workshop._folder, 0o755)
        before = home.tree()
        for words in (["list"], ["answer", "business.offer", "bread"], ["new", "Sud"]):
            outcome = home.run(*words, user=65534, group=65534)
            self.assertEqual(outcome.code, 74, (words, outcome))
            self.assertEqual(flat(outcome.errors), flat(f"{home.path}: you are not allowed to use it."), words)
        self.assertEqual(home.tree(), before)


if __name__ == "__main__":
    unittest.main()
