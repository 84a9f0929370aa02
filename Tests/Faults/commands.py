"""The commands that save, as the suites run them with faults, and what is there after them."""

import json


def with_trash(home):
    home.ok("copy", "Atelier Nord", "Sud")
    home.ok("remove", "Sud")


def with_copy(home):
    home.ok("copy", "Atelier Nord", "Sud")


def nothing(home):
    pass


# Commands that save: a name, what has to be there, its words, its lines of input.
COMMANDS = [
    ("new", nothing, ["new", "Est"], ""),
    ("rename", nothing, ["rename", "Atelier Nord", "Atelier Sud"], ""),
    ("copy", nothing, ["copy", "Atelier Nord", "Sud"], ""),
    ("remove", with_copy, ["remove", "Sud"], ""),
    ("trash restore", with_trash, ["trash", "restore", "Sud"], ""),
    ("trash empty", with_trash, ["trash", "empty", "--force"], ""),
    ("open", with_copy, ["open", "Atelier Nord"], ""),
    ("answer", nothing, ["answer", "business.offer", "bread"], ""),
    ("edit", nothing, ["edit", "business.offer"], "bread\n"),
    ("clear", nothing, ["clear", "contrast.worst"], ""),
    ("interview", nothing, ["interview", "--from", "niche.enjoy", "niche"], "they sing\n/stop\n"),
    ("interview --answers", nothing, ["interview", "--answers", "-", "--no-input"], "objective: {kind: loyalty}"),
    ("clients import", nothing, ["clients", "import", "other.csv", "--force"], ""),
    ("clients clear", nothing, ["clients", "clear", "--force"], ""),
    ("restore", nothing, ["restore", "1"], ""),
    ("fit", nothing, ["fit", "Vallon"], "yes\nno\n?\nyes\nyes\nno\n"),
    ("review", nothing, ["review"], "\n" * 20),
    ("export", lambda home: home.put("out.md", "mine"), ["export", "--output", "out.md", "--force"], ""),
]


def halfway(home, words, lines):
    """Homes as they are after each line of input, for commands that save after each."""
    for count in range(1, lines.count("\n")):
        twin = home.copy()
        twin.run(*words, input="".join(lines.splitlines(True)[:count]))
        yield twin


def flat(text):
    return "".join(text.split())


def facts(home):
    """What is there after a command, times, digests and leftovers apart. Conveniences too: which profile was used last,
    whether a folder follows its profile's new name, a copy too many of the clients."""
    found = {}
    for name, content in home.tree().items():
        name = name.replace("atelier-sud", "atelier-nord")
        if "/.clientele-" in name or name.endswith(("/recent", "/clients.changed.csv")):
            continue
        if not name.endswith(".json"):
            found[name] = content
        else:
            profile = json.loads(content)
            found[name] = [profile["name"], profile["answers"], profile["revision"],
                           (profile.get("imported") or {}).get("file")]
    return found
