import { Slice, Fragment } from 'prosemirror-model';
import { isInTable } from 'prosemirror-tables';
import { schema } from './schema.js';
import { cleanWord, isFromWord } from './word.js';

/** Characters no Word file can hold; the server refuses them too. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Browsers complain about what the page's policy forbids even while they only read it. */
const FORBIDDEN = /<(style|script)\b[\s\S]*?<\/\1\s*>/gi;
const STYLE = /(<[^>]*?)\sstyle(?=\s*=)/gi;
const HANDLER = /(<[^>]*?)\son\w+(?=\s*=)/gi;

const INSIDE_A_CELL = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote';

/** What was pasted, as plain structure: no fonts, no colours, no tracked deletions. @param {string} html */
export function cleanHtml(html) {
  if (html.includes('data-pm-slice')) {
    return html;
  }
  const page = new DOMParser().parseFromString(harmless(html), 'text/html');
  if (isFromWord(html)) {
    cleanWord(page);
  }
  page.querySelectorAll('del, s, strike').forEach(struck => struck.remove());
  page.querySelectorAll('td, th').forEach(flatten);
  page.querySelectorAll('caption').forEach(caption => {
    const table = caption.closest('table');
    const words = caption.textContent?.trim();
    if (table !== null && words) {
      table.dataset.caption = words;
    }
    caption.remove();
  });
  keepEmphasis(page);
  return page.body.innerHTML;
}

/** @param {string} html */
function harmless(html) {
  return html.replace(UNWRITABLE, '').replace(FORBIDDEN, '').replace(STYLE, '$1 data-style').replace(HANDLER, '$1 data-on');
}

/** @param {string} text */
export function cleanText(text) {
  return text.replace(UNWRITABLE, '');
}

/** A cell holds lines, not paragraphs. @param {Element} cell */
function flatten(cell) {
  cell.querySelectorAll(INSIDE_A_CELL).forEach(block => {
    const following = block.nextElementSibling !== null || block.parentElement !== cell && block.parentElement?.nextElementSibling;
    if (!block.querySelector(INSIDE_A_CELL) && following) {
      block.append(cell.ownerDocument.createElement('br'));
    }
  });
  cell.querySelectorAll(`${INSIDE_A_CELL}, ul, ol`).forEach(block => block.replaceWith(...block.childNodes));
}

/** Styles are read and then dropped: the letter has its own. @param {Document} page */
function keepEmphasis(page) {
  page.querySelectorAll('[data-style]').forEach(styled => {
    const style = styled.getAttribute('data-style') ?? '';
    const strong = /font-weight:\s*(bold(er)?|[6-9]\d{2})/.test(style);
    const emphasis = /font-style:\s*italic/.test(style);
    styled.removeAttribute('data-style');
    if (styled.localName === 'b' && /font-weight:\s*(normal|400)/.test(style)) {
      styled.replaceWith(...styled.childNodes);
    } else if (styled.matches('span, a')) {
      wrap(styled, strong ? 'strong' : null);
      wrap(styled, emphasis ? 'em' : null);
    }
  });
}

/** @param {Element} element @param {string | null} name */
function wrap(element, name) {
  if (name !== null) {
    const mark = element.ownerDocument.createElement(name);
    mark.append(...element.childNodes);
    element.append(mark);
  }
}

/** Inside a cell whatever is pasted becomes lines, unless it is cells itself. @param {Slice} slice @param {import('prosemirror-view').EditorView} view */
export function fitted(slice, view) {
  const first = slice.content.firstChild;
  if (!isInTable(view.state) || first === null || first.isInline || first.type.spec.tableRole !== undefined) {
    return slice;
  }
  /** @type {import('prosemirror-model').Node[]} */
  const lines = [];
  slice.content.descendants(node => {
    if (node.isTextblock) {
      if (lines.length > 0) {
        lines.push(schema.nodes.line_break.create());
      }
      node.forEach(word => void lines.push(word));
      return false;
    }
    return true;
  });
  return new Slice(Fragment.fromArray(lines), 0, 0);
}
