import type { CommandParticles } from '../command-particles.ts';

export const particles: CommandParticles = {
  behind: "\\s*(?:komutu\\s+ile|komutuyla|komutunu|komutu|ile|['’]y?l[ea])(?=\\s)",
  asks: '\\s+(?:komutu(?:nu)?\\s+)?(?:kullanılır|kullanın|çalıştırılır|çalıştırın|yazılır|yazın)',
};
