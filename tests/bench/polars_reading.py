"""Reads and groups exchange files with Polars, unchecked: what `reading` is measured beside.

With the path of a list of files it does so once. Without one it does so for each line that comes in (the path of a list), and answers
with the seconds, those of all processors together, and the rows; the files are in memory before the clock starts.
"""

import io
import sys
import time

import polars as pl


def grouped(sources):
    """What a report begins with: a row for each question, and one for each municipality."""
    frame = pl.scan_csv(sources, separator=";", infer_schema=False, glob=False)
    level = pl.col("niveau").cast(pl.Int8, strict=False)
    by_question = frame.group_by("editie", "vraag").agg(pl.len(), level.mean(), level.value_counts().alias("niveaus"))
    by_sender = frame.group_by("editie", "gemeentecode").agg(pl.len(), level.mean())
    questions, senders = pl.collect_all([by_question, by_sender])
    return questions["len"].sum(), senders


def paths(listed):
    with open(listed, encoding="utf-8") as file:
        return file.read().splitlines()


def main():
    if len(sys.argv) > 1:
        grouped(paths(sys.argv[1]))
        return
    loaded = (None, [])
    for line in sys.stdin:
        listed = line.strip()
        if loaded[0] != listed:
            loaded = (listed, [open(path, "rb").read() for path in paths(listed)])
        sources = [io.BytesIO(content) for content in loaded[1]]
        start, used = time.perf_counter(), time.process_time()
        rows, _ = grouped(sources)
        print(time.perf_counter() - start, time.process_time() - used, rows, flush=True)


main()
