import { createHash } from 'node:crypto';
import { PRINTED_LANGUAGES } from '@cribnotes/core/printed-words';
import { sampleTopic, textOfHtml } from '@cribnotes/testkit';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { written } from './written.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // Titles and lines are the author's own.
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

test.each(['en', 'de', 'ar', 'zh', 'sv'])('is valid HTML in %s', async (language) => {
  const report = await validator.validateString(await written({ language }));
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    ),
  ).toEqual([]);
});

test('a topic with nothing in it is a valid page, too', async () => {
  const nothing = {
    groups: [],
    entries: [],
    concepts: [],
    recipes: [],
    snippets: [],
    links: [],
    sources: [],
    tools: [],
  };
  const report = await validator.validateString(await written(nothing));
  expect(report.valid).toBe(true);
});

test('says whose file it is where the command line looks for it', async () => {
  expect((await written()).slice(0, 400)).toContain('content="Cribnotes"');
});

test('allows no other script and style than its own, and loads nothing', async () => {
  const page = await written();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  for (const rule of ["default-src 'none'", 'img-src data:', "base-uri 'none'", "form-action 'none'"])
    expect(policy.split('; ')).toContain(rule);
  for (const name of ['script', 'style']) {
    const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page) ?? [];
    const hash = createHash('sha256').update(text).digest('base64');
    expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
  }
  const markup = page.replaceAll(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  expect(markup).not.toMatch(/<[^>]+\s(?:src|on\w+|style)=/);
  expect(markup.match(/<script|<link|<iframe|<img/g) ?? []).toEqual([]);
});

test('what stands in notes is text, whatever it looks like', async () => {
  const hostile = '</title><script>alert(1)</script> "x" \u202eevil\u0007';
  const page = await written({ title: hostile, summary: hostile });
  expect(page).not.toContain('alert(1)</script>');
  expect(textOfHtml(page)).toContain('"x" <U+202E>evil\ufffd');
});

describe.each(Object.entries(PRINTED_LANGUAGES))('in %s', (language, words) => {
  test('speaks the language of the notes', async () => {
    const page = await written({ language });
    expect(page).toContain(`<html lang="${language}" dir="ltr">`);
    expect(page).not.toContain(`lang="en" dir="ltr">${words.web.copy}`);
    for (const word of [
      words.web.search,
      words.web.copy,
      words.web.night,
      words.web.sections,
      words.page.destructive,
    ])
      expect(textOfHtml(page)).toContain(word);
  });
});

test('our own words are English, and say so, where we do not speak the language of the notes', async () => {
  const page = await written({ language: 'ar' });
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toMatch(/<search id="bar" hidden lang="en" dir="ltr">/);
});

test('words in another direction or script than the page say so', async () => {
  const page = await written({ title: 'דוקר', summary: '查看镜像' });
  expect(page).toContain('<h1 dir="rtl">דוקר</h1>');
  expect(page).toContain('<p class="summary" lang="zh">查看镜像</p>');
});

test('a link is as stable as its heading, and no two sections have the same', async () => {
  const topic = sampleTopic();
  const groups = topic.groups.map((group, index) =>
    index < 2 ? { ...group, title: 'Übung: macht’s!' } : group,
  );
  const page = await written({ groups });
  expect(page).toContain('id="s-übung-macht-s"');
  expect(page).toContain('id="s-übung-macht-s-2"');
});

test('a link of a note that must not be opened from a file is words', async () => {
  const topic = sampleTopic();
  const [link] = topic.links;
  const page = await written({ links: [{ ...link!, title: 'Trap', href: 'javascript:alert(1)' }] });
  expect(page).toContain('<span>Trap</span>');
  expect(page).not.toContain('javascript:');
});
