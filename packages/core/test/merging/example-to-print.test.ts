import { expect, test } from 'vitest';
import { readNotes, variantsOf } from '../read-notes.ts';

/** Each note, with the examples that its rows show. */
test.each<[string, string, readonly (string | undefined)[]]>([
  ['one that only has another name says nothing more', 'Stop it: `docker stop web`', [undefined]],
  ['nor does one with another image', 'Push it: `docker push harbour/web`', [undefined]],
  [
    'nor another path or a placeholder of another kind',
    'Copy it there: `docker cp $what <name>:/inside`',
    [undefined],
  ],
  [
    'nor a value that the row prints as it is',
    "Get a field: `kubectl get pod web -o jsonpath='{.spec.nodeName}'`",
    [undefined],
  ],
  [
    'one whose values the sentence speaks of does',
    'Reach it here, on localhost:8080: `kubectl port-forward web 8080:80`',
    ['kubectl port-forward web 8080:80'],
  ],
  [
    'and one whose value has a form that the name of its place does not tell',
    'Read what it prints: `kubectl logs deploy/web`',
    ['kubectl logs deploy/web'],
  ],
])('%s', async (_, sentence, lines) => {
  const topic = await readNotes([`# Notes\n\n${sentence}\n\n\`docker ps\` lists them.\n`]);
  const shown = variantsOf(topic).filter(({ template }) => template.text !== 'docker ps');
  expect(
    shown.map(({ template, example }) => (template.text === example?.line ? null : example?.line)),
  ).toEqual(lines);
});
