"""Looks at every report as its readers do, and says what it saw: check.py FOLDER [NAME]

With a name, only of the businesses and cases that begin so.
"""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import commonmark
import html5lib
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import charts
import reports

WIDTHS = [360, 768, 1280]
SERIOUS = ["serious", "critical"]


class Checks:
    def __init__(self, program, browser):
        self.program, self.browser = program, browser
        self.seen, self.faults = Counter(), []

    def fault(self, path, words):
        self.faults.append(f"{path.name}: {words}")
        print(self.faults[-1], file=sys.stderr, flush=True)

    def page(self, path, profile, kind):
        """Opens a page at every width, in light and dark, and prints it on both papers."""
        self.valid(path)
        for scheme in ["light", "dark"]:
            context = self.browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            # Where the style sheet changed, what is said here names the hash that `Stylesheet` has to state.
            page.on("console", lambda message: self.fault(path, f"console: {message.text}"))
            page.on("pageerror", lambda error: self.fault(path, f"error: {error}"))
            page.on("request", lambda request: request.url == path.as_uri() or self.fault(path, f"asks for {request.url}"))
            page.goto(path.as_uri())
            self.accessible(path, page, scheme)
            if scheme == "light":
                self.fits(path, page)
                self.draws(path, page, profile, kind)
                self.prints(path, page, profile, kind)
            context.close()
        self.seen["pages"] += 1

    def valid(self, path):
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(path.read_text())
        for place, code, data in parser.errors:
            self.fault(path, f"not valid HTML at {place}: {code} {data}")

    def accessible(self, path, page, scheme):
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        for finding in Axe().run(page)["violations"]:
            if finding["impact"] in SERIOUS:
                self.fault(path, f"{scheme}: {finding['id']}: {finding['nodes'][0]['html'][:120]}")
        headings = page.evaluate("[...document.querySelectorAll('h1,h2,h3')].map(one => one.tagName)")
        if headings.count("H1") != 1 or headings[0] != "H1":
            self.fault(path, f"headings: {headings}")
        self.seen["looks by axe"] += 1

    def fits(self, path, page):
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                self.fault(path, f"{wide} px wide on a screen of {width}")
            for text in page.evaluate(OUTSIDE):
                self.fault(path, f"a label leaves its picture at {width}: {text}")
            self.seen["widths"] += 1

    def draws(self, path, page, profile, kind):
        if kind != "profile":
            return
        found, count = charts.faults(charts.read(page), charts.conclusions(self.program, profile))
        for words in found:
            self.fault(path, words)
        self.seen["numbers in charts"] += count
        self.seen["charts"] += page.locator("figure").count()

    def prints(self, path, page, profile, kind):
        page.emulate_media(media="print")
        for paper, height in [("A4", 297), ("Letter", 279.4)]:
            pdf = path.with_suffix(f".{paper}.pdf")
            page.pdf(path=str(pdf), format=paper)
            text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True).stdout
            pages = text.rstrip("\f").split("\f")
            if kind == "summary" and profile.is_worked and len(pages) != 1:
                self.fault(path, f"{len(pages)} pages on {paper}")
            closing = " ".join(page.locator("footer").inner_text().split())
            if closing not in " ".join(text.split()):
                self.fault(path, f"the last line is missing on {paper}")
            if any(not one.strip() for one in pages):
                self.fault(path, f"an empty page on {paper}")
            self.seen["printed pages"] += len(pages)
            limit = (height - 26) / 25.4 * 96
            for tall in page.evaluate("[...document.querySelectorAll('figure')].map(one => one.offsetHeight)"):
                if tall > limit:
                    self.fault(path, f"a chart is cut on {paper}: {tall} px")
        page.emulate_media(media="screen")

    def markdown(self, path, document):
        """The headings of the document, and nothing that became a link, a picture or HTML."""
        kinds, headings = Counter(), []
        for node, entering in commonmark.Parser().parse(path.read_text()).walker():
            if entering:
                kinds[node.t] += 1
                if node.t == "heading":
                    headings.append(node.level)
        sections = [one for one in document["sections"] if one["heading"]]
        if headings != [1] + [2] * len(sections):
            self.fault(path, f"headings {headings} for {len(sections)} sections")
        for kind in ["link", "image", "html_block", "html_inline", "code_block", "code"]:
            if kinds[kind]:
                self.fault(path, f"{kinds[kind]} × {kind}")
        self.seen["Markdown files"] += 1


OUTSIDE = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
  const box = svg.getBoundingClientRect()
  return [...svg.querySelectorAll('text')].filter(text => {
    const own = text.getBoundingClientRect()
    return own.left < box.left - 3 || own.right > box.right + 3 || own.top < box.top - 3 || own.bottom > box.bottom + 3
  }).map(text => text.textContent)
})"""


def main(folder, wanted=""):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    program = reports.Program(folder)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        checks = Checks(program, browser)
        for profile in [*reports.worked(program, wanted), *reports.hard(program, wanted)]:
            for kind in profile.reports:
                document = program.json("export", kind, "--profile", profile.name, "--format", "json", "--output", "-")
                checks.markdown(program.export(profile, kind, "md"), document)
                checks.page(program.export(profile, kind, "html"), profile, kind)
        browser.close()
    print(", ".join(f"{count} {what}" for what, count in checks.seen.items()) + f"; {len(checks.faults)} faults")
    return 1 if checks.faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), *sys.argv[2:]))
