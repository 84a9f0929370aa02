"""The program is killed at every system call of the commands below, and at random moments."""

import json
import os
import random
import re
import subprocess
import time
import unittest

import workshop
from commands import COMMANDS, halfway
from workshop import Home, begun

NEXT = ["answer", "niche.enjoy", "they talk"]


def essence(profile):
    """What a person put into a profile: all but its times, digests and revision."""
    imported = profile.get("imported") or {}
    return json.dumps([profile["name"], profile["answers"], imported.get("file")], sort_keys=True)


def without_chance(content):
    """What differs between two runs of the same command: times, digests, names of temporary files."""
    return re.sub(rb'\d{4}-\d\d-\d\dT[\d:]+Z|"[0-9a-f]{16}"|clientele-\d+', b"", content)


class Witness:
    """Looks at what a crash left. What was looked at once in the same state is not looked at again."""

    def __init__(self, test, sound):
        """`sound`: homes in all the states that a crash may leave."""
        self.test, self.seen = test, set()
        self.states = {self.state(home) for home in sound}
        self.outputs = {self.output(home) for home in sound}
        self.portfolios = {self.portfolio(home) for home in sound}

    @staticmethod
    def state(home):
        """The profiles by their essence."""
        folder = f"{home.path}/profiles"
        slugs = [name for name in os.listdir(folder) if not name.startswith(".")]
        return frozenset(essence(home.profile(slug)) for slug in slugs)

    @staticmethod
    def output(home):
        try:
            lines = workshop.read(f"{home.desk}/out.md")
            return lines
        except FileNotFoundError:
            return None

    @staticmethod
    def portfolio(home):
        shown = home.run("clients", "list", "--json")
        facts = next(iter(Witness.profiles(home).values())).get("imported") or {}
        return (facts.get("file"), len(json.loads(shown.output or "[]")))

    @staticmethod
    def profiles(home):
        folder = f"{home.path}/profiles"
        return {slug: home.profile(slug) for slug in sorted(os.listdir(folder)) if not slug.startswith(".")}

    def look(self, home, point):
        tree = frozenset((without_chance(name.encode()), without_chance(content)) for name, content in home.tree().items())
        if tree in self.seen:
            return
        self.seen.add(tree)
        check = self.test
        listed = home.run("list", "--json")
        check.assertEqual(listed.code, 0, (point, listed))
        check.assertFalse([entry for entry in listed.json if entry["damaged"]], point)
        name = next((entry["name"] for entry in listed.json if entry["name"].startswith("Atelier")), None)
        check.assertIsNotNone(name, point)
        shown = home.run("show", "answers", "--json", "--profile", name)
        check.assertEqual(shown.code, 0, (point, shown))
        check.assertEqual(shown.errors, "", point)
        check.assertIn(self.state(home), self.states, point)
        check.assertIn(self.output(home), self.outputs, point)
        check.assertIn(self.portfolio(home), self.portfolios, point)
        self.next_writer(home, name, point)

    def next_writer(self, home, name, point):
        check = self.test
        written = home.run(NEXT[0], "--profile", name, *NEXT[1:])
        check.assertEqual(written.code, 0, (point, written))
        for words in (["new", "Probe"], ["trash", "empty", "--force"], ["export", "--output", "again.md"]):
            check.assertEqual(home.run(*words).code, 0, (point, words))
        check.assertEqual(home.leftovers(), [], point)
        for slug in self.profiles(home):
            folder = f"{home.path}/profiles/{slug}/history"
            for revision in os.listdir(folder) if os.path.exists(folder) else []:
                if revision.endswith(".json"):
                    json.loads(workshop.read(f"{folder}/{revision}"))


@unittest.skipUnless(workshop.HAS_STRACE, "strace is not here or may not trace, or a sanitizer makes calls of its own")
class Crashes(unittest.TestCase):
    def test_killed_at_every_system_call(self):
        chosen = COMMANDS if workshop.EVERYTHING else [c for c in COMMANDS if c[0] == "clients import"]
        start, points = begun(), 0
        for name, prepare, words, lines in chosen:
            with self.subTest(name):
                tried = self.kill_all_along(name, start, prepare, words, lines)
                if workshop.EVERYTHING:
                    workshop.report(f"killed during {name}", tried)
                points += tried
        workshop.report("killed at a system call", points)

    def kill_all_along(self, name, start, prepare, words, lines):
        before = start.copy()
        prepare(before)
        after = before.copy()
        found, outcome = workshop.calls(after, *words, input=lines)
        self.assertEqual(outcome.code, 0, (name, outcome))
        witness = Witness(self, [before, after, *halfway(before, words, lines)])
        if not workshop.EVERYTHING:
            found = [call for call in found if changes_something(call)][::5]
        for call in found:
            home = before.copy()
            killed = home.run(*words, input=lines, before=call.inject("signal=KILL"))
            # How often memory is asked for differs from run to run: the last such calls may not come.
            self.assertIn(killed.code, (-9, 0) if call.name in ("brk", "futex", "mmap", "munmap") else (-9,), (name, call, killed))
            witness.look(home, (name, call))
            home.lose()
        return len(found)

    def test_random_moments_of_an_interview(self):
        """Each answer that was acknowledged, by the next question on standard output, is there."""
        rounds, acknowledged = 1000 if workshop.EVERYTHING else 3, 0
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        start = Home()
        start.ok("new", "Atelier Nord")
        start.ok("interview", "--answers", "-", "--no-input", input=workshop.ANSWERS)
        lines = ["interview niche --from niche.enjoy"]
        for number in range(1, 201):
            lines += [f"text {number}", "/go niche.enjoy"]
        for _ in range(rounds):
            home = start.copy()
            acknowledged += self.kill_in_the_middle(home, lines, chance.uniform(0.05, 0.8), seed)
            home.lose()
        workshop.report(f"killed at a random moment (seed {seed}; {acknowledged} answers were acknowledged)", rounds)

    def kill_in_the_middle(self, home, lines, delay, seed):
        process = subprocess.Popen([workshop.PROGRAM], cwd=home.desk, env=home.environment, stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process.stdin.write("".join(line + "\n" for line in lines).encode())
        process.stdin.flush()
        time.sleep(delay)
        process.kill()
        acknowledged = process.communicate()[0].decode().count("How well does each of them pay")
        answer = home.profile()["answers"]["niche"].get("enjoy")
        # The save after the last acknowledged one may have come through; no earlier state may be there.
        expected = [f"text {count}" if count else None for count in (acknowledged, acknowledged + 1)]
        self.assertIn(answer, expected, (seed, acknowledged))
        return acknowledged


def changes_something(call):
    changing = ("write", "renameat", "renameat2", "linkat", "unlinkat", "mkdirat", "fsync", "ftruncate", "fchmod",
                "fchmodat", "flock", "close")
    return call.name in changing and call.name != "close" or "O_CREAT" in call.line


if __name__ == "__main__":
    unittest.main()
