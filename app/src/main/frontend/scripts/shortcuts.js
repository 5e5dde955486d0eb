/**
 * Single keys: j and k walk the rows, / goes to the search field, ? shows the keys, and a letter presses the button that
 * names it in `aria-keyshortcuts`. Each person can switch them off (WCAG 2.1.4), and they never act while one types.
 */
const OFF = 'rettidig.shortcuts.off';

/** @returns {boolean} */
function switchedOff() {
  return localStorage.getItem(OFF) !== null;
}

/** @param {EventTarget | null} target */
function typing(target) {
  return target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null;
}

/** @param {number} step */
function walk(step) {
  const links = [...document.querySelectorAll('tbody [data-row]')].filter(link => link instanceof HTMLElement);
  const row = document.activeElement?.closest('tr');
  const now = links.findIndex(link => link.closest('tr') === row);
  const next = now < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(now + step, 0), links.length - 1);
  links[next]?.focus();
}

/** @param {string} key */
function press(key) {
  const wanted = [...document.querySelectorAll('[aria-keyshortcuts]')].find(
    element => element.getAttribute('aria-keyshortcuts') === key && element.getAttribute('aria-disabled') !== 'true',
  );
  if (wanted instanceof HTMLInputElement) {
    wanted.focus();
  } else if (wanted instanceof HTMLElement) {
    wanted.click();
  }
  return wanted !== undefined;
}

/** @param {string} key @returns {boolean} whether the key meant something here */
function act(key) {
  if (key === 'j' || key === 'k') {
    walk(key === 'j' ? 1 : -1);
    return true;
  }
  return press(key);
}

function showSwitch() {
  const off = switchedOff();
  document.documentElement.toggleAttribute('data-no-shortcuts', off);
  document.querySelectorAll('input[data-shortcuts]').forEach(box => {
    /** @type {HTMLInputElement} */ (box).checked = !off;
  });
}

export function startShortcuts() {
  showSwitch();
  document.addEventListener('change', event => {
    if (event.target instanceof HTMLInputElement && event.target.hasAttribute('data-shortcuts')) {
      event.target.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '');
      showSwitch();
    }
  });
  document.addEventListener('keydown', event => {
    const combined = event.ctrlKey || event.metaKey || event.altKey;
    const idle = !combined && !typing(event.target) && document.querySelector('dialog[open]') === null;
    if (idle && !switchedOff() && act(event.key)) {
      event.preventDefault();
    }
  });
}
