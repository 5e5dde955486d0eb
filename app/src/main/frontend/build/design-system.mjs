import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import postcss from 'postcss';

/** What our pages use of the design system; rules about any other class are left out. */
const USED = /^(sr-only|skipnav|button|button-(primary|secondary)|form-(group|label|hint|error|error-message|input|select)|alert|alert-(icon|heading|success|error|info|warning)|breadcrumbs\w*|breadcrumbs__list-item|icon-svg)$/;

/** Elements our pages have none of, or whose look is ours alone. */
const UNUSED = /range|footer|main-content|type=text|figcaption|accordion|ms-expand|readonly|:disabled|abbr|progress|^hr$|^h\d( a|\+|$)/;

/** The design system names its colours one by one; as properties they can be turned for dark screens. */
const COLOURS = {
  '#1a1a1a': '--ink',
  '#454545': '--ink-strong',
  '#707070': '--ink-quiet',
  '#8e8e8e': '--edge',
  '#bfbfbf': '--line',
  '#dcdcdc': '--pressed',
  '#f5f5f5': '--soft',
  '#004d99': '--link',
  '#800080': '--link',
  '#cc0000': '--late',
  '#ffe0e0': '--late-soft',
  '#358000': '--ok',
  '#ddf7ce': '--ok-soft',
  '#febb30': '--soon',
  '#ffeecc': '--soon-soft',
  '#1b86c3': '--info',
  '#e2f2fb': '--info-soft',
};

const source = createRequire(import.meta.url).resolve('dkfds').replace(/js[\\/]dkfds\.min\.js$/, 'css/dkfds.css');

/** @param {string} selector */
function isUsed(selector) {
  const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(found => found[1]);
  return classes.every(name => USED.test(name)) && !UNUSED.test(selector);
}

/** @param {string} value */
function coloured(value) {
  return value
    .replace(/#[0-9a-f]{6}\b/gi, hex => {
      const name = COLOURS[hex.toLowerCase()];
      if (name === undefined) {
        throw new Error(`The design system has a colour without a name here: ${hex}`);
      }
      return `var(${name})`;
    })
    .replace(/(?<![\w-])white(?![\w-])/g, 'var(--paper)');
}

/** The base of the design system: what we use of it, in our names for its colours, without its fonts. */
export function designSystem() {
  return {
    name: 'design-system',
    setup(build) {
      build.onResolve({ filter: /^design-system$/ }, () => ({ path: source, namespace: 'design-system' }));
      build.onLoad({ filter: /.*/, namespace: 'design-system' }, async () => {
        const css = postcss.parse(await readFile(source, 'utf8'));
        css.walkAtRules('font-face', rule => void rule.remove());
        css.walkAtRules(/keyframes$/, rule => void rule.remove());
        css.walkAtRules('charset', rule => void rule.remove());
        css.walkRules(rule => {
          const used = rule.selectors.filter(isUsed);
          if (used.length === 0) {
            rule.remove();
          } else {
            rule.selectors = used;
          }
        });
        css.walkDecls(declaration => {
          if (!declaration.value.includes('url(')) {
            declaration.value = coloured(declaration.value);
          }
        });
        css.walkAtRules('media', media => void (media.nodes?.length || media.remove()));
        return { contents: css.toString(), loader: 'css', resolveDir: source.replace(/[\\/][^\\/]+$/, '') };
      });
    },
  };
}
