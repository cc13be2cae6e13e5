import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers:
    'muitos|vários|alguns|outros|em|sem|ele|ela|eles|elas|temos|há|existem|meu|meus|minha|eu|você|nós|isso|isto|quando|onde|quem|qual|quais|por|com|mas|e|agora|depois|sempre',
  labels: String.raw`conceitos?|termos?|terminologia|glossário|vocabulário|definição|definições|fontes?|documentação|dúvidas?|duração|tarefas?|exercícios?|conclusão|pergunta|resposta|aulas?|anotações|diferença|cuidado|dicas?|observação|obs|exemplos?|resumo|introdução|instalação|passo \d+|passos|vantagens?|desvantagens?|recomendação|recomendado|primeiro|solução(?: de problemas)?|resultado|saída|atenção|fluxo|estrutura`,
  openers: 'exercícios?|tarefas?|exemplos?|dicas?',
  numbered: 'dia',
  fields: 'nome',
  glossary: 'conceitos?(?: básicos)?|termos|definições|glossário',
  versus: 'contra',
  differences: String.raw`(?:qual é a )?diferenças?\s+entre`,
};
