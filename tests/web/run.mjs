// Runs every *.test.mjs of a folder (this one, or the one given) with node's own test runner.
// usage: node tests/web/run.mjs [folder] [part of a file name]
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
const part = process.argv[3] ?? '';
const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs') && name.includes(part))
    .sort()
    .map((name) => join(folder, name));
if (files.length === 0) {
  console.error(`no *.test.mjs in ${folder}`);
  process.exit(1);
}
const runner = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], {stdio: 'inherit'});
process.exit(runner.status ?? 1);
