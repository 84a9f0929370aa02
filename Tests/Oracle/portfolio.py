"""An independent reading of the portfolio's formulas: Python's standard library, exact fractions.

    portfolio.py          writes the random portfolios and their expected conclusions under Tests/Fixtures/portfolios
    portfolio.py FILE...  prints the expected conclusions of each portfolio file

A file holds {"settings": {...}, "months": n, "clients": [{"name": ..., "revenue": ..., ...}]}; a key that is not there is
unknown. `payment` holds the invoices themselves: [amount, days beyond terms or null, "paid" or "open"].
"""
import json
import random
import statistics
import sys
from fractions import Fraction
from pathlib import Path

from ranking import as_json

PLACE = Path(__file__).resolve().parent.parent / "Fixtures" / "portfolios"
VARIABLES = ["revenue", "margin", "potential", "loyalty", "price", "payment", "referrals", "reputation"]
LEVELS = ["remote", "call", "visit", "twice"]


def exact(value):
    """Figures as they are written in the file, as fractions."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, dict):
        return {key: exact(inner) for key, inner in value.items()}
    return [exact(inner) for inner in value] if isinstance(value, list) else Fraction(str(value))


def delays(client):
    """Days beyond terms with early ones as 0, and net; by amount over the invoices whose delay is known."""
    judged = [(amount, days) for amount, days, _ in client.get("payment", []) if days is not None]
    total = sum(amount for amount, _ in judged)
    if total:
        return (sum(a * max(0, d) for a, d in judged) / total, sum(a * d for a, d in judged) / total)
    late = client.get("daysLate")
    return (None, None) if late is None else (max(Fraction(0), late), late)


def gross(client):
    if "revenue" not in client:
        return None
    return client["revenue"] - client["cost"] if "cost" in client else client.get("margin")


def serving(client, hourly):
    if "costToServe" in client:
        return client["costToServe"]
    return client["hours"] * hourly if "hours" in client and hourly is not None else None


def profits(clients, hourly):
    margins, costs = [gross(c) for c in clients], [serving(c, hourly) for c in clients]
    complete = [cost is not None for margin, cost in zip(margins, costs) if margin is not None]
    if complete and all(complete):
        return "served", [None if m is None else m - c for m, c in zip(margins, costs)]
    return "gross", margins


def falling(values):
    """Positions of what is known, the largest first, equal ones as listed."""
    return sorted((i for i, v in enumerate(values) if v is not None), key=lambda i: (-values[i], i))


def whale(profit):
    order, sums = falling(profit), [Fraction(0)]
    if not order:
        return None
    for i in order:
        sums.append(sums[-1] + profit[i])
    return {"peak": max(sums), "peakClients": sums.index(max(sums)), "total": sums[-1],
            "peakPercent": 100 * max(sums) / sums[-1] if sums[-1] > 0 else None}


def abc(revenues):
    """Each class by its definition: the smallest leading group that reaches a share, ties taken in."""
    positive = sorted((r for r in revenues if r is not None and r > 0), reverse=True)
    total = sum(positive)

    def border(share):
        reached = next((k for k in range(len(positive) + 1) if sum(positive[:k]) >= share * total), 0)
        return positive[reached - 1] if reached else None
    first, second = border(Fraction(80, 100)), border(Fraction(95, 100))

    def one(revenue):
        if revenue is None:
            return None
        if revenue <= 0:
            return "C"
        return "A" if revenue >= first else "B" if revenue >= second else "C"
    classes = [one(r) for r in revenues]
    return classes, {c: {"clients": classes.count(c), "share":
                         sum(r for r, k in zip(revenues, classes) if k == c and r > 0) / total if total else None}
                     for c in "ABC"}


def concentration(revenues):
    positive = sorted((r for r in revenues if r is not None and r > 0), reverse=True)
    total = sum(positive)
    if not positive:
        return None
    return {"largest": positive[0] / total, "top3": sum(positive[:3]) / total, "top10": sum(positive[:10]) / total,
            "herfindahl": sum((r / total) ** 2 for r in positive)}


def order_size(client):
    return client["revenue"] / client["orders"] if client.get("orders", 0) > 0 and "revenue" in client else None


def between(value, none, full):
    return min(Fraction(100), max(Fraction(0), 100 * (value - none) / (full - none)))


def ease(client, median):
    """The mean of the signs, each written out."""
    signs, late = [], delays(client)[0]
    if "ease" in client:
        signs.append(between(client["ease"], 1, 5))
    if late is not None:
        signs.append(between(late, 60, 0))
    if "negotiation" in client:
        signs.append(between(client["negotiation"], 1, 5))
    if "changes" in client and client.get("orders", 0) > 0:
        signs.append(between(client["changes"] / client["orders"], 2, 0))
    if "support" in client and client.get("revenue", 0) > 0:
        signs.append(between(client["support"] / (client["revenue"] / 1000), 10, 0))
    if median and order_size(client) is not None:
        signs.append(between(order_size(client) / median, 0, 2))
    if "decision" in client:
        signs.append(between(client["decision"], 90, 0))
    if "standard" in client:
        signs.append(Fraction(100 if client["standard"] else 0))
    return sum(signs) / len(signs) if signs else None, len(signs)


def classes(clients, profit, eases, settings):
    known = [i for i, p in enumerate(profit) if p is not None]
    revenue = sum(clients[i]["revenue"] for i in known)
    if "profitFrom" in settings:
        rate = settings["profitFrom"] / 100
    elif len(known) < 5 or revenue <= 0:
        rate = None
    else:
        rate = sum(profit[i] for i in known) / revenue
    result = []
    for client, p, e in zip(clients, profit, eases):
        if p is None or e is None or rate is None or (p > 0 and client["revenue"] <= 0):
            result.append(None)
            continue
        profitable = p > 0 and p >= rate * client["revenue"]
        result.append({(True, True): "A", (True, False): "B", (False, True): "C", (False, False): "D"}[
            profitable, e >= settings.get("easeFrom", 50)])
    return result


def measure(client, variable):
    net = delays(client)[1]
    return {"revenue": client.get("revenue"), "margin": gross(client), "potential": client.get("potential"),
            "loyalty": None if "since" not in client else -int(client["since"].replace("-", "")),
            "price": client.get("negotiation"), "payment": None if net is None else -net,
            "referrals": client.get("referrals"), "reputation": client.get("reputation")}[variable]


def values(clients, order):
    weights = {v: sum(Fraction(1, i) for i in range(k, 9)) / 8 for k, v in enumerate(order, 1)}
    columns = {v: [measure(c, v) for c in clients] for v in order}

    def rank(column, x):
        known = [y for y in column if y is not None]
        return (sum(y < x for y in known) + Fraction(sum(y == x for y in known), 2)) / len(known)
    result = []
    for i in range(len(clients)):
        known = [v for v in order if columns[v][i] is not None]
        covered = sum((weights[v] for v in known), Fraction(0))
        points = sum(weights[v] * rank(columns[v], columns[v][i]) for v in known)
        result.append((100 * points / covered if known else None, covered))
    return result


def effort(clients, worth, months, settings):
    hours, cost = settings.get("hours"), settings.get("hourlyCost")
    margins = [None if gross(c) is None else gross(c) / months for c in clients]
    if hours is None or cost is None or all(m is None for m in margins):
        return None
    visit, call = settings.get("visitHours", Fraction(4)), settings.get("callHours", Fraction(1))
    takes = dict(zip(LEVELS, [settings.get("remoteHours", Fraction(1, 4)), call / 3, visit, 2 * visit]))
    levels = ["remote"] * len(clients)
    rest = [i for i, (value, _) in enumerate(worth) if value is not None and margins[i] is not None]
    for i in sorted(rest, key=lambda i: (-worth[i][0], -margins[i], i)):
        for level in reversed(LEVELS):
            load = sum(takes[one] for j, one in enumerate(levels) if j != i) + takes[level]
            if level != "remote" and takes[level] * cost <= margins[i] and load <= hours:
                levels[i] = level
                break
    load = sum(takes[level] for level in levels)
    return {"levels": levels, "load": load, "left": hours - load,
            "overloaded": len(levels) * takes["remote"] > hours}


def risk(net):
    return None if net is None else "low" if net <= 0 else "medium" if net <= 30 else "high"


def terms(net, agreed):
    if net is None:
        return None
    if net <= 0:
        return "as-agreed"
    if net <= 15 and agreed > 14:
        return "14-days"
    if net <= 30 and agreed > 7:
        return "7-days"
    return "deposit" if net <= 60 else "in-advance"


def payment(clients):
    invoices = [invoice for client in clients for invoice in client.get("payment", [])]
    judged = [(a, d) for a, d, _ in invoices if d is not None]
    paid = [d for _, d, state in invoices if state == "paid"]
    risks = [risk(delays(client)[1]) for client in clients]
    if not invoices and risks.count(None) == len(risks):
        return None
    return {"daysBeyondTerms": sum(a * max(0, d) for a, d in judged) / sum(a for a, _ in judged) if judged else None,
            "lateShare": Fraction(sum(d > 0 for d in paid), len(paid)) if paid else None,
            **{one: risks.count(one) for one in ("low", "medium", "high")}}


def wilson(count, total, error):
    z, n, p = statistics.NormalDist().inv_cdf(1 - error / 2), total, count / total
    middle, reach = p + z * z / (2 * n), z * (p * (1 - p) / n + z * z / (4 * n * n)) ** 0.5
    return (middle - reach) / (1 + z * z / n), (middle + reach) / (1 + z * z / n)


def discriminates(clients, of_clients):
    classed = [(client, one) for client, one in zip(clients, of_clients) if one]
    if not classed:
        return []
    overall = sum(one == "A" for _, one in classed) / len(classed)
    groups = {}
    for client, one in classed:
        for attribute, value in client.get("attributes", {}).items():
            groups.setdefault((attribute, value), []).append(one == "A")
    tests = []
    for (attribute, value), hits in groups.items():
        if len(hits) >= 10:
            spread = (overall * (1 - overall) / len(hits)) ** 0.5
            z = abs(sum(hits) / len(hits) - overall) / spread if spread else 0
            tests.append((2 * (1 - statistics.NormalDist().cdf(z)), attribute, value, hits))
    result = []
    for place, (p, attribute, value, hits) in enumerate(sorted(tests, key=lambda test: test[:3])):
        error = 0.05 / (len(tests) - place)
        if p > error:
            break
        low, high = wilson(sum(hits), len(hits), error)
        assert not low <= overall <= high
        result.append({"attribute": attribute, "value": value, "clients": len(hits),
                       "share": Fraction(sum(hits), len(hits)), "low": Fraction(low), "high": Fraction(high),
                       "overall": Fraction(overall)})
    return result


def volumes(revenues, months, cuts):
    yearly = [None if r is None else r * 12 / months for r in revenues]
    positive = sorted(y for y in yearly if y is not None and y > 0)
    if not cuts:
        if len(positive) < 5 or positive[0] == positive[-1]:
            return [None] * len(yearly)
        cuts = positive[len(positive) // 3], positive[2 * len(positive) // 3]
    return [None if y is None else "small" if y < cuts[0] else "medium" if y < cuts[1] else "large" for y in yearly]


def conclusions(case):
    case = exact(case)
    clients, settings, months = case["clients"], case["settings"], case["months"]
    revenues = [client.get("revenue") for client in clients]
    basis, profit = profits(clients, settings.get("hourlyCost"))
    sizes = [size for size in map(order_size, clients) if size is not None and size > 0]
    eases = [ease(client, statistics.median(sizes) if len(sizes) >= 5 else None) for client in clients]
    of_clients = classes(clients, profit, [e for e, _ in eases], settings)
    given = settings.get("valueOrder", [])
    worth = values(clients, given + [v for v in VARIABLES if v not in given])
    pareto, shares = abc(revenues)
    work = effort(clients, worth, months, settings)
    volume = volumes(revenues, months, settings.get("cuts"))
    known = [p for p in profit if p is not None]
    per_client = [
        {"name": client["name"], "profit": profit[i], "abc": pareto[i], "ease": eases[i][0], "easeSigns": eases[i][1],
         "class": of_clients[i], "value": worth[i][0], "coverage": worth[i][1],
         "effort": work["levels"][i] if work else None, "risk": risk(delays(client)[1]),
         "terms": terms(delays(client)[1], settings.get("terms", 30)), "volume": volume[i]}
        for i, client in enumerate(clients)]
    return {"clients": len(clients), "basis": basis,
            "totals": {"revenue": sum(r for r in revenues if r is not None) if any(r is not None for r in revenues)
                       else None, "profit": sum(known) if known else None},
            "abc": shares, "concentration": concentration(revenues), "whale": whale(profit),
            "classes": {**{c: of_clients.count(c) for c in "ABCD"}, "unclassified": of_clients.count(None)},
            "payment": payment(clients), "discriminates": discriminates(clients, of_clients),
            "effort": work and {key: work[key] for key in ("load", "left", "overloaded")},
            "perClient": per_client}


def random_client(rng, number, gaps):
    revenue = rng.choice([100, 250, 1200, 4000, 9000]) * rng.randint(1, 9) + rng.randint(0, 99) / 100
    region = rng.choice(["north", "south", "coast"])
    drawn = {
        "revenue": -120.5 if rng.random() < 0.02 else revenue,
        "cost": round(revenue * rng.uniform(0.3, 1.1), 2), "hours": rng.randint(0, 40),
        "orders": rng.randint(0, 12), "daysLate": rng.randint(-10, 70), "negotiation": rng.randint(1, 5),
        "changes": rng.randint(0, 9), "support": rng.randint(0, 30), "decision": rng.randint(0, 120),
        "standard": rng.random() < 0.5, "ease": 5 if region == "coast" else rng.randint(1, 4),
        "potential": rng.randint(0, 20) * 1000, "since": f"20{rng.randint(10, 25)}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}",
        "referrals": rng.randint(0, 3), "reputation": rng.randint(1, 5),
    }
    if region == "coast":
        drawn.update(cost=round(revenue * rng.uniform(0.1, 0.5), 2), negotiation=5, standard=True, changes=0)
    if rng.random() < 0.5:
        drawn["payment"] = [
            [rng.randint(1, 900) * 10, rng.choice([-12, -3, 0, 0, 4, 20, 45, 90]), rng.choice(["paid", "paid", "open"])]
            for _ in range(rng.randint(1, 5))]
        # An open invoice that is early is not due yet: its delay is not known.
        drawn["payment"] = [[a, None if s == "open" and d <= 0 else d, s] for a, d, s in drawn["payment"]]
    kept = {key: value for key, value in drawn.items() if rng.random() >= gaps}
    return {"name": f"Client {number}", "attributes": {"region": region, "size": rng.choice("SML")}, **kept}


def cases():
    rng = random.Random(2026)
    whole = {"months": 12, "clients": [random_client(rng, n, 0) for n in range(1, 91)], "settings": {
        "hours": 60, "hourlyCost": 35, "visitHours": 3, "callHours": 0.5, "remoteHours": 0.2, "terms": 30,
        "valueOrder": ["potential", "revenue", "referrals", "reputation", "margin", "price", "payment", "loyalty"]}}
    gaps = {"months": 6, "clients": [random_client(rng, n, 0.3) for n in range(1, 121)], "settings": {
        "hours": 100, "hourlyCost": 48.5, "profitFrom": 25, "easeFrom": 45, "cuts": [4000, 30000], "terms": 14,
        "valueOrder": ["margin", "price", "payment", "loyalty", "referrals", "potential", "revenue", "reputation"]}}
    only = [{"name": c["name"], "revenue": c["revenue"]} for c in whole["clients"][:40]]
    four = [random_client(rng, n, 0.1) for n in range(1, 5)]
    return {"whole": whole, "with-gaps": gaps, "revenue-only": {"months": 12, "clients": only, "settings": {}},
            "four-clients": {"months": 12, "clients": four, "settings": {"hours": 1, "hourlyCost": 40}}}


if __name__ == "__main__":
    for path in sys.argv[1:]:
        sys.stdout.write(as_json(conclusions(json.loads(Path(path).read_text(encoding="utf-8")))))
    if len(sys.argv) == 1:
        (PLACE / "expected").mkdir(parents=True, exist_ok=True)
        for name, case in cases().items():
            text = json.dumps(case, ensure_ascii=False, sort_keys=True).replace('{"attributes"', '\n  {"attributes"')
            (PLACE / f"{name}.json").write_text(text.replace('{"name"', '\n  {"name"') + "\n", encoding="utf-8")
            (PLACE / "expected" / f"{name}.json").write_text(as_json(conclusions(case)), encoding="utf-8")
