import { Fragment } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import { toNodes } from './blocks.js';

/**
 * Blocks where the writer stands: in the place of an empty paragraph, between the halves of another, after what holds the
 * cursor otherwise.
 *
 * @param {import('prosemirror-state').EditorState} state
 * @param {Record<string, any>[]} blocks as the server writes them
 * @param {boolean} atEnd
 */
export function put(state, blocks, atEnd) {
  const { $to } = atEnd ? Selection.atEnd(state.doc) : state.selection;
  const content = Fragment.fromArray(toNodes(blocks));
  const isOwn = $to.depth === 1 && $to.parent.isTextblock;
  const size = $to.parent.content.size;
  const tr = state.tr;
  let start = $to.depth === 0 ? $to.pos : $to.after(1);
  if (isOwn && size === 0) {
    start = $to.before();
    tr.replaceWith(start, $to.after(), content);
  } else {
    if (isOwn && $to.parentOffset < size) {
      start = $to.parentOffset === 0 ? $to.before() : tr.split($to.pos).mapping.map($to.pos) - 1;
    }
    tr.insert(start, content);
  }
  return tr.setSelection(Selection.near(tr.doc.resolve(start + content.size))).scrollIntoView();
}

/**
 * The words of one paragraph among the words where the writer stands.
 *
 * @param {import('prosemirror-state').EditorState} state @param {Record<string, any>[]} blocks @param {boolean} atEnd
 */
export function say(state, blocks, atEnd) {
  const { $to } = atEnd ? Selection.atEnd(state.doc) : state.selection;
  const words = toNodes(blocks)[0]?.content;
  return $to.parent.isTextblock && words ? state.tr.insert($to.pos, words).scrollIntoView() : put(state, blocks, atEnd);
}
