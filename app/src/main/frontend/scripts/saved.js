/**
 * Tells in words, at the form's `data-saved`, whether what was typed is kept.
 *
 * @param {HTMLFormElement} form
 */
export function saved(form) {
  const told = /** @type {HTMLElement} */ (form.querySelector('[data-saved]'));
  const say = (/** @type {string} */ name, detail = '') => {
    const text = `${told.dataset[name]} ${detail}`.trim();
    if (told.textContent !== text) {
      told.textContent = text;
    }
  };
  return {
    say,
    /** @param {string} instant @param {string} name */
    kept(instant, name = 'kept') {
      say(name, clock(instant));
      form.dispatchEvent(new CustomEvent('rettidig:kept', { bubbles: true }));
    },
  };
}

/** @param {string} instant */
function clock(instant) {
  return new Date(instant).toLocaleTimeString('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });
}
