#!/usr/bin/env python3
"""Measures points, bars and curves in the pictures of figures; writes points.csv and axes.csv beside itself.

python3 measure.py FOLDER    FOLDER holds the documents that README.md lists, by its names; needs numpy, Pillow and PyMuPDF

Pixels are counted from 0 at the centre of the upper left one, in the document's own picture without any scaling; in a vector
drawing the unit is the point. An axis is the straight line, by least squares, through all its ticks.
"""

import csv
import itertools
import math
import pathlib
import sys

import fitz
import numpy
from PIL import Image

HERE = pathlib.Path(__file__).parent
FOLDER = pathlib.Path(sys.argv[1])
SOURCES = {  # figure: source, page of the figure in it, document in which it was measured, digits of x and decimals of y
    "gpt-1-figure-2": ("gpt-1-paper", 7, "gpt-1-paper", 3, 3),
    "gpt-2-figure-1": ("gpt-2-paper", 2, "gpt-2-paper", 3, 3),
    "gpt-3-figure-3.1": ("gpt-3-paper", 11, "d2l-repo", 3, 3),
    "gpt-4-figure-1": ("gpt-4-report", 3, "bowman-2023", 3, 4),
    "gpt-4-figure-2": ("gpt-4-report", 3, "bm-principles-repo", 3, 4),
    "gpt-4-figure-6": ("gpt-4-report", 10, "lecture-repo", 3, 2),
    "system-card-figure-7": ("gpt-4-system-card", 63, "gpt-4-system-card", 3, 3),
    "system-card-figure-8": ("gpt-4-system-card", 65, "gpt-4-system-card", 3, 3),
}
points, axes = [], []


def picture(name, *places):
    """The colours of a picture on white, as rows of pixels; places are the numbers of picture and mask in a PDF."""
    if places:
        document = fitz.open(FOLDER / name)
        parts = [fitz.Pixmap(document, place) for place in places]
        colours = fitz.Pixmap(fitz.csRGB, parts[0])
        image = Image.frombytes("RGB", (colours.width, colours.height), colours.samples)
        image.putalpha(Image.frombytes("L", (parts[1].width, parts[1].height), parts[1].samples))
    else:
        image = Image.open(FOLDER / name).convert("RGBA")
    return numpy.asarray(Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")).astype(float)


def runs(profile, least):
    """Centre, first and last position and highest value of each stretch of a profile that is above least."""
    found, start = [], None
    for at, value in enumerate(numpy.append(profile, 0)):
        if value > least and start is None:
            start = at
        if value <= least and start is not None:
            part = profile[start:at]
            found.append(((numpy.arange(start, at) * part).sum() / part.sum(), start, at - 1, part.max()))
            start = None
    return found


def ticks(pixels, least, low=0, high=10**6):
    """Centres of the dark stretches between low and high of a strip across the ticks."""
    return [run[0] for run in runs(pixels, least) if low <= run[0] <= high]


def dark(pixels):
    return 1 - pixels.mean(axis=-1) / 255


class Axis:
    """Value = a + b * pixel, on the logarithm where log is set."""

    def __init__(self, figure, panel, name, at, values, log=False):
        assert len(at) == len(values), (figure, panel, name, at)
        self.log = log
        numbers = numpy.log(values) if log else numpy.array(values, float)
        self.slope, self.start = numpy.polyfit(at, numbers, 1)
        self.off = (numbers - self.start) / self.slope - at
        for pixel, value, off in zip(at, values, self.off):
            axes.append([figure, panel, name, value, f"{pixel:.2f}", f"{off:.2f}"])

    def value(self, pixel):
        number = self.start + self.slope * pixel
        return math.exp(number) if self.log else number

    def pixel(self, value):
        return ((math.log(value) if self.log else value) - self.start) / self.slope

    def error(self, pixel, pixels):
        """What so many pixels, and the largest offset of a tick from the line, come to at a pixel."""
        return abs(self.value(pixel + pixels + max(abs(self.off))) - self.value(pixel))


def add(figure, panel, series, point, x, y, at, reading, printed="", result=""):
    """A point at a pixel; x is an axis, or what is printed under it; reading is how many pixels it may be off."""
    source, page, document, digits, decimals = SOURCES[figure]
    value, error = (f"{x.value(at[0]):.{digits}g}", f"{x.error(at[0], reading):.1g}") if isinstance(x, Axis) else (x, "")
    points.append([figure, panel, series, point, f"{at[0]:.2f}", f"{at[1]:.2f}", value, error, f"{y.value(at[1]):.{decimals}f}",
                   f"{y.error(at[1], reading):.2g}", printed, source, page, document, result])


def covered(pixels, colour):
    """How much of each pixel a colour covers, 0 where the pixel is no mixture of it and white."""
    ink, full = 255 - pixels, 255 - numpy.array(colour, float)
    share = (ink @ full) / (full @ full)
    return numpy.where(numpy.abs(ink - share[..., None] * full).max(axis=-1) < 14, share, 0)


def line(share, first, last, faint, legend):
    """The straight stroke that most columns between first and last agree on: height at column 0, slope, columns."""
    seen = []
    for column in range(math.ceil(first + 2), math.floor(last - 2) + 1):
        rows = (168 if column < 355 else 16, 455) if legend else (16, 500)
        for centre, top, bottom, most in runs(share[rows[0]:rows[1], column], 0.12):
            if (0.8 < most < 1.2) and bottom - top < 25 and (faint or most > 0.9):
                seen.append((column, centre + rows[0]))
    best = []
    for (x1, y1), (x2, y2) in itertools.combinations(seen, 2):
        if x2 - x1 > 6:
            near = [(x, y) for x, y in seen if abs(y - y1 - (y2 - y1) / (x2 - x1) * (x - x1)) < 0.5]
            if len({x for x, _ in near}) > len({x for x, _ in best}):
                best = near
    if len({x for x, _ in best}) < max(5, 0.25 * (last - first)):
        return None
    slope, start = numpy.polyfit(*zip(*best), 1)
    return start, slope


def polyline(share, at, faint, legend):
    """Where a line of straight pieces bends, from the pieces to either side, which agree to within 1.5 pixels."""
    pieces = [line(share, a, b, faint, legend) for a, b in itertools.pairwise(at)]
    for number, column in enumerate(at):
        sides = [p[0] + p[1] * column for p in pieces[max(0, number - 1):number + 1] if p]
        apart = max(sides) - min(sides) if sides else 9
        if apart < 1.5:
            yield number, (column, sum(sides) / len(sides)), max(1, apart)


BLUE, ORANGE, GREEN, RED = (31, 119, 180), (255, 127, 14), (44, 160, 44), (214, 39, 40)
HALF = {BLUE: (142, 186, 217), ORANGE: (255, 190, 134), GREEN: (149, 207, 149), RED: (234, 146, 147)}


def gpt_1():
    figure, panel = "gpt-1-figure-2", "left"
    a = picture("gpt-1.pdf", 25, 24)
    x = Axis(figure, panel, "x", ticks(dark(a[504:507]).mean(axis=0), 0.3, 60, 570), range(0, 13, 2))
    race = Axis(figure, panel, "y left", ticks(dark(a[:, 61:64]).mean(axis=1), 0.3, 10, 505), range(100, 29, -10))
    mnli = Axis(figure, panel, "y right", ticks(dark(a[:, 569:572]).mean(axis=1), 0.3, 10, 505), range(100, 69, -5))
    at = [x.pixel(layers) for layers in range(14)]
    for series, colour, y in [("RACE Dev", BLUE, race), ("RACE Train", HALF[BLUE], race),
                              ("MultiNLI Dev", ORANGE, mnli), ("MultiNLI Train", HALF[ORANGE], mnli)]:
        for number, place, reading in polyline(covered(a, colour), at, "Train" in series, False):
            add(figure, panel, series, number, number, y, place, reading)
    panel = "right"
    a = picture("gpt-1.pdf", 27, 26)
    x = Axis(figure, panel, "x", ticks(dark(a[458:461]).mean(axis=0), 0.3, 55, 570), [1e3, 1e4, 1e5, 1e6], log=True)
    y = Axis(figure, panel, "y", ticks(dark(a[:, 56:59]).mean(axis=1), 0.3, 10, 460), [1, 0.8, 0.6, 0.4, 0.2, 0])
    near = [59, 109.4, 159.3, 209.5, 223.1, 274, 323.8, 374.7, 424.3, 475.2, 525.4, 558.3]
    tasks = [("sentiment analysis", BLUE), ("winograd schema resolution", ORANGE), ("linguistic acceptability", GREEN),
             ("question answering", RED)]
    lines = [(f"{task} / {kind}", share, kind == "LSTM") for task, colour in tasks
             for kind, share in [("Transformer", covered(a, colour)), ("LSTM", covered(a, HALF[colour]))]]
    bends = [[] for _ in near]
    for _, share, faint in lines:
        pieces = [line(share, p, q, faint, True) for p, q in itertools.pairwise(near)]
        for number, (p, q) in enumerate(itertools.pairwise(pieces), 1):
            if p and q and abs(p[1] - q[1]) > 0.25:
                bends[number].append((q[0] - p[0]) / (p[1] - q[1]))
    at = [x.pixel(1000)] + [float(numpy.median(b)) for b in bends[1:-1]] + [near[-1]]
    for series, share, faint in lines:
        for number, place, reading in polyline(share, at, faint, True):
            if place[1] < 455:
                add(figure, panel, series, number, x, y, place, reading)


def gpt_2():
    figure = "gpt-2-figure-1"
    a = picture("gpt-2.pdf", 2, 4)
    sizes = [("117M", 117, "small"), ("345M", 345, "medium"), ("762M", 762, "large"), ("1542M", 1542, "xl")]
    for panel, left, values, printed, row, lines in [
            ("Reading Comprehension", 106, range(90, 29, -10), "55", "coqa/f1/zero-shot?shots=0&split=development",
             {"Human": "", "DrQA+PGNet": "", "DrQA": "", "PGNet": "", "Seq2seq": ""}),
            ("Translation", 712, range(25, -1, -5), "11.5",
             "wmt14-fr-en/bleu/zero-shot?split=test&prompt=example pairs in the context",
             {"Unsupervised Statistical MT": "", "Denoising + Backtranslate": "", "Embed Nearest Neighbor": "", "Denoising": ""}),
            ("Summarization", 1319, range(32, 15, -2), "21.40",
             "cnn-daily-mail/rouge-average/zero-shot?shots=0&prompt=with the hint TL;DR:",
             {"Lead-3": "31.55", "PGNet": "", "Seq2seq + Attn": "23.99", "Random-3": "20.98"}),
            ("Question Answering", 1925, range(10, -1, -2), "4.1",
             "natural-questions/accuracy/zero-shot?prompt=example pairs in the context", {"most freq Q-type answer": ""})]:
        y = Axis(figure, panel, "y", ticks(dark(a[:640, left - 6:left - 2]).mean(axis=1), 0.3, 50, 625), values)
        under = ticks(dark(a[623:626, left - 4:left + 510]).mean(axis=0), 0.8)
        at = [under[i] + left - 4 for i in (0, 3, 8, 11)]
        Axis(figure, panel, "x", at, [size for _, size, _ in sizes], log=True)
        blue = numpy.clip((a[..., 2] - a[..., 0]) / (BLUE[2] - BLUE[0]), 0, 1)
        for number, (label, size, name) in sorted(enumerate(sizes), key=lambda disc: disc[0] != 1):
            column = round(at[number]) + [2, 0, 0, -2][number]  # the frame covers half of the outer discs
            centre, top, bottom, _ = max(runs(blue[57:620, column], 0.15), key=lambda run: run[2] - run[1])
            top, bottom = top - blue[57 + top, column], bottom + blue[57 + bottom, column]
            radius = (bottom - top) / 2 if number == 1 else radius
            height = 57 + (top + bottom) / 2 if bottom < 561 else 57 + top + radius  # the frame covers the foot of one disc
            add(figure, panel, "WebText LM", label, size, y, (at[number], height), 1, *(
                [printed] if number == 3 else ["", f"gpt-2-paper/gpt-2-{name}/{row}"]))
        grey = (numpy.abs(a - 158).max(axis=-1) < 14).astype(float)
        heights = [run[0] for run in runs(grey[:, left + 5:left + 500].mean(axis=1), 0.03)
                   if 57 < run[0] < 619 and run[2] - run[1] == 2]
        for (label, printed), height in zip(lines.items(), heights, strict=True):
            add(figure, panel, label, "line", "", y, (left + 250, height), 1, printed)


def scatter(figure, a, y_strip, x_strip, y_values, x_values, size, row):
    """GPT-4's Figures 1 and 2: discs of smaller runs and of GPT-4, and the dashes of the fitted curve."""
    y = Axis(figure, "", "y", ticks(dark(a[:, y_strip[0]:y_strip[1]]).mean(axis=1), 0.1, *y_strip[2:]), y_values)
    x = Axis(figure, "", "x", ticks(dark(a[x_strip[0]:x_strip[1]]).mean(axis=0), 0.3, *x_strip[2:]), x_values, log=True)
    legend = numpy.zeros(a.shape[:2], bool)
    legend[y_strip[2]:y_strip[2] + round(0.55 * (y.pixel(4) - y.pixel(6))), int(x.pixel(3e-3)):] = True
    frame = numpy.ones(a.shape[:2], bool)  # nothing beside, above or below the plot is a disc or a dash
    frame[y_strip[2] + 6:round(y.pixel(y_values[-1])) - 8, x_strip[2] - (90 if size > 100 else 40):] = False
    a = numpy.where((legend | frame)[..., None], 255, a)
    for series, colour in [("Observed", (116, 116, 116)), ("gpt-4", (121, 215, 96))]:
        for number, place in enumerate(discs(a, colour, size), 1):
            add(figure, "", series, number, x, y, place, 0.5, "", row if series == "gpt-4" else "")
    for number, place in enumerate(dashes(a, (205, 205, 205), size), 1):
        add(figure, "", "Prediction", number, x, y, place, 0.5)


def discs(a, colour, size):
    """Centres of the discs of a colour, from left to right."""
    return [place for place, pixels, _ in patches(numpy.abs(a - numpy.array(colour)).max(axis=-1) < 30) if pixels > size]


def dashes(a, colour, size):
    """Centres of the dashes of a colour that touch nothing else, from left to right."""
    mask = numpy.abs(a - numpy.array(colour)).max(axis=-1) < 20
    found = [(place, pixels, box) for place, pixels, box in patches(mask) if pixels > size / 12]
    usual = numpy.median([pixels for _, pixels, _ in found])
    return [place for place, pixels, _ in found if 0.7 * usual < pixels < 1.3 * usual]


def patches(mask):
    """Centre, number of pixels and columns of each patch of touching pixels, from left to right."""
    left, found = {(int(row), int(column)) for row, column in zip(*numpy.nonzero(mask))}, []
    for start in sorted(left, key=lambda pixel: (pixel[1], pixel[0])):
        if start in left:
            left.discard(start)
            patch, border = [start], [start]
            while border:
                row, column = border.pop()
                for near in itertools.product((row - 1, row, row + 1), (column - 1, column, column + 1)):
                    if near in left:
                        left.discard(near)
                        patch.append(near)
                        border.append(near)
            rows, columns = zip(*patch)
            found.append(((sum(columns) / len(patch), sum(rows) / len(patch)), len(patch), (min(columns), max(columns))))
    return found


def gpt_4_bars():
    figure = "gpt-4-figure-6"
    a = picture("factuality.png")
    y = Axis(figure, "", "y", ticks(dark(a[:, 58:63]).mean(axis=1), 0.1, 130, 620), range(80, -1, -20))
    topics = ["learning", "technology", "writing", "history", "math", "science", "recommendation", "code", "business"]
    for model, colour in [("chatgpt-v2", (206, 219, 252)), ("chatgpt-v3", (124, 136, 247)), ("chatgpt-v4", (61, 71, 245)),
                          ("gpt-4", (121, 215, 96))]:
        same = (numpy.abs(a[590] - numpy.array(colour)).max(axis=-1) < 4).astype(float)
        bars = [run for run in runs(same, 0) if run[2] - run[1] > 12]
        for topic, (centre, first, last, _) in zip(topics, bars, strict=True):
            start = 150 if first > 860 else 100  # below the legend
            part = a[start:600, first + 1:first + 6].mean(axis=1)
            share = ((255 - part) @ (255 - numpy.array(colour, float))) / ((255 - numpy.array(colour, float)) ** 2).sum()
            full = int(numpy.argmax(share > 0.95))
            add(figure, topic, model, "bar", "", y, (centre, start + full - 0.5 - share[full - 1].clip(0, 1)), 0.5, "",
                f"gpt-4-report/{model}/internal-factuality/accuracy/unstated?subset={topic}")
            whisker = dark(a[100:600, round(centre) - 2:round(centre) + 3]).max(axis=1) > 0.65
            _, top, bottom, _ = max(runs(whisker.astype(float), 0), key=lambda run: run[2] - run[1])
            for end, height in [("upper end", top - 0.5), ("lower end", bottom + 0.5)]:
                add(figure, topic, model, end, "", y, (centre, 100 + height), 1)


def gpt_3():
    """Ends of the runs that can be told apart, the run of 175B at steps of its compute, and the dashed law, which is printed."""
    figure = "gpt-3-figure-3.1"
    a = picture("scaling-gpt3.png")
    across = [57] + ticks(dark(a[385:392]).mean(axis=0), 0.1, 60, 60) + [141] + [309, 393, 477]
    x = Axis(figure, "", "x", across, [1e-6, 1e-4, 1, 1e2, 1e4], log=True)
    y = Axis(figure, "", "y", ticks(dark(a[:, 450:476]).mean(axis=1), 0.1, 0, 400), [6, 5, 4, 3, 2, 1.5], log=True)
    for series, colour, (left, top, right, bottom), reading in [
            ("smaller 1", (62, 4, 84), (195, 88, 210, 104), 2), ("smaller 2", (75, 45, 118), (225, 112, 240, 128), 2),
            ("smaller 3", (68, 80, 135), (256, 150, 270, 166), 2), ("smaller 4", (72, 105, 139), (280, 178, 292, 194), 2),
            ("smaller 5", (83, 128, 143), (296, 196, 308, 214), 2), ("GPT-3 Small", (93, 149, 150), (316, 220, 328, 234), 2.5),
            ("GPT-3 2.7B", (122, 190, 116), (376, 288, 384, 300), 3), ("GPT-3 13B", (155, 208, 84), (402, 310, 420, 326), 4),
            ("GPT-3 175B", (247, 230, 66), (440, 330, 470, 360), 1.5)]:
        rows, columns = numpy.nonzero(numpy.abs(a[top:bottom, left:right] - numpy.array(colour)).max(axis=-1) < 34)
        last = columns.max()
        row = f"gpt-3-paper/{series.lower().replace(' ', '-')}/gpt-3-validation/loss/unstated" if "GPT" in series else ""
        add(figure, "", series, "end", x, y, (left + last, top + rows[columns >= last - 1].mean()), reading, "", row)
    yellow = numpy.abs(a - numpy.array((247, 230, 66))).max(axis=-1) < 60
    for step in range(4, 15):
        column = round(x.pixel(10 ** (step / 4)))
        centre, first, last, _ = max(runs(yellow[:392, column].astype(float), 0), key=lambda run: run[2] - run[1])
        add(figure, "", "GPT-3 175B", f"{step - 3}", x, y, (column, centre), max(0.5, (last - first) / 4))
    black = 1 - a.max(axis=-1) / 255
    for power in range(-5, 4):
        for column in range(round(x.pixel(10.0 ** power)) + 12, 470):
            middle = round(y.pixel(2.57 * x.value(column) ** -0.048))
            part = black[middle - 4:middle + 5, column] * (black[middle - 4:middle + 5, column] > 0.3)
            if part.max() > 0.5 and part[0] == part[-1] == 0:
                add(figure, "", "dashed law", f"{power}", x, y, (column, middle - 4 + (numpy.arange(9) @ part) / part.sum()), 1.5,
                    f"{2.57 * x.value(column) ** -0.048:.4f}")
                break


def system_card():
    """The bars of two vector drawings, in points; the figures are pages 23 and 25 of the document."""
    document = fitz.open(FOLDER / "gpt-4-system-card.pdf")
    for figure, page, top, bars in [
            ("system-card-figure-7", 23, 50, [
                ("Sensitive Prompts", "text-davinci-003", "text-davinci-003/sensitive-requests/incorrect-rate/unstated"),
                ("Sensitive Prompts", "gpt-3.5-turbo", "gpt-3.5-turbo/sensitive-requests/incorrect-rate/unstated"),
                ("Sensitive Prompts", "gpt-4", "gpt-4/sensitive-requests/incorrect-rate/unstated"),
                ("Disallowed Prompts", "text-davinci-003", "text-davinci-003/disallowed-content/incorrect-rate/unstated"),
                ("Disallowed Prompts", "gpt-3.5-turbo", "gpt-3.5-turbo/disallowed-content/incorrect-rate/unstated"),
                ("Disallowed Prompts", "gpt-4", "gpt-4/disallowed-content/incorrect-rate/unstated")]),
            ("system-card-figure-8", 25, 70, [
                ("0-shot", "Askell et al. 2022", "anthropic-lm/truthfulqa/accuracy/zero-shot?shots=0&split=mc1"),
                ("RLHF", "Askell et al. 2022", "anthropic-lm/truthfulqa/accuracy/unstated?split=mc1&modelVersion=after RLHF"),
                ("0-shot", "gpt-3.5-base", "gpt-3.5-base/truthfulqa/accuracy/zero-shot?shots=0&split=mc1"),
                ("5-shot", "gpt-3.5-base", "gpt-3.5-base/truthfulqa/accuracy/few-shot?shots=5&split=mc1"),
                ("RLHF", "gpt-3.5-turbo", "gpt-3.5-turbo/truthfulqa/accuracy/unstated?split=mc1&modelVersion=after RLHF"),
                ("0-shot", "gpt-4-base", "gpt-4/truthfulqa/accuracy/zero-shot?shots=0&split=mc1&modelVersion=base model"),
                ("5-shot", "gpt-4-base", "gpt-4/truthfulqa/accuracy/few-shot?shots=5&split=mc1&modelVersion=base model"),
                ("RLHF", "gpt-4", "gpt-4/truthfulqa/accuracy/unstated?split=mc1&modelVersion=after RLHF")])]:
        drawings = document[page - 1].get_drawings()
        marks = sorted(d["rect"].y0 for d in drawings if not d["fill"] and d["rect"].height == 0 and 3 < d["rect"].width < 4)
        y = Axis(figure, "", "y", marks, range(top, -1, -10))
        boxes = sorted((d["rect"] for d in drawings if d["fill"] and abs(d["rect"].y1 - marks[-1]) < 0.01), key=lambda b: b.x0)
        for (panel, series, row), box in zip(bars, boxes, strict=True):
            add(figure, panel, series, "bar", "", y, ((box.x0 + box.x1) / 2, box.y0), 0.01, "", f"gpt-4-system-card/{row}")


def write(name, head, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([head, *rows])


if __name__ == "__main__":
    gpt_1()
    gpt_2()
    gpt_3()
    scatter("gpt-4-figure-1", picture("2304.00612v1.pdf", 34, 55), (140, 150, 195, 1270), (1268, 1280, 200, 2200),
            range(6, 0, -1), [10.0 ** e for e in range(-10, 1, 2)], 200, "gpt-4-report/gpt-4/openai-codebase/bits-per-word/unstated")
    scatter("gpt-4-figure-2", picture("H3.1.predictable_scaling.png"), (32, 37, 85, 550), (546, 552, 100, 930),
            range(5, -1, -1), [10.0 ** e for e in range(-6, 1)], 60,
            "gpt-4-report/gpt-4/humaneval/mean-log-pass-rate/unstated?subset=23 problems of the third easiest bucket")
    gpt_4_bars()
    system_card()
    write("points.csv", ["figure", "panel", "series", "point", "x_pixel", "y_pixel", "x", "x_error", "y", "y_error", "printed",
                         "source", "page", "document", "result"], points)
    write("axes.csv", ["figure", "panel", "axis", "tick", "pixel", "off"], axes)
