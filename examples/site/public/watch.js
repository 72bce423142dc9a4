// Notes which gated code ran, in order. Part of the example, not of what it shows.

(() => {
  const runs = [];
  window.runs = runs;

  window.noteRun = (label) => {
    runs.push({ label, at: performance.now() });
    document.dispatchEvent(new CustomEvent('example:ran'));
  };

  // `load` does not bubble, but it can be watched on its way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof Element && target.hasAttribute('data-category') && target.src) {
        window.noteRun(`${target.localName} ${new URL(target.src).pathname}`);
      }
    },
    true,
  );
})();
