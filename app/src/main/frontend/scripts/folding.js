/** What may be folded stands open, so that nothing needs this script; on a telephone it starts closed, and paper opens it. */
export function startFolding() {
  const narrow = matchMedia('(max-width: 600px)');
  /** @param {boolean} open */
  const setAll = open => {
    for (const part of document.querySelectorAll('details[data-folds]')) {
      /** @type {HTMLDetailsElement} */ (part).open = open;
    }
  };
  const start = () => narrow.matches && setAll(false);
  start();
  document.addEventListener('htmx:after:swap', start);
  addEventListener('beforeprint', () => setAll(true));
  addEventListener('afterprint', start);
}
