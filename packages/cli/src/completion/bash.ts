/** The script for bash, 3.2 of macOS too: words, and files where they belong. Put it where bash-completion looks, or source it. */
export function bashScript(name: string): string {
  return `# ${name} for bash: ${name} completion bash > ~/.local/share/bash-completion/completions/${name}
_${name}() {
  local line current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files | :folders)
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
          if [ "$line" = :files ]; then compgen -f -- "$current"; else compgen -d -- "$current"; fi
        ) ;;
      :none) ;;
      *)
        # bash puts words on the line as they stand, and names of topics come from notes.
        line=\${line%%$'\\t'*}
        case $line in *[!A-Za-z0-9_./,:=@%+-]*) printf -v line %q "$line" ;; esac
        COMPREPLY+=("$line") ;;
    esac
  done < <(${name} __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _${name} ${name}
`;
}
