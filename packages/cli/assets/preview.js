(() => {
  const frame = document.querySelector('iframe');

  // What stood in the frame stands there again after a reload.
  const place = `crib-preview ${location.pathname}`;
  frame?.addEventListener('load', () => {
    const kept = sessionStorage.getItem(place);
    if (kept) frame.contentWindow.scrollTo(0, Number(kept));
  });
  // The answer to a form shows what has changed.
  let isSending = false;
  document.addEventListener('submit', () => {
    isSending = true;
  });
  new EventSource('events').addEventListener('changed', () => {
    if (isSending) return;
    if (frame?.contentDocument?.scrollingElement)
      sessionStorage.setItem(place, frame.contentDocument.scrollingElement.scrollTop);
    location.reload();
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const question = document.activeElement?.closest('.questions > li');
    const letter = CSS.escape(event.key);
    question?.querySelector(`[data-key="${letter}"]`)?.click();
  });

  const cards = [...document.querySelectorAll('.card')];
  if (cards.length === 0) return;
  const current = `${place} card`;
  let at = 0;
  const show = (next) => {
    at = (next + cards.length) % cards.length;
    cards.forEach((card, index) => {
      card.hidden = index !== at;
      if (card.hidden) card.open = false;
    });
    document.getElementById('at').textContent = `${at + 1} of ${cards.length}`;
    sessionStorage.setItem(current, at);
  };
  const turn = (by) => {
    show(at + by);
    cards[at].firstElementChild.focus();
  };
  document.getElementById('turn').hidden = false;
  document.getElementById('previous').addEventListener('click', () => show(at - 1));
  document.getElementById('next').addEventListener('click', () => show(at + 1));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight') turn(1);
    else if (event.key === 'ArrowLeft') turn(-1);
  });
  show(Math.min(Number(sessionStorage.getItem(current) ?? 0), cards.length - 1));
})();
