"""Reads and groups exchange files with Polars, unchecked: what `reading` is measured beside.

With the path of a list of files it does so once. Without one, for each line that comes in (how often, and the path of a list), it does so
that often, and answers with the seconds, those of all processors together (both of once), and the rows; the files are in memory before
the clock starts.
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
        times, listed = line.strip().split(" ", 1)
        times = int(times)
        if loaded[0] != listed:
            loaded = (listed, [open(path, "rb").read() for path in paths(listed)])
        start, used = time.perf_counter(), time.process_time()
        for _ in range(times):
            rows, _ = grouped([io.BytesIO(content) for content in loaded[1]])
        start, used = time.perf_counter() - start, time.process_time() - used
        print(start / times, used / times, rows, flush=True)


main()
