#!/usr/bin/env python3
"""Measures a sample of the points a second time, in another way, and writes again.csv beside itself: first, again, difference.

python3 again.py FOLDER    as measure.py, which has to run first; needs pdftoppm as well

Where measure.py takes centres of mass and straight pieces in the picture as it is, and all ticks, this takes pages drawn at 1200
dots an inch by another program, or pictures enlarged eight times, middles between edges at half height, and the two outer ticks.
"""

import csv
import functools
import math
import pathlib
import subprocess
import sys
import tempfile

import fitz
import numpy
from PIL import Image

HERE = pathlib.Path(__file__).parent
FOLDER = pathlib.Path(sys.argv[1])
with open(HERE / "points.csv", encoding="utf-8", newline="") as file:
    FIRST = {tuple(row[:4]): row for row in csv.reader(file)}
rows = []


@functools.lru_cache
def drawn(name, page):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "1200", "-f", str(page), "-l", str(page), FOLDER / name, f"{folder}/page"], check=True)
        Image.MAX_IMAGE_PIXELS = None
        return Image.open(next(pathlib.Path(folder).iterdir())).convert("RGB")


class Picture:
    """A picture of which the pixel i of the original stands at scale * (i + 0.5) - 0.5."""

    def __init__(self, name, page=None, place=None):
        if page:
            image = drawn(name, page)
            document = fitz.open(FOLDER / name)
            sheet = document[page - 1]
            item = next((item for item in sheet.get_images(full=True) if item[0] == place), None)
            box, width = (sheet.get_image_bbox(item), item[2]) if item else (sheet.rect, sheet.rect.width)
            image = image.crop([round(edge * 1200 / 72) for edge in box])
            self.scale = image.width / width
        else:
            small = Image.open(FOLDER / name).convert("RGBA")
            small = Image.alpha_composite(Image.new("RGBA", small.size, "white"), small).convert("RGB")
            self.scale = 8
            image = small.resize((small.width * 8, small.height * 8), Image.LANCZOS)
        self.pixels = numpy.asarray(image)

    def at(self, pixel):
        return round(self.scale * (pixel + 0.5) - 0.5)

    def back(self, place):
        return (place + 0.5) / self.scale - 0.5

    def share(self, left, top, right, bottom, colour):
        """How near to a colour, from white, each pixel of a box of the original is: 1 is the colour, 0 white or another."""
        box = self.pixels[self.at(top):self.at(bottom) + 1, self.at(left):self.at(right) + 1].astype(float)
        full = 255 - numpy.array(colour, float)
        share = (255 - box) @ full / (full @ full)
        return numpy.where(numpy.abs(255 - box - share[..., None] * full).max(axis=-1) < 60, share, 0)

    def middle(self, profile, start, level=0.5):
        """Middle between the outer edges of a profile at half height, in the original's pixels."""
        on = numpy.nonzero(profile > level * min(1, profile.max()))[0]
        return self.back(self.at(start) + (on[0] + on[-1]) / 2)


class Axis:
    def __init__(self, ends, log=False):
        (self.p, value), (self.q, other) = ends
        self.log = log
        self.a, self.b = (math.log(value), math.log(other)) if log else (value, other)

    def value(self, pixel):
        number = self.a + (pixel - self.p) / (self.q - self.p) * (self.b - self.a)
        return math.exp(number) if self.log else number


def tick(picture, left, top, right, bottom, down):
    dark = 1 - picture.pixels[picture.at(top):picture.at(bottom) + 1, picture.at(left):picture.at(right) + 1].mean(axis=-1) / 255
    return picture.middle(dark.mean(axis=1 if down else 0), top if down else left)


def note(key, x, y, place, scale):
    """A row with the error of the first measurement and one pixel of this one's picture."""
    row = FIRST[key]
    value = y.value(place[1])
    error = float(row[9]) + abs(y.value(place[1] + 1 / scale) - value)
    rows.append([*key, row[6], f"{x.value(place[0]):.3g}" if x else "", row[8], f"{value:.4f}",
                 f"{value - float(row[8]):+.4f}", f"{error:.2g}"])


def disc(picture, key, x, y, colour, size):
    """The middle of the box around a disc near where it was found first."""
    px, py = float(FIRST[key][4]), float(FIRST[key][5])
    share = picture.share(px - size, py - size, px + size, py + size, colour)
    note(key, x, y, (picture.middle(share.max(axis=0), px - size, 0.7), picture.middle(share.max(axis=1), py - size, 0.7)),
         picture.scale)


def longest(picture, px, py, reach, colour):
    """The middle of the longest stretch of a colour in one column."""
    on = numpy.nonzero(picture.share(px, py - reach, px, py + reach, colour)[:, 0] > 0.5)[0]
    run = max(numpy.split(on, numpy.nonzero(numpy.diff(on) > 1)[0] + 1), key=len)
    return picture.back(picture.at(py - reach) + (run[0] + run[-1]) / 2)


def crossing(picture, key, y, colour, reach):
    """Where a stroke bends: from cuts across it 5 and 10 columns to either side."""
    px, py = float(FIRST[key][4]), float(FIRST[key][5])
    ends = []
    for side in (-5, 5):
        cuts = [longest(picture, px + columns, py, 3 * reach, colour) for columns in (side, 2 * side)]
        ends.append(2 * cuts[0] - cuts[1])
    note(key, None, y, (px, sum(ends) / 2), picture.scale)


def gpt_1():
    p = Picture("gpt-1.pdf", 7, 25)
    race = Axis([(tick(p, 61, 8, 63, 18, True), 100), (tick(p, 61, 465, 63, 474, True), 30)])
    mnli = Axis([(tick(p, 568, 8, 571, 18, True), 100), (tick(p, 568, 497, 571, 507, True), 70)])
    for layer in range(1, 13, 2):
        crossing(p, ("gpt-1-figure-2", "left", "RACE Dev", str(layer)), race, (31, 119, 180), 6)
        crossing(p, ("gpt-1-figure-2", "left", "MultiNLI Dev", str(layer)), mnli, (255, 127, 14), 6)
    p = Picture("gpt-1.pdf", 7, 27)
    y = Axis([(tick(p, 55, 8, 58, 18, True), 1), (tick(p, 55, 451, 58, 461, True), 0)])
    for number in (1, 5, 7, 9, 10):
        crossing(p, ("gpt-1-figure-2", "right", "linguistic acceptability / Transformer", str(number)), y, (44, 160, 44), 6)
    for number in (5, 6, 8, 10):
        crossing(p, ("gpt-1-figure-2", "right", "question answering / Transformer", str(number)), y, (214, 39, 40), 6)


def gpt_2():
    p = Picture("gpt-2.pdf", 2, 2)
    for panel, left, top, most, bottom, least in [
            ("Reading Comprehension", 106, 79, 90, 578, 30), ("Translation", 712, 105, 25, 620, 0),
            ("Summarization", 1319, 87, 32, 620, 16), ("Question Answering", 1925, 54, 10, 620, 0)]:
        ends = [(tick(p, left - 6, at - 8, left - 3, at + 8, True), value) for at, value in [(top, most), (bottom, least)]]
        for size in ("345M", "762M"):
            disc(p, ("gpt-2-figure-1", panel, "WebText LM", size), None, Axis(ends), (31, 119, 180), 9)
        for size in ("117M", "1542M"):
            key = ("gpt-2-figure-1", panel, "WebText LM", size)
            px, py = float(FIRST[key][4]) + (3 if size == "117M" else -3), float(FIRST[key][5])
            note(key, None, Axis(ends), (px, longest(p, px, py, 12, (31, 119, 180))), p.scale)


def gpt_3():
    p = Picture("scaling-gpt3.png")
    x = Axis([(tick(p, 137, 385, 145, 392, False), 1e-4), (tick(p, 473, 385, 481, 392, False), 1e4)], log=True)
    y = Axis([(tick(p, 430, 5, 470, 13, True), 6), (tick(p, 430, 390, 470, 398, True), 1.5)], log=True)
    for series, colour in [("smaller 1", (62, 4, 84)), ("smaller 2", (75, 45, 118)), ("smaller 3", (68, 80, 135)),
                           ("smaller 5", (83, 128, 143)), ("GPT-3 Small", (93, 149, 150)), ("GPT-3 13B", (155, 208, 84)),
                           ("GPT-3 175B", (247, 230, 66))]:
        key = ("gpt-3-figure-3.1", "", series, "end")
        px, py = float(FIRST[key][4]), float(FIRST[key][5])
        share = p.share(px - 3, py - 5, px + 4, py + 5, colour)
        edge = numpy.nonzero(share.max(axis=0) > 0.5)[0][-1]
        height = p.middle(share[:, max(0, edge - 12):edge + 1].max(axis=1), py - 5)
        note(key, x, y, (p.back(p.at(px - 3) + edge) - 0.5, height), p.scale)
    for number in range(1, 12):
        key = ("gpt-3-figure-3.1", "", "GPT-3 175B", str(number))
        px, py = float(FIRST[key][4]), float(FIRST[key][5])
        note(key, x, y, (px, p.middle(p.share(px, py - 9, px, py + 9, (247, 230, 66))[:, 0], py - 9)), p.scale)


def gpt_4():
    p = Picture("2304.00612v1.pdf", 2, 34)
    x = Axis([(tick(p, 260, 1268, 280, 1278, False), 1e-10), (tick(p, 2166, 1268, 2186, 1278, False), 1)], log=True)
    y = Axis([(tick(p, 138, 190, 150, 212, True), 6), (tick(p, 138, 1252, 150, 1274, True), 1)])
    for number in range(1, 10):
        disc(p, ("gpt-4-figure-1", "", "Observed", str(number)), x, y, (116, 116, 116), 16)
    disc(p, ("gpt-4-figure-1", "", "gpt-4", "1"), x, y, (121, 215, 96), 16)
    p = Picture("H3.1.predictable_scaling.png")
    x = Axis([(tick(p, 112, 546, 124, 551, False), 1e-6), (tick(p, 906, 546, 918, 551, False), 1)], log=True)
    y = Axis([(tick(p, 32, 84, 37, 97, True), 5), (tick(p, 32, 537, 37, 549, True), 0)])
    for number in range(1, 6):
        disc(p, ("gpt-4-figure-2", "", "Observed", str(number)), x, y, (116, 116, 116), 8)
    disc(p, ("gpt-4-figure-2", "", "gpt-4", "1"), x, y, (121, 215, 96), 8)
    for number in range(5, 76, 12):
        disc(p, ("gpt-4-figure-2", "", "Prediction", str(number)), x, y, (205, 205, 205), 7)
    p = Picture("factuality.png")
    y = Axis([(tick(p, 57, 136, 62, 149, True), 80), (tick(p, 57, 597, 62, 610, True), 0)])
    bars([(key, row) for key, row in FIRST.items() if key[0] == "gpt-4-figure-6" and key[3] == "bar"], p, y,
         {"chatgpt-v2": (206, 219, 252), "chatgpt-v3": (124, 136, 247), "chatgpt-v4": (61, 71, 245), "gpt-4": (121, 215, 96)}, 6)


def bars(found, p, y, colours, aside):
    """The tops of bars: where the colour comes to half, aside of the middle, on which an error bar stands."""
    for key, row in found:
        px, py = float(row[4]) - aside, float(row[5])
        share = p.share(px - 1, py - 5, px + 1, py + 5, colours[key[2]]).mean(axis=1)
        note(key, None, y, (px, p.back(p.at(py - 5) + numpy.nonzero(share > 0.5)[0][0] - 0.5)), p.scale)


def system_card():
    grey, pink, blue, green = (168, 168, 168), (255, 215, 255), (60, 70, 255), (81, 218, 76)
    for figure, page, left, top, most, bottom, colours in [
            ("system-card-figure-7", 23, 174, 427.8, 50, 594.3, {"text-davinci-003": pink, "gpt-3.5-turbo": blue, "gpt-4": green}),
            ("system-card-figure-8", 25, 175, 278.9, 70, 446.7, {"Askell et al. 2022": grey, "gpt-3.5-base": blue,
             "gpt-3.5-turbo": blue, "gpt-4-base": green, "gpt-4": green})]:
        p = Picture("gpt-4-system-card.pdf", page)
        y = Axis([(tick(p, left + 0.5, at - 2.5, left + 2, at + 1.5, True), value) for at, value in [(top, most), (bottom, 0)]])
        for key, row in [(key, row) for key, row in FIRST.items() if key[0] == figure]:
            px, py = float(row[4]) - 8, float(row[5]) - 0.5  # points have no half pixel
            share = p.share(px - 1, py - 4, px + 1, py + 2, colours[key[2]]).mean(axis=1)
            on = numpy.nonzero(share > 0.5)[0][0] - 0.5
            note(key, None, y, (px, p.back(p.at(py - 4) + on)), p.scale)


if __name__ == "__main__":
    gpt_1()
    gpt_2()
    gpt_3()
    gpt_4()
    system_card()
    with open(HERE / "again.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([
            ["figure", "panel", "series", "point", "x", "x_again", "y", "y_again", "difference", "error"], *rows])
    for figure in dict.fromkeys(row[0] for row in rows):
        mine = [row for row in rows if row[0] == figure]
        off = [abs(float(row[8])) for row in mine]
        print(figure, len(mine), "points, largest difference", max(off), "mean", round(sum(off) / len(off), 4),
              "beyond the error:", [row[1:4] + row[6:10] for row in mine if abs(float(row[8])) > float(row[9])])
