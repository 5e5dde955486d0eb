import { startAdditions } from './additions.js';
import { saved } from './saved.js';
import { toBlocks, toDocument } from './writing/blocks.js';
import { references } from './writing/references.js';
import { surface } from './writing/surface.js';
import { together } from './writing/together.js';

/** @typedef {import('prosemirror-view').EditorView} View */

/**
 * Puts the editor in the place of the plain text field, and what it holds into the form, as the server reads it.
 *
 * @param {ReturnType<typeof import('./preview.js').startPreview>} preview the letter beside it
 */
export function startEditor(preview) {
  const form = document.querySelector('form.writing');
  const box = document.querySelector('[data-editor]');
  const plain = document.querySelector('[data-plain]');
  if (!(form instanceof HTMLFormElement) || !(box instanceof HTMLElement) || !(plain instanceof HTMLElement)) {
    return;
  }
  const field = /** @type {HTMLInputElement} */ (box.querySelector('input[name="document"]'));
  const shared = form.dataset.together === undefined ? null : share(form, preview);
  const write = (/** @type {View} */ view) => (field.value = JSON.stringify(toBlocks(view.state.doc)));
  const list = /** @type {HTMLElement} */ (box.querySelector('[role="listbox"]'));
  const told = /** @type {HTMLElement} */ (box.querySelector('[data-offered]'));
  const plugins = [references(form.dataset.references ?? '', list, told), ...(shared === null ? [] : [shared.plugin])];
  const view = surface(box, toDocument(JSON.parse(field.value)), plugins, (changed, tr) => {
    write(changed);
    if (tr.getMeta('collab$') === undefined) {
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  shared?.begin(view);
  startAdditions(form, view);
  field.disabled = false;
  plain.querySelectorAll('textarea').forEach(area => (area.disabled = true));
  plain.hidden = true;
  box.hidden = false;
}

/** The form's own fields that were changed here and are not kept yet. @param {HTMLFormElement} form */
function changes(form) {
  /** @type {Map<string, string>} */
  const changed = new Map();
  /** @type {Record<string, any>} */
  let last = {};
  form.addEventListener('input', event => {
    const field = event.target;
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name !== '' && field.name !== 'document') {
      changed.set(field.name, field.value);
    }
  });
  return {
    all: () => Object.fromEntries(changed),
    /** @param {Record<string, string>} fields */
    sent: fields => Object.entries(fields).forEach(([name, value]) => changed.get(name) === value && changed.delete(name)),
    /** What others put there. @param {Record<string, any>} known */
    show(known) {
      Object.entries(known).forEach(([name, value]) => {
        const field = form.elements.namedItem(name);
        const isNews = last[name] !== undefined && last[name] !== value && !changed.has(name);
        if (isNews && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) {
          field.value = String(value);
        }
      });
      last = known;
    },
  };
}

/** @param {HTMLFormElement} form @param {ReturnType<typeof import('./preview.js').startPreview>} preview */
function share(form, preview) {
  const told = saved(form);
  const others = /** @type {HTMLElement} */ (form.querySelector('[data-others]'));
  const own = changes(form);
  let shown = -1;
  const { together: address = '', copy, base, version } = form.dataset;
  const shared = together({ address, copy: copy ? Number(copy) : null, base: Number(base), version: Number(version) }, {
    fields: own.all,
    showsLetter: preview.isShown,
    sent: own.sent,
    told(state, known) {
      if (known === undefined) {
        told.say(state);
        return;
      }
      own.show(known.fields ?? {});
      const names = known.people.join(', ');
      others.textContent = names === '' ? '' : `${others.dataset.also} ${names}`;
      if (known.savedAt && state === 'kept') {
        told.kept(known.savedAt);
      }
      if (known.version !== shown || known.letter !== undefined) {
        shown = known.version;
        preview.show(known.letter);
      }
    },
  });
  form.addEventListener('input', shared.changed);
  form.addEventListener('submit', event => {
    const known = shared.settled();
    if (known !== null) {
      keep(form, 'copy', String(known.copy ?? ''));
      keep(form, 'version', String(known.version));
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    void shared.settle().then(isSettled => isSettled && form.requestSubmit(button));
  });
  return shared;
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function keep(form, name, value) {
  /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = value;
}
