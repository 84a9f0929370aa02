"""Brute force against the formulas of ranking.py: weights in steps of 1/2000, whole numbers only."""
from fractions import Fraction
from math import lcm

from conclusions import ATTRACTIVENESS, STRENGTHS, market, position
from ranking import CRITERIA, answered, flips, leaders, load, ranking, rivals, weights_for
from regenerate import FIXTURES, random_cases

STEPS = 2000


def first_change(segments, weights, leader, criterion, steps):
    """The first step, as a weight, at which the leader is no longer alone in front of its rivals."""
    common = lcm(*(w.denominator for w in weights.values()))
    whole = {c: int(w * common) for c, w in weights.items()}
    known, mine = answered(segments[leader]), segments[leader]["ratings"]
    gaps = [[mine[c] - segments[i]["ratings"][c] for c in known] for i in rivals(segments, weights, leader)]
    for step in steps:
        at = [step * (common - whole[c]) if c == criterion else whole[c] * (STEPS - step) for c in known]
        if any(sum(a * g for a, g in zip(at, gap)) <= 0 for gap in gaps):
            return Fraction(step, STEPS)
    return None


def confirm_flips(segments, priorities):
    weights = weights_for(priorities)
    best, reported = leaders(segments, weights), flips(segments, weights)
    if len(best) != 1:
        assert reported == []
        return 0
    for criterion in CRITERIA:
        if criterion not in answered(segments[best[0]]):
            assert all(f["criterion"] != criterion for f in reported)
            continue
        now, mine = weights[criterion], [f["weight"] for f in reported if f["criterion"] == criterion]
        below, above = [t for t in mine if t < now], [t for t in mine if t > now]
        down = [s for s in range(STEPS, -1, -1) if Fraction(s, STEPS) < now]
        up = [s for s in range(STEPS + 1) if Fraction(s, STEPS) > now]
        for side, steps in ((below, down), (above, up)):
            seen = first_change(segments, weights, best[0], criterion, steps)
            assert len(side) == (seen is not None), (segments, priorities, criterion, side, seen)
            assert not side or abs(seen - side[0]) <= Fraction(1, STEPS), (segments, priorities, criterion)
    return len(reported)


def confirm_sums(segments, priorities):
    result = ranking(segments, priorities)
    assert sum(result["weights"].values()) == 1 and result["orders"] == 120
    sole = sum(row["winsIn"] for row in result["segments"])
    scored = [row for row in result["segments"] if row["status"] == "scored"]
    most = max((row["sharesIn"] for row in scored), default=0)
    assert not scored or sole + most <= 120 <= sole + sum(row["sharesIn"] for row in scored)
    assert all(row["rank"] is None and row["winsIn"] == 0 for row in result["segments"] if row not in scored)


def confirm_zones():
    """The three by three of the contract, written out: rows by strength from high to low, columns by attractiveness."""
    written = ["invest invest selective", "invest selective leave", "selective leave leave"]
    for strength, row in zip([5, 3, 1], written):
        for attractiveness, zone in zip([5, 3, 1], row.split()):
            segment = {"name": "", "strengths": dict.fromkeys(STRENGTHS, strength),
                       "attractiveness": dict.fromkeys(ATTRACTIVENESS, attractiveness)}
            assert position(segment, "we")["zone"] == zone, (strength, attractiveness)


def confirm_market():
    """Counting heads instead of multiplying: every hundredth prospect, one at a time."""
    for path in sorted((FIXTURES / "complete").glob("*.yaml")):
        answers = load(path)
        said, result = answers["market"], market(answers)
        heads = [Fraction(said["share"], 100) for n in range(100 * said["prospects"]) if n % 100 < said["reachable"]]
        assert sum(heads) / 100 == result["clientsWon"] and sum(heads) * said["spend"] / 100 == result["potential"]


if __name__ == "__main__":
    confirm_zones()
    confirm_market()
    cases = [(case["segments"], case["priorities"]) for case in random_cases(seed=7, count=200)]
    found = sum(confirm_flips(*case) for case in cases)
    for case in cases:
        confirm_sums(*case)
    print(f"{len(cases)} cases, {found} flips confirmed")
