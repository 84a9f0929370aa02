"""What both peers do with the words of their command line, FILE RUNS."""

import json
import sys
import time


def report(found):
    """Calls `found` with the file so often; prints what it found last and the milliseconds that each time took."""
    times = []
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        conclusions = found(sys.argv[1])
        times.append(1000 * (time.perf_counter() - start))
    print(json.dumps(conclusions | {"milliseconds": times}))
