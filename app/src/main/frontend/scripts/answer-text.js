import { toBlocks, toDocument } from './writing/blocks.js';
import { surface } from './writing/surface.js';

/** Puts the editor in the place of the plain text field, and what it holds into the form, as the server reads it. */
export function startEditor() {
  const box = document.querySelector('[data-editor]');
  const plain = document.querySelector('[data-plain]');
  if (!(box instanceof HTMLElement) || !(plain instanceof HTMLElement)) {
    return;
  }
  const field = /** @type {HTMLInputElement} */ (box.querySelector('input[name="document"]'));
  const write = (/** @type {import('prosemirror-view').EditorView} */ view) => (field.value = JSON.stringify(toBlocks(view.state.doc)));
  surface(box, toDocument(JSON.parse(field.value)), [], view => {
    write(view);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.disabled = false;
  plain.querySelectorAll('textarea').forEach(area => (area.disabled = true));
  plain.hidden = true;
  box.hidden = false;
}
