"""An independent reading of matrix, market, value, objectives and evidence: exact fractions, as in ranking.py.

    conclusions.py FILE...    prints what each answers file leads to beyond its ranking (YAML needs PyYAML)
"""
import sys
from fractions import Fraction
from math import prod

from ranking import PROPOSED, as_json, leaders, load, ranking, score, weights_for

STRENGTHS = ["expertise", "brand", "range", "relationship", "prices", "deadlines", "salesforce"]
ATTRACTIVENESS = ["opportunities", "constraints", "turnover", "profitability", "competition"]
ZONES = {
    ("high", "high"): "invest", ("high", "medium"): "invest", ("medium", "high"): "invest",
    ("high", "low"): "selective", ("medium", "medium"): "selective", ("low", "high"): "selective",
}
CHAIN, POINTS = ["prospects", "reachable", "share", "spend"], ["position", "profitability", "buying", "growth"]
VARIABLES = dict(zip("VMPLAYRB", ["revenue", "margin", "potential", "loyalty", "price", "payment", "referrals",
                                  "reputation"]))
VALUE = {"new-market": "PBRVMAYL", "new-offer": "LRAPBMVY", "new-segment": "BRPVMAYL",
         "conquest": "PVRBMAYL", "loyalty": "LMRVYAPB", "margin": "MAYLRPVB"}
# The letter that was picked, and the one it goes before. No variable stands for current or new.
PICKS = {
    "revenueOrPotential": {"revenue": "VP", "potential": "PV"}, "volumeOrMargin": {"volume": "VM", "margin": "MV"},
    "loyaltyOrPrice": {"loyalty": "LA", "price": "AL"}, "reputationOrReferrals": {"reputation": "BR", "referrals": "RB"},
}
LEVELS = ["guess", "experience", "figures", "interviews"]


def priorities(answers):
    return answers["objective"].get("priorities", PROPOSED[answers["objective"]["kind"]])


def chosen(answers):
    """The segment the niche is written for: the one named, else the leader, which is what is proposed."""
    named = answers.get("niche", {}).get("segment")
    best = leaders(answers["segments"], weights_for(priorities(answers)))
    return next((s for s in answers["segments"] if s["name"] == named), answers["segments"][best[0]])


def axis(rated, names, needed):
    """Value or None, how many are rated and how many apply; five of seven, the same share of those that apply."""
    applies = [name for name in names if rated.get(name) != "-"]
    known = [rated[name] for name in applies if isinstance(rated.get(name), int)]
    enough = known and Fraction(len(known), len(applies)) >= Fraction(needed, len(names))
    value = 100 * (Fraction(sum(known), len(known)) - 1) / 4 if enough else None
    return value, len(known), len(applies)


def level(value):
    return "high" if value >= Fraction(200, 3) else "low" if value < Fraction(100, 3) else "medium"


def position(segment, voice):
    strengths = dict(segment.get("strengths", {}))
    if voice == "i":
        strengths["salesforce"] = "-"
    strength, rated, applies = axis(strengths, STRENGTHS, 5)
    attractiveness, more, others = axis(segment.get("attractiveness", {}), ATTRACTIVENESS, 4)
    known = strength is not None and attractiveness is not None
    zone = ZONES.get((level(strength), level(attractiveness)), "leave") if known else None
    return {"name": segment["name"], "status": "scored" if known else "insufficient", "strength": strength,
            "attractiveness": attractiveness, "zone": zone, "coverage": Fraction(rated + more, applies + others)}


def matrix(answers):
    rated = [s for s in answers["segments"] if "strengths" in s or "attractiveness" in s]
    return {"segments": [position(segment, answers["business"]["voice"]) for segment in rated]}


def part(whole, percent):
    return None if whole is None or percent is None else whole * Fraction(percent) / 100


def market(answers):
    said = answers["market"]
    chain = {key: Fraction(said[key]) if isinstance(said.get(key), int) else None for key in CHAIN}
    within = part(chain["prospects"], chain["reachable"])
    known = [key for key in CHAIN + POINTS if said.get(key) not in (None, "?", "-")]
    return {"segment": chosen(answers)["name"], "chain": chain, "withinReach": within,
            "clientsWon": part(within, chain["share"]), "points": {key: said.get(key) for key in POINTS},
            "potential": None if None in chain.values() else prod(chain.values()) / 10**4,
            "coverage": Fraction(len(known), sum(said.get(key) != "-" for key in CHAIN + POINTS)),
            "evidence": heard_or_served(chosen(answers), answers)}


def value(answers):
    order = list(VALUE[answers["objective"]["kind"]])
    for question, picks in PICKS.items():
        first, second = picks[answers["value"][question]]
        if order.index(first) > order.index(second):
            order.remove(first)
            order.insert(order.index(second), first)
    n = len(order)
    weights = {VARIABLES[v]: sum(Fraction(1, i) for i in range(k, n + 1)) / n for k, v in enumerate(order, 1)}
    return {"order": [VARIABLES[v] for v in order], "weights": weights}


def under(objective, answers):
    """The leader under another objective with what it proposes, its score, and who changes rank."""
    today = priorities(answers)
    then = today if objective == answers["objective"]["kind"] else PROPOSED[objective]
    segments, weights = answers["segments"], weights_for(then)
    best = leaders(segments, weights)
    first = next((i for i in best if segments[i] is chosen(answers)), best[0])
    before, after = ranking(segments, today)["segments"], ranking(segments, then)["segments"]
    return {"leader": segments[first]["name"], "score": score(segments[first], weights),
            "moves": [{"segment": a["name"], "from": b["rank"], "to": a["rank"]}
                      for b, a in zip(before, after) if b["rank"] != a["rank"]]}


def heard(segment, answers):
    verdicts = [i["verdict"] for i in answers.get("interviews", []) if i["segment"] == segment["name"]]
    return {verdict: verdicts.count(verdict) for verdict in ["supports", "contradicts", "unclear"]}


def heard_or_served(segment, answers):
    """What a claim about these clients rests on."""
    said = heard(segment, answers)
    if said["supports"] > said["contradicts"]:
        return "interviews"
    return "guess" if said["contradicts"] or not segment["served"] else "experience"


def evidence(answers):
    segment, said = chosen(answers), answers["statement"]
    own = {part: "experience" if segment["served"] else "guess" for part in ["expertise", "proof"]}
    about = {part: heard_or_served(segment, answers) for part in ["audience", "need", "outcome", "alternative"]}
    claims = {part: level for part, level in {**about, **own}.items() if part in said}
    rows = [{"name": s["name"], **heard(s, answers), "evidence": heard_or_served(s, answers)}
            for s in answers["segments"]]
    return {"niche": min(claims.values(), key=LEVELS.index), "segments": rows,
            "assumptions": sorted(f"statement.{part}" for part, level in claims.items() if level == "guess")}


def concluded(answers):
    return {"matrix": matrix(answers), "market": market(answers), "value": value(answers),
            "objectives": {kind: under(kind, answers) for kind in PROPOSED}, "evidence": evidence(answers)}


if __name__ == "__main__":
    for path in sys.argv[1:]:
        sys.stdout.write(as_json(concluded(load(path))))
