/** Makes any Node program print its meter when it ends: `node --import ./meter-at-exit.ts program.js`. */
import { printMeter } from './meter.ts';

process.on('exit', printMeter);
