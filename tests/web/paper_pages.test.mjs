// How a paper is laid out as sheets (web/platform/paper_pages.js), on small papers of their own: a
// sheet takes ten lines of ten characters.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {launch, newSession, root} from './harness.mjs';

const browser = await launch();
const library = readFileSync(join(root, 'web', 'platform', 'paper_pages.js'), 'utf8');
const style = `body, p, h2 { margin: 0; font: 10px/20px monospace; } html { background: #ddd; }
  main { width: 100px; min-height: 200px; padding: 30px 20px 40px; margin: 10px; font-size: 10px; }
  p, h2 { overflow-wrap: anywhere; } table { border-spacing: 0; table-layout: fixed; width: 100px; }
  td, th { padding: 0; font: 10px/20px monospace; vertical-align: top; }
  span.wide { letter-spacing: 4px; }`;

// The paper's sheets as lists of the texts of their blocks. They are all of one height, where nothing
// on them is higher than a sheet.
async function sheetsOf(blocks, {even = true} = {}) {
  const page = await (await newSession(browser)).newPage();
  await page.setContent(`<style>${style}</style><main>${blocks}</main>`);
  const found = await page.evaluate((source) => {
    let pages = null;
    const merge = (_, parts) => { pages = parts.$MinshengPages; };
    new Function('mergeInto', 'LibraryManager', `var MinshengPages; ${source.replaceAll('MinshengPages.', 'window.MinshengPages.')}`)(merge, {});
    window.MinshengPages = pages;
    const tops = pages.divide(document);
    const sheets = [[]];
    for (const block of document.querySelector('main').children) {
      const isGap = block.tagName === 'DIV' && block.firstChild?.tagName === 'SPAN';
      if (isGap) sheets.push([]);
      else sheets.at(-1).push(block.tagName === 'TABLE' ?
          [...block.rows].map((row) => [...row.cells].map((cell) => `${cell.textContent}${cell.rowSpan > 1 ? `x${cell.rowSpan}` : ''}`).join('|')).join('/') :
          block.textContent);
    }
    return {tops, sheets: sheets.slice(0, -1)};  // behind the last gap there is nothing
  }, library);
  await page.close();
  assert.equal(found.tops.length, found.sheets.length);
  if (even) found.tops.slice(1).forEach((top, i) => assert.ok(Math.abs(top - found.tops[i] - 280) < 1, `sheet ${i + 1}: ${found.tops}`));
  return found.sheets;
}

const line = (n) => String(n).repeat(16).slice(0, 16);  // fills a line of 100 pixels at 6 each
const lines = (count, word = 'a') => Array.from({length: count}, () => `<p>${word}</p>`).join('');
const text = (count) => Array.from({length: count}, (_, i) => line(i % 10)).join('');

test('what fits on a sheet is one', async () => {
  assert.deepEqual(await sheetsOf(''), [[]]);
  assert.equal((await sheetsOf(lines(10))).length, 1);
  assert.deepEqual((await sheetsOf(lines(11))).map((sheet) => sheet.length), [10, 1]);
});

test('a paragraph goes on between two lines, and leaves no line alone', async () => {
  const long = await sheetsOf(lines(7) + `<p>${text(6)}</p>`);
  assert.equal(long[0].length, 8);
  assert.equal(long[0][7] + long[1][0], text(6));
  assert.equal(long[0][7], text(6).slice(0, long[0][7].length));
  assert.ok(long[0][7].length >= 16 && long[1][0].length >= 32, JSON.stringify(long));
  const orphan = await sheetsOf(lines(9) + `<p>${text(4)}</p>`);
  assert.deepEqual(orphan[1], [text(4)]);
  const widow = await sheetsOf(lines(8) + `<p>${text(3)}</p>`);
  assert.deepEqual(widow[1], [text(3)]);
});

test('markup within a paragraph is divided with it, and nothing is lost', async () => {
  const words = `<b>${text(3)}</b>x<span>${text(25)}</span>y `;
  const sheets = await sheetsOf(`<p>${words}</p>`);
  assert.ok(sheets.length >= 3);
  assert.equal(sheets.flat().join('').trim(), `${text(3)}x${text(25)}y`);
});

test('a heading goes with what it leads', async () => {
  const sheets = await sheetsOf(lines(8) + '<h2>h</h2><h2>k</h2>' + lines(2, 'b'));
  assert.deepEqual(sheets[1], ['h', 'k', 'b', 'b']);
});

test('the seal takes the last lines before it along', async () => {
  const seal = '<div class="seal"><p>s</p><p>d</p></div>';
  const split = await sheetsOf(lines(4) + `<p>${text(5)}</p>` + seal);
  assert.equal(split[1].length, 2);
  assert.equal(split[1][0].length >= 16, true, JSON.stringify(split));
  assert.equal(split[0].at(-1) + split[1][0], text(5));
  assert.deepEqual((await sheetsOf(lines(9) + seal))[1], ['a', 'sd']);
});

const rows = (count) => Array.from({length: count}, (_, i) => `<tr><td>${i}</td><td>b</td></tr>`).join('');

test('a table goes on with its head again', async () => {
  const sheets = await sheetsOf(`<table><thead><tr><th>h</th><th>k</th></tr></thead><tbody>${rows(12)}</tbody></table>`);
  assert.deepEqual(sheets, [['h|k/' + Array.from({length: 9}, (_, i) => `${i}|b`).join('/')], ['h|k/9|b/10|b/11|b']]);
});

test('a cell over several rows goes on empty, in its column', async () => {
  const sheets = await sheetsOf(`<table><tbody>${rows(8)}
      <tr><td>x</td><td rowspan="4">tall</td></tr><tr><td>y</td></tr><tr><td>z</td></tr><tr><td>w</td></tr></tbody></table>`);
  assert.ok(sheets[0][0].endsWith('/x|tallx2/y'), sheets[0][0]);
  assert.deepEqual(sheets[1], ['z|x2/w']);
});

test('a cell over several rows with more in it than its part has room for goes on whole', async () => {
  const sheets = await sheetsOf(`<table><tbody>${rows(8)}
      <tr><td>x</td><td rowspan="6">a<br>b<br>c<br>d</td></tr>${'<tr><td>y</td></tr>'.repeat(5)}</tbody></table>`);
  assert.ok(!sheets[0][0].includes('abcd'), sheets[0][0]);
  assert.ok(sheets[1][0].startsWith('x|abcdx6'), sheets[1][0]);
});

test('a row higher than a sheet, below its heading, divides all the same', async () => {
  const tall = `<tr><td>${'t<br>'.repeat(9)}t</td><td>b</td></tr>`;
  const sheets = await sheetsOf(`<h2>h</h2><table><tbody>${tall}${rows(10)}</tbody></table>`, {even: false});
  assert.deepEqual(sheets, [['h', 'tttttttttt|b'], [Array.from({length: 10}, (_, i) => `${i}|b`).join('/')]]);
});

test('a forced end of a sheet is one wherever it stands', async () => {
  const end = '<div class="page-break"></div>';
  assert.deepEqual(await sheetsOf(`<p>a</p>${end}<p>b</p>${end}`), [['a'], ['b']]);
});
