import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const LICENCE = /^licen[cs]e(\.(md|txt))?$/i;

/** Licences that stand beside single files of a package and not at its top. */
const BESIDE_FILES = { dkfds: ['dist/fonts/IBMPlexSans/complete/woff2/license.txt'] };

/** Whose work is in the files we deliver, and under which licence: every package that is not for building only. */
export async function thirdParty(frontend) {
  const lock = JSON.parse(await readFile(join(frontend, 'package-lock.json'), 'utf8'));
  const delivered = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.dev);
  const chapters = delivered.map(async ([path]) => {
    const folder = join(frontend, path);
    const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const files = (await readdir(folder)).filter(name => LICENCE.test(name)).concat(BESIDE_FILES[about.name] ?? []);
    if (files.length === 0) {
      throw new Error(`${about.name} brings no licence text`);
    }
    const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')));
    return [`${about.name} ${about.version} (${about.license})`, ...texts.map(text => text.trim())].join('\n\n');
  });
  return (await Promise.all(chapters)).join(`\n\n${'='.repeat(80)}\n\n`) + '\n';
}
