// Runs in the page before its scripts (browser.mjs puts it there) and writes down what happens:
// when each animation frame was drawn and what glyphs it needed, when the page's twin in the DOM
// first holds what is waited for, when a key or button was pressed, when a database transaction
// ended. The program itself carries no probes.
(() => {
  const bench = window.bench = {
    frames: [],
    stored: 0,   // when the last database transaction ended
    pressed: 0,  // when the last key, button or paste came
    marks: {},
    wanted: {start: '[aria-label^="台账："]:not([aria-label$="没有台账"])'},  // a ledger is open
  };

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => request((now) => {
    const start = performance.now();
    draw(now);
    const module = window.Module ?? {};
    bench.frames.push({
      start,
      end: performance.now(),
      glyphs: module.minshengGlyphs ?? 0,
      glyphMs: module.minshengGlyphMs ?? 0,
    });
  });

  // bench.marks[name] becomes the time when the twin first matches the selector.
  bench.want = (name, selector) => {
    delete bench.marks[name];
    bench.wanted[name] = selector;
    look();
  };
  const look = () => {
    for (const [name, selector] of Object.entries(bench.wanted)) {
      if (!document.querySelector('#twin ' + selector)) continue;
      bench.marks[name] = performance.now();
      delete bench.wanted[name];
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(look).observe(document.getElementById('twin'),
        {subtree: true, childList: true, attributes: true, characterData: true});
  });

  for (const type of ['pointerdown', 'pointerup', 'keydown', 'input', 'paste', 'change', 'wheel']) {
    window.addEventListener(type, () => { bench.pressed = performance.now(); }, true);
  }

  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function(...words) {
    const transaction = open.apply(this, words);
    transaction.addEventListener('complete', () => { bench.stored = performance.now(); });
    return transaction;
  };
})();
