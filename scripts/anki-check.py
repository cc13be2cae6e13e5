"""Imports the decks that anki-check.ts made into real Anki, studies them, and says what is not as it should be."""

import html
import json
import re
import shutil
import sqlite3
import sys
import tempfile
import threading
import zipfile
from pathlib import Path

import anki.lang

anki.lang.set_lang("en_US")  # before anything else of Anki, which wants a language

from anki.buildinfo import version  # noqa: E402
from anki.collection import (  # noqa: E402
    Collection,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)

SCHEDULE = "id, did, ord, type, queue, due, ivl, factor, reps, lapses, left, flags, data"
TAG = "learner::own"
OWN = "my own words"

plan = json.loads(Path(sys.argv[1]).read_text())
faults = []
checks = 0


def want(ok, what):
    global checks
    checks += 1
    if not ok:
        faults.append(what)
        print("  FAULT", what)


def import_deck(col, path):
    """With every switch of the dialog as Anki sets it, which is how our report says to leave them."""
    request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions())
    return col.import_anki_package(request).log


def clean(log, name):
    for field in ("conflicting", "missing_notetype", "missing_deck", "empty_first_field"):
        want(not len(getattr(log, field)), f"{name}: the log has notes under {field}")


def healthy(col, name):
    report, ok = col.fix_integrity()
    want(ok, f"{name}: Check Database: {report}")
    want(not len(col.get_empty_cards().notes), f"{name}: Empty Cards finds some")
    media = col.media.check()
    want(not len(media.missing) and not len(media.unused), f"{name}: media: {media.missing} {media.unused}")


def plain(side):
    side = re.sub(r"(?s)<style.*?</style>", "", side)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"</(div|pre|td|li)>", " ", side)))).strip()


def look_at_every_card(col, name, literal=(), place=r"\.md( · .+)?$"):
    backs = []
    for cid in col.find_cards(""):
        card = col.get_card(cid)
        front, back = card.question(), card.answer()
        shown = plain(front)
        backs.append(plain(back))
        where = f"{name}: {shown[:60]}"
        want(shown, f"{where}: the front is empty")
        want(backs[-1] != shown, f"{where}: the back adds nothing")
        want(not re.search(r"unknown field|has a problem|No cloze", shown + backs[-1]), f"{where}: Anki reports a fault")
        want(not re.search(r"(?i)<(script|iframe|object|link)\b|<[^>]*\son\w+=", front + back), f"{where}: something active")
        want(not re.search(r"https?://[^\s\"<]*\"", re.sub(r'href="[^"]*"', "", back)), f"{where}: something is loaded")
        want(not card.question_av_tags() and not card.answer_av_tags(), f"{where}: a sound came out of text")
        texts = re.sub(r"(?s)<code>.*?</code>", "", front + back)
        want(not re.search(r"\\[(\[]", texts), f"{where}: MathJax would take it")
        note = card.note()
        if card.ord == 0 and "Command" in note.keys():
            want(plain(note["Command"]) not in shown, f"{where}: the front shows its answer")
        want(re.search(place, plain(note["Source"])), f"{where}: no place in the notes")
    everything = "\n".join(backs)
    for text in literal:
        text = re.sub(r"\s+", " ", text).strip()
        if " / " not in text:
            want(text in everything, f"{name}: not shown as it was written: {text}")


OURS = {f"Cribnotes {kind}" for kind in ("Command", "Concept", "Cloze", "Keys")}


def study(col):
    """Answers some cards, gives every other one a day of its own, suspends one, flags one, and tags every note."""
    col.decks.select(next(d.id for d in col.decks.all_names_and_ids() if d.id != 1))
    for ease in (4, 3, 1, 2):
        card = col.sched.getCard()
        if card is None:
            break
        card.start_timer()
        col.sched.answerCard(card, ease)
    for day, cid in enumerate(col.find_cards("is:new"), start=3):
        col.sched.set_due_date([cid], str(day))
    cards = list(col.find_cards(""))
    col.sched.suspend_cards(cards[2:3])
    col.set_user_flag_for_cards(3, cards[3:4])
    col.tags.bulk_add(list(col.find_notes("")), TAG)
    # Anki itself completes what it did not write while studying, so that what is found later came with the import.
    col.fix_integrity()


def state(col):
    notes = {row[0]: row[1:] for row in col.db.all("select guid, id, mid, tags, flds from notes")}
    columns = ", ".join(f"c.{name.strip()}" for name in SCHEDULE.split(","))
    cards = {(row[0], row[3]): row for row in col.db.all(f"select n.guid, {columns} from cards c join notes n on n.id = c.nid")}
    types = {n.name: n.id for n in col.models.all_names_and_ids()}
    decks = {d.name for d in col.decks.all_names_and_ids()}
    return notes, cards, types, decks, col.db.scalar("select count() from revlog")


def restyle(path, folder):
    """The same deck as a later release would write it: another style, and note types that say so."""
    with zipfile.ZipFile(path) as package:
        package.extractall(folder)
    db = sqlite3.connect(folder / "collection.anki2")
    types = json.loads(db.execute("select models from col").fetchone()[0])
    for kind in types.values():
        kind["css"] += "\n.card { --restyled: 1; }"
        kind["mod"] += 1_000_000
    db.execute("update col set models = ?", [json.dumps(types)])
    db.commit()
    db.close()
    path = folder.with_suffix(".apkg")
    with zipfile.ZipFile(path, "w") as package:
        for file in folder.iterdir():
            package.write(file, file.name)
    return path


def want_types(types, after, name):
    """Known types are as they were; another one of ours may come with its first note, but no second of the same name."""
    want(types.items() <= after.items(), f"{name}: note types changed: {types.keys() - after.keys()}")
    others = {kind for kind in after.keys() - types.keys() if kind not in OURS}
    want(not others, f"{name}: note types came: {others}")


def check_scenario(col, scenario, folder):
    name, guids = scenario["name"], plan["guids"]
    clean(import_deck(col, plan["first"]), name)
    study(col)
    notes, cards, types, decks, reviews = state(col)
    apkg = restyle(Path(scenario["apkg"]), folder / "restyled") if scenario.get("restyled") else scenario["apkg"]
    log = import_deck(col, apkg)
    clean(log, name)
    after, cards_after, types_after, decks_after, reviews_after = state(col)
    for key, row in cards.items():
        want(cards_after.get(key) == row, f"{name}: schedule or deck of {key} changed: {row} {cards_after.get(key)}")
    want(reviews_after == reviews, f"{name}: the review log changed")
    want_types(types, types_after, name)
    want(decks_after == decks, f"{name}: decks changed: {decks_after - decks}")
    fronts = [fields.split("\x1f")[0] for *_, fields in after.values()]
    want(len(fronts) == len(set(fronts)), f"{name}: duplicates")
    want(len(after) == len(notes) + len(scenario["added"]), f"{name}: {len(after) - len(notes)} notes came")
    ids = {fields.split("\x1f")[0].split(": ", 1)[1]: guid for guid, (*_, fields) in after.items()}
    expected = {guids.get(key) or ids.get(key) for key in scenario["updated"]}
    retired = {guids[key] for key in scenario["retired"]}
    for guid, (nid, mid, tags, fields) in notes.items():
        short = fields.split("\x1f")[0]
        want(after[guid][:2] == [nid, mid], f"{name}: {short} has another id or type")
        edited = after[guid][3] != fields
        want(edited == (guid in expected), f"{name}: {short} {'was' if edited else 'was not'} updated")
        if guid not in expected | retired:
            want(after[guid][2] == tags, f"{name}: {short} lost the learner's tag")
    found = {row[0] for row in col.db.all("select guid from notes where tags like '%::retired%'")}
    want(found == retired, f"{name}: retired are {len(found)}, expected {len(retired)}")
    again = import_deck(col, apkg)
    want(not len(again.new) and not len(again.updated), f"{name}: a second import changed something")
    if scenario.get("restyled"):
        want(all("--restyled" in col.models.get(i)["css"] for n, i in types.items() if n.startswith("Cribnotes")), f"{name}: the style did not come")
    look_at_every_card(col, name)
    healthy(col, name)
    print(f"  {name}: {len(log.new)} new, {len(log.updated)} updated, {len(cards)} schedules compared")


def check_upgrade(col, upgrade):
    """A deck of an older version is studied, and then the one that this version makes of its notes comes over it."""
    name = f"{upgrade['name']} after an older version"
    clean(import_deck(col, upgrade["first"]), name)
    study(col)
    notes, cards, types, decks, reviews = state(col)
    log = import_deck(col, upgrade["apkg"])
    clean(log, name)
    after, cards_after, types_after, decks_after, reviews_after = state(col)
    for key, row in cards.items():
        want(cards_after.get(key) == row, f"{name}: schedule or deck of {key} changed: {row} {cards_after.get(key)}")
    want(reviews_after == reviews, f"{name}: the review log changed")
    want_types(types, types_after, name)
    want(decks_after == decks, f"{name}: decks changed: {decks_after - decks}")
    for guid, (nid, mid, _, fields) in notes.items():
        want(guid in after and after[guid][:2] == [nid, mid], f"{name}: {fields[:60]} has another id or type")
    first_fields = [fields.split("\x1f")[0] for *_, fields in after.values()]
    want(len(first_fields) == len(set(first_fields)), f"{name}: duplicates")
    living = [cid for cid in col.find_cards("-tag:*::retired")]
    fronts = [plain(col.get_card(cid).question()) for cid in living]
    want(len(fronts) == len(set(fronts)), f"{name}: a question stands twice: {[f for f in fronts if fronts.count(f) > 1]}")
    again = import_deck(col, upgrade["apkg"])
    want(not len(again.new) and not len(again.updated), f"{name}: a second import changed something")
    # A card that says what it said keeps its old place, with the number of a line.
    look_at_every_card(col, name, place=r"\.md(:\d+| · .+)?$")
    healthy(col, name)
    retired = len(after) - len(col.find_notes("-tag:*::retired"))
    print(
        f"  {name}: {len(notes)} notes, {len(log.new)} new, {len(log.updated)} updated, {retired} retired,"
        f" {len(cards)} schedules compared"
    )


def keep_own(col):
    """The learner writes into every note, and moves some cards."""
    for nid in col.find_notes(""):
        note = col.get_note(nid)
        note["Extra"] = OWN
        col.update_note(note)
    col.set_deck(list(col.find_cards(""))[:3], col.decks.id("My own"))


def check_history(col, history):
    """Several decks come one after the other, each studied; then Anki must have what the notes say at the end."""
    name = history["name"]
    notes, cards = {}, {}
    for at, path in enumerate(history["packages"]):
        log = import_deck(col, path)
        clean(log, name)
        after, cards_after, types, decks, reviews = state(col)
        for key, row in cards.items():
            want(cards_after.get(key) == row, f"{name}: schedule or deck of {key} changed: {row} {cards_after.get(key)}")
        for guid, (nid, mid, _, fields) in notes.items():
            want(guid in after and after[guid][:2] == [nid, mid], f"{name}: {fields[:60]} has another id or type")
        want(not any("+" in kind for kind in types), f"{name}: note types changed: {types}")
        if at == 0:
            col.set_config("fsrs", True)
            study(col)
            keep_own(col)
            own = state(col)[0]
        notes, cards, *_ = state(col)
    for guid, content in history["living"].items():
        fields = notes[guid][3].split("\x1f") if guid in notes else []
        for number, text in content:
            want(fields and fields[number] in (text, text or OWN), f"{name}: {fields[:2]} has {fields and fields[number]!r}, expected {text!r}")
        want(fields and "::retired" not in notes[guid][2], f"{name}: {fields[:2]} is retired")
    for guid, (_, _, tags, fields) in notes.items():
        want(("::retired" in tags) == (guid in history["retired"]), f"{name}: {fields[:40]}: {tags}")
    for guid in history["untouched"]:
        if guid in own:
            want(notes[guid] == own[guid], f"{name}: the learner's own words and tags are gone: {own[guid]} {notes[guid]}")
    living = [guid for guid, (_, _, tags, _) in notes.items() if "::retired" not in tags]
    want(set(living) == set(history["living"]), f"{name}: {len(living)} notes are there, expected {len(history['living'])}")
    fronts = [plain(col.get_card(cid).question()) for cid in col.find_cards("-tag:*::retired")]
    want(len(fronts) == len(set(fronts)), f"{name}: a question stands twice")
    again = import_deck(col, history["packages"][-1])
    want(not len(again.new) and not len(again.updated), f"{name}: a second import changed something")
    look_at_every_card(col, name)
    healthy(col, name)
    if history["deleting"]:
        before = col.card_count()
        gone = col.find_notes("tag:*::retired")
        want(len(gone), f"{name}: nothing is retired")
        col.remove_notes(list(gone))
        cards_left = col.card_count()
        import_deck(col, history["packages"][-1])
        want(col.card_count() == cards_left < before, f"{name}: a card came back that its learner had deleted")
    print(f"  {name}: {len(notes)} notes, {len(history['retired'])} retired, {len(cards)} schedules compared")


def with_collection(check):
    folder = Path(tempfile.mkdtemp(prefix="anki-check-"))
    col = Collection(str(folder / "collection.anki2"))
    try:
        check(col, folder)
    finally:
        col.close()
        shutil.rmtree(folder, ignore_errors=True)


def check_deck(path, literal=(), pictures=None):
    def check(col, _folder):
        log = import_deck(col, path)
        clean(log, "first import")
        want(log.found_notes > 0 and len(log.new) == log.found_notes, "first import: every note is new")
        want(not any(n.name.endswith("+") for n in col.models.all_names_and_ids()), "first import: a note type has a +")
        came = len(list(Path(col.media.dir()).iterdir()))
        want(pictures in (None, came), f"first import: {came} pictures came")
        look_at_every_card(col, Path(path).name, literal)
        healthy(col, Path(path).name)
        print(f"  {Path(path).name}: {col.note_count()} notes, {col.card_count()} cards")

    with_collection(check)


def main():
    print(f"Anki {version}")
    check_deck(plan["first"], plan["literal"], pictures=1)
    for other in plan["others"]:
        check_deck(other)
    for scenario in plan["scenarios"]:
        with_collection(lambda col, folder, one=scenario: check_scenario(col, one, folder))
    for upgrade in plan["upgrades"]:
        with_collection(lambda col, _folder, one=upgrade: check_upgrade(col, one))
    for history in plan["histories"]:
        with_collection(lambda col, _folder, one=history: check_history(col, one))
    print(f"  {checks} checks, {len(faults)} faults")


failed = []
threading.excepthook = lambda args: failed.append(threading.__excepthook__(args))
# Anki complains on stdout of slow calls in the main thread.
thread = threading.Thread(target=main)
thread.start()
thread.join()
sys.exit(1 if faults or failed else 0)
