// The whole path in the real browser, as a clerk walks it: plan in, look, correct, close, come
// back, send. On file://, with real storage.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {asFile, button, choose, editItem, enter, goTo, importPlan, openItem, planFile, planText, retype, row,
        textbox, untilSaved, untilShows} from './clerk.mjs';
import {launch, launchWithProfile, newSession, openPage, untilReady} from './harness.mjs';

const browser = await launch();
const folder = mkdtempSync(join(tmpdir(), 'minsheng-clerk-'));
after(() => rmSync(folder, {recursive: true, force: true}));

async function start(session) {
  const page = await openPage(session ?? await newSession(browser));
  await untilReady(page);
  return page;
}

test('a plan document becomes a ledger that is there again after a reload', async () => {
  const page = await start();
  await importPlan(page);
  await row(page, '省级重点民生实事').waitFor();
  await page.reload();
  await untilReady(page);
  await goTo(page, '台账');
  await row(page, '3 实施困难重度残疾人家庭无障碍改造').waitFor();
  assert.deepEqual(page.problems, []);
});

test('a cancelled import leaves nothing, and undo brings the draft back', async () => {
  const page = await start();
  await choose(page, () => button(page, '选择方案文件').click(), planFile);
  await button(page, '取消').click();
  await button(page, '选择方案文件').waitFor();
  await page.keyboard.press('Control+z');
  await button(page, '写入台账').waitFor();
});

test('another document pasted over corrections: undo brings them back', async () => {
  const page = await start();
  await choose(page, () => button(page, '选择方案文件').click(), planFile);
  await row(page, '1 城镇新增就业').first().click();
  await retype(page, '事项', '更正过的事项');
  await row(page, '1 更正过的事项').waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '别的县2025年民生实事\n1.新建停车位300个。责任单位：县住建局');
    document.getElementById('stage').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));
  });
  await page.getByText('停车位').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await row(page, '1 更正过的事项').waitFor();
});

test('a field is edited by keyboard, undone, redone and kept', async () => {
  const page = await start();
  await importPlan(page);
  await editItem(page, '2 发放创业担保贷款');
  await retype(page, '事项', '发放创业担保贷款（改）');
  await row(page, '2 发放创业担保贷款（改）').waitFor();
  await button(page, '撤销').first().click();
  await row(page, '2 发放创业担保贷款3000万元').waitFor();
  await button(page, '重做').first().click();
  await row(page, '2 发放创业担保贷款（改）').waitFor();
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '台账');
  await row(page, '2 发放创业担保贷款（改）').waitFor();
});

test('a figure that is no number is refused at its field and the old one stays', async () => {
  const page = await start();
  await importPlan(page);
  await editItem(page, '3 实施困难重度残疾人家庭无障碍改造');
  const value = textbox(page, '目标值').first();
  for (let i = 0; i < 30 && !(await value.isVisible()); ++i) {
    await page.mouse.move(1150, 500);
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(100);
  }
  await page.mouse.wheel(0, 120);  // room below it for what is wrong
  await page.waitForTimeout(200);
  await retype(page, '目标值', '很多');
  await page.getByText('「很多」不是数字').waitFor();
  await retype(page, '目标值', '0.03万');
  await page.getByText('「很多」不是数字').waitFor({state: 'detached'});
  await row(page, '3 实施困难重度残疾人家庭无障碍改造').getByRole('cell', {name: '300户'}).waitFor();
});

test('Chinese typed through an input method arrives once, Enter inside it presses nothing', async () => {
  const page = await start();
  await importPlan(page);
  await editItem(page, '1 城镇新增就业');
  await enter(page, '事项');
  await page.keyboard.press('Control+A');
  const cdp = await page.context().newCDPSession(page);
  for (const text of ['j', 'jiu', '就ye']) {
    await cdp.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
  }
  await cdp.send('Input.insertText', {text: '就业'});
  await untilShows(page, '事项', '就业');
  await page.waitForTimeout(500);  // an Enter in the same moment belongs to the input method
  await page.keyboard.press('Enter');
  await row(page, /^1 就业/).waitFor();
  assert.equal(await row(page, /就业就业/).count(), 0);
});

test('the text of a plan can be pasted with Ctrl+V', async () => {
  const session = await newSession(browser);
  const other = await session.newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').fill(planText);
  await other.keyboard.press('Control+A');
  await other.keyboard.press('Control+C');
  const page = await start(session);
  await page.bringToFront();
  await page.mouse.click(700, 700);
  await page.keyboard.press('Control+V');
  await button(page, '写入台账').waitFor();
});

test('Ctrl+K finds an item by the initials of its sound and opens it', async () => {
  const page = await start();
  await importPlan(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', {name: '搜索'}).waitFor();
  await page.keyboard.type('czxzjy');
  await page.getByRole('option', {name: /城镇新增就业/}).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', {name: '事项详情'}).waitFor();
  await page.getByRole('heading', {name: /城镇新增就业/}).first().waitFor();
  assert.deepEqual(page.problems, []);
});

test('the members of the leading group can be put right, and the checks know at once', async () => {
  const page = await start();
  await importPlan(page);
  await goTo(page, '总览');
  await button(page, '推进机制').click();
  await page.getByRole('dialog', {name: '推进机制'}).waitFor();
  const members = textbox(page, '成员单位');
  const before = await members.textContent();
  await members.click();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('、县体育中心');
  await page.keyboard.press('Control+Enter');
  await untilShows(page, '成员单位', `${before}、县体育中心`);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', {name: '推进机制'}).waitFor({state: 'detached'});
  await goTo(page, '校核');
  await page.getByText('成员单位 县体育中心 没有牵头或配合任何事项。').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('成员单位 县体育中心 没有牵头或配合任何事项。').first().waitFor({state: 'detached'});
  assert.deepEqual(page.problems, []);
});

test('a bundle saved here opens on another computer, and a damaged one is refused', async () => {
  const page = await start();
  await importPlan(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '导出').click()]);
  await page.getByRole('link', {name: '上次备份'}).waitFor();  // it held everything there is
  assert.match(download.suggestedFilename(), /^临江县.*\.json$/);
  const file = join(folder, 'bundle.json');
  await download.saveAs(file);
  const bytes = readFileSync(file, 'utf8');

  const other = await start();
  await choose(other, () => button(other, '选择交换包').click(), asFile('坏.json', bytes.replace('2600', '2601')));
  await other.getByRole('alert').waitFor();
  await choose(other, () => button(other, '选择交换包').click(), asFile('半.json', bytes.slice(0, bytes.length / 2)));
  await choose(other, () => button(other, '选择交换包').click(), file);
  await other.getByRole('button', {name: /^写入/}).click();
  await row(other, '2 建成农村公路').waitFor();
  assert.deepEqual(other.problems, []);
});

test('bad files get a message and leave the open ledger as it was', async () => {
  const page = await start();
  await importPlan(page);
  const bad = {
    '空.txt': '',
    '图.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    '深.json': '['.repeat(100000),
    '大数.json': '{"format":"minsheng-bundle","version":1e999}',
  };
  for (const [name, content] of Object.entries(bad)) {
    await goTo(page, '导入');
    await choose(page, () => button(page, '选择文件').click(), asFile(name, content));
    await page.getByRole('alert').filter({hasText: name}).waitFor();
    await page.keyboard.press('Escape');
    for (const close of await button(page, '关闭提示').all()) await close.click().catch(() => {});
  }
  await goTo(page, '台账');
  await row(page, '2 建成农村公路').waitFor();
  assert.deepEqual(page.problems, []);
});

test('GB18030 text is read like UTF-8', async () => {
  const page = await start();
  // 「一、工作任务」 and one item, as an old editor saves them.
  const bytes = Buffer.from('d2bba1a2b9a4d7f7c8cecef10a312e20bde8b3c9c5a9b4e5b9abc2b73536b9abc0efa1a3', 'hex');
  await choose(page, () => button(page, '选择方案文件').click(), asFile('老.txt', bytes));
  await page.getByText('工作任务').first().waitFor();
});

test('nothing is drawn while nothing changes', async () => {
  const page = await start();
  await importPlan(page);
  await page.mouse.move(600, 400);
  for (const close of await button(page, '关闭提示').all()) await close.click().catch(() => {});
  await page.mouse.move(683, 60);
  await page.waitForTimeout(2500);
  const before = await page.evaluate(() => Module.minshengFrames);
  await page.waitForTimeout(2000);
  assert.equal(await page.evaluate(() => Module.minshengFrames), before);
});

test('what was acknowledged is there after the browser was killed', async () => {
  const profile = mkdtempSync(join(folder, 'profile-'));
  const session = await launchWithProfile(profile);
  const page = await start(session);
  await importPlan(page);
  await editItem(page, '1 城镇新增就业');
  await retype(page, '事项', '停电前改的名');
  await row(page, '1 停电前改的名').waitFor();
  await untilSaved(page);
  const killed = new Promise((done) => session.on('close', done));
  const {execFileSync} = await import('node:child_process');
  execFileSync('sh', ['-c', `kill -9 $(pgrep -f -- "--user-data-dir=${profile}" | head -1)`]);
  await killed;
  rmSync(join(profile, 'SingletonLock'), {force: true});
  const again = await launchWithProfile(profile);
  const back = await start(again);
  await goTo(back, '台账');
  await row(back, '1 停电前改的名').waitFor();
  await again.close();
});

test('a second tab only looks, says so, and can take over', async () => {
  const session = await newSession(browser);
  const first = await start(session);
  await importPlan(first);
  const second = await start(session);
  await second.getByRole('alert').filter({hasText: '只读'}).waitFor();
  await button(second, '接管编辑').click();
  await second.getByRole('alert').filter({hasText: '只读'}).waitFor({state: 'detached'});
  await first.bringToFront();
  await first.getByRole('alert').filter({hasText: '只读'}).waitFor();
});

// A page whose last edit could not be stored; window.failSaves = false mends the disk.
async function withFailedSave(session) {
  const page = await openPage(session, {
    init: () => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function(...args) {
        if (window.failSaves) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      };
    },
  });
  await untilReady(page);
  await importPlan(page);
  await page.evaluate(() => { window.failSaves = true; });
  await editItem(page, '1 城镇新增就业');
  await retype(page, '事项', '没有存上的名');
  await page.getByRole('alert').filter({hasText: '保存失败'}).waitFor();
  return page;
}

test('a failed save shows a red banner that offers the backup, and trying again mends it', async () => {
  const page = await withFailedSave(await newSession(browser));
  await button(page, '导出备份').first().waitFor();
  await page.evaluate(() => { window.failSaves = false; });
  await button(page, '再试一次').click();
  await page.getByRole('alert').filter({hasText: '保存失败'}).waitFor({state: 'detached'});
  await untilSaved(page);
});

test('an edit that could not be saved is handed out as a file when another tab takes over', async () => {
  const session = await newSession(browser);
  const first = await withFailedSave(session);
  const second = await start(session);
  const given = first.waitForEvent('download');
  await button(second, '接管编辑').click();
  const bundle = readFileSync(await (await given).path(), 'utf8');
  assert.match(bundle, /没有存上的名/);
  await first.bringToFront();
  await first.getByText('请在「交换」中打开它').first().waitFor();
});

test('with WebGL the graphics processor draws the same program', async () => {
  const page = await start(await newSession(await launch({webgl: true})));
  await importPlan(page);
  await openItem(page, '3 实施困难重度残疾人家庭无障碍改造');
  await goTo(page, '设置');
  await page.getByText('WebGL 2').waitFor();
  assert.deepEqual(page.problems, []);
});
