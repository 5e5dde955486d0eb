/**
 * What Word puts on the clipboard, as plain structure. Word writes lists as paragraphs with a mark of their own, notes as
 * links to the end of the page, and keeps what was deleted while changes were tracked.
 */

const UNREAD = [
  'meta', 'link', 'title', 'img', 'object', 'del',
  '[data-style*="mso-element:comment-list"]', '[data-style*="mso-comment"]', '.MsoCommentReference',
  '[data-style*="display:none"]', '[data-style*="mso-hide:all"]',
].join(',');

const NUMBERED = /^\(?([0-9]{1,3}|[a-z]|[ivx]{1,5})[.)]/i;

/** @param {string} html */
export function isFromWord(html) {
  return /class="?Mso|xmlns:o="urn:schemas-microsoft-com|mso-/i.test(html);
}

/** @param {Document} page what was pasted; it is changed */
export function cleanWord(page) {
  page.querySelectorAll(UNREAD).forEach(unread => unread.remove());
  notes(page);
  titles(page);
  lists(page);
  // An empty line is how Word keeps paragraphs apart; the letter's template does that.
  page.querySelectorAll('p').forEach(paragraph => paragraph.textContent?.trim() === '' && paragraph.closest('td') === null && paragraph.remove());
}

/** One property of a style, which the caller has put aside. @param {Element} element @param {string} name */
function said(element, name) {
  return new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec((element.getAttribute('data-style') ?? '').replace(/\s+/g, ' '))?.[1]?.trim() ?? '';
}

/** A note's words come to the place that refers to them. @param {Document} page */
function notes(page) {
  page.querySelectorAll('a[href*="#_ftn"], a[href*="#_edn"]').forEach(reference => {
    const id = (reference.getAttribute('href') ?? '').replace(/^.*#_/, '');
    const note = id.includes('ref') ? null : page.getElementById(id);
    if (note !== null) {
      note.querySelectorAll('a[href*="ref"]').forEach(back => back.remove());
      const span = page.createElement('span');
      span.dataset.footnote = '';
      [...note.children].forEach((paragraph, i) => span.append(...(i > 0 ? [page.createElement('br')] : []), ...paragraph.childNodes));
      trim(span);
      reference.replaceWith(span);
    }
  });
  page.querySelectorAll('[data-style*="mso-element:footnote-list"], [data-style*="mso-element:endnote-list"]').forEach(list => list.remove());
}

/** @param {Element} element */
function trim(element) {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    text.textContent = (text.textContent ?? '').replace(/^[\s\u00a0]+/, '');
    if (text.textContent !== '') {
      return;
    }
  }
}

/** @param {Document} page */
function titles(page) {
  page.querySelectorAll('p.MsoTitle, p.MsoSubtitle').forEach(title => renamed(title, 'h1'));
}

/** @param {Element} element @param {string} name */
function renamed(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** @param {Document} page */
function lists(page) {
  /** @type {{level: number, list: Element}[]} */
  let open = [];
  /** @type {Element | null} */
  let last = null;
  page.querySelectorAll('p').forEach(paragraph => {
    const level = Number(/level(\d)/.exec(said(paragraph, 'mso-list'))?.[1] ?? 0);
    if (level === 0) {
      return;
    }
    if (last === null || last.nextElementSibling !== paragraph) {
      open = [];
    }
    last = joined(paragraph, level, open, last);
  });
}

/** @param {Element} paragraph @param {number} level @param {{level: number, list: Element}[]} open the lists around the last item */
function joined(paragraph, level, open, /** @type {Element | null} */ last) {
  const page = paragraph.ownerDocument;
  const mark = [...paragraph.querySelectorAll('span')].find(span => said(span, 'mso-list') === 'Ignore');
  const kind = NUMBERED.test((mark?.textContent ?? '').trim()) ? 'ol' : 'ul';
  mark?.remove();
  while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) {
    open.pop();
  }
  let around = open.at(-1);
  if (around === undefined || around.level < level || around.list.localName !== kind) {
    const list = page.createElement(kind);
    if (around !== undefined && around.level < level) {
      around.list.lastElementChild?.append(list);
    } else {
      paragraph.before(list);
      open.length = 0;
    }
    around = { level, list };
    open.push(around);
  }
  const item = page.createElement('li');
  item.append(renamed(paragraph, 'p'));
  around.list.append(item);
  return open[0]?.list ?? last;
}
