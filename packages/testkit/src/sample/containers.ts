import type { CommandEntry, Gloss } from '@cribnotes/core';
import { commandEntry, variant } from '../entries.ts';
import type { NotePen } from '../note-pen.ts';
import { flagGloss, literalProse, prose } from '../prose.ts';
import { compound, flag, operand, slot, template } from '../template-parts.ts';

/** Entries with aliases, several variants, glosses, examples, notes and a destructive effect. */
export function containerEntries(pen: NotePen): readonly CommandEntry[] {
  return [list(pen), run(pen), copy(pen), stop(pen), prune(pen)];
}

function list(pen: NotePen): CommandEntry {
  const all = template('docker ps', [flag('-a', ['--all'])]);
  return commandEntry(
    'docker container ls',
    'containers',
    [
      variant(pen, template('docker ps'), 'List the running containers', {
        id: 'docker container ls',
        named: ['docker container ls', 'docker container list', 'docker container ps'],
      }),
      variant(pen, all, 'List all containers, stopped ones too', {
        id: 'docker container ls --all',
        glosses: [
          flagGloss(
            '--all',
            '-a, --all',
            'also the stopped ones',
            pen.line('-a: also the stopped ones', 'gloss'),
          ),
        ],
      }),
    ],
    {
      display: 'docker ps',
      aliases: ['docker container ls', 'docker container list', 'docker container ps'],
      usage: 'docker container ls [OPTIONS]',
      effect: 'read',
      seeAlso: ['docker-ps(1)'],
    },
  );
}

function run(pen: NotePen): CommandEntry {
  const image = slot('image');
  const interactive = flag('-it', ['--interactive', '--tty']);
  const ports = flag(
    '-p',
    ['--publish'],
    [compound(slot('host-port'), operand(':'), slot('container-port'))],
  );
  const published = variant(
    pen,
    template('docker run', [
      flag('-d', ['--detach']),
      ports,
      flag('--name', ['--name'], [slot('name')]),
      image,
    ]),
    'Run a container in the background and publish one of its ports under a port of the host',
    { id: 'docker container run --detach --name --publish' },
  );
  const exampleLine = 'docker run -d -p 8080:80 --name web nginx:1.27';
  const example = {
    line: exampleLine,
    values: { 'host-port': '8080', 'container-port': '80', name: 'web', image: 'nginx:1.27' },
    span: pen.line(exampleLine, 'row', 4),
  };
  const line = '`-p` publishes a port: **the host comes first**.';
  const notes = [prose(line, pen.line(line, 'note'))];
  const glosses: readonly Gloss[] = [
    flagGloss('--detach', '-d, --detach', 'in the background', pen.line('-d: in the background', 'gloss')),
    flagGloss('--rm', '--rm', 'remove the container when it ends', pen.line('--rm: remove …', 'gloss')),
    {
      target: { kind: 'flag', name: '--publish' },
      label: '-p, --publish list',
      prose: literalProse('Publish a container’s port(s) to the host', example.span),
      from: 'tool',
    },
    {
      target: { kind: 'placeholder', text: 'image' },
      label: '<image>',
      prose: prose('a name, `name:tag` or an id', pen.line('IMAGE: a name, name:tag or an id', 'gloss')),
      from: 'note',
    },
  ];
  return commandEntry(
    'docker container run',
    'containers',
    [
      variant(pen, template('docker run', [image]), 'Create a container from an image and start it', {
        id: 'docker container run',
        named: ['docker container run'],
      }),
      variant(
        pen,
        template('docker run', [
          interactive,
          flag('--rm'),
          image,
          slot('command', { optional: true, repeat: true }),
        ]),
        'Start a container with a terminal, and remove it when it ends',
        { id: 'docker container run --interactive --rm --tty' },
      ),
      { ...published, examples: [example], example, notes, glosses },
    ],
    {
      display: 'docker run',
      aliases: ['docker container run'],
      usage: 'docker container run [OPTIONS] IMAGE [COMMAND] [ARG...]',
      effect: 'write',
      seeAlso: ['docker-run(1)'],
    },
  );
}

function copy(pen: NotePen): CommandEntry {
  const inside = compound(slot('container'), operand(':'), slot('path'));
  return commandEntry(
    'docker container cp',
    'containers',
    [
      variant(pen, template('docker cp', [slot('file'), inside]), 'Copy a file into a container', {
        id: 'docker container cp (to-container)',
        form: 'to-container',
      }),
      variant(pen, template('docker cp', [inside, slot('file')]), 'Copy a file out of a container', {
        id: 'docker container cp (from-container)',
        form: 'from-container',
      }),
    ],
    { display: 'docker cp', aliases: ['docker container cp'], effect: 'write', seeAlso: ['docker-cp(1)'] },
  );
}

function stop(pen: NotePen): CommandEntry {
  return commandEntry(
    'docker container stop',
    'containers',
    [
      variant(
        pen,
        template('docker stop', [
          { ...flag('-t', ['--timeout'], [slot('seconds')]), optional: true },
          slot('container', { repeat: true }),
        ]),
        'Stop, start and look at containers with these commands',
        { id: 'docker container stop --timeout', doubt: { shared: true, confidence: 0.35 } },
      ),
    ],
    { display: 'docker stop', aliases: ['docker container stop'], effect: 'write' },
  );
}

function prune(pen: NotePen): CommandEntry {
  return commandEntry(
    'docker system prune',
    'cleaning',
    [
      variant(
        pen,
        template('docker system prune', [flag('--all'), flag('--volumes')]),
        'Remove everything that no container uses, volumes included',
        { effect: 'destructive', doubt: { confidence: 0.7 } },
      ),
    ],
    { effect: 'destructive', seeAlso: ['docker-system-prune(1)'] },
  );
}
