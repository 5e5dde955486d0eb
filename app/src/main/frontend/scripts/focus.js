/**
 * Where the focus goes. A page with errors starts at its summary. After a swap the focus stays where it was if that
 * element came back; otherwise it goes to the part that asks for it, and never falls back to the top of the page. Where
 * nothing had it, nothing gets it.
 */
export function startFocus() {
  /** @type {HTMLElement | null} */ (document.querySelector('.error-summary'))?.focus();
  let before = '';
  let held = false;
  document.addEventListener('htmx:before:swap', () => {
    before = document.activeElement?.id ?? '';
    held = document.activeElement !== document.body;
  });
  document.addEventListener('htmx:after:swap', event => {
    const swapped = event.target instanceof Element ? event.target : document.body;
    const wanted =
      swapped.querySelector('.error-summary, [data-focus]') ??
      (held && document.activeElement === document.body ? (document.getElementById(before) ?? swapped) : null);
    if (wanted instanceof HTMLElement) {
      if (wanted.tabIndex < 0 && !wanted.hasAttribute('tabindex')) {
        wanted.tabIndex = -1;
      }
      wanted.focus({ preventScroll: wanted === swapped });
    }
  });
}
