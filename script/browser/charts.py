"""Whether a page draws and tells the numbers that the program concludes."""

import math
import re


def close(one, other):
    return one is not None and other is not None and math.isclose(one, other, rel_tol=1e-6, abs_tol=2e-6)


def shown(name):
    """As the page has a name: on one line, with what is hidden made visible."""
    hidden = "[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]"
    return re.sub(hidden, lambda found: f"<U+{ord(found[0]):04X}>", " ".join(name.split()))


def conclusions(program, profile):
    return {part: program.json("show", part, "--json", "--profile", profile.name)
            for part in ["ranking", "matrix", "portfolio"]}


def read(page):
    """The cells and the bars of every chart, as the browser has them."""
    return page.evaluate("""() => Object.fromEntries([...document.querySelectorAll('figure')].map(figure => [
        figure.className, {
          rows: [...figure.querySelectorAll('tbody tr')].map(row => [...row.cells].map(cell => {
            const data = cell.querySelector('data')
            return data ? parseFloat(data.value) : cell.firstChild.textContent.trim()
          })),
          bars: [...figure.querySelectorAll('rect[data-value]')].map(bar =>
            [bar.width.baseVal.value, parseFloat(bar.dataset.value)]),
          dots: [...figure.querySelectorAll('circle')].length,
          points: [...figure.querySelectorAll('polyline:not(.grid)')].map(line => line.points.length),
        }]))""")


def faults(charts, known):
    """What differs, and how many numbers were compared."""
    found, count = [], 0
    for kind, chart in charts.items():
        pairs = list(expected(kind, chart, known))
        count += len(pairs)
        found += [f"{kind}: {one} is not {other}" for one, other in pairs
                  if not (close(one, other) if isinstance(one, float) or isinstance(one, int) else one == other)]
        scales = [width / value for width, value in chart["bars"] if value > 0 and width > 2]
        if scales and max(scales) / min(scales) > 1.06:
            found.append(f"{kind}: bars on different scales")
    return found, count


def expected(kind, chart, known):
    rows, portfolio = chart["rows"], known["portfolio"]
    if kind == "ranking":
        segments = {shown(one["name"]): one for one in known["ranking"]["segments"]}
        weights = sorted(known["ranking"]["weights"].items(), key=lambda pair: -pair[1])
        for row in rows:
            one = segments[row[1]]
            if one["status"] == "scored":
                yield from [(row[0], one["rank"]), (row[2], one["score"])]
                parts = sorted((value for value in row[3:3 + len(weights)] if value != "–"))
                yield from zip(parts, sorted(one["contributions"].values()))
    elif kind == "stability":
        segments = {shown(one["name"]): one for one in known["ranking"]["segments"]}
        for row in rows:
            yield from [(row[1], segments[row[0]]["winsIn"]), (row[2], segments[row[0]]["sharesIn"])]
    elif kind == "matrix":
        segments = {shown(one["name"]): one for one in known["matrix"]["segments"]}
        placed = [one for one in segments.values() if one["zone"]]
        yield chart["dots"], len(placed)
        for row in rows:
            if segments[row[0]]["zone"]:
                yield from [(row[1], segments[row[0]]["strength"]), (row[2], segments[row[0]]["attractiveness"])]
    elif kind == "classes":
        for row in rows:
            yield row[2], portfolio["classes"][row[0]] if row[0] in "ABCD" else portfolio["classes"]["unclassified"]
    elif kind == "whale":
        points = {point["rank"]: point["cumulated"] for point in portfolio["whale"]["points"]}
        yield from [(row[1], points[int(row[0])]) for row in rows]
        # The curve begins at zero, and its two parts share the peak.
        yield sum(chart["points"]), len(points) + len(chart["points"])
        yield max(row[1] for row in rows), max(portfolio["whale"]["peak"], max(points.values()))
    elif kind == "effort":
        effort, names = portfolio["effort"], ["twice", "visit", "call", "remote"]
        for row, name in zip(rows, names):
            count = effort["levels"][name]
            yield from [(row[1], count), (row[2], count * effort["hours"][name])]
