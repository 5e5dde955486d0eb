import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { Selection, TextSelection } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from 'prosemirror-tables';
import { schema } from './schema.js';

/** @typedef {import('prosemirror-state').Command} Command @typedef {import('prosemirror-state').EditorState} State */

const { nodes, marks } = schema;

/** @param {State} state @param {import('prosemirror-model').NodeType} type */
function stands(state, type) {
  const { $from } = state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).some(node => node.type === type);
}

/** @param {State} state @param {import('prosemirror-model').MarkType} mark */
function marked(state, mark) {
  const { empty, $from, from, to } = state.selection;
  return empty ? mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined : state.doc.rangeHasMark(from, to, mark);
}

/** @type {Command} */
function heading(state, dispatch) {
  const to = stands(state, nodes.heading) ? nodes.paragraph : nodes.heading;
  return setBlockType(to)(state, dispatch);
}

/** @type {Command} */
function statement(state, dispatch) {
  return (stands(state, nodes.statement) ? lift : wrapIn(nodes.statement))(state, dispatch);
}

/** @param {import('prosemirror-model').NodeType} type @returns {Command} */
function list(type) {
  return (state, dispatch) => (stands(state, type) ? liftListItem(nodes.list_item) : wrapInList(type))(state, dispatch);
}

/** Three columns with their names, and two rows. @type {Command} */
function table(state, dispatch) {
  if (isInTable(state)) {
    return false;
  }
  const row = (/** @type {boolean} */ header) => nodes.table_row.create({ header }, [0, 1, 2].map(() => nodes.table_cell.create()));
  const made = nodes.table.create(null, [row(true), row(false), row(false)]);
  if (dispatch) {
    const tr = state.tr.replaceSelectionWith(made);
    const at = tr.mapping.map(state.selection.from, -1);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.max(0, at)), 1)).scrollIntoView());
  }
  return true;
}

/** @type {Command} */
function headerRow(state, dispatch) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const row = $from.node(depth);
    if (row.type === nodes.table_row) {
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), null, { header: !row.attrs.header }));
      return true;
    }
  }
  return false;
}

/** Out of a table or a statement at the end of the text, into a paragraph of one's own. @type {Command} */
export function leaveDownwards(state, dispatch) {
  const { $to } = state.selection;
  if ($to.depth < 2) {
    return false;
  }
  const after = $to.after(1);
  if (dispatch) {
    const next = state.doc.resolve(after).nodeAfter;
    const tr = next?.type === nodes.paragraph ? state.tr : state.tr.insert(after, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
}

/** An arrow beyond the last line of a table or statement. @type {Command} */
export function arrowDown(state, dispatch, view) {
  const { $to, empty } = state.selection;
  const atEnd = empty && $to.depth > 1 && $to.after(1) === state.doc.content.size && (view?.endOfTextblock('down') ?? false);
  const isLast = state.doc.lastChild?.type === nodes.table ? $to.index(1) === state.doc.lastChild.childCount - 1 : $to.pos + $to.depth >= state.doc.content.size;
  return atEnd && isLast && leaveDownwards(state, dispatch);
}

/** An arrow above the first line of a table or statement. @type {Command} */
export function arrowUp(state, dispatch, view) {
  const { $from, empty } = state.selection;
  const first = empty && $from.depth > 1 && $from.index(0) === 0 && $from.index(1) === 0 && (view?.endOfTextblock('up') ?? false);
  if (first && dispatch) {
    const tr = state.tr.insert(0, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, 1)).scrollIntoView());
  }
  return first;
}

/**
 * What the buttons of the toolbar do, by their name, and whether they are on.
 *
 * @type {Record<string, {run: Command, on?: (state: State) => boolean}>}
 */
export const actions = {
  strong: { run: toggleMark(marks.strong), on: state => marked(state, marks.strong) },
  emphasis: { run: toggleMark(marks.emphasis), on: state => marked(state, marks.emphasis) },
  heading: { run: heading, on: state => stands(state, nodes.heading) },
  statement: { run: statement, on: state => stands(state, nodes.statement) },
  bullets: { run: list(nodes.bullet_list), on: state => stands(state, nodes.bullet_list) },
  numbers: { run: list(nodes.ordered_list), on: state => stands(state, nodes.ordered_list) },
  deeper: { run: sinkListItem(nodes.list_item) },
  higher: { run: liftListItem(nodes.list_item) },
  table: { run: table },
  row: { run: addRowAfter },
  column: { run: addColumnAfter },
  header: { run: headerRow },
  'less-row': { run: deleteRow },
  'less-column': { run: deleteColumn },
  'less-table': { run: deleteTable },
  undo: { run: undo },
  redo: { run: redo },
};
