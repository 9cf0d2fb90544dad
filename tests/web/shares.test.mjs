// 分解: a target split to townships, from a spreadsheet and by hand.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {button, goTo, untilSaved} from './clerk.mjs';
import {launch, untilReady} from './harness.mjs';
import {openSampleYear, paste, pressCell, untilCell} from './sample_year.mjs';

const browser = await launch();

test('a target is split from a spreadsheet, divided anew, and the split is there after a reload', async () => {
  const page = await openSampleYear(browser, '分解');
  await page.getByRole('option', {name: /^省4 /}).click();
  await pressCell(page, '新的一行 承担单位');
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
  const page = await openSampleYear(browser, '分解');
  await page.getByRole('option', {name: /^省4 /}).click();
  await pressCell(page, '6月 序时进度');
  await page.keyboard.type('30');
  await page.keyboard.press('Tab');
  await untilCell(page, '6月 序时进度', '30.00%');
  await untilCell(page, '3月 序时进度', '15.00%');
  await page.keyboard.press('Control+z');
  await untilCell(page, '6月 序时进度', '50.00%');
  assert.deepEqual(page.problems, []);
});
