import type { TalkWords } from '../talk-words.ts';

export const talk: TalkWords = {
  use: 'usa|usar|usamos|haz|hacemos|hacer|utiliza|utilizar|ejecuta|ejecutar|ejecutamos|con|mediante|comando|escribe|pulsa|pulsar|presiona|seguido de',
  object: 'comando|consulta',
  leadsIn: 'y|o|puedes|se puede',
  may: 'puedes',
  pointsOn: 'el|siguiente|la|comando',
  alternatively: 'o bien|ó|u',
  gloss: 'donde|aquí|con',
  pointsBack: 'esto|este|muestra|así|salida',
  asks: 'qué|cuál|cuáles|quién|dónde|cómo|cuándo',
  fails: 'no funciona|incorrecto|evita',
  labels: String.raw`antes|después|respuesta|opciones|parámetros|consejo|nota|syntaxis|uso|ejemplos?|p\.?\s?ej\.?|por ejemplo|salida|comandos?`,
  youSee: 'debería[sn]?|verás|podrás ver',
  outputs: 'salida|imprime|resultado|respuesta|devuelve|contenido|contiene',
  behindCommand: 'de|del|en|por|para|como|o|y|u|pero|si|cuando|donde|que|comando|salida|opción|opciones',
  beforeCommand: 'de|como|que|antes|después|sobre|no|sin',
  inSentences:
    'el|la|los|las|un|una|unos|unas|es|son|fue|ser|está|están|y|o|pero|con|sin|de|del|al|en|para|por|que|se|su|sus|como|más|este|esta|estos|estas|cuando|donde|si|no|todo|todos',
  standsFor: 'significa',
  shortFor: 'para',
  forExample: String.raw`p\. ?ej\.`,
  where: 'donde',
  next: 'luego|después',
  titleEnds: 'conceptos|trucos|resumen',
  programNouns: 'servidor|servicio',
  abbreviations: String.raw`p\.ej`,
};
