import { expect, test } from 'vitest';
import { displayText } from '../../src/wording/display-text.ts';

test.each([
  ['To list containers, use the command:', 'List containers'],
  ['You can list containers with', 'List containers'],
  ['We can stop the server with', 'Stop the server'],
  ['This is how you list the boxes:', 'List the boxes'],
  ['A quick way to stop one:', 'A quick way to stop one'],
  ['To pull and then run it, type', 'To pull and then run it'],
  ['Um Container zu zeigen:', 'Um Container zu zeigen'],
  ['Чтобы показать контейнеры:', 'Показать контейнеры'],
  ['Kapları listelemek için aşağıdaki komutu kullanın:', 'Kapları listelemek için'],
  ['Pour lister les images, lancez la commande suivante :', 'Lister les images'],
  ['Para ver los registros, ejecuta:', 'Ver los registros'],
])('what leads in to a command is cut at a clause: %s', (plain, text) => {
  expect(displayText(plain)).toBe(text);
});

test.each([
  ['Runs a command:', 'Runs a command'],
  ['Repeats the last command:', 'Repeats the last command'],
  ['Keep it running:', 'Keep it running'],
  ['Prints what to run:', 'Prints what to run'],
  ['To merge it into main, switch there.', 'To merge it into main, switch there'],
  ['To leave press the red button', 'To leave press the red button'],
  ['Next / previous pane', 'Next / previous pane'],
  ['First line of the file', 'First line of the file'],
  ['This file lists the hosts', 'This file lists the hosts'],
  ['Lance une commande :', 'Lance une commande'],
  ['Répète la dernière commande :', 'Répète la dernière commande'],
  ['Wiederholt den letzten Befehl:', 'Wiederholt den letzten Befehl'],
  ['O comando mostra tudo', 'O comando mostra tudo'],
  ['Son komutu tekrarlar', 'Son komutu tekrarlar'],
  ['Tek komut ile', 'Tek komut ile'],
])('a sentence that needs its words keeps them: %s', (plain, text) => {
  expect(displayText(plain)).toBe(text);
});

test.each([
  ['- lists containers.', 'Lists containers'],
  ['1. Lists containers', 'Lists containers'],
  ['[ ] Lists containers', 'Lists containers'],
  ['➜ lists containers →', 'Lists containers'],
  [', lists containers;', 'Lists containers'],
  ['，列出容器', '列出容器'],
  ['🚀 starts it', 'Starts it'],
  ['[/] starts it', 'Starts it'],
  ['# starts it', 'Starts it'],
  ['lists containers →', 'Lists containers'],
  ['Show the state (command', 'Show the state'],
  ['-v mounts a folder', '-v mounts a folder'],
  [':n goes to the next file', ':n goes to the next file'],
  ['⌘C copies', '⌘C copies'],
  ['docker.io is asked first', 'docker.io is asked first'],
])('markers are no words: %s', (plain, text) => {
  expect(displayText(plain)).toBe(text);
});

test.each([
  ['leave it, or try :n before', 'Leave it, or try :n before'],
  ['removes .pyc files', 'Removes .pyc files'],
  ['searches upwards with ?.', 'Searches upwards with ?'],
  ['copies all to .', 'Copies all to .'],
  ['goes back with cd -', 'Goes back with cd -'],
  ['goes back —', 'Goes back'],
  ['lists one , two', 'Lists one, two'],
  ['montre ceci : cela', 'Montre ceci : cela'],
  ['lists jobs, etc.', 'Lists jobs, etc.'],
  ['lists  jobs\tof all', 'Lists jobs of all'],
])('blanks before signs stay where they belong to the next word: %s', (plain, text) => {
  expect(displayText(plain)).toBe(text);
});

test.each([
  ['To remove what is unused, run the following command.', 'Remove what is unused'],
  ['Um alle Abbilder zu löschen, führe folgenden Befehl aus.', 'Um alle Abbilder zu löschen'],
  ['Pour voir les journaux, utilisez la commande suivante.', 'Voir les journaux'],
  ['コンテナを一覧するには、次のコマンドを使います。', 'コンテナを一覧するには'],
  ['要删除网络，请运行以下命令。', '要删除网络'],
  ['Shows the tools that it comes with.', 'Shows the tools that it comes with'],
  ['Tells what the image is run with.', 'Tells what the image is run with'],
])('what points ahead is cut before a full stop too, and nothing else: "%s"', (asWritten, asPrinted) => {
  expect(displayText(asWritten)).toBe(asPrinted);
});
