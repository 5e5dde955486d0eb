// Builds what browsers get: node build.mjs [folder]. Every file but the manifest has its content's hash in its name, so
// that browsers may keep it for ever, and stands beside its compressed forms, so that no server compresses it again.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipAsync } from '@gfx/zopfli';
import esbuild from 'esbuild';
import { minify } from 'terser';
import { designSystem } from './build/design-system.mjs';
import { noOldBrowsers } from './build/old-browsers.mjs';
import { sprite } from './build/icons.mjs';
import { thirdParty } from './build/third-party.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const library = join(process.argv[2] ?? join(here, '../../../target/classes'), 'META-INF/resources/lib');
const COMPRESSIBLE = /\.(js|css|svg|txt)$/;

/** @type {Map<string, string>} the name a page asks for, and the file that has it */
const manifest = new Map();

/** @param {string} name @param {string} content */
async function write(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`);
  await writeFile(join(library, hashed), content);
  manifest.set(name, hashed);
}

/** @type {esbuild.BuildOptions} */
const BUNDLED = {
  absWorkingDir: here,
  outdir: library,
  bundle: true,
  minify: true,
  target: ['es2022', 'chrome123', 'firefox128', 'safari17.5'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** esbuild joins the modules; what it leaves, a second minifier makes 3 % smaller. */
async function scripts() {
  const entryPoints = ['scripts/app.js', 'scripts/editor.js', 'scripts/keeping.js'];
  const plugins = [noOldBrowsers()];
  const { outputFiles } = await esbuild.build({ ...BUNDLED, entryPoints, plugins, format: 'esm', write: false });
  for (const file of outputFiles) {
    const { code } = await minify(file.text, { module: true, ecma: 2020, compress: { passes: 2 } });
    await write(basename(file.path), code ?? '');
  }
}

async function styles() {
  const result = await esbuild.build({
    ...BUNDLED,
    entryPoints: ['styles/app.css'],
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.svg': 'file', '.woff2': 'file' },
    plugins: [designSystem()],
    metafile: true,
  });
  for (const [file, output] of Object.entries(result.metafile.outputs)) {
    if (output.entryPoint) {
      manifest.set(basename(output.entryPoint), basename(file));
    } else if (file.endsWith('.woff2')) {
      manifest.set(basename(Object.keys(output.inputs)[0]), basename(file));
    }
  }
}

async function compress() {
  for (const name of (await readdir(library)).filter(file => COMPRESSIBLE.test(file))) {
    const content = await readFile(join(library, name));
    await writeFile(join(library, `${name}.gz`), await gzipAsync(content, {}));
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    await writeFile(join(library, `${name}.br`), brotliCompressSync(content, quality));
  }
}

await rm(library, { recursive: true, force: true });
await mkdir(library, { recursive: true });
await scripts();
await styles();
await write('favicon.svg', await readFile(join(here, 'favicon.svg'), 'utf8'));
await write('icons.svg', await sprite());
await write('THIRD-PARTY.txt', await thirdParty(here));
await compress();
const lines = [...manifest].sort().map(([name, file]) => `${name}=${file}\n`);
await writeFile(join(library, 'manifest.properties'), lines.join(''));
