// Neither package has types of its own; write-package.ts says what it uses of them.

declare module 'anki-apkg-export/dist/exporter.js' {
  const module: { readonly default: unknown };
  export default module;
}

declare module 'sql.js/dist/sql-wasm-inline.js' {
  const load: () => Promise<unknown>;
  export default load;
}
