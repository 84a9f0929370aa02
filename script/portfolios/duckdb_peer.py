"""duckdb_peer.py FILE RUNS: the same conclusions with duckdb, so often; prints them and what each time took."""

import duckdb
from repeated import report

ROC = [sum(1 / (i + 1) for i in range(k, 8)) / 8 for k in range(8)]  # V M P L A Y R B
V, M, L = ROC[0], ROC[1], ROC[3]


def rank(column, order="asc"):
    return f"(rank() over (order by {column} {order}) - 1 + count(*) over (partition by {column}) / 2.0) / count(*) over ()"


CLIENTS = """
    create or replace table clients as
    select row_number() over () as place, name, (revenue * 100)::bigint as revenue,
           ((revenue - cost) * 100)::bigint as margin, ease, since
    from read_csv(?, columns = {name: 'varchar', revenue: 'decimal(18,2)', cost: 'decimal(18,2)', ease: 'int',
                                since: 'date'}, header = true)
    """
CLASSES = """
    with sums as (select sum(revenue)::hugeint as total, sum(margin)::hugeint as profit from clients)
    select case when profitable and easy then 'A' when profitable then 'B' when easy then 'C' else 'D' end as kind,
           count(*)
    from (select margin > 0 and margin * total >= revenue * profit as profitable, (ease - 1) * 25 >= 50 as easy
          from clients, sums)
    group by kind
    """
ABC = """
    with steps as (select revenue, count(*) as clients from clients group by revenue),
         sums as (select revenue, clients, sum(revenue * clients) over () as total,
                         coalesce(sum(revenue * clients) over
                           (order by revenue desc rows between unbounded preceding and 1 preceding), 0) as before
                  from steps)
    select case when revenue <= 0 then 'C' when before * 100 < 80 * total then 'A'
                when before * 100 < 95 * total then 'B' else 'C' end as abc, sum(clients)::int
    from sums group by abc
    """
FIRST = f"""
    select name, round(100 * ({V} * ({rank("revenue")}) + {M} * ({rank("margin")}) + {L} * ({rank("since", "desc")}))
                       / {V + M + L}, 9) as value
    from clients order by value desc, place limit 10
    """


def found(path):
    duckdb.execute(CLIENTS, [path])
    return {
        "abc": {"A": 0, "B": 0, "C": 0} | dict(duckdb.execute(ABC).fetchall()),
        "classes": {name: 0 for name in "ABCD"} | dict(duckdb.execute(CLASSES).fetchall()),
        "first": [[name, round(value, 6)] for name, value in duckdb.execute(FIRST).fetchall()],
    }


report(found)
