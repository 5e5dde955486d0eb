import { readFile } from 'node:fs/promises';

/** How the editor's view asks whether it runs in Internet Explorer or in Edge before 2020, which we do not serve. */
const ASKED = [
  [/^const ie = .*$/m, 'const ie = false;'],
  [/^const ie_version = .*$/m, 'const ie_version = 0;'],
];

/** What the editor does for browsers of the past is left out: the minifier drops what can never happen. */
export function noOldBrowsers() {
  return {
    name: 'no-old-browsers',
    setup(build) {
      build.onLoad({ filter: /prosemirror-view[\\/]dist[\\/]index\.js$/ }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [question, answer] of ASKED) {
          if (!question.test(contents)) {
            throw new Error(`prosemirror-view asks for old browsers in another way now: ${question}`);
          }
          contents = contents.replace(question, answer);
        }
        return { contents, loader: 'js' };
      });
    },
  };
}
