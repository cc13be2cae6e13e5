/** Programs without a shipped spec whose first plain words are subcommands, by how many of them there are at most. */
const DEPTHS: readonly (readonly [number, string])[] = [
  [
    1,
    'apt apt-get apt-cache apt-key aptitude dpkg-reconfigure hostnamectl timedatectl localectl loginctl networkctl resolvectl machinectl busctl bootctl coredumpctl udevadm systemd-analyze',
  ],
  [
    1,
    'snap flatpak dnf yum zypper apk opkg brew choco winget scoop port pkg cargo rustup go gem bundle bundler composer yarn bun deno poetry conda mamba pipenv pipx uv mix',
  ],
  [
    1,
    'minikube kind k3d k3s kubeadm eksctl flux argocd argo helmfile kustomize istioctl linkerd velero cilium kops skaffold tilt oc terraform tofu vault consul nomad packer vagrant',
  ],
  [
    1,
    'podman buildah skopeo ctr crictl nerdctl docker-compose docker-machine podman-compose virsh multipass lxc incus supervisorctl pm2 ufw nmcli ip iw tc zfs zpool btrfs cryptsetup',
  ],
  [
    1,
    'heroku fly flyctl vercel netlify firebase supabase doctl glab hub dotnet flutter dart rails ng vue nx lerna prisma wrangler serverless sls amplify cdk sam pulumi ansible-galaxy ansible-vault',
  ],
  [
    1,
    'openssl step tailscale cloudflared restic borg rclone etcdctl rabbitmqctl nodetool launchctl diskutil defaults jj hg svn git-flow dvc pre-commit alembic airflow celery jupyter nix asdf mise nvm fnm volta pyenv rbenv sdk tfenv n',
  ],
  [
    1,
    'gh hugo jekyll mdbook zola cf protoc buf migrate goose sqlx diesel wasm-pack trunk tauri electron expo eas react-native ionic cordova capacitor nest ember gatsby astro next nuxt turbo rush changeset semanage certbot rustic teleport tsh zellij tmuxinator',
  ],
  [2, 'aws az'],
  [1, 'adb fastboot helm winget'],
  [3, 'gcloud'],
];

const depths: ReadonlyMap<string, number> = new Map(
  DEPTHS.flatMap(([depth, names]) => names.split(' ').map((name) => [name, depth] as const)),
);

/** Subcommands that have subcommands of their own, in programs where most have none. */
const NESTED: ReadonlySet<string> = new Set(
  'go mod|go work|go tool|terraform state|terraform workspace|terraform providers|nmcli connection|nmcli con|nmcli c|nmcli device|nmcli dev|nmcli d|nmcli radio|nmcli general|nmcli networking|brew services|brew bundle|conda env|conda config|minikube addons|minikube config|minikube service|ip addr|ip address|ip a|ip link|ip route|ip r|ip neigh|ip netns|ip rule|dotnet ef|dotnet tool|dotnet add|dotnet nuget|yarn workspace|yarn global|yarn config|gh repo|gh pr|gh issue|gh auth|gh release|gh run|gh workflow|gh gist|rustup toolchain|rustup target|rustup component|rustup default|rustup override|poetry env|poetry cache|poetry config|podman image|podman container|podman pod|podman volume|podman network|podman system|podman machine|docker-compose run|vault kv|vault auth|vault secrets|vault policy|consul kv|flux get|flux create|flux reconcile|argocd app|argocd repo|argocd cluster|helm repo|tailscale file|vagrant box|vagrant plugin|vagrant snapshot|pulumi stack|pulumi config|uv pip|uv venv|uv tool|uv python|nix flake|nix profile|nix store|snap connections|firebase emulators|supabase db|prisma migrate|prisma db|rails db|rails generate|rails g|oc get|oc adm|multipass launch|jj git|jj bookmark|ansible-galaxy collection|ansible-galaxy role|dvc remote|npm config'.split(
    '|',
  ),
);

/** How many of the first plain words of a program's line are subcommands. */
export function subcommandDepth(program: string, words: readonly string[]): number {
  const most = depths.get(program) ?? 0;
  let depth = 0;
  while (depth < words.length && depth < most && isSubcommandWord(words[depth])) depth += 1;
  if (depth === 1 && NESTED.has(`${program} ${words[0]}`) && isSubcommandWord(words[1])) depth = 2;
  return depth;
}

const isSubcommandWord = (word: string | undefined): boolean =>
  word !== undefined && /^[a-z][a-z0-9]*([-:][a-z0-9]+)*$/.test(word);
