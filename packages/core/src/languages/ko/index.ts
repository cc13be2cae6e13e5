import type { Language } from '../language.ts';
import { columns } from './columns.ts';
import { cues } from './cues.ts';
import { particles } from './particles.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { terms } from './terms.ts';
import { toDos } from './to-dos.ts';
import { unbroken } from './unbroken.ts';

export const ko: Language = {
  code: 'ko',
  name: 'Korean',
  unbroken,
  particles,
  talk,
  columns,
  cues,
  tasks,
  terms,
  toDos,
  asking: '어떻게 방법 하려면 하는',
  seeAlso: '참고|참조',
  elsewhere: '아래|위',
  keys: {
    prefix: '프리픽스',
    steps: '그다음 다음',
    or: '또는',
    and: '및 와 과',
    till: '부터',
    is: '은 는',
    chapter: '단축키',
  },
  allOptions: '옵션',
};
