import { sampleTopic } from '@cribnotes/testkit';
import { describe, expect, test } from 'vitest';
import { copiedText, has, runOn } from './reading/tools.ts';
import { render, topicOf } from './reading/topics.ts';

const long = [
  'docker run --detach --publish 127.0.0.1:8080:80 --name <name> --restart unless-stopped --mount type=bind,src=<folder>,dst=/app,readonly <image>',
  `curl https://example.org/${'path/'.repeat(60)}`,
  'git log --oneline',
];

describe.skipIf(!has('pdftotext'))('pdftotext', () => {
  test('gives every command back as one whole line', async () => {
    const { bytes } = await render(topicOf(long));
    expect(copiedText(bytes as Uint8Array).split('\n')).toEqual(expect.arrayContaining(long));
  });

  test('gives back the title and other characters that XML and PDF escape', async () => {
    const title = 'A & B <i> "c" \\(d) 日本 Ω';
    const { bytes } = await render(topicOf(long, { title }));
    expect(copiedText(bytes as Uint8Array)).toContain(title);
    expect(runOn(bytes as Uint8Array, 'pdfinfo', '{}')).toContain(`Title:           ${title}`);
    expect(runOn(bytes as Uint8Array, 'pdfinfo', '-meta', '{}')).toContain('A &#38; B &#60;i&#62;');
  });
});

describe.skipIf(!has('qpdf'))('qpdf', () => {
  test.each(['ink', 'colour', 'large'] as const)('finds no fault in the %s theme', async (theme) => {
    const { bytes } = await render(sampleTopic(), { theme });
    expect(runOn(bytes as Uint8Array, 'qpdf', '--check', '{}')).toContain(
      'No syntax or stream encoding errors found',
    );
  });

  test('finds no action in the file but addresses of the web', async () => {
    const hostile = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      ' JaVaScRiPt:x',
      'https://example.org/a?b=c&d=(e)',
      'mailto:me@example.org',
      `https://example.org/${'x'.repeat(70_000)}`,
    ];
    const links = hostile.map((href, index) => ({
      title: `Link ${index}`,
      href,
      span: { ...sampleTopic().links[0]!.span },
    }));
    const { bytes } = await render(topicOf(long, { links }));
    const objects = runOn(bytes as Uint8Array, 'qpdf', '--qdf', '--object-streams=disable', '{}', '-');
    expect(objects.match(/\/URI \(.*\)/g)).toEqual([
      '/URI (https://example.org/a?b=c&d=\\(e\\))',
      '/URI (mailto:me@example.org)',
    ]);
    expect(objects).not.toMatch(/\/(JavaScript|JS|Launch|GoToR|SubmitForm)\b/);
  });
});

test.skipIf(!has('pdfinfo'))('a file calls itself PDF/A where it is all grey, and nowhere else', async () => {
  const claims = await Promise.all(
    (['ink', 'large', 'colour'] as const).map(async (theme) => {
      const { bytes } = await render(sampleTopic(), { theme });
      return runOn(bytes as Uint8Array, 'pdfinfo', '-meta', '{}').includes('<pdfaid:part>2</pdfaid:part>');
    }),
  );
  expect(claims).toEqual([true, true, false]);
});

describe.skipIf(!has('pdfinfo'))('a reader of the structure', () => {
  test('meets the topic as the model has it', async () => {
    const { bytes } = await render(sampleTopic());
    const text = runOn(bytes as Uint8Array, 'pdfinfo', '-struct-text', '{}');
    await expect(text).toMatchFileSnapshot('golden/sample.structure.txt');
  });
});

test.skipIf(!has('pdftotext'))('the index stands on a sheet of one page too', async () => {
  const { bytes } = await render(topicOf(['ls -l', 'cat a', 'ps']), { index: true });
  expect(runOn(bytes as Uint8Array, 'pdfinfo', '{}')).toMatch(/Pages: +1\n/);
  expect(copiedText(bytes as Uint8Array)).toMatch(/\nIndex\ncat a.*1\nls -l.*1\nps.*1\n/);
});

test.skipIf(!has('pdftotext'))('the index names every command with its page, and leads there', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `tool verb${index}`);
  const { bytes } = await render(topicOf(names), { index: true });
  const text = copiedText(bytes as Uint8Array);
  const pages = text.split('\f');
  for (const name of ['tool verb0', 'tool verb250', 'tool verb499']) {
    const page = Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
    expect(pages[page - 1]?.split('\n')).toContain(name);
  }
  expect(copiedText((await render(topicOf(names))).bytes as Uint8Array)).not.toContain('Index');
});
