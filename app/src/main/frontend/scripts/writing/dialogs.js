import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, NodeSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { isAddress, schema } from './schema.js';

/** @typedef {import('prosemirror-view').EditorView} View */

const { nodes, marks } = schema;

/** @param {string} id */
function dialog(id) {
  return /** @type {HTMLDialogElement} */ (document.getElementById(id));
}

/** Asks for the address of the words that are chosen; an empty one takes the link away. @returns {import('prosemirror-state').Command} */
export function linking() {
  const box = dialog('editor-link');
  const field = /** @type {HTMLInputElement} */ (box.querySelector('input'));
  /** @type {(() => void) | null} */
  let done = null;
  box.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault();
    field.setCustomValidity(field.value === '' || isAddress(field.value) ? '' : field.dataset.invalid ?? '');
    if (field.reportValidity()) {
      box.close();
      done?.();
    }
  });
  field.addEventListener('input', () => field.setCustomValidity(''));
  return (state, dispatch, view) => {
    const { from, to, empty } = state.selection;
    if (empty) {
      return false;
    }
    if (dispatch && view) {
      field.value = state.doc.resolve(from + 1).marks().find(mark => mark.type === marks.link)?.attrs.address ?? '';
      done = () => {
        const address = field.value;
        const tr = view.state.tr.removeMark(from, to, marks.link);
        view.dispatch(address === '' ? tr : linked(tr, from, to, address));
        view.focus();
      };
      box.showModal();
    }
    return true;
  };
}

/** The words, and not the notes among them. @param {import('prosemirror-state').Transaction} tr @param {number} from @param {number} to @param {string} address */
function linked(tr, from, to, address) {
  tr.addMark(from, to, marks.link.create({ address }));
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (node.type === nodes.footnote) {
      tr.removeMark(at, at + node.nodeSize, marks.link);
    }
  });
  return tr;
}

/**
 * A note is a star in the text; its words are written in a dialog of their own.
 *
 * @returns {{add: import('prosemirror-state').Command, open: (view: View, at: number) => void}}
 */
export function noting() {
  const box = dialog('editor-note');
  const place = /** @type {HTMLElement} */ (box.querySelector('[data-words]'));
  /** @type {View | null} */
  let words = null;
  /** @type {{view: View, at: number} | null} */
  let noted = null;

  /** @param {View} view @param {number} at */
  function open(view, at) {
    const note = view.state.doc.nodeAt(at);
    if (note?.type !== nodes.footnote) {
      return;
    }
    words?.destroy();
    noted = { view, at };
    words = new EditorView(place, {
      state: EditorState.create({
        doc: note,
        plugins: [
          history(),
          keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(marks.strong), 'Mod-i': toggleMark(marks.emphasis), Enter: () => (take(), true) }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { role: 'textbox', 'aria-labelledby': 'editor-note-heading', class: 'form-input' },
    });
    box.showModal();
    words.focus();
  }

  function take() {
    if (noted !== null && words !== null) {
      const { view, at } = noted;
      const note = view.state.doc.nodeAt(at);
      if (note?.type === nodes.footnote && !note.content.eq(words.state.doc.content)) {
        view.dispatch(view.state.tr.replaceWith(at + 1, at + 1 + note.content.size, words.state.doc.content));
      }
    }
    box.close();
  }

  box.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault();
    take();
  });
  box.addEventListener('close', () => noted?.view.focus());

  /** @type {import('prosemirror-state').Command} */
  const add = (state, dispatch, view) => {
    const { selection } = state;
    if (selection instanceof NodeSelection && selection.node.type === nodes.footnote) {
      if (dispatch && view) {
        open(view, selection.from);
      }
      return true;
    }
    if (!selection.$to.parent.type.contentMatch.matchType(nodes.footnote)) {
      return false;
    }
    if (dispatch && view) {
      const at = selection.to;
      dispatch(state.tr.insert(at, nodes.footnote.create()));
      open(view, at);
    }
    return true;
  };
  return { add, open };
}
