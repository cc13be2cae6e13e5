import { wordStem } from './word-stem.ts';

/** Words that say the same of a thing in notes about command-line tools; each line is one meaning. */
const MEANINGS: readonly string[] = [
  'template blueprint',
  'readonly immutable unchangeable',
  'readwrite writable writeable',
  'rebuild rebuilt',
  'build built',
  'run runs running start started starts launch launched execute executed executes executing boot spawn',
  'create created make made generate generated',
  'many multiple several various',
  'single one',
  'isolated isolation separate separated',
  'download downloaded pull pulled fetch fetched',
  'delete deleted remove removed erase erased',
  'list listed show shown display displayed print printed',
  'folder directory',
  'computer machine host',
  'change changed modify modified edit edited alter altered',
  'application app program software',
  'environment runtime',
  'error fail fails failed failure',
  'need needs needed require required requires necessary',
  'last end final',
  'store stored save saved keep kept persist persisted',
  'share shared sharing publish published',
  'fast quick quickly speed speeds faster',
  'default standard',
  'snapshot picture copy',
  'pointer reference label',
  'vorlage schablone bauplan',
  'ordner verzeichnis',
  'löschen gelöscht entfernen entfernt',
  'rechner computer maschine',
  'änderung ändern geändert',
  'mehrere viele',
  'starten gestartet ausführen ausgeführt laufen läuft laufende',
  'speichern gespeichert behalten',
  'plantilla molde modelo',
  'carpeta directorio',
  'borrar borra eliminar elimina quitar',
  'equipo máquina ordenador',
  'varios varias muchos múltiples',
  'guardar guarda conservar conserva',
  'ejecutar ejecuta ejecución arrancar arranca',
  'pasta diretório',
  'apagar apaga remover remove excluir',
  'modèle gabarit patron',
  'dossier répertoire',
  'supprimer supprime effacer efface',
  'шаблон образец',
  'каталог папка директория',
  'удалить удаляет стереть',
  'запустить запущенный запуск выполнить работающий',
  'хранит сохраняет',
  'klasör dizin',
  'silmek siler kaldırır',
];

const meanings = new Map<string, string>();
for (const line of MEANINGS) {
  const [first, ...others] = line.split(' ').map(wordStem);
  for (const other of others) if (first !== undefined && other !== first) meanings.set(other, first);
}

/** Gives the stem that stands for all words of its meaning. */
export const synonymOf = (stem: string): string => meanings.get(stem) ?? stem;
