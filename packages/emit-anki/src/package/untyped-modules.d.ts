// None of them has types of its own; anki-exporter.ts and native-deflate.ts say what they use of them.

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

declare module 'pako' {
  const pako: { Deflate: unknown };
  export default pako;
}
