import { Schema } from 'prosemirror-model';

/** What an answer is made of. The server has the same parts as records, and refuses everything else. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      content: 'inline*',
      group: 'block',
      defining: true,
      attrs: { level: { default: 1, validate: 'number' } },
      parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({ tag: `h${level}`, attrs: { level: Math.min(level, 3) } })),
      // The page has its own h1 and h2.
      toDOM: node => [`h${node.attrs.level + 2}`, { 'data-level': node.attrs.level }, 0],
    },
    // Somebody else's words. The one that knows its hearing came from there.
    statement: {
      content: 'block+',
      group: 'block',
      defining: true,
      attrs: { hearing: { default: null, validate: 'number|null' }, authority: { default: null, validate: 'string|null' } },
      parseDOM: [{ tag: 'blockquote', getAttrs: quote => source(/** @type {HTMLElement} */ (quote)) }],
      toDOM: node => ['blockquote', { 'data-hearing': node.attrs.hearing, 'data-authority': node.attrs.authority }, 0],
    },
    bullet_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ul' }], toDOM: () => ['ul', 0] },
    ordered_list: { content: 'list_item+', group: 'block', parseDOM: [{ tag: 'ol' }], toDOM: () => ['ol', 0] },
    list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    table: {
      content: 'table_row+',
      group: 'block',
      tableRole: 'table',
      isolating: true,
      attrs: { caption: { default: null, validate: 'string|null' } },
      parseDOM: [{ tag: 'table', getAttrs: table => ({ caption: /** @type {HTMLElement} */ (table).dataset.caption ?? null }) }],
      toDOM: node => ['table', { 'data-caption': node.attrs.caption }, ['tbody', 0]],
    },
    table_row: {
      content: 'table_cell+',
      tableRole: 'row',
      attrs: { header: { default: false, validate: 'boolean' } },
      parseDOM: [{ tag: 'tr', getAttrs: row => ({ header: isHeader(/** @type {HTMLElement} */ (row)) }) }],
      toDOM: node => ['tr', { class: node.attrs.header ? 'names' : null, 'data-header': node.attrs.header || null }, 0],
    },
    table_cell: {
      content: 'inline*',
      tableRole: 'cell',
      isolating: true,
      attrs: {
        colspan: { default: 1, validate: 'number' },
        rowspan: { default: 1, validate: 'number' },
        // The width is the letter template's affair; the table commands want to name it.
        colwidth: { default: null },
      },
      parseDOM: ['td', 'th'].map(tag => ({ tag, getAttrs: cell => spans(/** @type {HTMLTableCellElement} */ (cell)) })),
      toDOM: node => ['td', { colspan: node.attrs.colspan, rowspan: node.attrs.rowspan }, 0],
    },
    footnote: {
      inline: true,
      group: 'inline',
      content: '(text | line_break)*',
      atom: true,
      parseDOM: [{ tag: 'span[data-footnote]' }],
      toDOM: () => ['span', { 'data-footnote': '' }, 0],
    },
    line_break: {
      inline: true,
      group: 'inline',
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { address: { validate: 'string' } },
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: link => {
            const address = /** @type {HTMLElement} */ (link).getAttribute('href') ?? '';
            return isAddress(address) ? { address } : false;
          },
        },
      ],
      toDOM: mark => ['a', { href: mark.attrs.address }, 0],
    },
    emphasis: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: bold => /** @type {HTMLElement} */ (bold).style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: weight => /^(bold(er)?|[6-9]\d{2})$/.test(/** @type {string} */ (weight)) && null },
      ],
      toDOM: () => ['strong', 0],
    },
  },
});

/** A letter points to pages and mail addresses, as the server's reader says too. @param {string} address */
export function isAddress(address) {
  return /^(https?:\/\/|mailto:)[^\s"<>]+$/.test(address);
}

/** @param {HTMLElement} quote */
function source(quote) {
  const { hearing, authority } = quote.dataset;
  return { hearing: hearing ? Number(hearing) : null, authority: authority ?? null };
}

/** @param {HTMLElement} row */
function isHeader(row) {
  const cells = [...row.children];
  return row.dataset.header === 'true' || row.closest('thead') !== null || (cells.length > 0 && cells.every(cell => cell.matches('th')));
}

/** @param {HTMLTableCellElement} cell */
function spans(cell) {
  return { colspan: Math.min(cell.colSpan || 1, 100), rowspan: Math.min(cell.rowSpan || 1, 1000) };
}
