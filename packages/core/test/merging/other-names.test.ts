import { expect, test } from 'vitest';
import { otherNames } from '../../src/merging/other-names.ts';

const names = (text: string): string[] => text.split(', ');

test.each([
  [
    'npm install',
    'npm add, npm i, npm in, npm ins, npm inst, npm insta, npm instal, npm isnt, npm isnta, npm isntal, npm isntall',
    'npm add, npm i',
  ],
  [
    'npm ci',
    'npm clean-install, npm ic, npm install-clean, npm isntall-clean',
    'npm clean-install, npm ic, npm install-clean',
  ],
  ['npm run', 'npm run-script, npm rum, npm urn', 'npm run-script'],
  ['kubectl top pods', 'kubectl top pod, kubectl top po', 'kubectl top po'],
  ['kubectl get services', 'kubectl get service, kubectl get svc', 'kubectl get service, kubectl get svc'],
  [
    'docker ps',
    'docker container ls, docker container list, docker container ps',
    'docker container ls, docker container list, docker container ps',
  ],
  ['docker rmi', 'docker image rm, docker image remove', 'docker image rm, docker image remove'],
])('the other names of %s', (display, all, told) => {
  expect(otherNames(display, names(all))).toEqual(names(told));
});
