// The boot page: starts the program where it can run and says in Chinese what is wrong where not.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';
import {asFile, button, choose, editItem, goTo, importPlan, retype, row, untilSaved} from './clerk.mjs';
import {launch, newSession, openPage, pageFile, untilReady} from './harness.mjs';

const browser = await launch({webgl: true});
const folder = mkdtempSync(join(tmpdir(), 'minsheng-boot-'));
after(() => rmSync(folder, {recursive: true}));
const html = readFileSync(pageFile);

async function open(options, session = {}) {
  return openPage(await newSession(browser, session), options);
}

// A changed copy of the page, as a damaged file would be.
function variant(name, bytes) {
  writeFileSync(join(folder, name), bytes);
  return {url: pathToFileURL(join(folder, name)).href};
}

const title = (page) => page.getByRole('heading', {level: 1});

async function showsTitle(page, text) {
  await title(page).filter({hasText: text}).waitFor();
}

test('the page is one file of at most 1.5 MB, 800 KB gzipped', () => {
  assert.ok(html.length <= 1_500_000, `${html.length} bytes`);
  assert.ok(gzipSync(html, {level: 9}).length <= 800_000, 'gzipped');
});

test('opened by double click it starts without a request, an error or a warning', async () => {
  const page = await open();
  await untilReady(page);
  assert.deepEqual(page.problems, []);
});

test('no text can become code, and nothing can be fetched', async () => {
  const page = await open();
  await untilReady(page);
  const outcome = await page.evaluate(async () => {
    setTimeout('window.evaluated = true', 0);
    const answer = await fetch('data:text/plain,x').then(() => 'fetched', () => 'refused');
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {answer, evaluated: Boolean(window.evaluated), injected: Boolean(window.injected)};
  });
  assert.deepEqual(outcome, {answer: 'refused', evaluated: false, injected: false});
});

test('without WebAssembly it names the settings of Edge that switch it off', async () => {
  const page = await open({init: () => { delete window.WebAssembly; }});
  await showsTitle(page, '浏览器关闭了 WebAssembly');
  await page.getByText('增强安全性').waitFor();
});

test('a WebAssembly that refuses to compile is told apart from a missing one', async () => {
  const page = await open({init: () => {
    WebAssembly.Module = function () { throw new WebAssembly.CompileError('not allowed'); };
  }});
  await showsTitle(page, '浏览器不允许 WebAssembly');
});

test('in the IE mode of a two-engine browser it asks for the other mode', async () => {
  const page = await open({init: () => { document.documentMode = 11; }});
  await showsTitle(page, '请换到极速模式');
});

test('with scripts switched off the page says so', async () => {
  const page = await open({}, {javaScriptEnabled: false});
  await page.getByText('这个页面要用 JavaScript').waitFor();
});

test('where storage is refused it asks, and opens all the same when told to', async () => {
  const page = await open({init: () => {
    IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };
  }});
  await showsTitle(page, '浏览器不让保存数据');
  await page.getByRole('button', {name: '不保存，仍然打开'}).click();
  await untilReady(page);
});

test('a file that was not copied completely is recognised', async () => {
  const page = await open(variant('half.html', html.subarray(0, html.length - 9000)));
  await showsTitle(page, '文件不完整');
});

// The page with four of its bytes changed.
function damagedAt(name, at) {
  const damaged = Buffer.from(html);
  damaged.write(damaged.toString('latin1', at, at + 4) === 'AAAA' ? 'BBBB' : 'AAAA', at);
  return variant(`damaged-${name}.html`, damaged);
}

test('a file with damaged bytes does not start, and says what to do', async () => {
  const program = html.indexOf('>', html.indexOf('id="program"'));
  for (const [name, place] of [['head', 60], ['middle', 600_000]]) {
    await showsTitle(await open(damagedAt(name, program + place)), '民生台账没能启动');
  }
  await showsTitle(await open(damagedAt('unpacking', html.length - 9000)), '文件不完整');
});

// ── Failure ──

// A pointer that leads nowhere: what a program with a defect does.
const breakDown = (page) => page.evaluate(() => {
  setTimeout(() => Module._minsheng_key(0x7ffffff0, 1, 0), 0);
});

// A page with a ledger in its storage.
async function openWithLedger() {
  const page = await open();
  await untilReady(page);
  await importPlan(page);
  return page;
}

async function saveRescue(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '导出备份').click()]);
  return {name: download.suggestedFilename(), path: await download.path()};
}

test('when the program breaks down the page says that what was saved is safe, and backs it up', async () => {
  const page = await openWithLedger();
  await breakDown(page);
  await showsTitle(page, '程序停下来了');
  await page.getByText('显示过“已保存”的内容都在').waitFor();
  await page.getByText(/out of bounds/).waitFor();
  const backup = await saveRescue(page);
  assert.match(backup.name, /^民生台账故障备份-\d{8}-\d{4}\.json$/);
  const file = JSON.parse(readFileSync(backup.path, 'utf8'));
  assert.equal(file.format, 'minsheng-rescue');
  assert.deepEqual(file.damaged, {});
  const names = Object.keys(file.files);
  const [snapshot] = names.filter((name) => /^ledger-.*\/snapshot-/.test(name));
  assert.match(file.files[snapshot], /^minsheng-snapshot 1 .*城镇新增就业/s);
  assert.ok(names.includes('preferences'));
  await button(page, '重新打开').click();
  await untilReady(page);
  await goTo(page, '台账');
  await row(page, '1 城镇新增就业').waitFor();
});

test('the backup of the failure page opens on another computer, with the last action', async () => {
  const page = await openWithLedger();
  await editItem(page, '1 城镇新增就业');
  await retype(page, '事项', '城镇新增就业人数');
  await row(page, '1 城镇新增就业人数').waitFor();
  await breakDown(page);
  const backup = await saveRescue(page);
  const bytes = readFileSync(backup.path);
  assert.ok(Object.keys(JSON.parse(bytes).files).some((name) => /\/journal-/.test(name)), 'more than the snapshot');

  const other = await open();
  await untilReady(other);
  await choose(other, () => button(other, '选择交换包').click(), asFile(backup.name, bytes));
  await other.getByRole('button', {name: /^写入/}).click();
  await row(other, '1 城镇新增就业人数').waitFor();
  assert.deepEqual(other.problems, []);
});

test('behind a failure the program draws, hears and asks nothing any more', async () => {
  const page = await openWithLedger();
  await breakDown(page);
  await showsTitle(page, '程序停下来了');
  const frames = await page.evaluate(() => Module.minshengFrames);
  await page.mouse.move(300, 300);
  await page.keyboard.press('F1');
  await page.evaluate(() => {
    Module._minsheng_wake();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  });
  assert.equal(await page.evaluate(() => Module.minshengFrames), frames);
  await page.keyboard.press('Tab');  // is the browser's again
  assert.equal(await page.evaluate(() => document.activeElement.textContent), '导出备份');
});

test('an abort, as of a broken invariant, ends it with its reason', async () => {
  const page = await open();
  await untilReady(page);
  await page.evaluate(() => { Module.minshengFail('一定不成立 (x.cpp:1)'); Module.onAbort('Aborted()'); });
  await showsTitle(page, '程序停下来了');
  await page.getByText('一定不成立 (x.cpp:1)').waitFor();
});

test('an error inside main() says that it did not start, and offers what is stored', async () => {
  const page = await openWithLedger();
  await page.addInitScript(() => { window.ResizeObserver = function () { throw new Error('main broke'); }; });
  await page.reload();
  await showsTitle(page, '民生台账没能启动');
  await page.getByText('main broke').waitFor();
  await page.getByText('显示过“已保存”的内容没有动过').waitFor();
  assert.match(readFileSync((await saveRescue(page)).path, 'utf8'), /城镇新增就业/);
});

test('where nothing is stored no backup is offered, and no database is made', async () => {
  const page = await open({init: () => { window.ResizeObserver = function () { throw new Error('main broke'); }; }});
  await showsTitle(page, '民生台账没能启动');
  const answer = await page.evaluate(() => new Promise((resolve) => { minshengRescue(resolve); }));
  assert.equal(answer, null);
  assert.equal(await button(page, '导出备份').count(), 0);
  const databases = await page.evaluate(() => indexedDB.databases());
  assert.deepEqual(databases.filter(({name}) => name.startsWith('/minsheng')), []);
});

test('leaving asks only while something is not saved', async () => {
  const page = await openWithLedger();
  let asked = 0;
  page.on('dialog', (dialog) => { asked++; return dialog.accept(); });
  const failed = page.getByRole('alert', {name: /保存失败/});
  const editWithFullDisk = async (name, renamed) => {
    await goTo(page, '台账');
    await editItem(page, name);
    await page.evaluate(() => {
      window.put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await retype(page, '事项', renamed);
    await failed.waitFor();
  };
  await editWithFullDisk('1 城镇新增就业', '城镇新增就业人数');
  await page.evaluate(() => { IDBObjectStore.prototype.put = window.put; });
  await button(page, '再试一次').click();
  await failed.waitFor({state: 'detached'});
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  assert.equal(asked, 0);
  await editWithFullDisk('1 城镇新增就业人数', '就业人数');
  await page.reload();
  assert.equal(asked, 1);
});

test('an error message without an error, as from a resize observer, ends nothing', async () => {
  const page = await open();
  await untilReady(page);
  await page.evaluate(() => window.dispatchEvent(new ErrorEvent('error', {message: 'ResizeObserver loop completed'})));
  await page.waitForTimeout(50);
  assert.equal(await page.locator('#boot').isVisible(), false);
});
