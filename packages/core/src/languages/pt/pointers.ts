import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`com|usando|seguido\s+(?:de|por)|via|através\s+de|por\s+meio\s+de|executando`,
  use: String.raw`(?:use|usa|usar|usamos|utilize|execute|executar|executamos|rode|digite|digitar|faça|pressione|basta\s+(?:usar|executar|digitar|rodar))`,
  you: String.raw`(?:você\s+pode|podemos|pode-se)`,
  needing: 'a|de|que|como|não|para|é|são|está|estão',
  object: String.raw`(?:o|este|esse)\s+comando`,
  following: String.raw`(?:o[s]?\s+)?(?:comandos?\s+)?seguintes?(?:\s+comandos?)?|(?:o\s+)?comando\s+abaixo`,
  purpose: String.raw`para\s`,
  joins: String.raw`e|ou|depois|também|primeiro|então|alternativamente|para\s+isso`,
  example: String.raw`p\.\s?ex\.?|por\s+exemplo|assim|como\s+segue|da\s+seguinte\s+forma`,
  cut: [
    ['Para ver as caixas, use o seguinte comando:', 'Para ver as caixas'],
    ['Pare todas as caixas com', 'Pare todas as caixas'],
  ],
  stay: ['Executa um comando', 'Repete o último comando', 'Mostra o que executar'],
};
