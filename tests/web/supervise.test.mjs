// 督办: a note from a late item to its closing, a sample, problems; all of it there after a reload.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {button, enter, goTo, retype, untilSaved, untilShows} from './clerk.mjs';
import {launch, untilReady} from './harness.mjs';
import {startAtJune} from './sample_year.mjs';

const browser = await launch();

// Types into a field that has or takes the keyboard, and leaves it by Enter.
async function fill(page, name, text) {
  await enter(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await untilShows(page, name, text);
  await page.keyboard.press('Enter');
}

const dialog = (page, name) => page.getByRole('dialog', {name, exact: true});

async function takeStep(page, decision, title, fields) {
  await button(page, decision).click();
  await dialog(page, title).waitFor();
  for (const [name, text] of fields) await fill(page, name, text);
  await dialog(page, title).waitFor({state: 'detached'});
}

test('a note goes from a late item to its closing, and is there after a reload', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '调度');
  await page.getByRole('link', {name: /^给.+开督办单$/}).first().click();
  await page.getByRole('complementary', {name: '督办单详情'}).waitFor();
  await retype(page, '期限', '2099.7.1');
  await untilShows(page, '期限', '2099-07-01');
  await button(page, '签发').click();
  await fill(page, '签发日期', '某天');
  await page.getByText('「某天」不是日期').first().waitFor();
  await fill(page, '签发日期', '2024年6月28日');
  await dialog(page, '签发督办单').waitFor({state: 'detached'});
  await page.getByRole('row', {name: /2024-07 .* 整改中/}).waitFor();
  await takeStep(page, '登记回复', '登记回复', [['回复', '已进场施工']]);
  await page.getByRole('row', {name: /2024-07 .* 已回复 待核验/}).waitFor();
  await takeStep(page, '核验通过', '核验通过，办结', [['办结意见', '现场属实']]);
  await page.getByRole('row', {name: /2024-07 .* 已办结/}).waitFor();
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '督办');
  await page.getByRole('row', {name: /2024-07 .* 已办结/}).click();
  const drawer = page.getByRole('complementary', {name: '督办单详情'});
  await drawer.waitFor();
  await page.mouse.move(1150, 500);
  await page.mouse.wheel(0, 2000);
  await untilShows(page, '办结意见', '现场属实');
  assert.deepEqual(page.problems, []);
});

test('by the keyboard alone a note is opened, undone and done again', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '督办');
  await page.getByRole('row', {name: /^2024-06 /}).waitFor();
  await page.keyboard.press('n');
  await dialog(page, '选择事项').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('row', {name: /^2024-07 /}).waitFor();
  await page.getByRole('complementary', {name: '督办单详情'}).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('complementary', {name: '督办单详情'}).waitFor({state: 'detached'});
  await page.keyboard.press('Control+Z');
  await page.getByRole('row', {name: /^2024-07 /}).waitFor({state: 'detached'});
  await page.keyboard.press('Control+Y');
  await page.getByRole('row', {name: /^2024-07 /}).waitFor();
  assert.deepEqual(page.problems, []);
});

test('a seed draws the same sample, results and problems are kept', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '督办');
  await page.getByRole('tab', {name: /^抽查核验/}).click();
  await button(page, '随机抽样').click();
  await fill(page, '种子', '20240628');
  await page.getByRole('row', {name: /待核验/}).first().waitFor();
  const rows = page.getByRole('table', {name: '抽查核验'}).getByRole('row', {name: /待核验/});
  assert.equal(await rows.count(), 7);  // 20 % of the items, rounded up
  await rows.first().click();
  await page.getByText(/种子20240628，按层级分层，\d+项中抽7项/).first().waitFor();
  await fill(page, '结果', '不符');
  await page.getByRole('row', {name: /不符/}).first().waitFor();
  await page.getByRole('tab', {name: /^问题清单/}).click();
  await button(page, '列入').first().click();
  await page.getByRole('row', {name: /待答复/}).first().waitFor();
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '督办');
  await page.getByRole('tab', {name: /^抽查核验/}).click();
  await page.getByRole('row', {name: /不符/}).first().waitFor();
  assert.deepEqual(page.problems, []);
});
