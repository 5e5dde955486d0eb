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

  async function show() {
    frame.hidden = !box.checked;
    if (!box.checked) {
      told.textContent = '';
      return;
    }
    const mine = ++turn;
    const address = `${frame.dataset.preview}?${mine}`;
    const reply = await fetch(address, { headers: { Accept: 'application/pdf' } }).catch(() => null);
    if (mine === turn && reply !== null) {
      told.textContent = reply.ok ? '' : told.dataset.refused ?? '';
      if (reply.ok) {
        frame.src = `${address}#toolbar=0&navpanes=0`;
        frame.dispatchEvent(new CustomEvent('rettidig:shown', { bubbles: true }));
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
