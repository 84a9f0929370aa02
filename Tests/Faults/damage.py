"""Profiles that a disk, a hand or another program damaged: named, never written over, and the way back is said."""

import json
import os
import re
import unittest

import workshop
from workshop import begun


class Damage(unittest.TestCase):
    def setUp(self):
        self.start = begun()
        self.sound = workshop.read(self.start.file())

    def damaged(self, content):
        home = self.start.copy()
        with open(home.file(), "wb") as file:
            file.write(content)
        return home

    def assert_named(self, content, point):
        """Damage is named and offered a way back, or noticed and kept, or did nothing."""
        home = self.damaged(content)
        shown = home.run("show", "answers", "--json")
        said = " ".join(shown.errors.split())
        if shown.code == 65:
            self.assertRegex(said, r"profile\.json(:\d+)?: .*The last good revision is 2: restore 2 --profile", point)
            refused = home.run("answer", "niche.enjoy", "x")
            self.assertEqual(refused.code, 65, point)
            self.assertEqual(workshop.read(home.file()), content, point)
            home.ok("restore", "2", "--profile", "atelier-nord")
            self.assertEqual(workshop.read(home.file("profile.damaged.json")), content, point)
            self.assertEqual(home.profile()["answers"], json.loads(self.sound)["answers"], point)
            return "refused"
        self.assertIn(shown.code, (0, 64), (point, shown))
        if "was changed outside Clientele" in said:
            self.assertIn("restore 2 --profile atelier-nord", said, point)
            written = home.run("answer", "niche.enjoy", "x")
            if written.code == 0:
                self.assertEqual(workshop.read(home.file("profile.changed.json")), content, point)
            else:
                # Read, but not to be written: a value of the wrong kind, a newer form.
                self.assertEqual(written.code, 65, (point, written))
                self.assertEqual(workshop.read(home.file()), content, point)
            return "noticed"
        self.assertEqual(shown.json, json.loads(self.sound)["answers"], point)
        return "harmless"

    def try_all(self, what, contents):
        outcomes = [self.assert_named(content, point) for point, content in contents]
        counts = ", ".join(f"{outcomes.count(kind)} {kind}" for kind in ("refused", "noticed", "harmless"))
        workshop.report(f"{what} ({counts})", len(outcomes))

    def test_flips(self):
        """Every byte of a profile has been flipped in SealTests; here one in seven, at the program's own doors."""
        def flipped(place):
            content = bytearray(self.sound)
            content[place] ^= 1 << (place % 8)
            return bytes(content)

        places = range(0, len(self.sound), 7 if workshop.EVERYTHING else len(self.sound) // 4)
        self.try_all("flipped bytes", ((place, flipped(place)) for place in places))

    def test_truncations(self):
        sizes = range(0, len(self.sound) - 1, 31 if workshop.EVERYTHING else len(self.sound) // 2)
        self.try_all("truncations", ((size, self.sound[:size]) for size in sizes))

    def test_a_damaged_revision_is_not_offered(self):
        home = self.damaged(b"{")
        history = sorted(name for name in os.listdir(home.file("history")) if name.endswith(".json"))
        path = home.file(f"history/{history[-1]}")
        content = workshop.read(path).replace(b"oven checks", b"even checks")
        with open(path, "wb") as file:
            file.write(content)
        self.assertIn("The last good revision is 1:", " ".join(home.run("show").errors.split()))

    def test_clients_that_are_gone(self):
        """The table of clients is in the history too, and comes back from there."""
        home = self.start.copy()
        before = workshop.read(home.file("clients.csv"))
        os.unlink(home.file("clients.csv"))
        self.assertEqual(len(home.ok("clients", "list", "--json").json), 2)
        home.ok("answer", "niche.enjoy", "x")
        self.assertEqual(workshop.read(home.file("clients.csv")), before)

    def test_an_older_form_is_kept(self):
        content = re.sub(rb'"schema": 1', b'"schema": 0', re.sub(rb'\n  "digest": "\w+",', b"", self.sound))
        home = self.damaged(content)
        home.ok("answer", "niche.enjoy", "x")
        self.assertEqual(workshop.read(home.file("profile.older.json")), content)
        self.assertEqual(home.profile()["schema"], 1)
        self.assertEqual(home.profile()["answers"]["business"], json.loads(self.sound)["answers"]["business"])

    def test_a_newer_form_is_only_read(self):
        content = re.sub(rb'"schema": 1', b'"schema": 2', re.sub(rb'\n  "digest": "\w+",', b"", self.sound))
        home = self.damaged(content)
        self.assertEqual(home.ok("show", "answers", "--json").json["business"]["offer"], "oven checks")
        refused = home.run("answer", "niche.enjoy", "x")
        self.assertEqual(refused.code, 65)
        self.assertIn("written by a newer Clientele (form 2); this one only reads it.", " ".join(refused.errors.split()))
        self.assertEqual(workshop.read(home.file()), content)


if __name__ == "__main__":
    unittest.main()
