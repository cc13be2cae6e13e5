/** English words of seven letters and more that the help of several tools and notes about tools are full of. */
export const commonWords: ReadonlySet<string> = new Set(
  `
  ability absolute absolutely accepted accepts accessible accidentally according account accounts achieve
  achieved achieves actions activate actually addition additional additionally address addresses
  administrator advanced advantage advantages against algorithm aliases allocate allocation allowed allowing
  already alternate alternative alternatively alternatives analysis analyze ancestors annotate annotated
  annotation annotations another answers anything apparently appended appending appendix application applied
  applies applying approach approaches appropriate approve arbitrary architecture archive archives argument
  arguments assigned assignments associate associated attached attaches attaching attacks attempt attempts
  attention attestation attribute attributes authenticate authenticated authentication authorization
  authorize authorized automated automatic automatically automation available background backslash backups
  backward balancer balancing bandwidth basically because beginner beginners beginning behavior believe
  benefit benefits between binaries binding blocked boundaries branches branching browser buffers builder
  building builtin caching calculate canonical capabilities category certain certificate certificates
  changed changes changing character characters charset cheatsheet checked checking checksum checksums
  children ciphers clients clipboard cloning cluster clusters collaboration collection colored coloring
  columns combined command commands comment commented comments commits committed committee committing
  community compact compare comparing comparison comparisons compatibility compatible compile compiler
  complete completely completion component components compose compress compressed compression computer
  computers conclusion concurrency concurrent concurrently condition conditional conditions configmaps
  configuration configurations configure configured configuring confirm confirmation conflict conflicts
  conjunction connect connected connecting connection connections consider considered consistency consistent
  consisting consists console constraints contain contained container containers containing contains content
  contents context contexts continue continuous contributor contributors control controlled controller
  controllers controlling controls conversion convert cookies copying coreutils correct correctly
  corresponding counting created creates creating creation credential credentials critical cryptographic
  cryptography current currently customize daemonset dangerous dangling database databases debugger
  debugging declared decoding decompress decrypt decrypted decryption default defaults defined defining
  definitely definition definitions deleted deleting deletion delimited delimiter delivered delivery
  dependencies dependency dependent depends deployment deployments deprecated deprecation dereference
  derived describe described describes description descriptions descriptor destination destinations detached
  detaches detaching detailed details detected determine determined determines developer developers
  developing development devices diagnose diagnostic diagnostics difference differences different digests
  directive directly directories directory disable disabled disables disabling disadvantage disadvantages
  disallow discard disconnect disconnected display displayed displaying displays distribution distributions
  dockerfile dockerfiles document documentation documented documents domains download downloaded downloading
  downstream dropping duplicate duration earlier editing effective efficiency efficient ellipsize embedded
  enabled enables encoded encoding encrypted encrypting encryption engines entries environment environments
  equivalent escapes especially essentially evaluate everything everywhere exactly example examples exclude
  excluding executable executables execute executed executes executing execution exercise exercises
  existence existing exiting experimental expiration expired explain explanation explanations explicit
  explicitly exported exporting expression expressions extended extension extensions external extract
  extracted extracting extraneous failure failures feature features fetched fetching filename filenames
  filesystem filesystems filtering filters fingerprint firewall folders followed following foreground
  foreign formats formatted formatting forward forwarded forwarding framework frequently friendly function
  functionality functions further general generally generate generated generates generating generation
  getting gitignore globally greater handled handling hardware headers hierarchy highlight highlighted
  histories history horizontal horizontally hostname however identifier identify identities identity ignored
  ignoring immediately implementation implicit implied implies important imported importing impossible
  inactive include included includes including increase incremental indentation independent independently
  indexes infinite information informational infrastructure ingress initial initialization initialize
  insecure insensitive inserting inspect inspected inspecting install installation installed installing
  installs instance instances instead instruction instructions integer integration integrity interactive
  interactively interface interfaces intermediate internal interpret interpreted interpreter interval
  introduction invalid invisible invocation isolated isolation iterations joining journal keyboard keyword
  knowledge kubernetes language languages latency layered layering leading libraries library license
  lifecycle lightweight likewise limited listening listens listing literal loading locally located location
  locations lockfile locking logging logical machine machines maintain maintained maintaining maintenance
  managed management manager managers managing manifest manifests mapping mappings markers matched matches
  matching maximum meaning memberships merging message messages metadata methods microseconds milliseconds
  minimum minutes missing modification modifications modified modules monitor monitored monitoring
  monochrome mounted mounting multiple namespace namespaces navigate navigation necessary negative neither
  network networking networks newline newlines normally nothing notification notifications numbers numeric
  objects occasionally occurred occurrence occurrences occurring official omitted opening operate operating
  operation operations operator operators optional optionally options orchestration organization original
  otherwise outdated outgoing outputs outside overridden override overrides overriding overview overwrite
  overwriting ownership package packages packaging packets padding paragraph paragraphs parallel parameter
  parameters parents particular particularly passphrase password passwords pattern patterns pending
  percentage perform performance permanent permanently permission permissions persist persistence persistent
  persists plaintext platform platforms plugins policies populate portable position positions positive
  possible possibly potentially powershell practical practice practices precede preference preferences
  preferred prefixed prepend prerelease present preserve pressing prevent previous previously primary
  printed printing priority private privilege privileged privileges probably problem problems process
  processed processes processing produce produced produces production profile program programmer programmers
  programming programs progress project projects prompting prompts properly properties property protocol
  protocols provide provided provider providers provides provision provisioned provisioning publications
  publish published publishing pulling pushing queries querying question questions quoting readable reading
  readonly reasonable reasons rebased rebasing rebuild rebuilds receive received receives recently recommend
  recommended recorded records recurse recursing recursion recursive recursively redirect reference
  referenced references referent referred referring refresh regardless registries registry regular reinstall
  rejected related relational relations relative release releases relevant remember removal removed removes
  removing renamed renames renaming repeated replace replicas replicaset replicated repositories repository
  representation request requested requesting requests require required requirement requirements requires
  resetting resized resizing resolution resolve resolved resolving resource resources response responses
  responsible restart restarting restarts restore restored restoring restrict restricted resulting results
  retries retrieve returned returning returns reverse reverted reverting revision revisions revocation
  rewrite rollback rollbacks rolling rollout rotation running runtime satisfy scheduler scheduling schemas
  scripts scrolling seconds secrets section security selected selecting selection selector selectors selects
  semantic sending sensitive sentence sentences separate separated separately separator sequence sequences
  servers service services session sessions setting settings setuptools several shortcut shortcuts showing
  shutting signals signature signatures signing silently similar skipped skipping slashes smaller snapshot
  snapshots sockets software solution solutions someone something sometimes sorting sources special
  specially specific specifically specification specifications specified specifier specifies specify
  specifying splitting staging standard started starting startup stashed stashing statefulset statement
  statements statistics stopped stopping storage strategies strategy streaming streams strings structure
  structures subcommand subcommands subdirectories subdirectory subject subscription subscriptions success
  successful successfully sufficient suitable summary superuser supplementary supplied support supported
  supports suppress switched switching symbolic symlink symlinks synchronous synonym syscall systems
  tablespace tagging tarball targets template templates templating temporarily temporary terminal terminals
  terminate testing themselves threads threshold through timeout timestamp timestamps together tolerate
  toolchain tracing tracked tracking traffic trailing transaction transactions transfer transferred
  transferring transformation translate trigger triggers troubleshoot troubleshooting truncate truncated
  trusted tunneling tutorial tutorials typically unavailable unchanged uncomment uncompress undefined
  understand understanding understood unfortunately unhandled unified uninstall universal unknown unlimited
  unmount unmounting unprintable unstable unsupported untracked updated updates updating upgrade upgraded
  upgrading uploaded uploading upstream username usernames usually validate validation validity variable
  variables various verbose verbosity verification verified verifies verifying version versioning versions
  vertical vertically virtual virtualenv visible volumes waiting warning warnings whether whitespace windows
  without workflow workflows working workspace workspaces writing written yourself
`
    .trim()
    .split(/\s+/),
);
