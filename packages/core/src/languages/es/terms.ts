import type { TermWords } from '../term-words.ts';

export const terms: TermWords = {
  pointers:
    'muchos|muchas|varios|varias|algunos|algunas|otros|otras|en|desde|sobre|ellos|ellas|él|ella|tenemos|hay|existen|existe|mi|mis|tu|tus|yo|tú|nosotros|que|qué|quien|quién|cual|cuál|cuando|cuándo|donde|dónde|como|cómo|cuánto|por|al|esto|eso|con|para|pero|si|y|o|ahora|luego|siempre|nunca',
  labels: String.raw`conceptos?|conceptos (?:básicos|clave)|términos?|terminología|glosario|vocabulario|definición|definiciones|fuentes?|documentación|duración|objetivos?|tareas?|ejercicios?|conclusión|conclusiones|pregunta|respuesta|fecha|temas?|clases?|semana|capítulo|apuntes|diferencia|notas?|importante|ojo|ejemplos?|comandos?|resumen|introducción|instalación|básicos|recomendación(?: \p{L}+)?|recomendado|recomendaciones|primero|segundo|después|finalmente|paso \d+|pasos|requisitos|consejos?|ventajas?|desventajas?|solución(?: de problemas)?|salida|resultado|advertencia|cuidado|atención|jerarquía|estructura|descargas?`,
  openers: 'ejemplos?|comandos?|nota|recomendación|objetivos?|ejercicios?|tareas?',
  numbered: 'día|parte',
  fields: 'nombre',
  inSentences: 'cuando|que|donde|son|y',
  chapters: 'comandos|resumen',
  steps: 'paso',
  glossary: '(?:conceptos?|términos?|definiciones)(?: básicos| clave)?|terminología|glosario',
  generic: 'definición|qué es|descripción|concepto',
  ofTerms: 'el|la|un|una',
  versus: String.raw`frente\s+an?|frente\s+a`,
  differences: String.raw`(?:qué |cuál es la )?diferencias?\s+entre`,
  compared: 'comparados|comparadas',
};
