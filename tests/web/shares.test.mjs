// 分解: a target split to townships, from a spreadsheet and by hand.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {button, goTo, untilSaved} from './clerk.mjs';
import {launch, newSession, openPage, untilReady} from './harness.mjs';

const browser = await launch();

async function startAtShares() {
  const page = await openPage(await newSession(browser));
  await untilReady(page);
  await button(page, '打开示例').click();
  await page.getByRole('menuitem', {name: /示例数据/}).click();
  await untilSaved(page);
  await goTo(page, '分解');
  return page;
}

const cell = (page, name) =>
    page.getByRole('gridcell', {name: new RegExp(`^${name}( |$)`)}).first();
const untilCell = (page, name, text) =>
    page.getByRole('gridcell', {name: `${name} ${text}`, exact: true}).waitFor();

async function press(page, name) {
  await cell(page, name).click();
  await page.waitForFunction((wanted) => {
    const agent = document.getElementById('text-agent');
    const described = document.getElementById(agent?.getAttribute('aria-describedby'));
    return document.activeElement === agent && described?.getAttribute('aria-label') === wanted;
  }, name);
}

const paste = (page, text) => page.evaluate((block) => {
  const data = new DataTransfer();
  data.setData('text/plain', block);
  document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
}, text);

test('a target is split from a spreadsheet, divided anew, and the split is there after a reload', async () => {
  const page = await startAtShares();
  await page.getByRole('option', {name: /^省4 /}).click();
  await press(page, '新的一行 承担单位');
  await paste(page, '三阳乡\t100\t李强\r\n瓮江镇\t50\t王芳\r\n安定镇\t20\r\n');
  await untilCell(page, '瓮江镇 责任领导', '王芳');
  await page.getByRole('option', {name: /^省4 .* 3 家\s[差多] /}).waitFor();
  await button(page, '平均分').click();
  await page.getByRole('option', {name: /^省4 .* 3 家$/}).waitFor();
  await page.getByText('0，正好分完').first().waitFor();
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '分解');
  await page.getByRole('option', {name: /^省4 .* 3 家$/}).click();
  await untilCell(page, '三阳乡 责任领导', '李强');
  await goTo(page, '填报');
  await page.getByText('瓮江镇').first().waitFor();
  assert.deepEqual(page.problems, []);
});

test('nodes of the year are set by keyboard, and undone', async () => {
  const page = await startAtShares();
  await page.getByRole('option', {name: /^省4 /}).click();
  await press(page, '6月 序时进度');
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await untilCell(page, '6月 序时进度', '30.00%');
  await untilCell(page, '3月 序时进度', '15.00%');
  await page.keyboard.press('Control+z');
  await untilCell(page, '6月 序时进度', '50.00%');
  assert.deepEqual(page.problems, []);
});
