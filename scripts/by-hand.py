#!/usr/bin/env python3
# Finishes the running cycle of the practice office (SOP 3) in the real window, with mouse and keyboard alone:
# each task by the person whose it is, every review once returned before it is approved.  What to press is
# read from the file with himpun-cli while the window holds it; a picture of each act is left in FOLDER.
#
#     scripts/by-hand.py FOLDER [PROGRAMS]    PROGRAMS: where the built ones are; build/app by default
#
# Needs Xvfb, openbox, xdotool and ImageMagick: scripts/install-dependencies by-hand.
import json
import os
import subprocess
import sys
import time
from pathlib import Path

SOP = "disperindag-nganjuk"
PASSWORD = "latihan1"
SCREEN = ":91"

root = Path(__file__).resolve().parent.parent
out = Path(sys.argv[1]).resolve()
programs = Path(sys.argv[2] if len(sys.argv) > 2 else root / "build/app").resolve()
home = out / "home"
file = home / f".local/share/himpun/himpun/latihan/{SOP}.himpun"
evidence = out / "bukti.txt"
first_values = {"Predikat": "A", "Opini": "WTP"}
mended_values = {"Predikat": "BB", "Opini": "WDP"}


def lines(*arguments):
    """What himpun-cli answers, a value a line."""
    answer = subprocess.run(
        [programs / "src/cli/himpun-cli", *arguments, "--json"], capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in answer.stdout.splitlines()]


def screen(*command):
    return subprocess.run(
        command, check=True, capture_output=True, text=True, env=dict(os.environ, DISPLAY=SCREEN)
    ).stdout


def press(*keys, pause=0.4):
    screen("xdotool", "key", "--clearmodifiers", *keys)
    time.sleep(pause)


def write(text):
    screen("xdotool", "type", "--delay", "12", text)
    time.sleep(0.2)


def picture(name):
    picture.count += 1
    screen("import", "-window", "root", str(out / f"{picture.count:03d}-{name}.png"))


picture.count = 0


def wait_until(what, condition, seconds=20):
    end = time.time() + seconds
    while not condition():
        if time.time() > end:
            picture("stuck")
            sys.exit(f"by-hand: {what} did not happen; see the last picture in {out}")
        time.sleep(0.3)


def inbox():
    return [task for task in lines("inbox", str(file)) if "task" in task]


def events():
    return sum(1 for _ in lines("history", str(file), cycle))


def sit(person):
    """Before the page that asks who sits here, with the keyboard in its search."""
    write(person)
    press("Return")
    write(PASSWORD)
    press("Return", pause=2)
    press("ctrl+1", pause=1)


def fill(unit):
    """Goes from one cell that is wanted to the next, as Ctrl+Enter leads to them."""
    for _ in range(200):
        press("ctrl+Return", pause=0.6)
        rows = lines("sheet", str(file), cycle, "--unit", unit)
        missing = [(row, lack) for row in rows[1:] for lack in row["missing"]]
        if not missing:
            return
        row, lack = missing[0]
        enter(row, lack["field"])
    sys.exit("by-hand: the sheet does not become complete")


def target_of(row):
    target = row.get("target") or "1"
    return (target["lower"] if isinstance(target, dict) else target).replace(".", ",")


def enter(row, field):
    if field == "evidence":
        press("Return", pause=1)
        write(str(evidence))
        press("Return", pause=1)
        return
    if row.get("unitOfMeasure") in first_values and field == "actual":
        write(first_values[row["unitOfMeasure"]])
    elif field in ("actual", "numerator", "denominator", "spent"):
        write("100" if field in ("numerator", "denominator") else target_of(row))
    else:
        write("sesuai laporan bidang")
    press("Return", pause=0.6)


def mend(unit):
    """Answers the remark that the sheet opens at, where there is one."""
    for row in lines("sheet", str(file), cycle, "--unit", unit)[1:]:
        if row["remarks"]:
            write(mended_values.get(row["unitOfMeasure"], "77"))
            return press("Return", pause=0.6)


def do(task, returned):
    before = events()
    press("Return", pause=1.2)  # the first task of the list
    if task["step"] == "isi-kertas-kerja":
        if task["round"] > 1:
            mend(task["unit"])
        fill(task["unit"])
        picture("isi-" + task["unit"])
        press("ctrl+Return", pause=1)
    elif task["step"].startswith("periksa") and task["step"] not in returned:
        returned.add(task["step"])
        if "unit" in task:
            press("r", pause=0.8)
            write("Cocokkan dengan buku kas.")
            press("ctrl+Return")
        press("alt+k", pause=1)
        write("Angkanya berbeda dari buku kas.")
        picture("kembalikan")
        press("ctrl+Return", pause=1)
    elif task["step"].startswith("periksa"):
        press("ctrl+Return", pause=1)
        write(PASSWORD)
        picture("setujui")
        press("ctrl+Return", pause=1)
    else:
        picture("selesai")
        press("ctrl+Return", pause=1)
    wait_until(f"task {task['task']} ({task['step']})", lambda: events() > before)


def finish():
    """One task after the other, until nothing of the cycle is open."""
    returned = set()
    seated = None
    while tasks := [task for task in inbox() if task["cycle"] == cycle]:
        person = tasks[0]["inbox"][0]
        if person != seated:
            if seated:
                press("ctrl+shift+p", pause=1)
            sit(person)
            seated = person
        mine = [task for task in tasks if person in task["inbox"]]
        do(mine[0], returned)
        print(f"{mine[0]['step']} {mine[0].get('unit') or ''} oleh {person}", flush=True)


out.mkdir(parents=True, exist_ok=True)
evidence.write_text("Bukti dukung.\n")
environment = dict(os.environ, HOME=str(home), DISPLAY=SCREEN, QT_QPA_PLATFORM="xcb")
for folder in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
    environment.pop(folder, None)
started = [subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1366x768x24"], stderr=subprocess.DEVNULL)]
try:
    time.sleep(1)
    started.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
    started.append(subprocess.Popen([programs / "src/app/himpun", "--practice", SOP], env=environment))
    wait_until("the practice office", lambda: file.exists() and not Path(f"{file}-journal").exists(), 60)
    time.sleep(4)
    picture("masuk")
    cycle = next(row["cycle"] for row in lines("show", str(file)) if row.get("state") == "running")
    finish()
    picture("siklus-selesai")
    state = next(row["state"] for row in lines("show", str(file)) if row.get("cycle") == cycle)
    print(f"{cycle}: {state}")
    sys.exit(0 if state == "finished" else 1)
finally:
    for process in reversed(started):
        process.terminate()
