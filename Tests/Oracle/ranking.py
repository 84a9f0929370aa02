"""An independent reading of the ranking formulas: Python's standard library, exact fractions.

    ranking.py FILE...    prints the expected ranking of each answers file (YAML needs PyYAML)
"""
import json
import sys
from fractions import Fraction
from itertools import permutations

CRITERIA = ["enjoy", "profit", "ease", "reach", "expertise"]
SUFFICIENT = Fraction(6, 10)
TINY = Fraction(1, 10**12)
LETTERS = {"N": "enjoy", "P": "profit", "E": "ease", "R": "reach", "X": "expertise"}
PROPOSED = {
    kind: [LETTERS[letter] for letter in order]
    for kind, order in {
        "new-market": "RXPEN", "new-offer": "EXNRP", "new-segment": "ERXPN",
        "conquest": "XPREN", "loyalty": "NEPXR", "margin": "PEXNR",
    }.items()
}


def weights_for(priorities):
    """Rank-order centroid; a tied group shares the mean of the ranks it spans."""
    n = len(CRITERIA)
    centroid = [sum(Fraction(1, i) for i in range(k, n + 1)) / n for k in range(1, n + 1)]
    weights, place = {}, 0
    for group in priorities:
        group = [group] if isinstance(group, str) else group
        shared = sum(centroid[place:place + len(group)]) / len(group)
        weights.update((criterion, shared) for criterion in group)
        place += len(group)
    assert sorted(weights) == sorted(CRITERIA) and place == n, f"not a rank of the five: {priorities}"
    return {criterion: weights[criterion] for criterion in CRITERIA}


def answered(segment, among=CRITERIA):
    ratings = segment.get("ratings", {})
    return [c for c in among if isinstance(ratings.get(c), int)]


def applicable(segment, among=CRITERIA):
    return [c for c in among if segment.get("ratings", {}).get(c) != "-"]


def coverage(segment, weights, among=CRITERIA):
    applies = sum(weights[c] for c in applicable(segment, among))
    return sum(weights[c] for c in answered(segment, among)) / applies if applies else Fraction(0)


def contributions(segment, weights, among=CRITERIA):
    known = answered(segment, among)
    total = sum(weights[c] for c in known)
    return {c: weights[c] / total * Fraction(segment["ratings"][c] - 1, 4) * 100 for c in known}


def score(segment, weights, among=CRITERIA):
    return sum(contributions(segment, weights, among).values(), Fraction(0))


def status(segment, weights):
    if segment.get("ratings", {}).get("reach") == 1:
        return "excluded"
    return "scored" if coverage(segment, weights) >= SUFFICIENT else "insufficient"


def scored_positions(segments, weights):
    return [i for i, segment in enumerate(segments) if status(segment, weights) == "scored"]


def first(positions, value):
    """The positions that share the highest value, in the order listed."""
    values = {i: value(i) for i in positions}
    return [i for i in positions if values[i] == max(values.values())]


def leaders(segments, weights):
    return first(scored_positions(segments, weights), lambda i: score(segments[i], weights))


def wins(segments, weights):
    """Sole and shared first places over every strict order of the five."""
    positions, sole, shared, orders = scored_positions(segments, weights), {}, {}, 0
    for order in permutations(CRITERIA):
        orders += 1
        now = weights_for(order)
        best = first(positions, lambda i: score(segments[i], now))
        for i in best:
            tally = sole if len(best) == 1 else shared
            tally[i] = tally.get(i, 0) + 1
    return sole, shared, orders


def reweighted(weights, criterion, weight):
    rest = (1 - weight) / (1 - weights[criterion])
    return {c: weight if c == criterion else w * rest for c, w in weights.items()}


def rivals(segments, weights, leader):
    """The scored segments that answered what the leader answered."""
    same = answered(segments[leader])
    return [i for i in scored_positions(segments, weights) if i != leader and answered(segments[i]) == same]


def crossings(segments, weights, leader, criterion):
    """Every (weight, rival) within 0...1 where that rival draws level with the leader."""
    found = []
    known = answered(segments[leader])
    if criterion not in known:
        return found
    scale, w = sum(weights[c] for c in known), weights[criterion]
    for i in rivals(segments, weights, leader):
        lead = (score(segments[leader], weights) - score(segments[i], weights)) * scale
        here = segments[leader]["ratings"][criterion], segments[i]["ratings"][criterion]
        slope = 100 * Fraction(here[0] - here[1], 4)
        if lead != slope and 0 <= (t := w + lead * (1 - w) / (lead - slope)) <= 1:
            verify(segments[leader], segments[i], weights, criterion, t)
            found.append((t, i))
    return found


def verify(leader, rival, weights, criterion, t):
    """The rival is behind just before t, level at t and, unless t is 0 or 1, ahead just after."""
    def lead(weight):
        moved = reweighted(weights, criterion, weight)
        return score(leader, moved) - score(rival, moved)
    away = TINY if t > weights[criterion] else -TINY
    assert lead(t) == 0 and lead(t - away) > 0
    assert t in (0, 1) or lead(t + away) < 0


def flips(segments, weights):
    best = leaders(segments, weights)
    if len(best) != 1:
        return []
    result = []
    for criterion in CRITERIA:
        found = crossings(segments, weights, best[0], criterion)
        below = [f for f in found if f[0] < weights[criterion]]
        above = [f for f in found if f[0] > weights[criterion]]
        nearest = [max(below, key=lambda f: f[0])] if below else []
        nearest += [min(above, key=lambda f: f[0])] if above else []
        result += [{"criterion": criterion, "weight": t, "to": segments[i]["name"]} for t, i in nearest]
    return result


def one_point(segments, weights):
    today, result = leaders(segments, weights), []
    for i, segment in enumerate(segments):
        for criterion in answered(segment):
            rating = segment["ratings"][criterion]
            for other in (rating - 1, rating + 1):
                if not 1 <= other <= 5:
                    continue
                changed = {**segment, "ratings": {**segment["ratings"], criterion: other}}
                best = leaders(segments[:i] + [changed] + segments[i + 1:], weights)
                if len(best) == 1 and best[0] not in today:
                    result.append({"segment": segment["name"], "criterion": criterion, "from": rating,
                                   "to": other, "leader": segments[best[0]]["name"]})
    return result


def compromise(segments, weights):
    four = [c for c in CRITERIA if c != "reach"]
    candidates = [i for i, s in enumerate(segments) if coverage(s, weights, four) >= SUFFICIENT]
    reach = [s.get("ratings", {}).get("reach") for s in segments]
    reachable = [i for i in scored_positions(segments, weights) if isinstance(reach[i], int) and reach[i] >= 3]
    wanted = first(candidates, lambda i: score(segments[i], weights, four))
    # Where one of several level ones can be reached, nothing has to be given up.
    if not wanted or any(reach[i] not in (1, 2) for i in wanted) or not reachable:
        return None
    instead, best = segments[wanted[0]], segments[first(reachable, lambda i: score(segments[i], weights))[0]]
    both = [c for c in four if c in answered(instead) and c in answered(best)]
    return {"instead": instead["name"], "segment": best["name"],
            "givesUp": [{"criterion": c, "from": instead["ratings"][c], "to": best["ratings"][c]}
                        for c in both if instead["ratings"][c] > best["ratings"][c]]}


def ranking(segments, priorities):
    weights = weights_for(priorities)
    best, sensitive = leaders(segments, weights), one_point(segments, weights)
    sole, shared, orders = wins(segments, weights)
    scores = {i: score(segments[i], weights) for i in scored_positions(segments, weights)}
    rows = []
    for i, segment in enumerate(segments):
        parts = contributions(segment, weights) if i in scores else {}
        assert sum(parts.values()) == scores.get(i, 0)
        rows.append({
            "name": segment["name"], "status": status(segment, weights),
            "coverage": coverage(segment, weights) if applicable(segment) else None,
            "score": scores.get(i), "contributions": parts,
            "rank": 1 + sum(other > scores[i] for other in scores.values()) if i in scores else None,
            "winsIn": sole.get(i, 0), "sharesIn": shared.get(i, 0),
        })
    verdict = ("close" if len(best) > 1 or sensitive else "clear") if best else None
    return {"weights": weights, "segments": rows, "orders": orders, "flips": flips(segments, weights),
            "onePoint": sensitive, "verdict": verdict, "compromise": compromise(segments, weights)}


def expected(answers):
    """What a whole answers file leads to, proposals included."""
    proposed = PROPOSED[answers["objective"]["kind"]]
    result = ranking(answers["segments"], answers["objective"].get("priorities", proposed))
    leader = next((s["name"] for s in result["segments"] if s["rank"] == 1), None)
    return {**result, "proposals": {"priorities": proposed, "segment": leader}}


def rounded(value):
    """Fractions as numbers of at most six decimals, through any nesting."""
    if isinstance(value, Fraction):
        return float(round(value, 6))
    if isinstance(value, dict):
        return {key: rounded(inner) for key, inner in value.items()}
    return [rounded(inner) for inner in value] if isinstance(value, list) else value


def as_json(value):
    return json.dumps(rounded(value), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def load(path):
    with open(path, encoding="utf-8") as file:
        if str(path).endswith(".json"):
            return json.load(file)
        import yaml
        return yaml.safe_load(file)


if __name__ == "__main__":
    for path in sys.argv[1:]:
        sys.stdout.write(as_json(expected(load(path))))
