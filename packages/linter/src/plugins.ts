const lists: Readonly<Record<string, string>> = {
  docker:
    'ai app buildx cloud compose debug desktop dev extension feedback init machine mcp model offload pass sandbox sbom scan scout slim stack',
  kubectl:
    'krew ctx ns neat tree stern konfig view-secret who-can df-pv argo cert-manager cnpg oidc-login popeye sniff',
  helm: 'diff secrets s3 unittest push cm-push git',
  git: 'flow lfs absorb town machete crypt extras annex filter-repo secret standup quick-stats ignore undo hub branchless revise cliff open lg gone',
  gh: 'dash copilot poi',
};

/** Well-known subcommands that a program has only where a plugin is installed. */
export const pluginsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([program, names]) => [program, new Set(names.split(' '))]),
);
