/**
 * For each shell what makes it put a chosen command on the line: the words on the line are looked for, and the command that
 * is chosen takes their place, at control-X, control-F. Nothing is run.
 */
export const widgets: Readonly<Record<'bash' | 'zsh' | 'fish', string>> = {
  bash: `_crib_find() {
  local found
  found=$(crib find --choose -- "$READLINE_LINE") || return 0
  READLINE_LINE=$found
  READLINE_POINT=\${#READLINE_LINE}
}
bind -x '"\\C-x\\C-f": _crib_find'
`,
  zsh: `_crib_find() {
  local found
  if found=$(crib find --choose -- "$BUFFER"); then
    BUFFER=$found
    CURSOR=\${#BUFFER}
  fi
  zle reset-prompt
}
zle -N _crib_find
bindkey '^X^F' _crib_find
`,
  fish: `function _crib_find
    set -l found (crib find --choose -- (commandline) | string collect)
    if test -n "$found"
        commandline --replace -- $found
    end
    commandline --function repaint
end
bind \\cx\\cf _crib_find
`,
};
