/** A path outside of the folders for programs, which names no program when it stands alone: `/etc/docker`. */
export const isFolder = (word: string): boolean =>
  /^[/~].*\//.test(word) && !/\/(s?bin|libexec|games)\/[^/]+$/.test(word);

/** True for what sentences do not have: an option, a placeholder, a path, a setting, a quoted or capital word. */
export const isSign = (word: string): boolean =>
  /^-{1,2}\w/.test(word) ||
  /^[<[{$]/.test(word) ||
  /[/\\=@*~]|\.\w|:[\p{L}\d_]|^\.{1,3}$|^\d/u.test(word) ||
  /^["'`]/.test(word) ||
  /^[A-Z][A-Z0-9_]+$/.test(word) ||
  /[_]/.test(word);

/** True for a path that begins at this folder, the one above or the user's own. */
export const isPath = (word: string): boolean => /^(\.{1,2}|~)\/[\w.-]/.test(word);

/** A script or an absolute path, which is run where words stand behind it: `bin/start.sh prod`, `/etc/init.d/web status`. */
export const isScript = (word: string): boolean =>
  /^[\w.-]+(?:\/[\w.-]+)*\/[\w.-]+\.(?:sh|bash|zsh|fish|py|pl|rb|ps1)$|^(?:\/[\w.-]+){2,}$/.test(word) &&
  !isFile(word);

/** A path that is named rather than run: `~/.kube/config`, `./values.yaml`. */
export const isFile = (word: string): boolean =>
  word.startsWith('~') ||
  /\.(ya?ml|json|toml|ini|conf|cfg|env|md|txt|log|csv|html?|xml|lock)$|\/$/i.test(word);
