/**
 * Keeps what is typed into a form with `data-autosave` at every pause, tells so in words, and shows the letter it would be.
 * When the network is gone it tries again, each time after twice as long; nothing typed meanwhile is lost.
 */
const PAUSE = 200;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;
const SHOWN = 'rettidig.preview';

/** @param {HTMLFormElement} form @param {() => void} kept */
function keeping(form, kept) {
  const told = /** @type {HTMLElement} */ (form.querySelector('[data-saved]'));
  let timer = 0;
  let retry = FIRST_RETRY;
  let waiting = false;
  let sending = false;

  const say = (/** @type {string} */ name, detail = '') => (told.textContent = `${told.dataset[name]} ${detail}`.trim());
  const later = (/** @type {number} */ wait) => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };

  async function send() {
    if (sending) {
      waiting = true;
      return;
    }
    sending = true;
    waiting = false;
    say('saving');
    try {
      const reply = await fetch(/** @type {string} */ (form.dataset.autosave), {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams(/** @type {any} */ (new FormData(form))),
      });
      if (!reply.ok) {
        throw new Error(String(reply.status));
      }
      const at = new Date((await reply.json()).savedAt);
      retry = FIRST_RETRY;
      const clock = at.toLocaleTimeString('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });
      say('kept', clock);
      form.dispatchEvent(new CustomEvent('rettidig:kept', { bubbles: true }));
      kept();
    } catch {
      say('failed');
      later(retry);
      retry = Math.min(retry * 2, LAST_RETRY);
    } finally {
      sending = false;
    }
    if (waiting) {
      later(PAUSE);
    }
  }

  form.addEventListener('input', () => later(PAUSE));
  form.addEventListener('submit', () => clearTimeout(timer));
  window.addEventListener('online', () => told.textContent?.startsWith(told.dataset.failed ?? '') && later(0));
  return send;
}

/** @param {HTMLIFrameElement | null} frame @returns {{show: () => Promise<void>, wanted: () => boolean}} */
function preview(frame) {
  const told = document.querySelector('[data-preview-told]');
  const box = document.querySelector('[data-shows-preview]');
  const wanted = () => box instanceof HTMLInputElement && box.checked;
  if (frame === null || told === null || !(box instanceof HTMLInputElement)) {
    return { show: async () => {}, wanted: () => false };
  }
  let turn = 0;
  return {
    wanted,
    async show() {
      frame.hidden = !wanted();
      if (!wanted()) {
        told.textContent = '';
        return;
      }
      const mine = ++turn;
      const address = `${frame.dataset.preview}?${mine}`;
      const reply = await fetch(address, { headers: { Accept: 'application/pdf' } });
      if (mine === turn) {
        told.textContent = reply.ok ? '' : /** @type {HTMLElement} */ (told).dataset.refused ?? '';
        if (reply.ok) {
          frame.src = `${address}#toolbar=0&navpanes=0`;
          frame.dispatchEvent(new CustomEvent('rettidig:shown', { bubbles: true }));
        }
      }
    },
  };
}

export function startAutosave() {
  const form = document.querySelector('form[data-autosave]');
  const box = document.querySelector('[data-shows-preview]');
  if (!(form instanceof HTMLFormElement)) {
    return;
  }
  const pages = preview(document.querySelector('iframe[data-preview]'));
  const send = keeping(form, pages.show);
  if (box instanceof HTMLInputElement) {
    box.checked = localStorage.getItem(SHOWN) !== null;
    const start = () => (pages.wanted() ? send() : pages.show());
    box.addEventListener('change', () => {
      box.checked ? localStorage.setItem(SHOWN, '') : localStorage.removeItem(SHOWN);
      start();
    });
    start();
  }
}
