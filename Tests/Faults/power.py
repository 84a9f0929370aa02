"""The power goes: an image of the disk is copied while an interview is saved on it, and mounted."""

import os
import random
import signal
import subprocess
import time
import unittest

import workshop
from workshop import Home, begun

SYSTEMS = {"ext4": ["mkfs.ext4", "-q"], "xfs": ["mkfs.xfs", "-q"], "btrfs": ["mkfs.btrfs", "-q"]}
SIZES = {"ext4": 64, "xfs": 320, "btrfs": 128}


def mount(image, folder):
    """A disk that was just let go may be held for a moment; XFS refuses its copy as long."""
    with open(image, "rb") as file:
        options = "loop,nouuid" if file.read(4) == b"XFSB" else "loop"
    for _ in range(20):
        mounted = subprocess.run(["mount", "-o", options, image, folder], capture_output=True, text=True)
        if mounted.returncode == 0:
            break
        time.sleep(0.25)
    return mounted


def can_mount():
    if not workshop.ROOT:
        return False
    image, folder = workshop.fresh_path("image"), workshop.fresh_path("folder")
    os.mkdir(folder)
    with open(image, "wb") as file:
        file.truncate(16 << 20)
    try:
        if subprocess.run(["mkfs.ext4", "-q", image], capture_output=True).returncode:
            return False
        mounted = mount(image, folder).returncode == 0
        if mounted:
            subprocess.run(["umount", folder], check=True)
        return mounted
    except OSError:
        return False


@unittest.skipUnless(workshop.EVERYTHING, "one of --faults")
@unittest.skipUnless(can_mount(), "loop mounts take root and a kernel that has them")
class PowerCuts(unittest.TestCase):
    def test_on_ext4(self):
        self.cut_again_and_again("ext4")

    def test_on_xfs(self):
        self.cut_again_and_again("xfs")

    def test_on_btrfs(self):
        self.cut_again_and_again("btrfs")

    def cut_again_and_again(self, system):
        seed = random.randrange(1 << 32)
        chance = random.Random(seed)
        image, folder = workshop.fresh_path("image"), workshop.fresh_path("folder")
        os.mkdir(folder)
        with open(image, "wb") as file:
            file.truncate(SIZES[system] << 20)
        subprocess.run([*SYSTEMS[system], image], check=True, capture_output=True)
        self.assertEqual(mount(image, folder).returncode, 0)
        acknowledged = 0
        try:
            start = begun()
            for _ in range(15):
                acknowledged += self.cut(start, image, folder, chance.randrange(1, 12), seed)
        finally:
            subprocess.run(["umount", "-l", folder], check=True)
        self.assertGreater(acknowledged, 15)
        workshop.report(f"power cuts on {system} (seed {seed}; {acknowledged} answers were acknowledged)", 15)

    def cut(self, start, image, folder, answers, seed):
        home = start.copy()
        home.path = f"{folder}/home-{random.randrange(1 << 32)}"
        subprocess.run(["cp", "-a", start.path, home.path], check=True)
        os.sync()
        lines = "interview niche --from niche.enjoy\n" + "".join(
            f"text {number}\n/go niche.enjoy\n" for number in range(1, 2001))
        output, keys = workshop.fresh_path("output"), home.put("keys", lines)
        with open(output, "wb") as file, open(keys, "rb") as typed:
            process = subprocess.Popen([workshop.PROGRAM], cwd=home.desk, env=home.environment, stdin=typed,
                                       stdout=file, stderr=subprocess.DEVNULL)
        while self.acknowledged(output) < answers:
            time.sleep(0.005)
        # Stopped first, so that the copy shows one moment; what is acknowledged by then has to be in it.
        process.send_signal(signal.SIGSTOP)
        acknowledged = self.acknowledged(output)
        cut = f"{image}.cut"
        subprocess.run(["cp", "--sparse=always", image, cut], check=True)
        process.kill()
        process.wait()
        # Two disks of one identity cannot be mounted side by side.
        subprocess.run(["umount", folder], check=True)
        try:
            self.assertGreaterEqual(self.found(cut, folder, os.path.basename(home.path)), acknowledged, seed)
        finally:
            os.unlink(cut)
            self.assertEqual(mount(image, folder).returncode, 0)
        return acknowledged

    @staticmethod
    def acknowledged(output):
        return workshop.read(output).decode().count("How well does each of them pay")

    def found(self, image, folder, name):
        """The number of the last answer on the image, after its journal is replayed."""
        mounted = mount(image, folder)
        self.assertEqual(mounted.returncode, 0, mounted.stderr)
        try:
            home = Home(f"{folder}/{name}")
            self.assertEqual(home.ok("show", "answers", "--json").errors, "")
            answer = home.profile()["answers"]["niche"].get("enjoy", "text 0")
            home.ok("answer", "business.offer", "bread")
            self.assertEqual(home.leftovers(), [])
            return int(answer.split()[1])
        finally:
            subprocess.run(["umount", folder], check=True)


if __name__ == "__main__":
    unittest.main()
