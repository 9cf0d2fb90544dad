// A unit's report form: the office sends it, the unit fills it in another browser, the office takes
// it back.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {asFile, button, choose, goTo, untilSaved} from './clerk.mjs';
import {launch, newSession, openPage, untilReady} from './harness.mjs';

const browser = await launch();
const kUnit = '县司法局';  // has not reported June

// The sample with a year of reports, at June, on 填报.
async function openOffice() {
  const page = await openPage(await newSession(browser));
  await untilReady(page);
  await button(page, '打开示例').click();
  await page.getByRole('menuitem', {name: /示例数据/}).click();
  await untilSaved(page);
  await goTo(page, '总览');
  for (const month of ['11', '10', '9', '8', '7', '6']) {
    await button(page, '上个月').click();
    await page.getByRole('status').filter({hasText: `2024年${month}月`}).first().waitFor();
  }
  await goTo(page, '填报');
  return page;
}

async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return {name: file.suggestedFilename(), bytes: await readFile(await file.path())};
}

async function chooseUnit(page, unit) {
  await page.getByRole('combobox', {name: '单位'}).first().click();
  await page.getByRole('option', {name: unit, exact: true}).click();
  await page.getByRole('rowheader', {name: unit}).waitFor();
}

const done = (page) => page.getByRole('gridcell', {name: /6月累计/}).first();

async function type(page, text) {
  await done(page).click();
  await page.waitForTimeout(300);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', {name: new RegExp(`6月累计 ${text}$`)}).first().waitFor();
}

async function openFile(page, file) {
  await goTo(page, '交换');
  await choose(page, () => button(page, '选择交换包').click(), asFile(file.name, file.bytes));
}

test('a form goes out, is filled in by keyboard, comes back, and is taken in one step', async () => {
  const office = await openOffice();
  await chooseUnit(office, kUnit);
  const blank = await download(office, () => button(office, '发填报表').last().click());
  assert.equal(blank.name, `${kUnit}-2024年6月填报表.json`);

  const unit = await openPage(await newSession(browser));
  await untilReady(unit);
  await choose(unit, () => button(unit, '选择交换包').click(), asFile(blank.name, blank.bytes));
  await unit.getByText(/县司法局　2024年6月　\d+月\d+日前交回/).first().waitFor();
  const pages = unit.getByRole('navigation', {name: '页面'}).getByRole('link');
  assert.equal(await pages.count(), 3);  // 单位填报, 交换, 设置
  await button(unit, '交回').click();
  await unit.getByRole('alert').filter({hasText: '没有填'}).first().waitFor();
  await type(unit, '120');
  await untilSaved(unit);
  await unit.reload();
  await untilReady(unit);
  await unit.getByRole('gridcell', {name: /6月累计 120$/}).first().waitFor();
  const filled = await download(unit, () => button(unit, '交回').click());
  await unit.getByText(/^已交回。/).first().waitFor();

  await openFile(office, filled);
  await office.getByText('收回填报表').first().waitFor();
  await office.getByText('120', {exact: true}).first().waitFor();
  await button(office, '收下 1 行').click();
  await office.getByRole('gridcell', {name: /6月累计 120$/}).first().waitFor();
  await office.getByRole('rowheader', {name: kUnit}).waitFor();
  await untilSaved(office);
  await office.keyboard.press('Control+Z');
  await office.getByRole('gridcell', {name: /6月累计 120$/}).first().waitFor({state: 'detached'});
  await office.keyboard.press('Control+Y');
  await office.getByRole('gridcell', {name: /6月累计 120$/}).first().waitFor();
  await untilSaved(office);

  // Read once more it has nothing new; a reload keeps what was taken.
  await openFile(office, filled);
  await office.getByText('没有可以收下的').first().waitFor();
  await button(office, '取消').click();
  await office.reload();
  await untilReady(office);
  await openFile(office, filled);
  await office.getByText('没有可以收下的').first().waitFor();
  assert.deepEqual(office.problems, []);
  assert.deepEqual(unit.problems, []);
});

test('forms for all units leave in one archive', async () => {
  const office = await openOffice();
  const archive = await download(office, () => button(office, '发填报表').first().click());
  assert.equal(archive.name, '2024年6月填报表.zip');
  assert.equal(archive.bytes.subarray(0, 2).toString(), 'PK');
  assert.deepEqual(office.problems, []);
});
