/** Letters and digits as chance writes them, the same in each run. */
const chance = 'q7Zk2Wv9Xb4Rn8Tc1Lm6Yp3Hd5Gf0Js2Ea7Ui9Ow4Kx8Qz1Vb6Nc3Mt5Pl0Dr2Gy7Bh4Fk9Sw1Je8Ax6Cu3Io5Nq';

const some = (length: number, from = 0): string => (chance + chance).slice(from, from + length);
const hex = (length: number): string => '3f9a0c7e51b8d2460e9f7a1c5b3d8e2f604a9c1b7d5e3f80'.slice(0, length);
const capitals = (length: number): string =>
  'Q7ZK2WV9XB4RN8TC1LM6YP3HD5GF0JS2EA7UI9OW4KX8QZ1VB6'.slice(0, length);

/** Tokens that nobody was ever given, one for each form; in pieces, so that no scanner takes them for leaked ones. */
export const madeUpTokens: Readonly<Record<string, string>> = {
  npm: `npm_${some(36)}`,
  GitHub: `ghp_${some(36, 3)}`,
  'GitHub, actions': `ghs_${some(36, 5)}`,
  'GitHub, fine-grained': `github_pat_${some(22)}_${some(59)}`,
  GitLab: `glpat-${some(20)}`,
  Slack: ['xoxb', '123456789012', '1234567890123', some(24)].join('-'),
  Amazon: `AKIA${capitals(16)}`,
  Google: `AIza${some(35)}`,
  OpenAI: ['sk', 'proj', some(48)].join('-'),
  Anthropic: ['sk', 'ant', 'api03', some(40)].join('-'),
  Stripe: ['sk', 'live', some(24)].join('_'),
  SendGrid: ['SG', some(22), some(43)].join('.'),
  Twilio: `SK${hex(32)}`,
  Telegram: `1234567890:AA${some(33)}`,
  'Docker Hub': `dckr_pat_${some(27)}`,
  'Docker Swarm': `SWMTKN-1-${some(50).toLowerCase()}-${some(25).toLowerCase()}`,
  Vault: `hvs.${some(24)}`,
  DigitalOcean: `dop_v1_${hex(48)}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${some(40)}`,
  'Hugging Face': `hf_${some(34)}`,
  age: `AGE-SECRET-KEY-1${capitals(50)}`,
  Tailscale: `tskey-auth-${some(12)}-${some(24)}`,
  'JSON Web Token': `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.${some(43)}`,
};

/** A private key that opens nothing. */
export const madeUpKey: readonly string[] = [
  `-----BEGIN ${'OPENSSH'} PRIVATE KEY-----`,
  `b3BlbnNz${some(62)}`,
  some(70, 7),
  `${some(22)}==`,
  '-----END OPENSSH PRIVATE KEY-----',
];
