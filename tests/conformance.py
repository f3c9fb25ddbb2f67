#!/usr/bin/env python3
"""How often the program names the right cause from text alone.

    tests/conformance.py PROGRAM CASES.jsonl [--strict]

CASES: one JSON object a line: "symptom" is what a person pasted, "cause" the right id, "also" others that are right for the same text
(with --strict they are not). Prints every miss, how often the right one is first and among the first three, the Brier score of the first
cause's probability, and its bins. Not a test: it looks at cases that are not the project's own.
"""
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor


def diagnose(program, text):
    run = subprocess.run([program, "diagnose", "-", "--format", "json"], input=text.encode(), capture_output=True, check=False,
                         env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    return [(cause["id"], cause["probability"]) for cause in json.loads(run.stdout)["causes"]]


def main():
    program, path = sys.argv[1:3]
    strict = "--strict" in sys.argv
    with open(path, encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines if line.strip()]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda case: diagnose(program, case["symptom"]), cases))
    first = three = 0
    squares = 0.0
    bins = [[0, 0, 0.0] for _ in range(10)]
    for case, causes in zip(cases, found):
        right = [case["cause"]] + ([] if strict else case.get("also", []))
        ids = [cause for cause, _ in causes]
        said = causes[0][1] if causes else 0.0
        is_first = bool(ids) and ids[0] in right
        first += is_first
        three += any(cause in right for cause in ids[:3])
        squares += (said - is_first) ** 2
        one = bins[min(9, int(said * 10))]
        one[0] += 1
        one[1] += is_first
        one[2] += said
        if not is_first:
            print(f"{case.get('id', '')}: {case['cause']}, but {', '.join(f'{c} {p:.2f}' for c, p in causes[:3]) or 'nothing'}")
    print(f"first {first}, among the first three {three}, of {len(cases)}; Brier score {squares / len(cases):.3f}")
    print("probability  cases  right  said on average")
    for i, (count, right, said) in enumerate(bins):
        if count:
            print(f"{i / 10:.1f} to {(i + 1) / 10:.1f}   {count:5d}  {right:5d}  {said / count:.2f}")


if __name__ == "__main__":
    main()
