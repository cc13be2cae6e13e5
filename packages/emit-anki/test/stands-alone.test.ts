import { expect, test } from 'vitest';
import { standsAlone } from '../src/plan/stands-alone.ts';

test.each([
  'It is pulled first',
  'Diese stehen davor',
  'Lists the containers of the',
  'Zeigt alle Boxen von',
  'Affiche les images de la',
  'Muestra las cajas con',
  'Показывает образы и',
  ', and the rest',
])('"%s" makes no sense away from the sentences around it', (sentence) => {
  expect(standsAlone(sentence)).toBe(false);
});

test.each([
  'Lists the containers',
  'Hält eine Box an',
  'Lists what a folder is made of.',
  'İmaj',
  'A',
  'Répète la dernière commande',
])('"%s" stands alone', (sentence) => {
  expect(standsAlone(sentence)).toBe(true);
});
