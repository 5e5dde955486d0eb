const SHOWN = 'rettidig.preview';

/**
 * A letter as the server sends it, or why there is none.
 *
 * @typedef {{pdf?: string, why: string}} Letter
 */

/**
 * The letter as it would be, beside the words. It comes along when words are kept; what others wrote, and the letter a page
 * begins with, are asked for. An answer that was overtaken is not shown.
 *
 * @returns {{isShown: () => boolean, show: (letter?: Letter) => void}}
 */
export function startPreview() {
  const frame = document.querySelector('iframe[data-preview]');
  const told = document.querySelector('[data-preview-told]');
  const box = document.querySelector('[data-shows-preview]');
  if (!(frame instanceof HTMLIFrameElement) || !(told instanceof HTMLElement) || !(box instanceof HTMLInputElement)) {
    return { isShown: () => false, show: () => {} };
  }
  let turn = 0;
  let shown = '';

  /** @param {Letter} [sent] */
  async function show(sent) {
    frame.hidden = !box.checked;
    if (!box.checked) {
      told.textContent = '';
      return;
    }
    const mine = ++turn;
    const letter = sent === undefined ? await asked(frame.dataset.preview ?? '') : read(sent);
    if (mine === turn && letter !== null) {
      told.textContent = typeof letter === 'string' ? letter || told.dataset.refused || '' : '';
      if (letter instanceof Blob) {
        // The bytes that came are shown: the frame does not ask for the letter once more.
        URL.revokeObjectURL(shown);
        shown = URL.createObjectURL(letter);
        frame.src = `${shown}#toolbar=0&navpanes=0`;
      }
    }
  }

  box.checked = localStorage.getItem(SHOWN) !== null;
  box.addEventListener('change', () => {
    box.checked ? localStorage.setItem(SHOWN, '') : localStorage.removeItem(SHOWN);
    void show();
  });
  void show();
  return { isShown: () => box.checked, show };
}

/** @param {Letter} sent @returns {Blob | string} the letter, or why there is none */
function read({ pdf, why }) {
  return pdf === undefined ? why : new Blob([Uint8Array.from(atob(pdf), sign => sign.charCodeAt(0))], { type: 'application/pdf' });
}

/** @param {string} address @returns {Promise<Blob | string | null>} the letter, why there is none, or null while nobody answers */
async function asked(address) {
  try {
    const reply = await fetch(address, { headers: { Accept: 'application/pdf' } });
    return reply.ok ? await reply.blob() : (await reply.json()).detail;
  } catch {
    return null;
  }
}
