"""polars_peer.py FILE RUNS: the same conclusions with polars, so often; prints them and what each time took."""

import polars as pl
from repeated import report

WEIGHTS = {"revenue": 0, "margin": 1, "since": 3}  # places among V M P L A Y R B
ROC = [sum(1 / (i + 1) for i in range(k, 8)) / 8 for k in range(8)]


def rank(column):
    return (pl.col(column).rank("average") - 0.5) / pl.len()


def found(path):
    types = {"name": pl.String, "revenue": pl.Decimal(18, 2), "cost": pl.Decimal(18, 2), "ease": pl.Int64}
    clients = pl.read_csv(path, schema_overrides=types, try_parse_dates=True).with_row_index("place")
    cents = [(pl.col(name) * 100).cast(pl.Int64).alias(name) for name in ("revenue", "cost")]
    clients = clients.with_columns(cents).with_columns(
        margin=pl.col("revenue") - pl.col("cost"), since=-pl.col("since").cast(pl.Int32)
    )
    total, profit = clients["revenue"].sum(), clients["margin"].sum()
    known = sum(ROC[k] for k in WEIGHTS.values())
    value = sum(rank(name) * ROC[k] for name, k in WEIGHTS.items()) * (100 / known)
    profitable = (pl.col("margin") > 0) & (
        pl.col("margin").cast(pl.Float64) * total >= pl.col("revenue").cast(pl.Float64) * profit
    )
    easy = (pl.col("ease") - 1) * 25 >= 50
    clients = clients.with_columns(
        value=value.round(9),
        kind=pl.when(profitable & easy).then(pl.lit("A")).when(profitable).then(pl.lit("B"))
        .when(easy).then(pl.lit("C")).otherwise(pl.lit("D")),
    )
    before = clients.sort("revenue", descending=True).group_by("revenue", maintain_order=True).len()
    before = before.with_columns(sum=(pl.col("revenue") * pl.col("len")).cum_sum().shift(1, fill_value=0))
    abc = before.with_columns(
        abc=pl.when(pl.col("revenue") <= 0).then(pl.lit("C")).when(pl.col("sum") * 100 < 80 * total).then(pl.lit("A"))
        .when(pl.col("sum") * 100 < 95 * total).then(pl.lit("B")).otherwise(pl.lit("C"))
    ).group_by("abc").agg(pl.col("len").sum())
    first = clients.sort(["value", "place"], descending=[True, False]).head(10)
    return {
        "abc": {"A": 0, "B": 0, "C": 0} | dict(abc.iter_rows()),
        "classes": {name: 0 for name in "ABCD"} | dict(clients.group_by("kind").len().iter_rows()),
        "first": [[name, round(value, 6)] for name, value in zip(first["name"], first["value"])],
    }


report(found)
