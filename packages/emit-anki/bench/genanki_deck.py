"""Makes a deck with genanki, two cards a note: `python genanki_deck.py 10000 out.apkg`. Prints ms, processor ms and KiB."""

import resource
import sys
import time

started = time.monotonic()

import genanki  # noqa: E402

count, out = int(sys.argv[1]), sys.argv[2]
model = genanki.Model(
    1607392319,
    "Two sides",
    fields=[{"name": "Front"}, {"name": "Back"}],
    templates=[
        {"name": "Recall", "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr id=answer>{{Back}}"},
        {"name": "Recognise", "qfmt": "{{Back}}", "afmt": "{{FrontSide}}<hr id=answer>{{Front}}"},
    ],
)
deck = genanki.Deck(2059400110, "Deck")
for at in range(count):
    front = f"Do the task number {at} with one operand"
    deck.add_note(genanki.Note(model=model, fields=[front, f"tool sub-{at} -a &lt;operand&gt;"]))
genanki.Package(deck).write_to_file(out)
used = resource.getrusage(resource.RUSAGE_SELF)
print(round((time.monotonic() - started) * 1000), round((used.ru_utime + used.ru_stime) * 1000), used.ru_maxrss)
