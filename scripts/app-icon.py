#!/usr/bin/env python3
"""Draws resources/icons/app/himpun.svg as PNGs in the usual sizes, beside it.

    scripts/app-icon.py     needs ImageMagick; only to be run when the drawing was changed

The drawing may contain <rect>, <circle> and <path>; so no SVG library is needed.
"""
import pathlib
import subprocess
import xml.etree.ElementTree

SIZES = (16, 24, 32, 48, 64, 128, 256)
SCALE = 16  # drawn large, then made small: smoother than any renderer's own edges
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "resources/icons/app"


def shape(element):
    get = lambda name: float(element.get(name, 0))
    kind = element.tag.rpartition("}")[2]
    if kind == "rect":
        right, bottom = get("x") + get("width"), get("y") + get("height")
        return f"roundrectangle {get('x')},{get('y')} {right},{bottom} {get('rx')},{get('rx')}"
    if kind == "circle":
        return f"circle {get('cx')},{get('cy')} {get('cx') + get('r')},{get('cy')}"
    if kind == "path":
        return f"path '{element.get('d')}'"
    raise SystemExit(f"{kind} cannot be drawn")


def drawing(element):
    words = [f"scale {SCALE},{SCALE}"]
    for name in ("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"):
        if element.get(name):
            words.append(f"{name} {element.get(name)}")
    return " ".join(words + [shape(element)])


def main():
    root = xml.etree.ElementTree.parse(FOLDER / "himpun.svg").getroot()
    side = int(root.get("viewBox").split()[2]) * SCALE
    large = ["convert", "-size", f"{side}x{side}", "xc:none"]
    for element in root:
        large += ["-draw", drawing(element)]
    for size in SIZES:
        png = FOLDER / f"himpun-{size}.png"
        subprocess.run(large + ["-strip", "-resize", f"{size}x{size}", f"PNG32:{png}"], check=True)


main()
