/** The script for zsh: words with what they mean, and files where they belong. A file of fpath called _crib, or sourced. */
export function zshScript(name: string): string {
  return `#compdef ${name}
# ${name} for zsh: ${name} completion zsh > a folder of $fpath, as _${name}
_${name}() {
  local line files
  local -a told
  while IFS= read -r line; do
    case $line in
      :*) files=$line ;;
      *) told+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done < <(${name} __complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#told )) && _describe '${name}' told
  case $files in
    :files) _files ;;
    :folders) _files -/ ;;
  esac
}
if [ "$funcstack[1]" = _${name} ]; then
  _${name} "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _${name} ${name}
fi
`;
}
