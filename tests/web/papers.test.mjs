// 出文: every paper as it will be printed, saved in each format, printed from file://.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {button, goTo} from './clerk.mjs';
import {launch, openPage} from './harness.mjs';
import {openSampleYear, startAtJune} from './sample_year.mjs';

const browser = await launch();
const folder = mkdtempSync(join(tmpdir(), 'minsheng-papers-'));

const paper = (page) => page.frameLocator('#paper');
const shown = (page) => page.locator('#paper');
const kinds = (page) => page.getByRole('listbox', {name: '文书'}).getByRole('option');

async function choosePaper(page, name) {
  await page.getByRole('option', {name, exact: true}).click();
  await page.getByRole('option', {name, exact: true, selected: true}).waitFor();
}

// Downloads it and gives the path, whose end is the suggested name.
async function save(page, label) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, label).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('every kind of paper is shown as a page of its own', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '出文');
  const names = await kinds(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  assert.ok(names.length >= 12, names.join());
  for (const name of names) {
    await choosePaper(page, name);
    if (name === '工作专报') {  // none was written yet
      await page.getByText('这份文书还做不出来').first().waitFor();
      continue;
    }
    await paper(page).locator('body *').first().waitFor();
    const text = await paper(page).locator('body').innerText();
    assert.ok(text.trim().length > 10, `${name}: ${text}`);
  }
  assert.deepEqual(page.problems, []);
});

test('the notice of 调度 goes out as Word, web page and text with the same figures', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '调度');
  await button(page, '出文').click();
  await shown(page).waitFor();
  const notice = await paper(page).locator('body').innerText();
  assert.match(notice, /2024年6月/);
  const word = await save(page, '导出 Word');
  assert.match(word, /\.docx$/);
  assert.equal(readFileSync(word).subarray(0, 2).toString(), 'PK');
  const web = readFileSync(await save(page, '存网页'), 'utf8');
  assert.match(web, /Content-Security-Policy/);
  for (const figure of notice.match(/\d+\.\d\d%/g)) assert.ok(web.includes(figure), figure);
  assert.deepEqual(page.problems, []);
});

test('a saved web page prints on A4 without loading anything', async () => {
  const page = await openSampleYear(browser, '出文');
  await choosePaper(page, '任务分解表');
  const path = await save(page, '存网页');
  const saved = await openPage(page.context(), {url: pathToFileURL(path).href});
  const pdf = await saved.pdf({preferCSSPageSize: true});
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.deepEqual(saved.problems, []);
});

test('打印 prints the paper alone, and nothing of it stays in the page', async () => {
  const page = await openSampleYear(browser, '出文');
  await choosePaper(page, '调度通报');
  await shown(page).waitFor();
  await page.evaluate(() => {
    window.printed = [];
    new MutationObserver((changes) => {
      for (const change of changes) {
        for (const node of change.addedNodes) {
          if (node.tagName === 'IFRAME') node.addEventListener('load', () => {
            window.printed.push(node.contentDocument.body.innerText);
            node.contentWindow.dispatchEvent(new Event('afterprint'));
          });
        }
      }
    }).observe(document.body, {childList: true});
  });
  await button(page, '打印').click();
  await page.waitForFunction(() => window.printed.length === 1);
  assert.match(await page.evaluate(() => window.printed[0]), /调度通报/);
  await page.waitForFunction(() => document.querySelectorAll('body > iframe').length === 0);
  assert.deepEqual(page.problems, []);
});

test('menus are not covered by the paper, and its keys are the program\'s', async () => {
  const page = await openSampleYear(browser, '出文');
  await shown(page).waitFor();
  await paper(page).locator('body').click({position: {x: 300, y: 300}});
  await page.keyboard.press('Control+K');
  const dialog = page.getByRole('dialog').first();
  await dialog.waitFor();
  await page.waitForFunction(() => document.getElementById('paper').style.filter !== 'none');
  const free = await dialog.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return document.elementFromPoint(box.left + box.width / 2, box.bottom - 8)?.id !== 'paper';
  });
  assert.ok(free);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.getElementById('paper').style.filter === 'none');
  assert.deepEqual(page.problems, []);
});

test('a long paper is shown in sheets, each with its head and number, and one turns them', async () => {
  const page = await openSampleYear(browser, '出文');
  await choosePaper(page, '任务分解表');
  await page.getByText(/^1 \/ \d+ 页$/).waitFor();
  const count = Number((await page.getByText(/^1 \/ \d+ 页$/).textContent()).match(/\/ (\d+)/)[1]);
  assert.ok(count > 2, String(count));
  const sheets = await paper(page).locator('body').evaluate((body) => {
    const written = new DOMParser().parseFromString(frameElement.srcdoc, 'text/html');
    return {
      rows: [body, written.body].map((one) => one.querySelectorAll('tbody tr').length),
      heads: body.querySelectorAll('thead').length,
      numbers: [...body.querySelectorAll('main > div > span')].map((one) => one.textContent),
      // The ends of the gaps between sheets: as far from each other as sheets are high, with 8 mm of ground.
      ends: [...body.querySelectorAll('main > div')].slice(0, -1).map((gap) => gap.getBoundingClientRect().bottom),
    };
  });
  assert.equal(sheets.rows[0], sheets.rows[1]);
  assert.equal(sheets.heads, count);
  assert.deepEqual(sheets.numbers, Array.from({length: count}, (_, i) => `— ${i + 1} —`));
  const millimetre = 96 / 25.4;
  for (let i = 1; i < sheets.ends.length; ++i) {
    const height = (sheets.ends[i] - sheets.ends[i - 1]) / millimetre;
    assert.ok(Math.abs(height - 218) < 0.5, `sheet ${i + 1} is ${height} mm high`);
  }
  await button(page, '下一页').click();
  await page.getByText(`2 / ${count} 页`, {exact: true}).waitFor();
  await button(page, '上一页').click();
  await page.getByText(`1 / ${count} 页`, {exact: true}).waitFor();
  assert.deepEqual(page.problems, []);
});

test('the preview grows and shrinks', async () => {
  const page = await openSampleYear(browser, '出文');
  await page.getByText(/^1 \/ \d+ 页$/).waitFor();
  const percent = (name) => page.getByRole('link', {name, exact: true});
  const before = parseFloat(await percent(/^\d+%$/).getAttribute('aria-label'));
  await button(page, '放大').click();
  await percent(`${Math.round(before * 1.25)}%`).waitFor();
  await button(page, '缩小').click();
  await percent(`${before}%`).waitFor();
  assert.deepEqual(page.problems, []);
});

test('a list opened over the paper is seen and pressed through it', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '出文');
  await choosePaper(page, '催办单');
  await page.getByRole('combobox', {name: '单位'}).click();
  const line = page.getByRole('menuitem').nth(6);
  await line.waitFor();
  const over = await line.evaluate((element) => {
    const box = element.getBoundingClientRect(), frame = document.getElementById('paper');
    const around = frame.getBoundingClientRect();
    const within = box.top > around.top && box.bottom < around.bottom && box.left > around.left;
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {within, shown: frame.style.visibility, free: hit !== frame};
  });
  assert.deepEqual(over, {within: true, shown: 'visible', free: true});
  const name = await line.textContent();
  await line.click();
  await page.getByRole('combobox', {name: '单位'}).filter({hasText: name}).waitFor();
  assert.deepEqual(page.problems, []);
});
