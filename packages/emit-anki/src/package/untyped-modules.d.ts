// Neither package has types of its own; anki-exporter.ts says what it uses of them.

declare module 'anki-apkg-export/dist/exporter.js' {
  const exporter: object & { readonly default?: unknown };
  export default exporter;
}

declare module 'anki-apkg-export/dist/template.js' {
  const template: object & { readonly default?: unknown };
  export default template;
}

declare module 'sql.js/dist/sql-wasm-inline.js' {
  const load: () => Promise<unknown>;
  export default load;
}
