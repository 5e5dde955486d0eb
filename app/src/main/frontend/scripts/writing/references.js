import { Plugin } from 'prosemirror-state';

/** What looks like the beginning of a reference, at the end of what was typed. */
const BEGUN = /(?:(?:[Ss]pørgsmål|[Ss]pm\.?)\s+(?:nr\.?\s*\d{0,5}|\d{1,5})|[A-ZÆØÅ]{2,5}\s+alm\.?\s*del\s*(?:(?:spm\.?\s*)?(?:nr\.?\s*)?\d{0,5})|(?:\bL|\bB|Aktstk\.?)\s?\d{1,4}\s+spm\.?\s*(?:nr\.?\s*)?\d{0,5})$/;
const PAUSE = 120;

/**
 * Offers the questions of the register that may be meant, in a list under the text. The focus stays in the text: the list
 * is worked by the arrows, Enter and Escape, and nothing is chosen before an arrow was pressed.
 *
 * @typedef {{ref: string, wording: string, askedOn: string, text: string}} Reference
 * @typedef {import('prosemirror-view').EditorView} View
 * @param {string} address @param {HTMLElement} list @param {HTMLElement} told
 */
export function references(address, list, told) {
  /** @type {Reference[]} */
  let found = [];
  let begun = '';
  let dropped = '';
  let at = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {View} view */
  function show(view) {
    const isOpen = found.length > 0;
    list.hidden = !isOpen;
    list.replaceChildren(...found.map(option));
    told.textContent = isOpen ? `${told.dataset.offered} ${found.length}` : '';
    if (isOpen) {
      const around = /** @type {HTMLElement} */ (list.offsetParent).getBoundingClientRect();
      const cursor = view.coordsAtPos(view.state.selection.from);
      list.style.top = `${cursor.bottom - around.top + 4}px`;
      list.style.left = `${Math.max(0, Math.min(cursor.left - around.left, around.width - list.offsetWidth))}px`;
    }
    choose(view, -1);
  }

  /** @param {Reference} reference @param {number} place */
  function option(reference, place) {
    const line = document.createElement('div');
    const wording = document.createElement('b');
    wording.textContent = reference.wording;
    line.append(wording, ` ${reference.askedOn}: ${reference.text}`);
    line.id = `editor-reference-${place}`;
    line.setAttribute('role', 'option');
    return line;
  }

  /** @param {View} view @param {number} place */
  function choose(view, place) {
    at = place;
    [...list.children].forEach((line, i) => line.setAttribute('aria-selected', String(i === at)));
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    const chosen = list.children[at]?.id;
    chosen === undefined ? view.dom.removeAttribute('aria-activedescendant') : view.dom.setAttribute('aria-activedescendant', chosen);
  }

  /** @param {View} view */
  function close(view) {
    clearTimeout(timer);
    dropped = begun;
    if (found.length > 0) {
      found = [];
      show(view);
    }
  }

  /** @param {View} view @param {Reference | undefined} reference */
  function take(view, reference) {
    if (reference !== undefined) {
      const { from } = view.state.selection;
      const length = begun.length;
      const wording = begun.startsWith('S') ? reference.wording.replace(/^s/, 'S') : reference.wording;
      close(view);
      view.dispatch(view.state.tr.insertText(wording, from - length, from).scrollIntoView());
    }
  }

  /** @param {View} view */
  function look(view) {
    const { $from, empty } = view.state.selection;
    const words = empty ? $from.parent.textBetween(Math.max(0, $from.parentOffset - 80), $from.parentOffset, null, '\ufffc') : '';
    const now = BEGUN.exec(words)?.[0] ?? '';
    if (now === begun) {
      return;
    }
    begun = now;
    if (begun === '' || begun === dropped) {
      close(view);
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const asked = begun;
      const reply = await fetch(`${address}?${new URLSearchParams({ q: asked })}`, { headers: { Accept: 'application/json' } }).catch(() => null);
      const known = reply?.ok ? await reply.json() : [];
      if (begun === asked && view.hasFocus()) {
        found = known;
        show(view);
      }
    }, PAUSE);
  }

  list.addEventListener('mousedown', event => event.preventDefault());
  return new Plugin({
    props: {
      attributes: { 'aria-autocomplete': 'list', 'aria-controls': list.id },
      handleKeyDown(view, event) {
        const size = found.length;
        if (size === 0) {
          return false;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          choose(view, event.key === 'ArrowDown' ? (at + 1) % size : (at <= 0 ? size : at) - 1);
        } else if (event.key === 'Escape') {
          close(view);
        } else if (event.key === 'Enter' && at >= 0) {
          take(view, found[at]);
        } else {
          return false;
        }
        return true;
      },
      handleDOMEvents: { blur: view => close(view) },
    },
    view(view) {
      list.addEventListener('click', event => {
        const line = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
        take(view, found[[...list.children].indexOf(/** @type {Element} */ (line))]);
      });
      return { update: look };
    },
  });
}
