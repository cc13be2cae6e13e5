import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CARD_STYLE } from '../src/note-types/card-style.ts';
import { noteTypes } from '../src/note-types/note-types.ts';
import { collectionRow } from '../src/package/collection-row.ts';

test('the schemas are frozen: a change here makes second note types in every collection', async () => {
  const schemas = Object.entries(noteTypes).map(([key, { id, name, cloze, fields, templates }]) => ({
    key,
    id,
    name,
    cloze,
    fields: fields.map((field) => `${field.id} ${field.name}`),
    templates: templates.map((template) => `${template.id} ${template.name}`),
  }));
  await expect(`${JSON.stringify(schemas, null, 1)}\n`).toMatchFileSnapshot('golden/note-types.json');
});

test('a change of style or templates comes with a later TEMPLATES_MODIFIED, or Anki ignores it', async () => {
  const texts = Object.values(noteTypes).flatMap(({ templates }) =>
    templates.map(({ front, back }) => [front, back]),
  );
  const hash = createHash('sha256')
    .update(JSON.stringify([CARD_STYLE, texts]))
    .digest('hex')
    .slice(0, 16);
  const modified = [...new Set(Object.values(noteTypes).map((type) => type.modified))];
  await expect(`${modified.join()} ${hash}\n`).toMatchFileSnapshot('golden/templates-modified.txt');
});

test('every field of a template is there, and every field is shown', () => {
  for (const { name, fields, templates } of Object.values(noteTypes)) {
    const text = templates.map(({ front, back }) => front + back).join('');
    const shown = new Set([...text.matchAll(/\{\{[#^/]?(?:\w+:)?(\w+)\}\}/g)].map(([, field]) => field));
    const names = fields.map((field) => field.name);
    expect(`${name}: ${[...shown].filter((field) => !names.includes(field!))}`).toBe(`${name}: `);
    expect(`${name}: ${names.filter((field) => !shown.has(field))}`).toBe(`${name}: Id`);
  }
});

test('ids are unique, and Anki has all that it reads', () => {
  const ids = Object.values(noteTypes).flatMap(({ id, fields, templates }) => [
    id,
    ...fields.map((field) => field.id),
    ...templates.map((template) => template.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  const models = JSON.parse(String(collectionRow(new Map([['Deck', 5]]), 0)[':models']));
  for (const [id, model] of Object.entries<Record<string, unknown>>(models)) {
    expect(String(model.id)).toBe(id);
    expect(model).toMatchObject({ sortf: 1, usn: -1, did: 5 });
  }
});
