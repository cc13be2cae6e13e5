(() => {
  const bar = document.getElementById('bar');
  const field = document.getElementById('search');
  const found = document.getElementById('found');
  const night = document.getElementById('night');
  const root = document.documentElement;
  const items = [...document.querySelectorAll('.item')];
  const sections = [...document.querySelectorAll('main section')];
  const entries = [...document.querySelectorAll('nav li')];

  const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

  // Accents and case are not searched for; ß and ı are letters that no decomposition opens.
  const folded = (text) =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ı', 'i');

  const wordsOf = (item) => {
    const own = item.cloneNode(true);
    for (const part of own.querySelectorAll('.copy, details')) part.remove();
    const headings = [];
    for (let around = item.closest('section'); around; around = around.parentElement.closest('section'))
      headings.push(around.querySelector(':scope > :is(h2, h3, h4, h5, h6)')?.textContent ?? '');
    const text = folded([own.textContent, ...headings].join(' '));
    return ` ${text} ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.replace(/\s+/g, ' ');
  };
  // "run" is no part of "prune"; scripts without blanks are searched anywhere.
  const has = (text, word) => text.includes(UNSPACED.test(word) ? word : ` ${word}`);
  let searched;

  const search = () => {
    searched ??= new Map(items.map((item) => [item, wordsOf(item)]));
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const item of items) {
      item.hidden = !words.every((word) => has(searched.get(item), word));
      if (!item.hidden) count++;
    }
    for (const list of document.querySelectorAll('main dl:has(> .item)'))
      list.hidden = !list.querySelector('.item:not([hidden])');
    for (const section of sections) section.hidden = !section.querySelector('.item:not([hidden])');
    for (const entry of entries) {
      const target = document.getElementById(decodeURIComponent(entry.firstElementChild.hash.slice(1)));
      entry.hidden = target.closest('section').hidden;
    }
    root.toggleAttribute('data-searching', words.length > 0);
    const { found: some, nothing } = found.dataset;
    found.textContent =
      words.length === 0 ? '' : count === 0 ? nothing : some.replace('%', count).replace('%', items.length);
  };

  const typedBy = (button) => {
    const file = button.closest('figure');
    if (file) return [...file.querySelectorAll('pre > code')].map((line) => line.textContent).join('\n');
    return button.parentElement.querySelector('.typed').textContent;
  };

  const toClipboard = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages without a secure origin have no clipboard but this.
      const area = document.createElement('textarea');
      const focused = document.activeElement;
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      focused?.focus();
    }
  };

  const copy = async (button) => {
    const text = typedBy(button);
    await toClipboard(text);
    const { copied } = found.dataset;
    const word = button.dataset.word ?? button.textContent;
    button.dataset.word = word;
    button.textContent = copied;
    button.classList.add('done');
    found.textContent = `${copied}: ${text.split('\n')[0]}`;
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      button.textContent = word;
      button.classList.remove('done');
    }, 1500);
  };

  const visible = () => [...document.querySelectorAll('.copy')].filter((button) => button.checkVisibility());

  const step = (by) => {
    const buttons = visible();
    const at = buttons.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== field && document.activeElement !== document.body) return false;
    const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
    if (next < 0) {
      field.focus();
      scrollTo({ top: 0 });
    } else buttons[Math.min(next, buttons.length - 1)]?.focus();
    return true;
  };

  const clear = () => {
    field.value = '';
    search();
    field.focus();
  };

  const keys = {
    '/': () => {
      if (document.activeElement === field) return false;
      field.focus();
      field.select();
      return true;
    },
    ArrowDown: () => step(1),
    ArrowUp: () => document.activeElement !== document.body && step(-1),
    Enter: () => {
      if (document.activeElement !== field) return false;
      const [first] = visible();
      if (first) copy(first);
      return true;
    },
    Escape: () => {
      if (document.activeElement === field && field.value === '') field.blur();
      else clear();
      return true;
    },
  };

  const isNight = () => matchMedia('(prefers-color-scheme: dark)').matches;
  // Private windows and some files have no storage.
  const kept = (value) => {
    try {
      if (value) localStorage.setItem('cribnotes-colours', value);
      return localStorage.getItem('cribnotes-colours');
    } catch {
      return null;
    }
  };
  const colours = (value) => {
    if (value) root.dataset.colours = value;
    night.setAttribute(
      'aria-pressed',
      String((root.dataset.colours ?? (isNight() ? 'dark' : 'light')) === 'dark'),
    );
  };

  document.addEventListener('click', ({ target }) => {
    if (target.matches('.copy')) copy(target);
    else if (target === night) {
      colours(night.getAttribute('aria-pressed') === 'true' ? 'light' : 'dark');
      kept(root.dataset.colours);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (Object.hasOwn(keys, event.key) && keys[event.key]()) event.preventDefault();
  });
  field.addEventListener('input', search);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => colours());

  colours(kept());
  bar.hidden = false;
  for (const button of document.querySelectorAll('.copy')) button.hidden = false;
  // On a phone the list would fill the first screen.
  if (matchMedia('(max-width: 60rem)').matches)
    document.querySelector('nav > details')?.removeAttribute('open');
})();
