/** As many marks as a command has lines on the narrowest phone; what is too many is cut off. */
const GOES_ON = '\\\\\\A '.repeat(24);

/**
 * The style of every card. Anki puts `card` and `nightMode` on the same element (AnkiDroid: `night_mode`).
 * No font, script or picture is loaded; all text has a contrast of at least 4.5 : 1 by day and by night.
 */
export const CARD_STYLE: string = `.card {
  --paper: #ffffff;
  --ink: #1c2430;
  --muted: #5a6675;
  --line: #d8dee6;
  --panel: #f4f6f9;
  --flag: #0b5cad;
  --value: #8a3b12;
  --slot: #0a6b4b;
  --danger: #c2410c;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  text-align: left;
  max-width: 40rem;
  margin: 0 auto;
  padding: 1.25rem 1rem;
  overflow-wrap: break-word;
}
.card.nightMode, .card.night_mode, .night_mode .card {
  --paper: #1d2127;
  --ink: #e6eaf0;
  --muted: #a3adba;
  --line: #3b434e;
  --panel: #272d35;
  --flag: #7db8ff;
  --value: #f0a878;
  --slot: #6fd3ab;
  --danger: #f97352;
  background: var(--paper);
  color: var(--ink);
}
.context { color: var(--muted); font-size: .8em; letter-spacing: .01em; margin-bottom: .35rem; }
.prompt { font-size: 1.3em; font-weight: 600; line-height: 1.35; text-wrap: pretty; }
.ask { color: var(--muted); margin-bottom: .5rem; }
.answer { font-size: 1.1em; }
hr#answer { border: 0; border-top: 1px solid var(--line); margin: 1.1rem 0; }
code, kbd, #typeans { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace !important; }
code { display: inline-block; font-size: .9em; max-width: 100%; overflow-wrap: anywhere; }
.command {
  background: var(--panel);
  border: 1px solid var(--line);
  border-radius: .5rem;
  margin: .6rem 0;
  padding: .7rem .9rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.command code { display: block; font-size: 1.05em; line-height: 1.55; overflow: hidden; padding-right: 1.2em; position: relative; white-space: pre-wrap; }
code span { display: inline-block; max-width: 100%; white-space: pre-wrap; }
code span:has(.word) { display: inline; }
code .word { word-break: break-all; }
/* A column of marks for lines that go on; each end of a line covers its own. */
.command code::before { color: var(--muted); content: "${GOES_ON}"; position: absolute; right: 0; top: 0; white-space: pre; }
.command code::after, .command .end { background: var(--panel); content: ""; display: inline-block; height: 1.55em; margin-right: -100vw; max-width: none; position: relative; vertical-align: bottom; width: 100vw; }
.cloze, .cloze-inactive, .destructive { display: inline !important; }
.command:has(.destructive) { border-left: 4px solid var(--danger); }
.program { color: var(--muted); }
.subcommand { font-weight: 700; }
.flag { color: var(--flag); font-weight: 600; }
.placeholder { color: var(--slot); font-style: italic; }
.operator { color: var(--value); font-weight: 700; padding: 0 .1em; }
.cloze, .cloze span { color: var(--flag); font-weight: 700; }
.also, .example { color: var(--muted); font-size: .92em; margin: .35rem 0; }
.also code, .example code { color: var(--ink); }
.also .operator { color: inherit; font-weight: 400; }
.parts { border-collapse: collapse; font-size: .92em; margin: .7rem 0; width: 100%; }
.parts td { border-top: 1px solid var(--line); padding: .3rem .7rem .3rem 0; vertical-align: baseline; }
.parts tr:last-child td { border-bottom: 1px solid var(--line); }
.parts td:first-child { width: 1%; min-width: 7.5rem; max-width: 12rem; }
.parts td:first-child code { color: var(--flag); font-weight: 600; }
.parts td + td { padding-right: 0; }
.by-tool { color: var(--muted); font-size: .85em; }
.sides { border-collapse: collapse; width: 100%; }
.sides td { border-top: 1px solid var(--line); padding: .45rem .8rem .45rem 0; vertical-align: baseline; }
.sides tr:first-child td { border-top: 0; }
.sides td:first-child { font-weight: 700; width: 1%; min-width: 6rem; }
.remarks { color: var(--muted); font-size: .92em; margin: .7rem 0; padding-left: 1.2rem; }
.remarks li { margin: .2rem 0; }
.remarks:empty { display: none; }
.keys { font-size: 1.25em; line-height: 2; }
kbd {
  background: var(--panel);
  border: 1px solid var(--line);
  border-bottom-width: 3px;
  border-radius: .35rem;
  font-size: .85em;
  padding: .15em .5em;
  white-space: nowrap;
}
.or { color: var(--muted); font-size: .8em; padding: 0 .4em; }
.picture img { height: auto; max-height: 60vh; max-width: 100%; border-radius: .35rem; }
.source { color: var(--muted); font-size: .72em; margin-top: 1.1rem; }
a { color: var(--flag); }
@media (max-width: 420px) {
  .command { padding: .6rem .7rem; }
  .command code { font-size: .85em; }
  .prompt { font-size: 1.2em; }
}
`;
