#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random achievements, computed a second time in another language with exact fractions.

    achievement_oracle.py SEED COUNT

One case a line, fields separated by tabs:

    formula  polarity lower upper actual                             outcome shown band
    year     polarity aggregation entry year targets actuals upto    so-far of-year
    elements polarity target factor numerator denominator            outcome
    scale    polarity target actual                                  outcome
    rollup   ceiling floor percents weights                          over-all over-valued weighted
    effort   achievement absorption                                  E NE off IE TE verdict difference verdict
    places   percents                                                places

"targets" and "actuals" hold four quarters separated by ';', empty where there is none.  An outcome
is a fraction in lowest terms, or the name of why there is none; "shown" is rounded to two places,
half away from zero; "band" is the one of Permendagri 86/2017.  A scale is the opinion of BPK, by its
labels.  Of the percents of a rollup, "-" is not filled and "=" not due yet; of places, "-" is none.
"""
import random
import sys
from fractions import Fraction

POLARITIES = ["maximize", "minimize-a", "minimize-b", "stabilize", "range", "range-minimize"]


class NoNumber(Exception):
    pass


def no(reason):
    raise NoNumber("not-computable " + reason)


def check_positive(target):
    if target < 0:
        no("negative-target")


def maximize(target, actual):
    check_positive(target)
    return 100 * actual / target if target else no("zero-target")


def minimize_a(target, actual):
    check_positive(target)
    if target == 0:
        return Fraction(100 if actual <= 0 else 0)
    return 100 * (1 + (1 - actual / target))


def minimize_b(target, actual):
    check_positive(target)
    if target == 0:
        return Fraction(100 if actual <= 0 else 0)
    if actual < 0:
        no("negative-actual")
    return 100 * target / actual if actual else Fraction(100)


def stabilize(target, actual):
    check_positive(target)
    if target == 0:
        return Fraction(100) if actual == 0 else no("zero-target")
    return max(Fraction(0), 100 * (1 - abs(actual - target) / target))


def percent(polarity, lower, upper, actual):
    if polarity.startswith("range"):
        if lower <= actual <= upper:
            return Fraction(100)
        bound = lower if actual < lower else upper
        return (maximize if polarity == "range" else minimize_a)(bound, actual)
    formula = {"maximize": maximize, "minimize-a": minimize_a, "minimize-b": minimize_b,
               "stabilize": stabilize}[polarity]
    return formula(lower, actual)


def two_places(value):
    """Half away from zero, by whole numbers only."""
    doubled = abs(value) * 200
    cents = (doubled.numerator // doubled.denominator + 1) // 2
    sign = "-" if value < 0 and cents else ""
    return f"{sign}{cents // 100}.{cents % 100:02d}"


def band(value):
    for limit, name in [(91, "sangat-tinggi"), (76, "tinggi"), (66, "sedang"), (51, "rendah")]:
        if value >= limit:
            return name
    return "sangat-rendah"


def decimal(rng, negative):
    if rng.random() < 0.12:
        return "0"
    digits = rng.choice([1, 2, 3, 4, 7, 12])
    places = rng.choice([0, 0, 1, 2, 4])
    text = str(rng.randrange(10 ** digits))
    if places:
        text += "." + "".join(rng.choice("0123456789") for _ in range(places))
    return "-" + text if negative and rng.random() < 0.08 else text


def near(rng, text):
    """Often something close to the target, where the bands and the sign change."""
    if rng.random() < 0.5:
        return text
    value = Fraction(text) * rng.randrange(0, 260) / 100
    return two_places(value)


def outcome(function):
    try:
        return str(function())
    except NoNumber as reason:
        return str(reason)


def formula_case(rng):
    polarity = rng.choice(POLARITIES)
    lower = upper = decimal(rng, True)
    if polarity.startswith("range") and rng.random() < 0.8:
        lower, upper = sorted([lower, decimal(rng, True)], key=Fraction)
    actual = near(rng, rng.choice([lower, upper])) if rng.random() < 0.6 else decimal(rng, True)
    result = outcome(lambda: percent(polarity, Fraction(lower), Fraction(upper), Fraction(actual)))
    shown, rating = "", ""
    if not result.startswith("not"):
        shown, rating = two_places(Fraction(result)), band(Fraction(result))
    return ["formula", polarity, lower, upper, actual, result, shown, rating]


def not_due(targets, year, quarter):
    """Nothing planned for this quarter, but later there is, or nobody knows."""
    return (targets[quarter] == 0 and year != 0
            and any(later is None or later != 0 for later in targets[quarter + 1:]))


def put_together(kind, entry, values, quarters):
    if kind in ("last", "fixed") or entry == "cumulative":
        return values[quarters[-1]]
    chosen = [values[quarter] for quarter in quarters]
    if None in chosen:
        return None
    return sum(chosen) / (len(chosen) if kind == "average" else 1)


def so_far(polarity, kind, entry, year, targets, actuals, upto):
    quarters = [q for q in range(upto + 1) if actuals[q] is not None]
    target = put_together(kind, entry, targets, quarters) if quarters else None
    if not target:
        if not_due(targets, year, upto):
            return "not-due-yet"
        if not quarters or not_due(targets, year, quarters[-1]):
            return "not-filled"
        if target is None:
            no("no-target")
    return percent(polarity, target, target, put_together(kind, entry, actuals, quarters))


def of_year(polarity, kind, entry, year, actuals, upto):
    quarters = [q for q in range(upto + 1) if actuals[q] is not None]
    if not quarters:
        return "not-filled"
    return percent(polarity, year, year, put_together(kind, entry, actuals, quarters))


def year_case(rng):
    polarity = rng.choice(POLARITIES[:4])
    kind = rng.choice(["sum", "last", "average", "fixed"])
    entry = rng.choice(["per-period", "cumulative"])
    year = decimal(rng, False)
    if kind == "fixed":
        targets = [year] * 4
    else:
        targets = [rng.choice(["0", decimal(rng, False), decimal(rng, False), ""])
                   if rng.random() < 0.7 else "0" for _ in range(4)]
    actuals = [decimal(rng, True) if rng.random() < 0.7 else "" for _ in range(4)]
    upto = rng.randrange(4)

    def numbers(texts):
        return [Fraction(text) if text else None for text in texts]

    plan, got, whole = numbers(targets), numbers(actuals), Fraction(year)
    return ["year", polarity, kind, entry, year, ";".join(targets), ";".join(actuals),
            str(upto + 1),
            outcome(lambda: so_far(polarity, kind, entry, whole, plan, got, upto)),
            outcome(lambda: of_year(polarity, kind, entry, whole, got, upto))]


def elements_case(rng):
    polarity = rng.choice(POLARITIES[:4])
    target, factor = decimal(rng, True), rng.choice(["1", "100", "1000", "100000"])
    numerator, denominator = (rng.choice(["", decimal(rng, False), decimal(rng, False),
                                          decimal(rng, False)]) for _ in range(2))

    def reached():
        if not numerator or not denominator:
            return "not-filled"
        if Fraction(denominator) == 0:
            no("zero-denominator")
        measured = Fraction(numerator) / Fraction(denominator) * Fraction(factor)
        return percent(polarity, Fraction(target), Fraction(target), measured)

    return ["elements", polarity, target, factor, numerator, denominator, outcome(reached)]


OPINIONS = {"TMP": 1, "TW": 2, "WDP": 3, "WTP": 4}


def scale_case(rng):
    polarity = rng.choice(POLARITIES[:4])
    target, actual = rng.choice(list(OPINIONS)), rng.choice(list(OPINIONS))
    score, got = Fraction(OPINIONS[target]), Fraction(OPINIONS[actual])
    return ["scale", polarity, target, actual, outcome(lambda: percent(polarity, score, score, got))]


def rollup_case(rng):
    ceiling, floor = rng.choice([0, 100, 110, 120, 150, 200]), rng.random() < 0.5
    percents = [rng.choice(["-", "=", near(rng, "100"), decimal(rng, True)])
                for _ in range(rng.randrange(0, 9))]
    chance = rng.choice([0, 1, 1, 0.8])
    weights = [str(rng.randrange(1, 5000) / 100) if rng.random() < chance else "" for _ in percents]
    weighted = bool(percents) and all(weights)

    def kept(text):
        value = Fraction(text)
        if ceiling and value > ceiling:
            value = Fraction(ceiling)
        return Fraction(0) if floor and value < 0 else value

    due = [(p, Fraction(w) if weighted else Fraction(1)) for p, w in zip(percents, weights) if p != "="]
    valued = [(kept(p), w) for p, w in due if p != "-"]
    total = sum((p * w for p, w in valued), Fraction(0))

    def mean(parts):
        return total / sum(w for _, w in parts) if parts else no("nothing-to-count")

    return ["rollup", str(ceiling), "1" if floor else "0", ";".join(percents), ";".join(weights),
            outcome(lambda: mean(due)), outcome(lambda: mean(valued)), "1" if weighted else "0"]


def effort_case(rng):
    achievement, absorption = near(rng, "100"), near(rng, "90")
    if rng.random() < 0.1:
        achievement = decimal(rng, True)
    got, spent = Fraction(achievement), Fraction(absorption)
    pmk, index = ["none"] * 3, ["none"] * 3
    if got > 0:
        saving = 100 - 100 * spent / got
        value = 50 + saving * Fraction(5, 2)
        pmk = [str(saving), str(value), "0" if 0 <= value <= 100 else "1"]
    if spent > 0:
        ratio = got / spent
        index = [str(ratio), str(ratio - 1), "efficient" if ratio >= 1 else "inefficient"]
    gap = got - spent
    verdict = "efficient" if gap > 5 else "inefficient" if gap < -5 else "fairly-efficient"
    return ["effort", achievement, absorption, *pmk, *index, str(gap), verdict]


def places_case(rng):
    percents = [rng.choice(["-", str(rng.randrange(60, 70))]) if rng.random() < 0.8
                else decimal(rng, True) for _ in range(rng.randrange(0, 9))]
    order = sorted((Fraction(p) for p in percents if p != "-"), reverse=True)
    places = ["-" if p == "-" else str(order.index(Fraction(p)) + 1) for p in percents]
    return ["places", ";".join(percents), ";".join(places)]


CASES = [formula_case, formula_case, formula_case, year_case, year_case, year_case, elements_case,
         scale_case, rollup_case, effort_case, places_case]


def main():
    rng = random.Random(int(sys.argv[1]))
    for _ in range(int(sys.argv[2])):
        print("\t".join(rng.choice(CASES)(rng)))


if __name__ == "__main__":
    main()
