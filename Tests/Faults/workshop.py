"""What the fault tests share: a home for the program, runs of it, and faults put into its system calls."""

import atexit
import json
import os
import pty
import re
import resource
import select
import signal
import shutil
import subprocess
import sys
import tempfile
import time

PROGRAM = os.environ.get("CLIENTELE_PROGRAM", "clientele")
EVERYTHING = bool(os.environ.get("CLIENTELE_FAULTS"))
ROOT = os.geteuid() == 0


def has_power(number):
    """One of root's (capabilities(7)), which it may lack in a container."""
    try:
        with open("/proc/self/status") as file:
            powers = re.search(r"CapEff:\s*(\w+)", file.read())
    except OSError:
        return False
    return bool(powers and int(powers[1], 16) >> number & 1)


MAY_GIVE_UP_POWERS = ROOT and has_power(8)
MAY_MOUNT = ROOT and has_power(21)
# A sanitizer makes system calls of its own, takes memory, and is told where to write what it saw.
SANITIZER = {name: os.environ[name] for name in ("TSAN_OPTIONS",) if name in os.environ}
PATIENCE = int(os.environ.get("CLIENTELE_PATIENCE", "1"))

_folder = tempfile.mkdtemp(prefix="clientele-faults-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
atexit.register(shutil.rmtree, _folder, True)
_count = 0

ANSWERS = """
business: {offer: oven checks, model: b2b, voice: i}
objective: {kind: margin}
segments:
- {name: bars, served: 3, urgency: 5, ratings: {enjoy: 5, profit: 5, ease: 4, reach: 5, expertise: 5}}
- {name: inns, served: 0, urgency: 2, ratings: {enjoy: 2, profit: 3, ease: 3, reach: 3, expertise: 2}}
contrast: {best: the Mill, bestSegment: bars, worst: the Fox, worstSegment: inns}
statement: {need: run dry on Saturdays, outcome: pour all weekend, alternative: nothing, expertise: ten years of pumps,
  proof: No bar of mine ran dry., variant: 1}
"""

CLIENTS = "Client,Revenue,Segment\nMill,1200,bars\nFox,300,inns\n"
OTHER_CLIENTS = "Client,Revenue,Segment\nOak,900,bars\nElm,800,bars\nAsh,10,inns\n"


def step(quick):
    """Every point under --faults; one in `quick` otherwise."""
    return 1 if EVERYTHING else quick


def report(what, count):
    """Says how many points were tried, where whoever runs the tests reads it."""
    print(f"{what}: {count} points tried", file=sys.stderr, flush=True)


def fresh_path(name="home"):
    global _count
    _count += 1
    folder = f"{_folder}/{_count}"
    os.mkdir(folder)
    return f"{folder}/{name}"


class Outcome:
    def __init__(self, code, output, errors):
        self.code, self.output, self.errors, self.file = code, output, errors, None

    @property
    def json(self):
        return json.loads(self.output)

    def __repr__(self):
        return f"{self.code}: {self.output[-500:]} {self.errors[-500:]}"


class Home:
    """A data folder, with an empty one beside it to work in."""

    def __init__(self, path=None, language="en"):
        self.path = path or fresh_path()
        self.language = language
        self.desk = fresh_path("desk")
        os.mkdir(self.desk)

    @property
    def environment(self):
        locale = "fr_FR.UTF-8" if self.language == "fr" else "en_US.UTF-8"
        return {"CLIENTELE_HOME": self.path, "LANG": locale, "PATH": "/usr/bin:/bin", "HOME": self.desk, "TERM": "dumb",
                "SWIFT_DETERMINISTIC_HASHING": "1", **SANITIZER}

    def run(self, *words, input="", before=(), timeout=900, more={}, capture=None, **options):
        """Runs the program, or another one with the program's words behind it (`before`), to its end. `capture` is a file
        on the desk that it leaves."""
        data = input if isinstance(input, bytes) else input.encode()
        done = subprocess.run([*before, PROGRAM, *words], input=data, capture_output=True, cwd=self.desk, timeout=timeout,
                              env={**self.environment, **more}, **options)
        outcome = Outcome(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))
        if capture:
            outcome.file = read(f"{self.desk}/{capture}").decode()
        return outcome

    def ok(self, *words, **options):
        outcome = self.run(*words, **options)
        assert outcome.code == 0, (words, outcome)
        return outcome

    def copy(self):
        twin = Home(language=self.language)
        if os.path.exists(self.path):
            shutil.copytree(self.path, twin.path, symlinks=True)
        shutil.rmtree(twin.desk)
        shutil.copytree(self.desk, twin.desk)
        return twin

    def put(self, name, content):
        """A file on the desk: its path."""
        with open(f"{self.desk}/{name}", "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return f"{self.desk}/{name}"

    def file(self, name="profile.json", slug="atelier-nord"):
        return f"{self.path}/profiles/{slug}/{name}"

    def profile(self, slug="atelier-nord"):
        with open(self.file(slug=slug), "rb") as file:
            return json.load(file)

    def tree(self):
        """All files below the home and the desk with their bytes, locks left out."""
        found = {}
        for top in (self.path, self.desk):
            for folder, _, names in os.walk(top):
                for name in names:
                    path = os.path.join(folder, name)
                    if name != ".lock" and not os.path.islink(path):
                        found[path[len(os.path.dirname(top)):]] = read(path)
        return found

    def leftovers(self):
        return [f"{folder}/{name}" for top in (self.path, self.desk) for folder, folders, names in os.walk(top)
                for name in folders + names if name.startswith(".clientele-")]

    def lose(self):
        shutil.rmtree(os.path.dirname(self.path), True)
        shutil.rmtree(os.path.dirname(self.desk), True)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def begun(language="en"):
    """A home with the profile Atelier Nord, that has a niche and two clients."""
    home = Home(language=language)
    home.ok("new", "Atelier Nord")
    home.ok("interview", "--answers", "-", "--no-input", input=ANSWERS)
    home.put("clients.csv", CLIENTS)
    home.put("other.csv", OTHER_CLIENTS)
    home.ok("clients", "import", "clients.csv")
    return home


FILE_CALLS = {"openat", "newfstatat", "fstat", "read", "write", "fsync", "renameat", "linkat", "unlinkat", "mkdirat",
              "fchmod", "fchmodat", "flock", "ftruncate", "getdents64", "lseek", "readlink", "getcwd"}


def always(*faults):
    """What strace is told for faults at every call of a name, such as `linkat:error=EPERM`."""
    return [word for fault in faults for word in ("-e", f"inject={fault}")]


class Call:
    """A system call: its name, and which of those of its name it is."""

    def __init__(self, name, number, line):
        self.name, self.number, self.line = name, number, line

    def inject(self, fault, flags=()):
        return ["strace", "-f", "-qq", *flags, "-o", "/dev/null", "-e", f"trace={self.name}",
                "-e", f"inject={self.name}:{fault}:when={self.number}"]

    def is_on_a_file(self):
        """Not on a file of the system, nor on what comes and goes through a pipe."""
        is_stream = self.name in ("read", "write") and self.line.startswith(("0,", "1,", "2,"))
        return self.name in FILE_CALLS and not is_stream and not re.match(r'[^"]*"/(usr|etc)/', self.line)

    def __repr__(self):
        return f"{self.name} {self.number}: {self.line}"


def calls(home, *words, **options):
    """The system calls of a run from the first that names the home or the desk, in their order, and the outcome."""
    log = fresh_path("log")
    more = options.pop("faults", ())
    outcome = home.run(*words, before=["strace", "-f", "-s", "300", "-o", log, *always(*more)], **options)
    return calls_in(log, home), outcome


def calls_in(log, home):
    found, seen, begun = [], {}, False
    with open(log, errors="replace") as lines:
        for line in lines:
            match = re.match(r"(?:\d+ +)?(\w+)\((.*)", line)
            if not match:
                continue
            name = match[1]
            seen[name] = seen.get(name, 0) + 1
            begun = begun or name != "execve" and (home.path in line or home.desk in line)
            if begun and name not in ("exit_group", "execve"):
                found.append(Call(name, seen[name], match[2][:160]))
    return found


def has_strace():
    if SANITIZER:
        return False
    try:
        return subprocess.run(["strace", "-qq", "-o", "/dev/null", "/bin/true"], capture_output=True).returncode == 0
    except OSError:
        return False


HAS_STRACE = has_strace()


class Terminal:
    """The program on a pseudo-terminal, without a line editor."""

    def __init__(self, home, *words, before=(), file_limit=None):
        self.screen, self.seen = "", 0
        self.process, self.keys = pty.fork()
        if self.process == 0:
            os.chdir(home.desk)
            if file_limit:
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, resource.RLIM_INFINITY))
            os.execvpe([*before, PROGRAM][0], [*before, PROGRAM, *words], home.environment)

    def hear(self, *choices, seconds=20):
        """Waits for words on the screen that were not waited for yet, line breaks apart. Gives those of the choices that came."""
        deadline = time.monotonic() + seconds * PATIENCE
        while True:
            for words in choices:
                found = self.screen.find("".join(words.split()), self.seen)
                if found >= 0:
                    self.seen = found + len("".join(words.split()))
                    return words
            left = deadline - time.monotonic()
            if left < 0 or not select.select([self.keys], [], [], left)[0]:
                raise AssertionError(f"none of {choices!r} in {self.screen[self.seen:]!r}")
            if not self.read():
                raise AssertionError(f"ended without {choices!r}: {self.screen[self.seen:]!r}")

    def type(self, line, still=0.3):
        """As a person does: what comes next is typed once the screen is still, or it would be taken for a paste."""
        os.write(self.keys, (line + "\n").encode())
        while select.select([self.keys], [], [], still)[0]:
            if not self.read():
                return

    def read(self):
        """Whether the program is still there."""
        try:
            data = os.read(self.keys, 4096)
        except OSError:
            return False
        self.screen += "".join(data.decode(errors="replace").split())
        return bool(data)

    def limit_files(self, size):
        resource.prlimit(self.process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def ending(self, seconds=60):
        deadline = time.monotonic() + seconds * PATIENCE
        while select.select([self.keys], [], [], max(0, deadline - time.monotonic()))[0] and self.read():
            pass
        if time.monotonic() >= deadline:
            os.kill(self.process, signal.SIGKILL)
        os.close(self.keys)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
