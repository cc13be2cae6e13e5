/** A part of a help page under one title. */
export interface Section {
  /** Without the colon; empty for what stands before the first title. */
  readonly title: string;
  readonly lines: readonly string[];
}

const TITLE =
  /^(?: ?| {2}(?=Usage|Options|Commands))([A-Z][\w/() -]*|usage|options|positional arguments|optional arguments|subcommands|commands):(?:\s+(.*))?$/;
const CAPITALS = /^[A-Z][A-Z ]{2,}$/;

/** Titles that have text behind the colon; any other is a sentence such as `Experimental: Wait for …`. */
const WITH_TEXT = /^(?:usage|aliases|options|examples?)$/i;

/** Cuts a help page at its titles: `Options:`, `Usage:  docker run …`, `CORE COMMANDS`. Text after the colon is the section's first line. */
export function cutSections(help: string): readonly Section[] {
  const sections: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  for (const line of help.replace(/\r/g, '').split('\n')) {
    const title = TITLE.exec(line);
    if (title && (!title[2] || WITH_TEXT.test(title[1]!)))
      sections.push({ title: title[1]!, lines: title[2] ? [`  ${title[2]}`] : [] });
    else if (CAPITALS.test(line)) sections.push({ title: line, lines: [] });
    else sections.at(-1)!.lines.push(line);
  }
  return sections;
}
