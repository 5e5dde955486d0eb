/**
 * The document as the blocks the server reads and keeps, and back. The way there and back changes nothing: whoever opens a
 * draft later must count its places as everybody else does.
 *
 * @typedef {import('prosemirror-model').Node} Node
 * @typedef {Record<string, any>} Json
 */
import { Fragment } from 'prosemirror-model';
import { schema } from './schema.js';

const { nodes, marks } = schema;

/** @param {Node} doc @returns {Json[]} */
export function toBlocks(doc) {
  return isBlank(doc) ? [] : children(doc).map(block);
}

/** One empty paragraph is how the editor shows that there is nothing. @param {Node} node */
function isBlank(node) {
  return node.childCount === 1 && node.firstChild?.type === nodes.paragraph && node.firstChild.content.size === 0;
}

/** @param {Node} node @returns {Node[]} */
function children(node) {
  return Array.from({ length: node.childCount }, (_, i) => node.child(i));
}

/** @param {Node} node @returns {Json} */
function block(node) {
  switch (node.type) {
    case nodes.paragraph:
      return { type: 'paragraph', content: words(node) };
    case nodes.heading:
      return { type: 'heading', level: node.attrs.level, content: words(node) };
    case nodes.statement:
      return { type: 'quote', ...known(node.attrs), content: toBlocks(node) };
    case nodes.table:
      return { type: 'table', ...known(node.attrs), rows: children(node).map(row) };
    default:
      return { type: 'list', marker: node.type === nodes.bullet_list ? 'BULLET' : 'NUMBER', items: children(node).map(toBlocks) };
  }
}

/** @param {Json} attributes */
function known(attributes) {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}

/** @param {Node} node @returns {Json} */
function row(node) {
  const cells = children(node).map(cell => ({ columns: cell.attrs.colspan, rows: cell.attrs.rowspan, content: words(cell) }));
  return { header: node.attrs.header, cells };
}

/** @param {Node} parent @returns {Json[]} */
function words(parent) {
  /** @type {Json[]} */
  const all = [];
  /** @type {Json | null} */
  let open = null;
  for (const node of children(parent)) {
    const link = node.marks.find(mark => mark.type === marks.link);
    if (link === undefined) {
      open = null;
      all.push(word(node));
    } else {
      if (open?.address !== link.attrs.address) {
        open = { type: 'link', address: link.attrs.address, content: [] };
        all.push(open);
      }
      open?.content.push(word(node));
    }
  }
  return all;
}

/** @param {Node} node @returns {Json} */
function word(node) {
  if (node.isText) {
    const has = (/** @type {import('prosemirror-model').MarkType} */ type) => node.marks.some(mark => mark.type === type);
    return { type: 'text', text: node.text, strong: has(marks.strong), emphasis: has(marks.emphasis) };
  }
  return node.type === nodes.footnote ? { type: 'footnote', content: words(node) } : { type: 'lineBreak' };
}

/** @param {Json[]} blocks @returns {Node} */
export function toDocument(blocks) {
  return nodes.doc.create(null, filled(blocks.map(node)));
}

/** Blocks as they can be put in where the writer stands. @param {Json[]} blocks */
export function toNodes(blocks) {
  return blocks.map(node);
}

/** @param {Node[]} inside */
function filled(inside) {
  return inside.length === 0 ? [nodes.paragraph.create()] : inside;
}

/** @param {Json} json @returns {Node} */
function node(json) {
  switch (json.type) {
    case 'paragraph':
      return nodes.paragraph.create(null, inline(json));
    case 'heading':
      return nodes.heading.create({ level: json.level }, inline(json));
    case 'quote':
      return nodes.statement.create({ hearing: json.hearing ?? null, authority: json.authority ?? null }, filled(json.content.map(node)));
    case 'table':
      return nodes.table.create({ caption: json.caption ?? null }, json.rows.map(tableRow));
    default:
      return (json.marker === 'BULLET' ? nodes.bullet_list : nodes.ordered_list).create(null, json.items.map(item));
  }
}

/** @param {Json[]} blocks */
function item(blocks) {
  const inside = blocks.map(node);
  return nodes.list_item.create(null, inside[0]?.type === nodes.paragraph ? inside : [nodes.paragraph.create(), ...inside]);
}

/** @param {Json} json */
function tableRow(json) {
  const cells = json.cells.map((/** @type {Json} */ cell) =>
    nodes.table_cell.create({ colspan: cell.columns ?? 1, rowspan: cell.rows ?? 1 }, inline(cell)));
  return nodes.table_row.create({ header: json.header }, cells);
}

/** @param {Json} json @param {readonly import('prosemirror-model').Mark[]} around @returns {Fragment} */
function inline(json, around = []) {
  const content = json.content ?? (json.text ? [{ type: 'text', text: json.text }] : []);
  return Fragment.fromArray(content.flatMap((/** @type {Json} */ one) => said(one, around)));
}

/** @param {Json} json @param {readonly import('prosemirror-model').Mark[]} around @returns {Node[]} */
function said(json, around) {
  switch (json.type) {
    case 'link': {
      const all = inline(json, marks.link.create({ address: json.address }).addToSet(around));
      return Array.from({ length: all.childCount }, (_, i) => all.child(i));
    }
    case 'footnote':
      return [nodes.footnote.create(null, inline(json), around)];
    case 'lineBreak':
      return [nodes.line_break.create(null, null, around)];
    default: {
      const strong = json.strong ? marks.strong.create().addToSet(around) : around;
      return json.text ? [schema.text(json.text, json.emphasis ? marks.emphasis.create().addToSet(strong) : strong)] : [];
    }
  }
}
