"""Whose files they are, and that nothing leaves the computer."""

import os
import pathlib
import re
import stat
import unittest

import workshop
from commands import COMMANDS
from workshop import Home, Terminal, begun

READING = [
    ["list"], ["show"], ["show", "ranking"], ["show", "portfolio"], ["show", "ideal"], ["advise"], ["learn"],
    ["ask", "how do I find clients"], ["history"], ["check"], ["trash", "list"], ["clients", "list"], ["help"],
    ["compare", "Atelier Nord", "Sud"], ["export", "guide", "--output", "-"], ["export", "letters", "--output", "-"],
    ["export", "clients", "--output", "-"], ["--version"],
]

NETWORK = r"\b(socket|connect|bind|sendto|getaddrinfo|gethostbyname|URLSession|FoundationNetworking|Network)\b"


class Privacy(unittest.TestCase):
    def test_files_are_private_whatever_the_umask(self):
        count = 0
        for mask in (0o000, 0o022, 0o077, 0o777):
            if mask == 0o777 and not workshop.ROOT:
                continue
            home = Home()
            home.ok("new", "Atelier Nord", umask=mask)
            home.ok("interview", "--answers", "-", "--no-input", input=workshop.ANSWERS, umask=mask)
            home.put("clients.csv", workshop.CLIENTS)
            home.ok("clients", "import", "clients.csv", umask=mask)
            home.ok("copy", "Atelier Nord", "Sud", umask=mask)
            home.ok("remove", "Sud", umask=mask)
            home.ok("export", "--output", "out.md", umask=mask)
            for folder, folders, names in os.walk(home.path):
                for name in [".", *names]:
                    mode = stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode)
                    self.assertEqual(mode, 0o700 if name == "." else 0o600, (oct(mask), folder, name))
                    count += 1
            self.assertEqual(stat.S_IMODE(os.stat(f"{home.desk}/out.md").st_mode), 0o600)
        workshop.report("files and folders under four umasks", count)

    @unittest.skipUnless(workshop.HAS_STRACE, "strace is not here or may not trace, or a sanitizer makes calls of its own")
    def test_files_are_private_from_the_first_byte(self):
        """No call makes a file or folder that others could open before its mode is set."""
        start, count = begun(), 0
        for name, prepare, words, lines in COMMANDS if workshop.EVERYTHING else COMMANDS[:4]:
            home = start.copy()
            prepare(home)
            found, _ = workshop.calls(home, *words, input=lines, umask=0)
            for call in found:
                if call.name == "openat" and "O_CREAT" in call.line:
                    self.assertRegex(call.line, r", 0600\)", (name, call))
                    count += 1
                if call.name == "mkdirat":
                    self.assertRegex(call.line, r", 0700\)", (name, call))
                    count += 1
        self.assertGreater(count, 4)
        workshop.report("files and folders made", count)

    @unittest.skipUnless(workshop.HAS_STRACE, "strace is not here or may not trace, or a sanitizer makes calls of its own")
    def test_no_command_opens_a_socket(self):
        start, count = begun(), 0
        start.ok("copy", "Atelier Nord", "Sud")
        commands = [(words, "") for words in READING] + [([], "help\nquit\n")]
        commands += [(words, lines) for _, _, words, lines in COMMANDS]
        for words, lines in commands if workshop.EVERYTHING else commands[::6]:
            home, log = start.copy(), workshop.fresh_path("log")
            home.run(*words, input=lines, before=["strace", "-f", "-e", "trace=%network", "-qq", "-o", log])
            self.assertEqual(re.findall(r"\w+\(.*", workshop.read(log).decode()), [], words)
            count += 1
        workshop.report("commands without a socket", count)

    def test_the_sources_hold_no_network_code(self):
        sources = pathlib.Path(__file__).parents[2] / "Sources"
        files = [path for path in sources.rglob("*") if path.suffix in (".swift", ".c", ".h")]
        for path in files:
            for line in path.read_text().splitlines():
                code = line.split("//")[0]
                if re.match(r"\s*((public )?import|#include)\b", code) or "(" in code:
                    self.assertNotRegex(re.sub(r'"[^"]*"', "", code), NETWORK, str(path))
        self.assertGreater(len(files), 100)
        workshop.report("sources without network code", len(files))

    def test_the_trash_is_emptied_after_asking(self):
        for language, answer, question in (
                ("en", "yes", "Delete for good: Sud? (yes/no)"), ("fr", "oui", "Supprimer pour de bon : Sud ? (oui/non)")):
            home = begun(language)
            home.ok("copy", "Atelier Nord", "Sud")
            home.ok("remove", "Sud")
            self.assertEqual(os.listdir(f"{home.path}/trash"), ["sud"])
            refused = home.run("trash", "empty")
            self.assertEqual(refused.code, 64)
            for typed, left in ((answer[0] + "x", ["sud"]), ("", ["sud"]), (answer, [])):
                terminal = Terminal(home, "trash", "empty")
                terminal.hear(question.replace(" ?", "\u00a0?").replace(" :", "\u00a0:"))
                terminal.type(typed)
                self.assertEqual(terminal.ending(), 0)
                self.assertEqual(os.listdir(f"{home.path}/trash"), left)
            self.assertNotIn(b"oven", b"".join(content for name, content in home.tree().items() if "nord" not in name))


if __name__ == "__main__":
    unittest.main()
