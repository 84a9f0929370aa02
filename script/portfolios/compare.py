"""compare.py PROGRAM TIMER CLIENTS…: times the program and two peers on the same portfolios, and checks that all find
the same."""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
RUNS = 5


def write_portfolio(path, clients):
    """name,revenue,cost,ease,since: amounts to the cent, log-normal as revenues are."""
    chance = random.Random(clients)
    with open(path, "w") as file:
        file.write("name,revenue,cost,ease,since\n")
        for number in range(clients):
            revenue = round(chance.lognormvariate(8, 1.2) * 100)
            cost = round(revenue * chance.uniform(0.3, 1.1))
            since = f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            money = f"{revenue / 100:.2f},{cost / 100:.2f}"
            file.write(f"Client {number:07},{money},{chance.randint(1, 5)},{since}\n")


def run(command):
    """Wall time in milliseconds, peak memory in megabytes, standard output."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = 1000 * (time.perf_counter() - start)
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed: {status}")
    return wall, usage.ru_maxrss / 1024, output


def whole(command):
    """The median of whole processes in milliseconds, the most memory of any in megabytes."""
    runs = [run(command) for _ in range(RUNS)]
    return statistics.median(wall for wall, _, _ in runs), max(peak for _, peak, _ in runs)


def work(command):
    """What a program finds that does the work again and again, and the median of its times in milliseconds; the first
    time warms it up."""
    report = json.loads(run([*command, str(1 + RUNS)])[2])
    return report, statistics.median(report.pop("milliseconds")[1:])


def as_peers_say_it(portfolio):
    return {
        "abc": {name: portfolio["abc"][name]["clients"] for name in "ABC"},
        "classes": {name: portfolio["classes"][name] for name in "ABCD"},
        "first": [[one["name"], round(one["value"], 6)] for one in portfolio["value"]["first"]],
    }


def row(clients, name, command, alone=None):
    wall, peak = whole(command)
    alone = "" if alone is None else f"{alone:.1f}"
    print(f"| {clients:,} | {name} | {alone} | {wall:.0f} | {peak:.0f} |", flush=True)


def compare(binary, timer, path, clients):
    reads = [binary, "clients", "import", path, "--months", "12"]
    show = [binary, "show", "portfolio"]
    run([*reads, "--force"])
    kept = as_peers_say_it(json.loads(run([*show, "--json"])[2]))
    timed, alone = work([timer, path])
    found = {"The timer": as_peers_say_it(timed["portfolio"])}
    row(clients, "clientele: read, check, classify", [*reads, "--dry-run"], alone)
    for name in ("polars", "duckdb"):
        peer = [sys.executable, HERE / f"{name}_peer.py", path]
        found[name], alone = work(peer)
        row(clients, name, [*peer, "1"], alone)
    for name, conclusions in found.items():
        if conclusions != kept:
            sys.exit(f"{name} finds something else among {clients} clients.")
    row(clients, "clientele: the same, and keep it", [*reads, "--force"])
    row(clients, "clientele: show portfolio", show)
    row(clients, "clientele: show portfolio --json", [*show, "--json"])


def main(binary, timer, sizes):
    folder = Path(tempfile.mkdtemp())
    os.environ |= {"CLIENTELE_HOME": str(folder / "home"), "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    subprocess.run([binary, "new", "Bench", "--language", "en"], stdout=subprocess.DEVNULL, check=True)
    print("| clients | program | the work alone, ms | the whole command, ms | MB at most |")
    print("| ---: | --- | ---: | ---: | ---: |")
    for clients in sizes:
        path = folder / f"{clients}.csv"
        write_portfolio(path, clients)
        compare(binary, timer, path, clients)


main(*sys.argv[1:3], [int(size) for size in sys.argv[3:]] or [10, 10_000, 100_000, 1_000_000])
