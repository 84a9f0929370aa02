"""Writes every expected value under Tests/Fixtures anew (needs PyYAML for the businesses)."""
import random
from pathlib import Path

from conclusions import concluded
from ranking import CRITERIA, PROPOSED, as_json, compromise, coverage, crossings, expected, first, leaders, load
from ranking import SUFFICIENT, ranking, score, weights_for

FIXTURES = Path(__file__).resolve().parent.parent / "Fixtures"


def random_priorities(rng):
    order = rng.sample(CRITERIA, 5)
    if rng.random() < 0.6:
        return order
    at, size = rng.randrange(4), rng.choice([2, 2, 3])
    return order[:at] + [order[at:at + size]] + order[at + size:]


def random_segments(rng):
    gaps = rng.choice([0, 0, 0.08, 0.25])
    def rating():
        return rng.choice(["?", "-", None]) if rng.random() < gaps else rng.randint(1, 5)
    def ratings():
        drawn = {c: rating() for c in CRITERIA}
        return {c: r for c, r in drawn.items() if r is not None}
    return [{"name": f"Segment {i + 1}", "ratings": ratings()} for i in range(rng.randint(2, 8))]


def is_open_to_readings(segments, priorities):
    """Ties that the contract leaves open: who is named where two rivals or two wishes stand level."""
    weights = weights_for(priorities)
    best = leaders(segments, weights)
    if len(best) == 1:
        for criterion in CRITERIA:
            inside = [t for t, _ in crossings(segments, weights, best[0], criterion) if 0 < t < 1]
            if len(inside) != len(set(inside)):
                return True
    four = [c for c in CRITERIA if c != "reach"]
    candidates = [i for i, s in enumerate(segments) if coverage(s, weights, four) >= SUFFICIENT]
    return compromise(segments, weights) is not None and len(
        first(candidates, lambda i: score(segments[i], weights, four))) > 1


def random_cases(seed, count):
    rng, cases = random.Random(seed), []
    while len(cases) < count:
        segments, priorities = random_segments(rng), random_priorities(rng)
        if not is_open_to_readings(segments, priorities):
            cases.append({"segments": segments, "priorities": priorities})
    return cases


def with_expected(case):
    return {**case, "expected": ranking(case["segments"], case["priorities"])}


def main():
    for path in sorted((FIXTURES / "businesses").glob("*.yaml")):
        (FIXTURES / "expected" / f"{path.stem}.json").write_text(as_json(expected(load(path))), encoding="utf-8")
    for path in sorted((FIXTURES / "complete").glob("*.yaml")):
        (path.parent / "expected" / f"{path.stem}.json").write_text(as_json(concluded(load(path))), encoding="utf-8")
    (FIXTURES / "expected" / "priorities.json").write_text(as_json(PROPOSED), encoding="utf-8")
    for path in sorted((FIXTURES / "rankings").glob("*.json")):
        if path.stem != "random":
            path.write_text(as_json(with_expected(load(path))), encoding="utf-8")
    cases = [with_expected(case) for case in random_cases(seed=2026, count=40)]
    (FIXTURES / "rankings" / "random.json").write_text(as_json(cases), encoding="utf-8")


if __name__ == "__main__":
    main()
