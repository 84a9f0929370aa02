"""Times the program and two peers on the same portfolios, and checks that all three find the same."""

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


def measured(command):
    runs = [run(command) for _ in range(RUNS)]
    return statistics.median(wall for wall, _, _ in runs), max(peak for _, peak, _ in runs)


def found(binary):
    """What the program concludes about the clients it holds, as the peers say it."""
    saved = json.loads(subprocess.run([binary, "show", "portfolio", "--json"], capture_output=True, check=True).stdout)
    return {
        "abc": {name: saved["abc"][name]["clients"] for name in "ABC"},
        "classes": {name: saved["classes"][name] for name in "ABCD"},
        "first": [[one["name"], round(one["value"], 6)] for one in saved["value"]["first"]],
    }


def main(binary, sizes):
    folder = Path(tempfile.mkdtemp())
    os.environ |= {"CLIENTELE_HOME": str(folder / "home"), "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    subprocess.run([binary, "new", "Bench", "--language", "en"], stdout=subprocess.DEVNULL, check=True)
    print("| clients | program | ms | MB at most |\n| ---: | --- | ---: | ---: |")
    for clients in sizes:
        path = folder / f"{clients}.csv"
        write_portfolio(path, clients)
        dry = [binary, "clients", "import", path, "--months", "12", "--dry-run"]
        imports = [binary, "clients", "import", path, "--months", "12", "--force"]
        show = [binary, "show", "portfolio", "--json"]
        peers = {name: [sys.executable, HERE / f"{name}_peer.py", path] for name in ("polars", "duckdb")}
        subprocess.run(imports, stdout=subprocess.DEVNULL, check=True)
        ours = found(binary)
        for name, command in peers.items():
            if json.loads(run(command)[2]) != ours:
                sys.exit(f"{name} finds something else among {clients} clients.")
        jobs = {"clientele: read, check, classify": dry, **peers}
        jobs |= {"clientele: the same, and keep it": imports}
        jobs |= {"clientele: show portfolio": show[:-1], "clientele: show portfolio --json": show}
        for name, command in jobs.items():
            wall, peak = measured(command)
            print(f"| {clients:,} | {name} | {wall:.0f} | {peak:.0f} |", flush=True)


main(sys.argv[1], [int(size) for size in sys.argv[2:]] or [10, 10_000, 100_000, 1_000_000])
