/** Names of signs in formulas that notes have in their sentences. */
const SIGNS: Readonly<Record<string, string>> = {
  leftarrow: '←',
  gets: '←',
  rightarrow: '→',
  to: '→',
  longrightarrow: '→',
  longleftarrow: '←',
  uparrow: '↑',
  downarrow: '↓',
  leftrightarrow: '↔',
  Rightarrow: '⇒',
  Leftarrow: '⇐',
  Leftrightarrow: '⇔',
  implies: '⇒',
  times: '×',
  cdot: '·',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  infty: '∞',
  in: '∈',
  subset: '⊂',
  cup: '∪',
  cap: '∩',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  lambda: 'λ',
  mu: 'µ',
  pi: 'π',
  sigma: 'σ',
  theta: 'θ',
  omega: 'ω',
  Delta: 'Δ',
  Omega: 'Ω',
  Sigma: 'Σ',
  ldots: '…',
  dots: '…',
  checkmark: '✓',
};

/** A formula in a sentence: a sign with a name, or a few letters and figures. A variable of a shell has no second `$` without a word behind it. */
export const FORMULA: RegExp =
  /(?<![\w$\\])\$(?![\s$])((?:\\[A-Za-z]+|[\p{L}\d\s^_+*/=<>|.,:!(){}-]){1,60}?)(?<![\s\\])\$(?![\w$(])/dgu;

/** Gives a formula as text: its signs by their names, without the braces and names that only say how it is set. */
export function textOfFormula(formula: string): string {
  return formula
    .replace(/\\(?:text|mathrm|mathbf|mathit|texttt|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => SIGNS[name] ?? name)
    .replace(/[{}]/g, '')
    .trim();
}
