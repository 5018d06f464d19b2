#!/usr/bin/env python3
"""Turns Google Benchmark's JSON into a table of goals, figures, baselines and verdicts.

bench/goals.json names each goal:

    "act_durable_full": {"kind": "ratio-min", "goal": 0.85, "what": "one durable act"}

    ratio-min    baseline time / time is at least the goal (the share of the baseline's speed)
    ratio-max    time / baseline time is at most the goal
    time-max     time is at most the goal, "10 s" or "5 us"
    counter-max  the counter named by "counter" is at most the goal

The baseline of X is the benchmark X/baseline; "of" names the benchmark where a second goal is set
for the same one.  Figures are medians of the repetitions; of a benchmark that reports "p95" (nanoseconds),
of its 95th percentiles.
"""
import argparse
import json
import os
import re
import statistics
import subprocess
import sys
from collections import defaultdict

NANOSECONDS = {"ns": 1.0, "us": 1e3, "µs": 1e3, "ms": 1e6, "s": 1e9}
DECORATION = re.compile(r"/(real_time|process_time|manual_time|(iterations|repeats|min_time|"
                        r"min_warmup_time|threads):[^/]*)")
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"


def medians(results):
    """{name: {"time": nanoseconds, counter: value, …}} over the repetitions of each benchmark."""
    runs = defaultdict(lambda: defaultdict(list))
    known = {"real_time", "cpu_time", "iterations", "repetitions", "repetition_index", "threads",
             "family_index", "per_family_instance_index"}
    for run in results["benchmarks"]:
        if run.get("run_type") == "aggregate":
            continue
        name = DECORATION.sub("", run.get("run_name", run["name"]))
        if run.get("error_occurred"):
            print(f"{name}: {run.get('error_message', 'failed')}", file=sys.stderr)
            continue
        runs[name]["time"].append(run.get("p95", run["real_time"] * NANOSECONDS[run["time_unit"]]))
        for key, value in run.items():
            if key not in known and isinstance(value, (int, float)):
                runs[name][key].append(value)
    return {name: {key: statistics.median(values) for key, values in figures.items()}
            for name, figures in runs.items()}


def nanoseconds(text):
    amount, unit = re.fullmatch(r"([0-9.]+)\s*(ns|us|µs|ms|s)", text).groups()
    return float(amount) * NANOSECONDS[unit]


def duration(value):
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if value >= size:
            return f"{value / size:.3g} {unit}" if value / size < 1000 else f"{value / size:.0f} {unit}"
    return f"{value:.3g} ns"


def row(name, goal, figures):
    """The cells of one goal and whether it was met; None where it was not measured."""
    name = goal.get("of", name)
    mine, base = figures.get(name), figures.get(name + "/baseline")
    kind, limit = goal["kind"], goal["goal"]
    what, sign = goal["what"], "≥" if kind.endswith("min") else "≤"
    wanted = f"{sign} {limit}" + (" ×" if kind.startswith("ratio") else "")
    counter = goal.get("counter")
    if counter:
        base = None  # a counter is compared with its goal alone
    if mine is None or (kind.startswith("ratio") and base is None) or (counter and counter not in mine):
        return (what, wanted, "–", "–", "–", "not measured"), None
    ratio = None if base is None else (base["time"] / mine["time"] if kind == "ratio-min"
                                       else mine["time"] / base["time"])
    if kind == "ratio-min":
        met = ratio >= limit
    elif kind == "ratio-max":
        met = ratio <= limit
    elif kind == "time-max":
        met = mine["time"] <= nanoseconds(limit)
    elif kind == "counter-max":
        met = mine[counter] <= limit
    else:
        sys.exit(f"{name}: there is no kind of goal called {kind}")
    figure = f"{mine[counter]:.4g} {goal.get('unit', counter)}" if counter else duration(mine["time"])
    return (what, wanted, figure, duration(base["time"]) if base else "–",
            f"{ratio:.2f}" if ratio else "–", "met" if met else "MISSED"), met


def without_goal(name, figures):
    """The cells of a measurement that nobody set a goal for; its ratio is how much faster it is."""
    mine, base = figures[name]["time"], figures.get(name + "/baseline")
    return (name, "–", duration(mine), duration(base["time"]) if base else "–",
            f"{base['time'] / mine:.3g}" if base else "–", "–")


def table(cells):
    heading = ("what", "goal", "figure", "baseline", "ratio", "verdict")
    widths = [max(len(line[column]) for line in [heading, *cells]) for column in range(len(heading))]
    rule = tuple("-" * width for width in widths)
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |"
                     for line in (heading, rule, *cells))


def first_line(*command):
    try:
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return output.strip().splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "unknown"


def field(path, key):
    with open(path, encoding="utf-8") as file:
        return next((line.split(":", 1)[1].strip() for line in file if line.startswith(key)), "unknown")


def machine(files, date):
    memory = int(field("/proc/meminfo", "MemTotal").split()[0]) / 1024 ** 2
    file_system = first_line("findmnt", "-n", "-o", "FSTYPE", "-T", files)
    source = first_line("findmnt", "-n", "-o", "SOURCE", "-T", files)
    spins = first_line("lsblk", "-n", "-d", "-o", "ROTA", source).strip()
    disk = {"0": "solid state or virtual", "1": "rotating (or virtual and reported so)"}.get(spins, "kind unknown")
    return (f"Machine: {field('/proc/cpuinfo', 'model name')}, {os.cpu_count()} cores, {memory:.0f} GiB memory, "
            f"disk {disk}, {file_system}; {first_line('c++', '--version')}; {date[:10]}.")


def keep(path, text):
    with open(path, encoding="utf-8") as file:
        before, rest = file.read().split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n{text}\n{END}{after}")


def main():
    parser = argparse.ArgumentParser(description="Goals and verdicts from Google Benchmark's JSON.")
    parser.add_argument("goals")
    parser.add_argument("results", nargs="+")
    parser.add_argument("--files", default=".", help="folder the measured files were in")
    parser.add_argument("--write", metavar="FILE", help="document that keeps the table")
    parser.add_argument("--partial", action="store_true", help="only a part was measured; do not ask for the rest")
    arguments = parser.parse_args()
    results = {"benchmarks": []}
    for path in arguments.results:
        with open(path, encoding="utf-8") as file:
            part = json.load(file)
        results["benchmarks"] += part["benchmarks"]
        results["context"] = part["context"]
    with open(arguments.goals, encoding="utf-8") as file:
        goals = json.load(file)

    figures = medians(results)
    rows = [row(name, goal, figures) for name, goal in goals.items()]
    if arguments.partial:
        rows = [(cells, met) for cells, met in rows if met is not None]
    rows += [(without_goal(name, figures), True) for name in figures
             if name not in {goal.get("of", key) for key, goal in goals.items()}
             and name.removesuffix("/baseline") not in figures.keys() - {name}]
    text = table([cells for cells, _ in rows]) + "\n\n" + machine(arguments.files, results["context"]["date"])
    print(text)
    if arguments.write:
        keep(arguments.write, text)
    return 0 if all(met for _, met in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
