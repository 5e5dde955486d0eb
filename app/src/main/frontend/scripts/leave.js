/** Warns before a page is left whose form with `data-keep` was changed and neither sent nor kept. */
export function startLeaveWarning() {
  /** @type {Set<HTMLFormElement>} */
  const changed = new Set();
  document.addEventListener('input', event => {
    const form = event.target instanceof Element ? event.target.closest('form[data-keep]') : null;
    if (form instanceof HTMLFormElement) {
      changed.add(form);
    }
  });
  document.addEventListener('rettidig:kept', event => {
    changed.delete(/** @type {HTMLFormElement} */ (event.target));
  });
  document.addEventListener('submit', event => {
    changed.delete(/** @type {HTMLFormElement} */ (event.target));
  });
  window.addEventListener('beforeunload', event => {
    if ([...changed].some(form => form.isConnected)) {
      event.preventDefault();
    }
  });
}
