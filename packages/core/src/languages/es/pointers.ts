import type { PointerWords } from '../pointer-words.ts';

export const pointers: PointerWords = {
  by: String.raw`con|usando|seguido\s+de|mediante|utilizando|ejecutando|a\s+través\s+de`,
  use: String.raw`(?:se\s+)?(?:usa|usar|usamos|utiliza|utilizar|utilizamos|ejecuta|ejecutar|ejecutamos|escribe|escribir|pulsa|haz|hacemos)`,
  you: String.raw`(?:puedes|podemos|se\s+puede|hay\s+que|debes)`,
  needing: 'a|de|que|cómo|qué|no|para|es|son|está|están',
  object: String.raw`(?:el|este)\s+(?:comando|mandato)|la\s+(?:orden|instrucción)`,
  following: String.raw`(?:(?:el|los|la|las)\s+)?siguientes?(?:\s+(?:comandos?|órdenes|orden|línea|instrucción))?`,
  purpose: String.raw`para\s`,
  joins: String.raw`y|o|u|luego|también|primero|después|alternativamente|o\s+bien|para\s+(?:ello|eso|esto)`,
  example: String.raw`p\.\s?ej\.?|por\s+ejemplo|así|como\s+sigue|de\s+la\s+siguiente\s+(?:forma|manera)`,
  cut: [
    ['Para ver las cajas, usa el siguiente comando:', 'Para ver las cajas'],
    ['Se paran todas las cajas con', 'Se paran todas las cajas'],
  ],
  stay: ['Ejecuta un comando', 'Repite el último comando', 'Muestra cómo ejecutar'],
};
