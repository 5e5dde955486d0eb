const SHOWN = 'rettidig.preview';

/**
 * The letter as it would be, beside the words. Each time it is asked for anew; an answer that was overtaken is not shown.
 *
 * @returns {() => Promise<void>} shows what stands now
 */
export function startPreview() {
  const frame = document.querySelector('iframe[data-preview]');
  const told = document.querySelector('[data-preview-told]');
  const box = document.querySelector('[data-shows-preview]');
  if (!(frame instanceof HTMLIFrameElement) || !(told instanceof HTMLElement) || !(box instanceof HTMLInputElement)) {
    return async () => {};
  }
  let turn = 0;
  let shown = '';

  async function show() {
    frame.hidden = !box.checked;
    if (!box.checked) {
      told.textContent = '';
      return;
    }
    const mine = ++turn;
    const reply = await fetch(frame.dataset.preview ?? '', { headers: { Accept: 'application/pdf' } }).catch(() => null);
    const letter = reply?.ok ? await reply.blob() : null;
    if (mine === turn && reply !== null) {
      told.textContent = reply.ok ? '' : told.dataset.refused ?? '';
      if (letter !== null) {
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
  return show;
}
