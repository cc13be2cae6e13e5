import { describe, expect, test } from 'vitest';
import { lintNotes } from './lint-notes.ts';

/** The misspelt words that a note is told of, each with what is expected. */
async function misspeltIn(note: string): Promise<readonly string[]> {
  const diagnostics = await lintNotes([note]);
  return diagnostics.flatMap(({ rule, actual, expected }) =>
    rule === 'typo-word' ? [`${actual} > ${expected?.[0]}`] : [],
  );
}

const english = (sentence: string): string =>
  `# Git\n\nThis is what you need when you work with branches and the history of your files.\n\n${sentence}\n`;

describe('slips of the fingers in English notes are told', () => {
  test.each([
    ['Then teh branch stays.', 'teh > the'],
    ['Shows the histroy of the branch.', 'histroy > history'],
    ['Deletes the remote brnach as well.', 'brnach > branch'],
    ['Only commited files are shown.', 'commited > committed'],
    ['Stops untill you answer.', 'untill > until'],
    ['Adds the neccessary files.', 'neccessary > necessary'],
    ['It is an enviroment of its own.', 'enviroment > environment'],
    ['Undoes it imediately.', 'imediately > immediately'],
    ['They are kept seperately.', 'seperately > separately'],
    ['Gives the current direcotry.', 'direcotry > directory'],
    ['An exmaple of its use.', 'exmaple > example'],
  ])('%s', async (sentence, told) => {
    expect(await misspeltIn(english(sentence))).toEqual([told]);
  });

  test('a word misspelt each time, where the note has the right one too', async () => {
    const note = english(
      'Each ressource has a name.\n\nName the ressource, as a resource without one is lost.',
    );
    expect(await misspeltIn(note)).toEqual(['ressource > resource', 'ressource > resource']);
  });

  test('a placeholder', async () => {
    expect(await misspeltIn(english('`docker rm <contianer>`'))).toEqual(['contianer > container']);
  });

  test('a name of several words in commands, in any language', async () => {
    const note =
      '# psql\n\nZeigt die Tabelle:\n\n```sql\nSELECT * FROM <table_name>;\nDROP TABLE <table_name>;\nTRUNCATE <table_nmae>;\n```\n\n`kubectl delete service service-naem`\n';
    expect(await misspeltIn(note)).toEqual(['table_nmae > table_name', 'service-naem > service-name']);
  });
});

describe('slips in notes in other languages are told', () => {
  test.each([
    [
      'Zeigt alle laufenden Container und die Ausagbe des Befehls, der mit der Option gestartet ist.',
      'Ausagbe > Ausgabe',
    ],
    [
      'Muestra la infromación de los contenedores que están en el sistema para todos los usuarios.',
      'infromación > información',
    ],
    [
      'Affiche les conteneurs qui sont dans le réseau et leur confguration pour cette machine.',
      'confguration > configuration',
    ],
    [
      'Mostra os contêineres que estão em execução e remove os arquvios que não são usados.',
      'arquvios > arquivos',
    ],
    ['Показывает натройки системы и список всех контейнеров.', 'натройки > настройки'],
    ['Çalışan konteynerler için bir ağ oluşutrur ve bu ağın ayarlarını gösterir.', 'oluşutrur > oluşturur'],
  ])('%s', async (sentence, told) => {
    expect(await misspeltIn(`# Docker\n\n${sentence}\n`)).toEqual([told]);
  });

  test('remarks alone tell the language too', async () => {
    const note = '```bash\n#показать все контйенеры\ndocker ps -a\n\n#удалить образ\ndocker rmi nginx\n```\n';
    expect(await misspeltIn(note)).toEqual(['контйенеры > контейнеры']);
  });
});

describe('what is right, or may be, is left alone', () => {
  test.each([
    ['forms that dictionaries lack', 'Unstages and restashes what the linter reindexed in your codebase.'],
    [
      'British and American spelling',
      'The colour and the color of each neighbour and neighbor, initialised or initialized.',
    ],
    ['names', 'Kibana, Grafana and Claude work with Traefik, as do Jenkins and Gitea.'],
    ['what stands in code too', 'The exampel is called `exampel` by its author.'],
    ['short words', 'Uses tmpl, cfg and dst as names, and hda or epel too.'],
    ['contractions', "It hasn't been there, they're away, and you couldn't see it."],
    ['addresses and files', 'See https://exmaple.org/brnach and histroy.txt in direcotry/brnach.'],
    [
      'names of several words',
      'Runs `kubectl logs web-api`, `kubectl logs web-app`, `kubectl logs web-api -f`.',
    ],
  ])('%s', async (_, sentence) => {
    expect(await misspeltIn(english(sentence))).toEqual([]);
  });

  test.each([
    [
      'German',
      'Zeigt alle laufenden Container an und entfernt danach die nicht mehr benötigten Abbilder mit ihren Schichten.',
    ],
    [
      'Spanish',
      'Muestra los contenedores que están en ejecución y elimina las imágenes que ya no se necesitan para nada.',
    ],
    [
      'French',
      'Affiche les conteneurs en cours et supprime ensuite les images dont on n’a plus besoin sur la machine.',
    ],
    [
      'Portuguese',
      'Mostra os contêineres em execução e remove depois as imagens que não são mais necessárias na máquina.',
    ],
    ['Russian', 'Показывает запущенные контейнеры и удаляет образы, которые больше не нужны на этой машине.'],
    [
      'Turkish',
      'Çalışan konteynerleri gösterir ve makinede artık gerekli olmayan imajları siler, sonra da ağları listeler.',
    ],
    [
      'Dutch',
      'Toont alle draaiende containers en verwijdert daarna de images die niet meer nodig zijn op de machine.',
    ],
  ])('%s', async (_, sentence) => {
    expect(await misspeltIn(`# Docker\n\n${sentence}\n`)).toEqual([]);
  });
});
