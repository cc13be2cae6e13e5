import type { CodeLine } from '../blocks/block.ts';

/** Fence languages that hold shell lines. */
const SHELL: ReadonlySet<string> = new Set(
  'bash sh shell zsh fish console shell-session shellsession sh-session terminal term cmd bat batch powershell ps1 pwsh posh cli command commandline docker ksh csh tmux git linux prompt sudo'.split(
    ' ',
  ),
);
/** Fence languages that hold files. */
const FILE: ReadonlySet<string> = new Set(
  (
    'dockerfile yaml yml json jsonc json5 toml ini conf cfg config properties env dotenv xml html css scss sass less js javascript jsx ts typescript tsx mjs py python rb ruby ' +
    'go golang rust rs java kotlin scala c cpp c++ h cs csharp php pl perl lua r swift dart elixir erlang haskell hs clojure vim viml vimscript nginx apache apacheconf systemd ' +
    'makefile make cmake diff patch markdown md tex latex csv tsv graphql proto hcl terraform tf groovy gradle jinja jinja2 jenkinsfile caddyfile http mermaid plantuml puml dot crontab cron ' +
    'gitignore gitconfig sshconfig ssh-config desktop service unit text/plain ascii log output svg awk sed'
  ).split(' '),
);
const QUERY: ReadonlySet<string> = new Set(
  'sql mysql pgsql postgres postgresql plsql psql sqlite plpgsql cql cypher redis mongo mongodb mongosh'.split(
    ' ',
  ),
);

const INSTRUCTION =
  /^~*(?!COPY\s*\(|COPY\s.*\s(TO|FROM)\s)(FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)\b/;

/** What a code block holds, as far as its fence and its shape tell. */
export type BlockContent =
  | { readonly kind: 'shell' }
  | { readonly kind: 'query'; readonly language: string }
  | { readonly kind: 'file'; readonly language: string }
  | { readonly kind: 'unknown' };

const share = (lines: readonly CodeLine[], pattern: RegExp): number =>
  lines.filter((l) => pattern.test(l.text)).length / lines.length;

/** True for a fence language whose lines are typed into a shell. */
export function isShellLanguage(language: string): boolean {
  return SHELL.has(language);
}

/** Gives what a code block holds. `commands` is the number of its lines that start with a program we know. */
export function blockContent(language: string, lines: readonly CodeLine[], commands: number): BlockContent {
  if (lines.length === 0) return { kind: 'unknown' };
  const instructions = lines.filter((l) => INSTRUCTION.test(l.text.trim())).length;
  // A fence language is a hint only: `docker` stands over shell lines as often as over Dockerfiles.
  if (
    instructions > 0 &&
    (/^(dockerfile|containerfile)$/.test(language) ||
      (commands === 0 &&
        (instructions >= 2 || /^\s*(FROM|CMD|ENTRYPOINT|COPY|EXPOSE|WORKDIR)\s/.test(lines[0]?.text ?? '')) &&
        share(lines, INSTRUCTION) >= 0.3))
  ) {
    return { kind: 'file', language: 'dockerfile' };
  }
  if (QUERY.has(language)) return { kind: 'query', language };
  const first = lines[0]?.text ?? '';
  if (/^#!\s*\S/.test(first))
    return { kind: 'file', language: /\b(ba|z|k|da)?sh\b/.test(first) ? 'sh' : 'text' };
  if (FILE.has(language) && commands / lines.length < 0.6)
    return { kind: 'file', language: language === 'yml' ? 'yaml' : language };
  const shaped = shapeOf(lines, commands);
  if (shaped !== undefined) return { kind: 'file', language: shaped };
  return SHELL.has(language) ? { kind: 'shell' } : { kind: 'unknown' };
}

function shapeOf(lines: readonly CodeLine[], commands: number): string | undefined {
  const text = lines.map((l) => l.text).join('\n');
  const first = (lines[0]?.text ?? '').trim();
  if (
    /^(apiVersion|version|services|kind|on|name|jobs):(\s|$)/.test(first) &&
    lines.length > 1 &&
    share(lines, /^\s*(-\s+)?[\w.$/"'-]+:(\s|$)|^\s*-\s/) > 0.6
  )
    return 'yaml';
  if (
    commands === 0 &&
    lines.length > 1 &&
    share(lines, /^\s*(-\s+)?["']?[\w.$/-]+["']?:(\s+\S|\s*$)|^\s*-\s+\S|^\s*#|^---$/) === 1 &&
    /^\s*[\w.-]+:\s*$/m.test(text)
  )
    return 'yaml';
  if (/^[{[]\s*("|$|[{[])/.test(first) && /["\]}]\s*,?$/.test((lines.at(-1)?.text ?? '').trim()))
    return 'json';
  if (
    /^\[[\w .:"/-]+\]$/.test(first) &&
    commands === 0 &&
    (lines.length === 1 || share(lines, /=|^\s*[#;]|^\[/) > 0.5)
  )
    return 'ini';
  if (/^<(\?xml|!DOCTYPE|[a-z]+[\s>])/i.test(first) && /<\//.test(text)) return 'xml';
  if (
    /^(Host|Match)\s+\S+$/.test(first) &&
    share(lines, /^\s*(Host|HostName|User|Port|IdentityFile|\w+)\s+\S+/) > 0.8 &&
    /^\s+(HostName|User|Port|IdentityFile|ProxyJump|LocalForward|ForwardAgent|ServerAlive\w+|AddKeysToAgent|IdentitiesOnly)\b/im.test(
      text,
    )
  )
    return 'ssh-config';
  if (
    share(
      lines,
      /^\s*(set(w|-option|-window-option)?\s+(-\w+\s+)*[@\w-]+|bind(-key)?\s|unbind(-key)?\s|source-file\s|run(-shell)?\s+['"~]|if(-shell)?\s+['"]|#)/,
    ) === 1 &&
    /^\s*(set|setw|bind|unbind)(-\w+)*\s+-?\w/m.test(text) &&
    !/^\s*set\s+-[eux]+\s*$/m.test(text)
  )
    return 'tmux.conf';
  if (
    lines.length > 1 &&
    share(
      lines,
      /^\s*(set\s+\w+|let\s+[gbsw&]?:?\w+|[nvixoc]?(nore)?map\b|syntax\s|filetype\s|colorscheme\s|autocmd\s|call\s+\w|Plug\s|"|Plugin\s)/,
    ) > 0.8 &&
    /^\s*(set\s+\w+|[nvi]?(nore)?map|syntax|Plug)/m.test(text)
  )
    return 'vim';
  if (
    lines.length > 1 &&
    share(lines, /^\s*[!\w.*/-]+\/?$/) === 1 &&
    commands < lines.length &&
    lines.some((l) => /[.*/]/.test(l.text))
  )
    return 'text';
  if (/^(diff --git|--- a\/|\+\+\+ b\/|@@ )/.test(first)) return 'diff';
  if (
    /^(import|from)\s+[\w.]+(\s+import\s+|\s*$|;)|^(const|let|var|function|class|export|public|private|package|def|func|type|struct|#include|using)\s+[\w<{*"]/.test(
      first,
    ) &&
    /[{}();:=]|import/.test(text) &&
    commands === 0
  )
    return 'source';
  if (/^(export\s+)?(function\s+)?[\w-]+\s*\(\)\s*\{/m.test(text) && /^\s*\}/m.test(text)) return 'sh';
  if (/^\s*(if|for|while|until|case)\b/.test(first) && lines.length > 2 && /^\s*(fi|done|esac)\b/m.test(text))
    return 'sh';
  if (
    commands === 0 &&
    lines.length > 1 &&
    share(lines, /^\s*[A-Za-z_][\w.-]*\s*=\s*\S|^\s*[#;]/) === 1 &&
    !/^\s*-/m.test(text)
  )
    return 'ini';
  return undefined;
}

/** True for a line of a Dockerfile that starts an instruction. */
export function isInstruction(line: string): boolean {
  return INSTRUCTION.test(line.trim());
}
