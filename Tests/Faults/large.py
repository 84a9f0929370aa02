"""Files that are too deep, too large or no text at all: a clear error, little memory, no crash."""

import os
import re
import resource
import subprocess
import unittest

import workshop
from workshop import begun

# No run below may take more than this, in megabytes.
MEMORY = 100

GOOD = '{"schema": 1, "name": "Atelier Nord", "language": "en", "currency": "EUR", "created": "2026-01-01T00:00:00Z",' \
       ' "updated": "2026-01-01T00:00:00Z", "revision": 0, "notes": {}, "answers": %s}'

JSON = {
    "deep lists": "[" * 100_000,
    "deep objects": '{"a":' * 100_000,
    "deep and closed": "[" * 5000 + "]" * 5000,
    "a key twice": GOOD % '{"business": {"offer": "x", "offer": "y"}}',
    "a huge number": GOOD % '{"business": {"hours": 1e999}}',
    "four hundred digits": GOOD % ('{"business": {"hours": %s}}' % ("9" * 400)),
    "no UTF-8": (GOOD % '{"business": {"offer": "x"}}').encode().replace(b'"x"', b'"\xff\xfe"'),
    "NUL": GOOD % '{"business": {"offer": "x\0y"}}',
    "half a pair": GOOD % r'{"business": {"offer": "\ud800"}}',
    "nothing": "",
    "spaces": " \n" * 1000,
}

YAML = {
    "deep flow": "business: " + "[" * 100_000,
    "deep blocks": "".join("  " * depth + "a:\n" for depth in range(1000)),
    "deep dashes": "- " * 100_000,
    "a key twice": "business: {offer: x}\nbusiness: {offer: y}\n",
    "a huge number": "business: {hours: 1e999}\n",
    "four hundred digits": "business: {hours: " + "9" * 400 + "}\n",
    "no UTF-8": b"business: {offer: \xff\xfe}\n",
    "NUL": "business: {offer: x\0y}\n",
    "an alias": "business: &a {offer: x}\nobjective: *a\n",
    "aliases of aliases": "a: &a [x,x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)},*{chr(97 + n)}]\n" for n in range(24)),
    "a tag": "business: !!python/object {offer: x}\n",
    "another tag": "business: {offer: !secret x}\n",
    "two documents": "business: {offer: x}\n---\nbusiness: {offer: y}\n",
    "a key that is a list": "? [a, b]\n: x\n",
    "no text": bytes(range(256)) * 10,
}

TABLES = {
    "no UTF-8": b"Client;Revenue\n\xff\xfe\x00x;3\n",
    "NUL": b"Client;Revenue\nMill\0;3\n",
    "no text": bytes(range(256)) * 100,
    "an open quote": b'Client,Revenue\n"Mill,3\n' + b"x,1\n" * 1000,
    "many columns": b",".join(b"c%d" % n for n in range(100_000)) + b"\n",
    "nothing": b"",
    "columns of one name": b"Client;Revenue" + b";note" * 16_000 + b"\nMill;3" + b";x" * 16_000 + b"\n",
    "one line": b"Client,Revenue\n",
    "a huge number": b"Client,Revenue\nMill,1e999\nFox," + b"9" * 400 + b"\n",
}

FEC = ("JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
       "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n").encode()


def some(contents):
    return list(contents.items())[::workshop.step(5)]


@unittest.skipIf(workshop.SANITIZER, "a sanitizer takes memory of its own")
class Large(unittest.TestCase):
    def setUp(self):
        self.count, self.most = 0, 0
        self.start = begun()

    def tearDown(self):
        workshop.report(f"{self._testMethodName} (at most {self.most} MB of {MEMORY})", self.count)

    def attempt(self, home, *words, codes=(65,), said=None, **options):
        before = home.tree()
        log = workshop.fresh_path("memory")
        outcome = home.run(*words, before=["python3", "-c", MEASURE, log], **options)
        memory = int(workshop.read(log)) // 1024
        self.count, self.most = self.count + 1, max(self.most, memory)
        self.assertLess(memory, MEMORY, words)
        self.assertIn(outcome.code, codes, (words, outcome))
        self.assertNotIn("Fatal error", outcome.errors)
        self.assertLess(len(outcome.errors), 2000)
        if outcome.code:
            self.assertGreater(len(outcome.output + outcome.errors), 10, outcome)
            self.assertEqual({name: b for name, b in home.tree().items() if not name.endswith("recent")},
                             {name: b for name, b in before.items() if not name.endswith("recent")})
        if said:
            self.assertRegex(" ".join(outcome.errors.split()), said)
        return outcome

    def test_profiles(self):
        for name, content in some(JSON):
            with self.subTest(name):
                home = self.start.copy()
                with open(home.file(), "wb") as file:
                    file.write(content if isinstance(content, bytes) else content.encode())
                place = re.escape(os.path.basename(home.file())) + r":\d+: "
                for words in (["show"], ["answer", "business.offer", "x"]):
                    self.attempt(home, *words, said=place + ".*last good revision is 2: restore 2")
                self.attempt(home, "list", codes=(0,))

    def test_answers(self):
        for kind, contents in (("yaml", YAML), ("json", JSON)):
            for name, content in some(contents):
                with self.subTest(name, kind=kind):
                    home = self.start.copy()
                    home.put(f"answers.{kind}", content)
                    self.attempt(home, "interview", "--answers", f"answers.{kind}", "--no-input",
                                 said=rf"answers\.{kind}")

    def test_questionnaires(self):
        for name, content in some(YAML):
            with self.subTest(name):
                home = self.start.copy()
                path = home.put("mine.yaml", content)
                self.attempt(home, "check", "mine.yaml", codes=(65,))
                os.makedirs(f"{home.path}/prompts")
                os.rename(path, f"{home.path}/prompts/mine.yaml")
                self.attempt(home, "answer", "business.offer", "x", codes=(0,))

    def test_tables(self):
        for name, content in some(TABLES):
            for kind, head in (("clients", b""), ("fec", FEC)):
                with self.subTest(name, kind=kind):
                    home = self.start.copy()
                    home.put("table.csv", head + content)
                    self.attempt(home, "clients", "import", "table.csv", "--kind", kind, "--force", codes=(0, 65))

    def test_lines_of_two_hundred_megabytes(self):
        size = 200 << 20
        home = self.start.copy()
        with open(home.file(), "wb") as file:
            file.write(b'{"name": "')
            file.truncate(size)
        self.attempt(home, "show", said=r"profile\.json is larger than 64 MB")
        self.attempt(home, "answer", "business.offer", "x", said=r"profile\.json is larger than 64 MB")
        home = self.start.copy()
        for name, head in (("answers.yaml", b"business: {offer: "), ("answers.json", b'{"business": {"offer": "'),
                           ("clients.csv", b"Client,Revenue\n"), ("quoted.csv", b'Client,Revenue\n"'), ("fec.txt", FEC)):
            path = home.put(name, head)
            with open(path, "ab") as file:
                for _ in range(200):
                    file.write(b"x" * (1 << 20))
        home.tree = dict
        self.attempt(home, "interview", "--answers", "answers.yaml", "--no-input", said=r"answers\.yaml.*larger than|MB")
        self.attempt(home, "interview", "--answers", "answers.json", "--no-input", said=r"answers\.json.*larger than|MB")
        for name in ("clients.csv", "quoted.csv", "fec.txt"):
            self.attempt(home, "clients", "import", name, "--force", codes=(0, 65))
        self.attempt(home, "interview", "niche", "--from", "niche.enjoy", input=b"x" * size, said="Line 1: ")


# Runs a program, and leaves the most memory it took, in kilobytes.
MEASURE = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[2:]).returncode
open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code if code >= 0 else 128 - code)
"""

if __name__ == "__main__":
    unittest.main()
