/** English words of those who write about tools, which dictionaries lack. */
export const technicalWords: readonly string[] = `
  advisor advisors append letter letters admin admins alias aliased aliases allowlist api apis app apps args argv arity async auth autocomplete autocompletion autoload autosave autoscale
  autoscaler autostart autotools backend backends backport backtick backticks backtrace backup backups balancer balancers bare bashrc basename
  benchmark benchmarks bisect blacklist blob blobs blog blogs bool boolean booleans boot bootable bootloader bots breakpoint breakpoints
  buildpack builtin builtins bundler bytecode bytes cache cached caches caching canary cgroup cgroups changelog charset cheatsheet cheatsheets
  checkbox checklist checkout checkouts checksum checksums chroot classpath cli clickable clipboard clis cloud clusters codebase codec codecs colon
  commandline commit commits committed config configmap configmaps configs configurable configurator containerize containerized coroutine
  cron cronjob cronjobs crontab crontabs css csv customizable daemon daemonize daemons daemonset daemonsets dashboard dashboards
  datacenter dataset datasets datastore datatype decompress decrypt decrypts decoder dedupe defragment delimiter delimiters
  denylist deploy deploys deployment deployments deprecated deprecation deps dereference dereferences deserialize desktop dev devs diff diffs
  dirname distro distros dns dockerfile dockerfiles dockerize dockerized docs dotfile dotfiles downtime downvote dropdown dump
  ebook ecosystem editable email emails emoji emojis emulator encodings endpoint endpoints entrypoint entrypoints enum enums env envs
  escapes executables failover fallback fallthrough faq favicon filename filenames filesystem filesystems filetype filetypes firewall firewalls firmware
  fixup floats fold folds formatter formatters framerate framework frontend frontends fullscreen fuzzy getter getters gist gists
  gitignore gitignored globbing globs goroutine goroutines gpu grep grepping grey gui guis gzip gzipped hardcode hardcoded hash hashed
  hashes hashing hashmap heredoc homepage hostname hostnames hotfix hotkey hotkeys hotspot howto html http https hypervisor icon icons ide
  idempotent ids iframe immutable inbox indices infra ingress init initialise initialize initializer inline inlined inode inodes
  inspector installer installers instantiate integer integers interactively internet interop intranet introspection iterable iterator
  iterators java javascript json jpeg jumpbox kernel kernels keybinding keybindings keychain keymap keymaps keypair keypairs kerning keyring keystore
  keystroke keystrokes keyword keywords kube kubectl kubelet kubelets kubernetes lambda lan laptop leaderboard lifecycle lifecycles linter linters
  linting linux localhost lockfile lockfiles login logins logout logrotate lookahead lookbehind lookup lookups lossless loopback lowercase
  lowercased macro macros malware manpage manpages markdown master memcached memoize meta merge merges metadata metaprogramming
  microservice microservices middleware minified mixin mixins mkdir monorepo multicast multiline multiplexer multiplexing multithreaded
  mutable mutex namespace namespaced namespaces netmask newline newlines nginx node nodes noop npm null nullable num numpad offline offscreen ok
  onboarding online opensource optimise optimize optimizer ops orchestrator overlay overridable overwrite pager param params parsable
  parser parsers passphrase passphrases passthrough passwordless path pathname pathnames paths pdf pipe pipeline pipelines phishing pixel pixels plaintext
  playbook playbooks playlist plugin plugins png pod pods podcast podcasts popup popups posix postfix postgres postgresql
  prebuilt precompiled prefetch preflight preinstalled prepend prepended prepends prerelease preset presets prettify proxied proxies
  proxy pseudo pty pubkey pushd python queue quickfix quickstart ram readme readonly realtime rebase rebased rebases rebasing reboot rebooted
  rebooting reboots recursive redeploy redo refactor refactored refactoring refactors refactorings refetch regex regexes regexp reindex
  reinstall remap remapping remote remotes rename repo repos repository repositories requester resizable resize resized resizes resizing
  resolver resolvers restart restarts retag retry retries retrying reusable rollback rollbacks rollout rollouts rootless router routers
  runnable runner runners runtime runtimes sandbox sandboxed sandboxing scala scalable screencast screenshot screenshots scrollback scrollbar
  scrollbars sdk searchable segfault semver serializable serialization serialize serialized serializer serializers serverless setter
  setup setups sha shader shebang shell shells shortcut shortcuts sidebar sidecar signup smartphone snapshot snapshots snippet snippets
  software spam spreadsheet sql squash squashed stackoverflow stacktrace standalone startup stash stashed stashes stashing stateful statefulset
  statefulsets stateless stderr stdin stdout sublist submodule submodules struct structs subarray subclass subclasses subcommand subcommands subdirectories
  subdirectory subdomain subdomains subexpression subfolder subfolders subkey subkeys submenu subnet subnets subprocess subprocesses subquery
  subscription subset subshell subshells substring substrings subsystem subsystems subtask subtree subtrees sudo sudoers superclass superuser
  symlink symlinked symlinking symlinks sync synced syncing syncs sysadmin syscall syscalls syslog systemd tab tablespace tabs tarball tarballs
  teardown tech telemetry templated templating terminal throttling timeframe timeout timeouts timestamp timestamps timezone timezones tmux toggle
  toggles tokenize tokenizer toolbar toolchain toolchains toolkit tooling toolset tooltip tooltips traceback tracebacks traceroute transpile
  transpiler troubleshoot troubleshooting tuple tuples tutorial tutorials typeahead typechecker typo typos ubuntu unarchive uncomment uncommented
  uncommenting uncommitted undeployed undo undos unencrypted unicode uninstall uninstalled uninstaller uninstalling uninstalls unix unmerged
  unmodified unmount unmounted unpack unpacks unpushed unset unstage unstaged unstages unstash untag untagged untar untracked unversioned
  unzip unzipped unzips update upcoming upload uploaded uploader uploads uppercase uppercased upsert upstream upstreams uptime url urls usb
  usage username usernames userspace utf utils uuid validator validators vars verbatim versioned versioning viewport vim vimrc virtualenv
  virtualenvs virtualization virtualize virtualized virtualisation vscode waitlist walkthrough webapp webapps webhook webhooks webpage webpages webserver
  webservers website websites websocket websockets whitelist whitelisted whitespace whitespaces widget widgets wifi wiki wikis wildcard wildcards
  wordlist workaround workarounds workdir workflow workflows workspace workspaces workstation worktree worktrees wrapper wrappers writable
  writeable xml yaml yml youtube zip zipped zipping zsh
`
  .trim()
  .split(/\s+/);
