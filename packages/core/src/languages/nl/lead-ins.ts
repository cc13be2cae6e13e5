import type { LeadIn } from '../lead-in.ts';

export const subjects: readonly LeadIn[] = [
  {
    words: /^(?:(?:dit|het\s+volgende)\s+commando|deze\s+opdracht)\s+/iu,
    before: /^(?!(?:is|heeft|wordt|moet|mag|kan|werkt|betekent|niet)\s)\p{Ll}+t\s+\S/u,
    cut: ['Dit commando toont alle images', 'Toont alle images'],
    stays: 'Dit commando is gevaarlijk',
  },
];
