import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The icons the parts name; the sprite holds no other. */
const NAMES = [
  'chevron-right', 'close', 'error', 'info', 'sort-table-ascending', 'sort-table-descending', 'sort-table-none',
  'success', 'time',
];

/** One SVG file with a symbol for each icon. */
export async function sprite() {
  const source = createRequire(import.meta.url)
    .resolve('dkfds')
    .replace(/js[\\/]dkfds\.min\.js$/, 'img/all-svg-icons.svg');
  const all = await readFile(source, 'utf8');
  const symbols = NAMES.map(name => {
    const found = all.match(new RegExp(`<symbol[^>]*\\bid="${name}"[\\s\\S]*?</symbol>`));
    if (found === null) {
      throw new Error(`The design system has no icon ${name}`);
    }
    return found[0];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
