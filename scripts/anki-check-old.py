"""The same decks in Anki 2.1.15, whose importer and renderer are other programs than those of today."""

import html
import json
import os
import re
import sys
import tempfile

from anki import Collection, version
from anki.importing.apkg import AnkiPackageImporter

plan = json.load(open(sys.argv[1]))
faults = []


def want(ok, what):
    if not ok:
        faults.append(what)
        print("  FAULT", what)


def plain(side):
    side = re.sub(r"(?s)<style.*?</style>", "", side)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"</(div|pre|td|li)>", " ", side)))).strip()


def import_deck(col, path):
    importer = AnkiPackageImporter(col, path)
    importer.run()
    return importer


def look(col, name, literal=()):
    backs = []
    for cid in col.db.list("select id from cards"):
        card = col.getCard(cid)
        front, back = plain(card.q()), plain(card.a())
        backs.append(back)
        want(front and back != front, f"{name}: empty side: {front[:60]}")
        want(not re.search(r"\{unknown field|\{invalid", front + back), f"{name}: a template fault: {front[:60]}")
    for text in literal:
        text = re.sub(r"\s+", " ", text).strip()
        want(" / " in text or text in "\n".join(backs), f"{name}: not shown as it was written: {text}")


def state(col):
    notes = {r[0]: r[1:] for r in col.db.all("select guid, id, mid, flds, tags from notes")}
    cards = col.db.all("select id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left from cards")
    return notes, {r[0]: r for r in cards}, {m["id"] for m in col.models.all()}


print("Anki", version)
for scenario in plan["scenarios"]:
    name = scenario["name"]
    col = Collection(os.path.join(tempfile.mkdtemp(prefix="anki-check-"), "collection.anki2"))
    import_deck(col, plan["first"])
    if name == "nothing":
        look(col, name, plan["literal"])
    for day, cid in enumerate(col.db.list("select id from cards"), start=3):
        col.sched.reschedCards([cid], day, day)
    notes, cards, types = state(col)
    importer = import_deck(col, scenario["apkg"])
    after, cards_after, types_after = state(col)
    want(all(cards_after.get(key) == row for key, row in cards.items()), f"{name}: a schedule changed")
    want(types_after == types, f"{name}: note types changed")
    want(len(after) - len(notes) == len(scenario["added"]), f"{name}: {len(after) - len(notes)} notes came")
    edited = {guid for guid, row in notes.items() if after[guid] != row}
    expected = len(scenario["updated"]) + len(scenario["retired"])
    want(len(edited) == expected, f"{name}: {len(edited)} notes were updated, expected {expected}")
    look(col, name)
    want(col.fixIntegrity()[1], f"{name}: Check Database is not clean")
    print(f"  {name}: {len(after) - len(notes)} new, {len(edited)} updated, {len(cards)} schedules compared")
    col.close()
for upgrade in plan["upgrades"]:
    name = upgrade["name"] + " after an older version"
    col = Collection(os.path.join(tempfile.mkdtemp(prefix="anki-check-"), "collection.anki2"))
    import_deck(col, upgrade["first"])
    for day, cid in enumerate(col.db.list("select id from cards"), start=3):
        col.sched.reschedCards([cid], day, day)
    notes, cards, types = state(col)
    import_deck(col, upgrade["apkg"])
    after, cards_after, types_after = state(col)
    want(all(cards_after.get(key) == row for key, row in cards.items()), f"{name}: a schedule changed")
    want(types <= types_after, f"{name}: note types changed")
    want(all(after[guid][:2] == row[:2] for guid, row in notes.items()), f"{name}: a note has another id or type")
    look(col, name)
    want(col.fixIntegrity()[1], f"{name}: Check Database is not clean")
    print(f"  {name}: {len(after) - len(notes)} new, {len(cards)} schedules compared")
    col.close()
print(f"  {len(faults)} faults")
sys.exit(1 if faults else 0)
