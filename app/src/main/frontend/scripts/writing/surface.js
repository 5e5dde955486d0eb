import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState, Plugin } from 'prosemirror-state';
import { goToNextCell, tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { actions, arrowDown, arrowUp, leaveDownwards } from './commands.js';
import { linking, noting } from './dialogs.js';
import { cleanHtml, cleanText, fitted } from './paste.js';
import { schema } from './schema.js';
import { toolbar } from './toolbar.js';

const { nodes, marks } = schema;

const line = (/** @type {import('prosemirror-state').EditorState} */ state, /** @type {any} */ dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.line_break.create()).scrollIntoView());
  return true;
};

const keys = keymap({
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.emphasis),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-[': liftListItem(nodes.list_item),
  'Mod-]': sinkListItem(nodes.list_item),
  'Mod-Enter': leaveDownwards,
  'Shift-Enter': line,
  Enter: splitListItem(nodes.list_item),
  ArrowDown: arrowDown,
  ArrowUp: arrowUp,
  Tab: goToNextCell(1),
  'Shift-Tab': goToNextCell(-1),
});

const typed = inputRules({
  rules: [
    wrappingInputRule(/^[-•]\s$/, nodes.bullet_list),
    wrappingInputRule(/^1\.\s$/, nodes.ordered_list),
    wrappingInputRule(/^>\s$/, nodes.statement),
    textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading, match => ({ level: match[1]?.length ?? 1 })),
    new InputRule(/"$/, '”'),
  ],
});

/** A star that opens its note. @param {ReturnType<typeof noting>} notes @param {string} label */
function star(notes, label) {
  return (/** @type {import('prosemirror-model').Node} */ first, /** @type {EditorView} */ view, /** @type {() => number | undefined} */ at) => {
    const dom = document.createElement('span');
    dom.className = 'note-star';
    const show = (/** @type {import('prosemirror-model').Node} */ note) => {
      dom.textContent = '*';
      dom.title = `${label}: ${note.textContent}`;
      dom.setAttribute('role', 'img');
      dom.setAttribute('aria-label', dom.title);
    };
    show(first);
    dom.addEventListener('dblclick', () => notes.open(view, at() ?? 0));
    return {
      dom,
      update: (/** @type {import('prosemirror-model').Node} */ note) => note.type === nodes.footnote && (show(note), true),
      ignoreMutation: () => true,
    };
  };
}

/**
 * The text to write in, with its toolbar.
 *
 * @param {HTMLElement} box with the toolbar and the place for the text
 * @param {import('prosemirror-model').Node} doc
 * @param {readonly Plugin[]} plugins what else has a part in it
 * @param {(view: EditorView, tr: import('prosemirror-state').Transaction) => void} changed
 * @returns {EditorView}
 */
export function surface(box, doc, plugins, changed) {
  const bar = /** @type {HTMLElement} */ (box.querySelector('[role="toolbar"]'));
  const place = /** @type {HTMLElement} */ (box.querySelector('[data-words]'));
  const notes = noting();
  /** @type {ReturnType<typeof toolbar> | null} */
  let tools = null;
  const view = new EditorView(place, {
    state: EditorState.create({
      doc,
      plugins: [
        ...plugins,
        typed,
        keymap({ 'Alt-F10': () => (tools?.focus(), true) }),
        keymap({ Enter: (_state, _dispatch, at) => opened(at, notes) }),
        keys,
        keymap(baseKeymap),
        history(),
        tableEditing(),
      ],
    }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'editor-label', 'aria-describedby': 'editor-hint', class: 'lettertext' },
    nodeViews: { footnote: star(notes, place.dataset.note ?? '') },
    transformPastedHTML: cleanHtml,
    transformPastedText: cleanText,
    transformPasted: fitted,
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      tools?.refresh();
      if (tr.docChanged) {
        changed(view, tr);
      }
    },
  });
  tools = toolbar(bar, view, { ...actions, link: { run: linking() }, note: { run: notes.add } });
  document.getElementById('editor-label')?.addEventListener('click', () => view.focus());
  return view;
}

/** Enter on a star opens its note. @param {EditorView | undefined} view @param {ReturnType<typeof noting>} notes */
function opened(view, notes) {
  const node = view && /** @type {any} */ (view.state.selection).node;
  if (view === undefined || node?.type !== nodes.footnote) {
    return false;
  }
  notes.open(view, view.state.selection.from);
  return true;
}
