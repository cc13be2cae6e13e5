import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'use o|faça|fazemos|execute|com|comando|digite|rode|pressione|aperte|seguido de|seguido por',
  object: 'comando',
  pointsOn: 'comando',
  gloss: 'onde|aqui',
  pointsBack: 'isto|mostra',
  asks: 'quais|qual|quem|onde|como|quando',
  labels: 'antes|depois|resposta|opções|parâmetros|nota|dica|exemplos?|por exemplo|saída|uso|comandos?',
  youSee: 'você deve ver',
  outputs: 'saída|mostra|retorna|conteúdo',
  messages: 'mensagem|mensagens|erro|erros|aviso',
  behindCommand: 'da|do|das|dos|em|no|na|como|ou|e|mas|se|quando|onde|comando|saída|opção|opções',
  beforeCommand: 'de|do|da|como|que|antes|depois|sobre|não|sem',
  inSentences:
    'os|um|uma|e|ou|mas|com|sem|do|da|dos|das|no|na|nos|nas|para|por|que|é|são|se|seu|sua|mais|quando|todos',
  shortFor: 'para',
  where: 'onde',
  next: 'depois',
  titleEnds: 'dicas|resumo',
  programNouns: 'serviço',
  otherWay: 'ou|alternativamente',
  otherWayMore: 'simplesmente|então|ainda|só',
  overOutput: 'saída',
};
