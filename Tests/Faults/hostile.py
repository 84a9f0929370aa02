"""Text that means harm: it comes back as it was, and reaches no screen and no export as anything but text."""

import csv
import html.parser
import io
import json
import os
import pathlib
import re
import subprocess
import unicodedata
import unittest

try:
    import html5lib
except ImportError:
    html5lib = None

import workshop
from workshop import Home, begun

NAUGHTY = pathlib.Path(__file__).parents[2] / "../shared/data/blns.json"

KEYS = ["contrast.best", "contrast.worst", "niche.enjoy", "niche.profit", "niche.ease", "niche.reach", "niche.expertise",
        "statement.audience", "statement.need", "statement.outcome", "statement.alternative", "statement.expertise",
        "statement.proof", "statement.sentence", "relationship.create", "relationship.develop", "relationship.maintain"]

DAYS = {"createDate": "2027-03-31", "developDate": "2027-03-31", "maintainDate": "2027-03-31"}
PROMISES = json.dumps({"relationship": {"create": "call", "develop": "ask", "maintain": "visit", **DAYS}})

KINDS = ("summary", "profile", "guide", "letters", "clients")

CONTROLS = "\x1b[31m\x07\x08\x7f\x9b0m\u202eevil\u2066x\u2069\u200f\u2028end\r"


def strings():
    found = [text for text in json.loads(NAUGHTY.read_text()) if text.strip()]
    return found[::workshop.step(25)]


def raw(text):
    """What a terminal obeys, or what reorders text unseen."""
    return [hex(ord(c)) for c in text if (unicodedata.category(c) == "Cc" and c not in "\n\t")
            or c in "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"]


def open_elements(text):
    """The elements of a page, each with the names of its attributes; what could run or load something raises."""
    found = set()
    tree = html5lib.parse(text, namespaceHTMLElements=False) if html5lib else Page(text).elements
    for tag, attributes in ((element.tag, element.attrib) for element in tree.iter()) if html5lib else tree:
        found.add((str(tag), tuple(sorted(map(str, attributes)))))
        assert tag not in ("script", "iframe", "object", "embed", "base", "link", "form"), tag
        for name, value in attributes.items():
            assert not str(name).startswith("on"), (tag, name)
            assert not re.match(r"\s*(javascript|vbscript|data|https?):", value or "", re.I), (tag, name, value)
    return found


class Page(html.parser.HTMLParser):
    """Where html5lib is not here, which reads pages as browsers do."""

    def __init__(self, text):
        super().__init__()
        self.elements = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))


class Inert(unittest.TestCase):
    def assert_inert(self, text, form):
        if form == "csv":
            text = text.removeprefix("\ufeff").replace("\r\n", "\n")
        if form == "ics":
            text = text.replace("\r\n", "\n")
        self.assertEqual(raw(text), [], form)
        if form == "md":
            self.assertIsNone(re.search(r"(?<!\\)<[a-zA-Z/!?]|(?<!\\)\]\(|(?<!\\)!\[", text), text)
        if form == "csv":
            for row in csv.reader(io.StringIO(text), delimiter=";" if ";" in text.split("\n")[0] else ","):
                for cell in row:
                    is_number = re.fullmatch(r"-?[\d\s.,\u202f\u00a0]+", cell)
                    self.assertTrue(not cell or cell[0] not in "=+-@\t\r" or is_number, cell)
        if form == "json":
            json.loads(text)

    def assert_exports_are_inert(self, home, plain, kinds=KINDS, forms=("md", "html", "csv", "json")):
        """`plain`: the elements and the lines that harmless names and answers lead to."""
        tried = 0
        for what in kinds:
            for form in forms:
                outcome = home.run("export", what, "--format", form, "--output", "-")
                if outcome.code == 64:
                    continue
                tried += 1
                self.assertEqual(outcome.code, 0, (what, form, outcome.errors))
                self.assert_inert(outcome.output, form)
                if form == "html":
                    self.assertEqual(open_elements(outcome.output) - plain[0], set(), what)
        calendar = home.copy().run("review", "--ics", "next.ics", "--force", capture="next.ics")
        self.assertEqual(calendar.code, 0, calendar)
        self.assert_inert(calendar.file, "ics")
        self.assertEqual(calendar_lines(calendar.file) - plain[1], set())
        return tried + 1

    def plain(self):
        home = begun()
        home.ok("interview", "--answers", "-", "--no-input", input=PROMISES)
        pages = [home.ok("export", what, "--format", "html", "--output", "-").output for what in KINDS[:-1]]
        calendar = home.run("review", "--ics", "next.ics", capture="next.ics").file
        return set().union(*map(open_elements, pages)), calendar_lines(calendar)


def calendar_lines(text):
    """The names of the lines of a calendar, once what is folded is put together."""
    return {re.split("[:;]", line)[0] for line in text.replace("\r\n ", "").split("\r\n")}


def as_kept(text):
    """Spaces at both ends go, and letters are composed; all else stays."""
    return unicodedata.normalize("NFC", text).strip()


@unittest.skipUnless(NAUGHTY.exists(), "blns.json is not beside this checkout")
class NaughtyStrings(Inert):
    def test_as_answers(self):
        plain, count, exports, start = self.plain(), 0, 0, begun()
        all_of_them = [text for text in strings() if as_kept(text) not in ("", "?", "-")]
        for first in range(0, len(all_of_them), len(KEYS)):
            home, batch = start.copy(), dict(zip(KEYS, all_of_them[first:]))
            tree = {"relationship": dict(DAYS)}
            for key, text in batch.items():
                theme, name = key.split(".")
                tree.setdefault(theme, {})[name] = text
            home.ok("interview", "--answers", "-", "--no-input", input=json.dumps(tree))
            answers = home.ok("show", "answers", "--json").json
            for key, text in batch.items():
                theme, name = key.split(".")
                self.assertEqual(answers[theme][name], as_kept(text), key)
                count += 1
            self.assert_inert(home.ok("show", "answers").output, "text")
            self.assert_inert(home.ok("show", "niche").output, "text")
            exports += self.assert_exports_are_inert(home, plain)
            home.lose()
        workshop.report(f"naughty strings as answers ({exports} exports)", count)

    def test_as_names_of_profiles(self):
        count, exports, plain, start = 0, 0, self.plain(), begun()
        for text in strings():
            home = start.copy()
            outcome = home.run("rename", "--", "Atelier Nord", text)
            self.assert_inert(outcome.output + outcome.errors, "text")
            self.assertEqual(outcome.code, 0, (text, outcome))
            listed = home.ok("list", "--json").json
            self.assertEqual([entry["name"] for entry in listed], [as_kept(text)])
            self.assertRegex(listed[0]["folder"], r"\A[a-z0-9][a-z0-9-]{0,59}\Z")
            self.assert_inert(home.ok("list").output, "text")
            self.assertEqual(sorted(os.listdir(home.path)), ["profiles", "recent"])
            self.assertEqual(sorted(os.listdir(home.desk)), ["clients.csv", "other.csv"])
            exports += self.assert_exports_are_inert(home, plain, KINDS if count % 25 == 0 else KINDS[:1])
            count += 1
            home.lose()
        workshop.report(f"naughty strings as names of profiles ({exports} exports)", count)

    def test_as_names_of_clients(self):
        home, plain = begun(), self.plain()
        texts = list({as_kept(text): text for text in json.loads(NAUGHTY.read_text()) if as_kept(text)}.values())
        table = io.StringIO()
        writer = csv.writer(table)
        writer.writerow(["Client", "Revenue", "Segment"])
        for number, text in enumerate(texts):
            writer.writerow([text, number, text])
        home.put("naughty.csv", table.getvalue())
        home.ok("clients", "import", "naughty.csv", "--force")
        names = [client["name"] for client in home.ok("clients", "list", "--json").json]
        facts = home.profile()["imported"]
        self.assertEqual(facts["accepted"] + facts["rejectedLines"], len(texts))
        lost = {as_kept(text) for text in texts} - {as_kept(name) for name in names}
        self.assertEqual(len(lost), facts["rejectedLines"] + facts["merged"], lost)
        self.assertLess(len(lost), 12, lost)
        self.assert_inert(home.ok("clients", "list").output, "text")
        self.assert_exports_are_inert(home, plain)
        for name in names[::workshop.step(200)]:
            shown = home.run("show", "client", "--", name)
            self.assert_inert(shown.output + shown.errors, "text")
        workshop.report("naughty strings as names of clients", len(texts))


class Screens(Inert):
    """What is not an answer reaches the screen too: names of files, variables, words of the command line."""

    def test_controls_are_made_visible(self):
        home, count = begun(), 0
        answers = home.put("a\x1b[31m\u202e.yaml", "business: {ofer\x1b: x}")
        home.put("b\x1b[31m.csv", "x\x1b[31m,y\u202e\n1,2\n")
        for words in (
                ["shwo" + CONTROLS], ["show", CONTROLS], ["show", "segment", CONTROLS], ["show", "client", CONTROLS],
                ["open", CONTROLS], ["new", "x", "--currency", CONTROLS], ["new", "x", "--language", CONTROLS],
                ["new", "Est " + CONTROLS], ["answer", "business.offer", "x" + CONTROLS], ["answer", CONTROLS, "x"],
                ["interview", CONTROLS], ["interview", "--answers", answers, "--no-input"],
                ["interview", "--answers", "none" + CONTROLS], ["clients", "import", "b\x1b[31m.csv"],
                ["clients", "import", "none" + CONTROLS], ["export", "--output", "no" + CONTROLS + "/x"],
                ["export", CONTROLS], ["restore", CONTROLS], ["trash", "restore", CONTROLS], ["learn", CONTROLS],
                ["ask", CONTROLS], ["fit", "Mill" + CONTROLS], ["check", "none" + CONTROLS], ["help", CONTROLS],
                ["compare", "Atelier Nord", CONTROLS], ["list"], ["show"], ["show", "answers"], ["history"]):
            outcome = home.run(*words)
            self.assert_inert(outcome.output + outcome.errors, words)
            count += 1
        for name in ("CLIENTELE_HOME", "HOME", "LANG", "LC_ALL", "XDG_DATA_HOME", "EDITOR", "TERM", "NO_COLOR"):
            for words in (["list"], ["new", "Ouest"], ["edit", "business.offer"]):
                more = {"EDITOR": "true", name: f"/nowhere/{CONTROLS}"}
                outcome = home.run(*words, more=more, input="/edit\n")
                self.assertGreaterEqual(outcome.code, 0, (name, words, "died of a signal"))
                self.assert_inert(outcome.output + outcome.errors, (name, words))
                count += 1
        workshop.report("words, files and variables with control characters", count)

    def test_formulas_in_clients(self):
        home = begun()
        home.put("evil.csv", 'Client,Revenue,Segment\n"=HYPERLINK(""http://evil"")",-5,+1+1\n@SUM(A1),7,"\t=1"\n')
        home.ok("clients", "import", "evil.csv", "--force")
        self.assert_inert(home.ok("export", "clients", "--format", "csv", "--output", "-").output, "csv")


class Names(unittest.TestCase):
    def test_names_that_are_no_names(self):
        home = Home()
        for name in ("../../x", "CON", ".", "..", "/etc/passwd", "x" * 10_000, "a\nb", "-", "nul", "🎉"):
            home.ok("new", "--", name)
        folders = sorted(os.listdir(f"{home.path}/profiles"))
        self.assertEqual(len([name for name in folders if not name.startswith(".")]), 10)
        for name in folders:
            self.assertRegex(name, r"\A(\.lock|[a-z0-9-]{1,60})\Z")
        self.assertEqual(os.listdir(os.path.dirname(home.path)), ["home"])
        for name in ("", "   ", "\n"):
            self.assertEqual(home.run("new", name).code, 73)
        home.ok("new", "Café")
        for name in ("CAFÉ", "cafe\u0301", "café ", "Cafe\u0301"):
            self.assertEqual(home.run("new", name).code, 73, name)

    def test_links_are_not_followed(self):
        """A link in the place of any file or folder of a profile: what it leads to stays as it was."""
        count = 0
        for name in ("profile.json", "clients.csv", ".lock", "history", "draft.txt", ""):
            home = begun()
            outside = workshop.fresh_path("outside")
            path = home.file(name).rstrip("/")
            if os.path.exists(path):
                os.rename(path, outside)
            else:
                pathlib.Path(outside).write_text("precious")
            os.symlink(outside, path)
            before = snapshot(outside)
            for words in (["answer", "niche.enjoy", "x"], ["clients", "import", "other.csv", "--force"], ["restore", "1"],
                          ["rename", "Atelier Nord", "Sud"], ["edit", "niche.enjoy"], ["remove", "Sud"],
                          ["trash", "empty", "--force"]):
                home.run(*words, input="/edit\n", more={"EDITOR": "true"})
                self.assertEqual(snapshot(outside), before, (name, words))
                count += 1
        for name in ("profiles", "trash", "recent"):
            home = begun()
            home.ok("copy", "Atelier Nord", "Sud")
            home.ok("remove", "Sud")
            outside = workshop.fresh_path("outside")
            os.rename(f"{home.path}/{name}", outside)
            os.symlink(outside, f"{home.path}/{name}")
            before = snapshot(outside)
            for words in (["new", "Est"], ["answer", "niche.enjoy", "x"], ["remove", "Est"], ["trash", "restore", "Sud"],
                          ["trash", "empty", "--force"], ["open", "Atelier Nord"]):
                home.run(*words)
                self.assertEqual(snapshot(outside), before, (name, words))
                count += 1
        workshop.report("commands with a link in the home", count)


def snapshot(path):
    if os.path.isfile(path):
        return workshop.read(path)
    return {os.path.join(folder, name): workshop.read(os.path.join(folder, name))
            for folder, _, names in os.walk(path) for name in names if name != ".lock"}


if __name__ == "__main__":
    unittest.main()
