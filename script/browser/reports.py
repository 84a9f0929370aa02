"""Worked businesses and hard cases, exported by the program into a folder."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[2] / "Tests" / "Fixtures"
BUSINESSES = ["accessibility-consultant", "drinks-wholesaler", "industrial-maintenance"]
LONG = "producers of unpasteurised mountain cheeses who deliver on Saturdays "
HOSTILE = '<script>alert(1)</script> "onload="x" {{name}} \u202eabc\u202c [a](javascript:b) "\u0301 </style>'


@dataclass
class Profile:
    name: str
    language: str
    reports: list
    is_worked: bool = True


class Program:
    def __init__(self, folder):
        self.folder = folder
        self.environment = dict(os.environ, CLIENTELE_HOME=str(folder / "home"), LC_ALL="C.UTF-8")

    def run(self, *words, text=None):
        done = subprocess.run(
            [os.environ["CLIENTELE_BINARY"], *words], input=text, text=True, capture_output=True,
            cwd=self.folder, env=self.environment)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: {done.returncode}\n{done.stderr}")
        return done.stdout

    def json(self, *words):
        return json.loads(self.run(*words))

    def export(self, profile, kind, form):
        path = self.folder / f"{profile.name}.{kind}.{form}"
        self.run("export", kind, "--profile", profile.name, "--format", form, "--output", str(path))
        return path


def worked(program, wanted=""):
    for business in BUSINESSES:
        for language in ["en", "fr"]:
            profile = Profile(f"{business} {language}", language, ["summary", "profile", "guide"])
            if not profile.name.startswith(wanted):
                continue
            program.run("new", profile.name, "--language", language)
            answers = FIXTURES / "complete" / f"{business}.{language}.yaml"
            program.run("interview", "--profile", profile.name, "--answers", str(answers), "--no-input")
            if business == "drinks-wholesaler":
                clients = FIXTURES / "portfolios" / f"gardener.{language}.csv"
                program.run("clients", "import", str(clients), "--profile", profile.name)
                profile.reports.append("letters")
            yield profile


def hard(program, wanted=""):
    """Nothing answered, eight kinds of clients with long names, text that wants to be markup, 3,000 clients."""
    names = {"empty": None, "eight": LONG, "hostile": HOSTILE, "many": "bakeries"}
    for name, words in names.items():
        profile = Profile(name, "en", ["summary", "profile"], is_worked=False)
        if not name.startswith(wanted):
            continue
        program.run("new", name)
        if words:
            program.run("interview", "--profile", name, "--answers", "-", "--no-input", text=json.dumps(answers(words)))
        if name == "many":
            program.run("clients", "import", str(portfolio(program.folder)), "--profile", name)
        yield profile


def answers(words):
    def segment(place):
        letter = "ABCDEFGH"[place]
        return {
            "name": f"{words} {letter}", "served": place, "urgency": 1 + place % 5,
            "ratings": {key: 1 + (place * step + 3) % 5 for key, step in CRITERIA.items()},
            "strengths": {key: 1 + (place + step) % 5 for step, key in enumerate(STRENGTHS)},
            "attractiveness": {key: 1 + (place * 2 + step) % 5 for step, key in enumerate(APPEAL)},
        }

    part = words * 2
    return {
        "business": {"offer": part, "model": "b2b", "voice": "we", "hours": 400, "hourlyCost": 40},
        "objective": {"kind": "margin", "priorities": ["profit", "ease", "expertise", "enjoy", "reach"]},
        "segments": [segment(place) for place in range(8)],
        "contrast": {"best": part, "worst": "a bad memory", "bestSegment": f"{words} A", "worstSegment": f"{words} B"},
        "niche": {key: part for key in CRITERIA} | {"segment": f"{words} C"},
        "statement": {key: part for key in ["audience", "need", "outcome", "alternative", "expertise", "proof"]}
        | {"variant": 3},
    }


CRITERIA = {"enjoy": 2, "profit": 3, "ease": 1, "reach": 4, "expertise": 7}
STRENGTHS = ["expertise", "brand", "range", "relationship", "prices", "deadlines", "salesforce"]
APPEAL = ["opportunities", "constraints", "turnover", "profitability", "competition"]


def portfolio(folder):
    path = folder / "many.csv"
    rows = [
        f"Client {n},{900 + n * 37 % 9000},{700 + n * 53 % 8000},{1 + n % 5},{n % 90}" for n in range(3000)
    ]
    path.write_text("\n".join(["Client,Revenue,Costs,Ease,Days late"] + rows))
    return path
