/** The script for fish: words with what they mean, and files where they belong. */
export function fishScript(name: string): string {
  return `# ${name} for fish: ${name} completion fish > ~/.config/fish/completions/${name}.fish
function __${name}_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    for line in (${name} __complete -- $typed[2..-1] "$current" 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path "$current"
            case :folders
                __fish_complete_directories "$current"
            case ':*'
            case '*'
                printf '%s\\n' $line
        end
    end
end
complete -c ${name} -f -a '(__${name}_complete)'
`;
}
