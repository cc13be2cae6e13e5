/**
 * Has requests to an address of this machine go there, whatever NODE_USE_ENV_PROXY and HTTP_PROXY say: the machine of a proxy is
 * another one, and so is the program that listens there.
 */
export function goStraight(url: string, env: NodeJS.ProcessEnv = process.env): void {
  const { hostname } = new URL(url);
  // The small letters are heard before the capitals.
  env.no_proxy = [env.no_proxy ?? env.NO_PROXY, hostname].filter(Boolean).join(',');
}
