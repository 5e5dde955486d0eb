import { put, say } from './writing/put.js';

/**
 * The buttons beside the text put what they add where the writer stands. Where that cannot be fetched, the form is sent as
 * it is without the editor.
 *
 * @param {HTMLFormElement} form
 * @param {import('prosemirror-view').EditorView} view
 */
export function startAdditions(form, view) {
  const address = form.dataset.additions;
  if (address === undefined) {
    return;
  }
  let stoodSomewhere = false;
  view.dom.addEventListener('focus', () => (stoodSomewhere = true), { once: true });
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button[name="add"]') : null;
    if (!(button instanceof HTMLButtonElement) || button.form !== form) {
      return;
    }
    event.preventDefault();
    const voice = /** @type {HTMLSelectElement} */ (form.elements.namedItem('voice')).value;
    void fetch(`${address}?${new URLSearchParams({ add: button.value, voice })}`, { headers: { Accept: 'application/json' } })
      .then(async reply => (reply.ok ? (await reply.json()).blocks : null))
      .catch(() => null)
      .then(blocks => {
        if (blocks === null) {
          form.requestSubmit(button);
          return;
        }
        view.dispatch(button.value.startsWith('reference:') ? say(view.state, blocks, !stoodSomewhere) : put(view.state, blocks, !stoodSomewhere));
        view.focus();
      });
  });
}
