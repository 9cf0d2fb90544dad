// The DOM twin, pointers, touch, files and the overlay editor in a real browser.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {launch} from './harness.mjs';
import {field, holds, logOf, logged, openPlatform, rest} from './platform.mjs';

const browser = await launch({webgl: true});
const open = (options) => openPlatform(browser, {options});

test('controls are found by role and name and pressed where they are drawn', async () => {
  const page = await open();
  await page.getByRole('button', {name: '导入方案'}).click();
  await logged(page, '按下 导入方案');
  await page.getByRole('button', {name: '导入方案'}).click({button: 'right'});
  await logged(page, '右键 导入方案');
  await page.getByRole('checkbox', {name: '已完成', checked: false}).click();
  await page.getByRole('checkbox', {name: '已完成', checked: true}).waitFor();
});

test('a press without a pointer, as a screen reader makes it, works too', async () => {
  const page = await open();
  await page.getByRole('button', {name: '导入方案'}).evaluate((element) => element.click());
  await logged(page, '按下 导入方案');
});

test('rows hold their cells, and both can be clicked', async () => {
  const page = await open();
  const table = page.getByRole('table', {name: '指标'});
  const row = table.getByRole('row', {name: '第2行'});
  assert.equal(await row.getAttribute('aria-rowindex'), '2');
  assert.equal(await row.getByRole('cell').count(), 6);
  await row.click();
  await logged(page, '选中 第2行');
  await table.getByRole('cell', {name: '第3行第4格'}).click();
  await logged(page, '选中 第3行');
});

test('elements stay the same while their item does, and go when it is scrolled away', async () => {
  const page = await open();
  const first = await page.getByRole('row', {name: '第1行'}).elementHandle();
  await page.getByRole('row', {name: '第2行'}).hover();
  await rest(page);
  assert.equal(await first.evaluate((element) => element.isConnected), true);
  await page.mouse.wheel(0, 3000);
  await page.getByRole('row', {name: '第101行'}).waitFor();
  await rest(page);
  assert.equal(await first.evaluate((element) => element.isConnected), false);
  assert.ok(await page.getByRole('row').count() < 10);
});

test('a wheel of a hundred pixels moves by a hundred pixels, Ctrl+wheel is the browser\'s', async () => {
  const page = await open();
  const row = page.getByRole('row', {name: '第12行'});
  await page.getByRole('row', {name: '第3行'}).hover();
  await page.mouse.wheel(0, 240);
  await row.waitFor();
  await rest(page);
  const before = (await row.boundingBox()).y;
  await page.mouse.wheel(0, 60);
  await rest(page);
  assert.equal(before - (await row.boundingBox()).y, 60);
  const prevented = await page.evaluate(() => {
    const event = new WheelEvent('wheel', {deltaY: 100, ctrlKey: true, bubbles: true, cancelable: true});
    document.getElementById('stage').dispatchEvent(event);
    return event.defaultPrevented;
  });
  assert.equal(prevented, false);
});

test('below an open dialog nothing is offered', async () => {
  const page = await open();
  await page.getByRole('button', {name: '对话框'}).click();
  await page.getByRole('button', {name: '关闭'}).waitFor();
  await rest(page);
  assert.equal(await page.getByRole('button').count(), 1);
  await page.getByRole('button', {name: '关闭'}).click();
  await page.getByRole('button', {name: '导入方案'}).waitFor();
});

test('the twin says which item has the keyboard', async () => {
  const page = await open();
  await field(page, '编号').click();
  await page.waitForFunction(() => {
    const id = document.getElementById('text-agent').getAttribute('aria-describedby');
    return id && document.getElementById(id).getAttribute('aria-label') === '编号';
  });
});

test('at a user scale of 150 % and 90 % twin and drawing still lie on each other', async () => {
  const page = await open();
  const button = page.getByRole('button', {name: '导入方案'});
  const plain = await button.boundingBox();
  for (const [press, scale] of [['放大', 1.5], ['缩小', 0.9]]) {
    await page.getByRole('button', {name: press}).click();
    await page.waitForFunction(([left, name]) => [...document.querySelectorAll('#twin [role=button]')]
        .some((element) => element.textContent !== null && element.getAttribute('aria-label') === name &&
            Math.abs(element.getBoundingClientRect().width - left) < 2), [plain.width * scale, '导入方案']);
    await page.getByRole('checkbox', {name: '已完成', checked: scale === 0.9}).click();
    await page.getByRole('checkbox', {name: '已完成', checked: scale !== 0.9}).waitFor();
  }
  await button.click({position: {x: 1, y: 1}});  // its very corner
  await logged(page, '按下 导入方案');
});

test('a finger taps, scrolls, and holds for the right button', async () => {
  const page = await open({hasTouch: true});
  await page.getByRole('button', {name: '导入方案'}).tap();
  await logged(page, '按下 导入方案');
  const protocol = await page.context().newCDPSession(page);
  const touch = (type, ...touchPoints) => protocol.send('Input.dispatchTouchEvent', {type, touchPoints});
  const button = await page.getByRole('button', {name: '导入方案'}).boundingBox();
  const at = {x: button.x + 10, y: button.y + 8};
  await touch('touchStart', at);
  await logged(page, '右键 导入方案');
  await touch('touchEnd');
  const row = await page.getByRole('row', {name: '第3行'}).boundingBox();
  await touch('touchStart', {x: 200, y: row.y + 20});
  for (let step = 1; step <= 8; step++) await touch('touchMove', {x: 200, y: row.y + 20 - 15 * step});
  await touch('touchEnd');
  await page.getByRole('row', {name: '第7行'}).waitFor();
  assert.ok(!(await logOf(page)).includes('选中 第3行'));
});

test('a chosen file comes with its name, bytes and purpose', async () => {
  const page = await open();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', {name: '打开文件'}).click()]);
  await chooser.setFiles({name: '平江县 方案.txt', mimeType: 'text/plain', buffer: Buffer.from('一、民生')});
  await logged(page, '文件 平江县 方案.txt 12 [plan] 0');
});

test('files can be dropped anywhere; one over 128 MB is refused unread', async () => {
  const page = await open();
  const drop = (type, size) => page.evaluate(([kind, bytes]) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], '台账.json'));
    document.getElementById('stage').dispatchEvent(
        new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true}));
  }, [type, size]);
  await drop('dragenter', 3);
  await page.getByRole('alert').filter({hasText: '松开以导入'}).waitFor();
  await drop('drop', 3);
  await logged(page, '文件 台账.json 3 [] 0');
  await drop('drop', 128 * 1024 * 1024 + 1);
  await logged(page, '文件 台账.json 0 [] 1');
  assert.equal(await page.getByRole('alert').count(), 0);
});

test('a download has its Chinese name and its bytes', async () => {
  const page = await open();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: '下载'}).click()]);
  assert.equal(download.suggestedFilename(), '民生台账 备份.json');
  assert.equal(readFileSync(await download.path(), 'utf8'), '{"内容":1}');
});

test('a long text is edited in a real field over its place, and Ctrl+Enter or leaving keeps it', async () => {
  const page = await open();
  const place = await field(page, '说明').boundingBox();
  await field(page, '说明').click();
  const editor = page.locator('textarea.minsheng-overlay');
  await editor.waitFor();
  assert.deepEqual(await editor.boundingBox(), place);
  await page.keyboard.type('加一句');
  await page.keyboard.press('Control+Enter');
  await holds(page, '说明', '第一行\n第二行加一句');
  await field(page, '说明').click();
  await editor.fill('全改');
  await page.mouse.click(600, 20);
  await holds(page, '说明', '全改');
  assert.equal(await editor.count(), 0);
});

test('Esc leaves a long text as it was', async () => {
  const page = await open();
  await field(page, '说明').click();
  await page.locator('textarea.minsheng-overlay').waitFor();
  await page.keyboard.type('不要');
  await page.keyboard.press('Escape');
  await logged(page, '已取消');
  await holds(page, '说明', '第一行\n第二行');
});

test('a broken invariant is told to the page, and the program goes no further', async () => {
  const page = await open();
  await page.evaluate(() => {
    window.told = [];
    Module.minshengFail = (what) => window.told.push(what);
    Module.onAbort = () => window.told.push('abort');
  });
  await page.getByRole('button', {name: '断言'}).click();
  await page.waitForFunction(() => window.told.length >= 2);
  assert.deepEqual(await page.evaluate(() => window.told), ['一定不成立', 'abort']);
});
