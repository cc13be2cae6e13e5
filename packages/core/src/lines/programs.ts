/** Programs that people take notes about, beyond those whose spec is shipped. */
const NAMES =
  '7z ab ack adb add-apt-repository adduser ag age airflow alembic alias ansible ansible-galaxy ansible-playbook ansible-vault apk apt apt-cache apt-get apt-key ' +
  'aptitude arch aria2c ark arp at atop atuin autossh awk aws az base64 basename bash bat batch bazel bc bd bg bind black blkid bower ' +
  'brew btop buildah bun bundle bunzip2 bzip2 cal cargo cat cd certbot cfdisk chage chattr chcon chgrp chmod choco chown chpasswd chroot ' +
  'chsh cksum clang clear cloudflared cmake cmp code column comm composer conda consul convert cp cpan cpio createdb createuser crictl crontab crc ' +
  'csplit ctr curl cut dart date dbus-send dd deactivate delgroup deluser deno df diff diff3 dig dir direnv dirname dism dive dmesg dnf ' +
  'dnsmasq docker docker-compose docker-machine doctl dos2unix dotnet dpkg dpkg-reconfigure dropdb dropuser du dvc echo ed efibootmgr egrep eksctl ' +
  'elixir emacs emerge env erl esbuild eslint etcdctl ethtool eval ex exa exec exit expand expect export expr eza fc fallocate false fd fdisk ' +
  'ffmpeg ffprobe fg fgrep file find findmnt firebase firewall-cmd fish flake8 flatpak fluxctl flux flutter flyctl fold for free fsck ftp fuser fzf ' +
  'g++ gcc gcloud gdb gem getent getfacl gh ghc git git-flow git-lfs gitk glab glow gnuplot go gofmt gpasswd gpg gpg2 gradle gradlew grep ' +
  'groupadd groupdel groupmod groups grpcurl grub-install gsutil gulp gunicorn gunzip gzip halt hash hd head helm helmfile heroku hexdump history ' +
  'host hostname hostnamectl htop http httpie httpd https hub hugo id identify ifconfig ifdown iftop ifup img2pdf initdb insmod install iostat iotop ip ' +
  'ip6tables ipcs iperf iperf3 ipset iptables iptables-save iptables-restore ipython irb iscsiadm istioctl iw iwconfig iwctl java javac jekyll jest jobs join journalctl jq ' +
  'jupyter just k9s kafka-topics.sh kafka-console-consumer.sh kafka-console-producer.sh keytool kill killall kind kinit ksh kubeadm kubectl kubectx kubens kubelet kustomize kvm last lastb lastlog launchctl ld ldapsearch ldconfig ldd less let ' +
  'lerna light lighthouse ln locale localectl locate logger login loginctl logout logrotate look losetup lp lpr ls lsattr lsb_release lsblk lscpu ' +
  'lshw lsmod lsof lspci lsusb ltrace lvcreate lvdisplay lvextend lvremove lvs lxc lynx lzma m4 mail make man mandb mc md5 md5sum mdadm ' +
  'minikube mkcert mkdir mkfifo mkfs mkfs.ext4 mknod mkswap mktemp modinfo modprobe mongo mongod mongodump mongoexport mongoimport mongorestore mongosh more mount mountpoint mpstat msfconsole mtr ' +
  'multipass mutt mv mvn mypy mysql mysqladmin mysqldump n nano nc ncat ncdu neofetch net netplan netstat networkctl newgrp newusers nft ng nginx ngrep ngrok nice ' +
  'nix nix-env nix-shell nixos-rebuild nl nm nmap nmcli node nodemon nohup nomad npm npx nslookup nsenter nssm ntpdate numactl nvidia-smi nvim nvm nx objdump od ' +
  'oc openssl openvpn opkg packer pacman pandoc parallel parted passwd paste patch pbcopy pbpaste pdflatex perf perl pg_basebackup pg_ctl ' +
  'pg_dump pg_dumpall pg_isready pg_restore pg_upgrade pgbench pgrep php phpunit pidof pidstat pigz ping ping6 pip pip3 pipenv pipx pkg pkill pm2 pnpm ' +
  'podman podman-compose poetry poweroff pr pre-commit prettier printenv printf prisma prlimit ps psql pulumi pushd popd dirs puppet pv pvcreate pvdisplay pvs pwd ' +
  'pwgen py pyenv pytest python python2 python3 qemu-img qemu-system-x86_64 quota R rabbitmqctl rails rake ranger rbenv rclone rdesktop read readelf readlink realpath ' +
  'reboot redis-cli redis-server rename renice reset resize2fs restic rev rg rm rmdir rmmod route rpm rspec rsync ruby runc runlevel rustc rustup sam sar ' +
  'sbt scala scp screen screenfetch script sdkman sdk sed semanage seq serverless service sestatus set setenforce setfacl sftp sh sha1sum sha256sum shopt shred shuf ' +
  'shutdown skaffold skopeo sleep snap snapper sort source split sqlite3 sqlcmd ss ssh ssh-add ssh-agent ssh-copy-id ssh-keygen ssh-keyscan sshd sshfs ' +
  'sshpass stack start startx stat stern strace strings stty su sudo sudoedit supervisorctl svn swapoff swapon swift sync sysctl sysdig systemctl systemd-analyze systemd-cgls systemd-cgtop systemd-run systemd-resolve resolvectl coredumpctl machinectl busctl ' +
  'tac tail talosctl tar taskset tcpdump tee telnet terraform terragrunt test tig tilt time timedatectl timeout tldr tmux tmuxinator toolbox top touch tox tput ' +
  'tr traceroute tracepath tree true truncate trivy tsc tsh tshark tty tune2fs turbo type typeorm udevadm ufw ulimit umask umount unalias uname unexpand ' +
  'uniq units unix2dos unlink unrar unset unshare unxz unzip update-alternatives update-grub update-rc.d updatedb uptime useradd userdel usermod users usql uuidgen uv uvicorn vacuumdb ' +
  'vagrant valgrind vault vboxmanage VBoxManage velero vercel vgcreate vgs vi view vim vimdiff virsh virt-install virtualenv virtualenvwrapper visudo vite vitest vmstat w wall ' +
  'watch watchman wc webpack wg wg-quick wget whatis whereis which while who whoami whois wifi winget wrangler write wrk wsl x11vnc xargs xclip xdg-open ' +
  'xinput xmllint xrandr xrdb xsel xxd xz yarn yay yes youtube-dl yt-dlp yq yum zcat zed zellij zgrep zip zipinfo zless zsh zstd zypper ' +
  'pacstrap genfstab arch-chroot locale-gen hwclock grub-mkconfig mkinitcpio setfont loadkeys wifi-menu iwconfig mkfs.fat mkfs.vfat mkfs.btrfs cgdisk sgdisk update-initramfs dkms visudo chkconfig rc-update rc-service sv runit s6-rc logname mesg newgidmap nsupdate rndc named-checkconf postconf postqueue mailq ' +
  'clip cls copy del icacls ipconfig md move netsh powershell pwsh rd regedit robocopy sc schtasks setx systeminfo taskkill tasklist where xcopy ' +
  'apachectl a2ensite a2enmod apache2ctl diskutil defaults osascript caffeinate open pmset say softwareupdate sw_vers ' +
  'amplify appwrite argocd argo bundler cfssl cilium clickhouse-client cockroach cypher-shell dagger dbt dig etcd fly ghcup gitlab-runner glances goaccess gobuster ' +
  'hashcat hydra hyperfine influx java jhsdb jmap jps jstack k3d k3s k6 karmadactl kafkacat kcat kops krew kubeseal lazygit lua luarocks macchanger masscan mix mkisofs molecule mosh nats ' +
  'netcat nikto nerdctl ollama opam operator-sdk octave pipdeptree playwright protoc pulsar-admin pyspark qm pct pvesh quarto rasa rebase rancher ' +
  'sqlmap step stow supabase surge svgo swaks sway swaymsg tailscale task taskwarrior tctl tekton tkn tofu traefik trash trurl ts-node tsx ubus uci ' +
  'vcluster volta wasm-pack wireshark wp xcodebuild xcrun xdotool yamllint zfs zpool zoxide btrfs cryptsetup dnsx fail2ban-client getenforce htpasswd';

/** Programs whose names are everyday words: a line that starts with one is a command only with better evidence than the name. */
const EVERYDAY =
  'add alias arch at bind black code column command convert copy cut date defaults dir dive do env eval exit expand expect export expr false file find flux fly fold for free go ' +
  'halt hash head help history host http hub id identify install ip join just kind last less let light link load local locate login logout look mail make man more mount move n net nice open ' +
  'paste patch pr print quota rails read rebase reset route run sc say screen script select service set sleep snap sort source split stack start stat step stop strings surge swift sync tail task test tilt ' +
  'time top touch tree true type units users vault view volta w wall watch where which while who write yes set start state stats argo mix move more del rd md ts lua pct open consul nomad packer serverless ' +
  'stern clear last tag word use enable disable connect import package show list update upgrade remove delete create';

const KNOWN: ReadonlySet<string> = new Set(NAMES.split(' '));
const WORDS: ReadonlySet<string> = new Set(EVERYDAY.split(' '));

/** The verbs that names of PowerShell's commands begin with: `Get-ChildItem`. */
const CMDLET =
  /^(?:Add|Clear|Compare|Compress|Connect|ConvertFrom|ConvertTo|Convert|Copy|Disable|Disconnect|Enable|Enter|Exit|Expand|Export|Find|ForEach|Format|Get|Group|Import|Install|Invoke|Join|Measure|Mount|Move|New|Out|Pop|Publish|Push|Read|Receive|Register|Remove|Rename|Repair|Reset|Resolve|Restart|Restore|Resume|Save|Search|Select|Send|Set|Show|Sort|Split|Start|Stop|Suspend|Tee|Test|Trace|Unblock|Uninstall|Unregister|Update|Use|Wait|Where|Write)-[A-Z][A-Za-z\d]+$/;

/** True for a program that people take notes about. */
export function isProgram(word: string): boolean {
  return KNOWN.has(word) || CMDLET.test(word);
}

/** True for a program whose name is also an everyday word. */
export function isEverydayWord(word: string): boolean {
  return WORDS.has(word);
}
