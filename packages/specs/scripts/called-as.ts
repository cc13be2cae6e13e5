/** Programs whose pages call them by other words than their name, as an option of `crawl`. */
export function calledAs(program: string): { readonly calledAs?: string } {
  return program === 'docker-compose' ? { calledAs: 'docker compose' } : {};
}
