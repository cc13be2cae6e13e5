// Loaded before the program, to write down which modules it loads and which files it asks the disk for.
import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';

const { appendFileSync } = fs;
const note = (line) => appendFileSync(process.env.CRIB_SPY, `${line}\n`);

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) note(`module ${url}`);
    return next(url, context);
  },
});

const asking =
  /^(open|readFile|readdir|opendir|stat|lstat|realpath|readlink|access|exists|glob|statfs)(Sync)?$/;
for (const owner of [fs, fs.promises]) {
  for (const name of Object.keys(owner)) {
    const real = owner[name];
    if (typeof real !== 'function' || !asking.test(name)) continue;
    owner[name] = Object.assign((...given) => {
      const [path, flags] = given;
      const writes = /^open/.test(name) && typeof flags === 'string' && /[wax]/.test(flags);
      if (typeof path === 'string' && !writes) note(`asks ${path}`);
      return real.apply(owner, given);
    }, real);
  }
}
syncBuiltinESMExports();
