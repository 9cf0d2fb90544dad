// A unit's report form: the office sends it, the unit fills it in another browser, the office takes
// it back.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {asFile, button, choose, goTo, untilSaved} from './clerk.mjs';
import {launch, newSession, openPage, root, untilReady} from './harness.mjs';
import {chooseLine, startAtJune} from './sample_year.mjs';

const browser = await launch();
const kUnit = '县司法局';  // has not reported June
const folder = mkdtempSync(join(tmpdir(), 'minsheng-form-'));
after(() => rmSync(folder, {recursive: true, force: true}));

async function openOffice() {
  const page = await startAtJune(browser);
  await goTo(page, '填报');
  return page;
}

async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return {name: file.suggestedFilename(), bytes: await readFile(await file.path())};
}

async function chooseUnit(page, unit) {
  await chooseLine(page, '单位', unit);
  await page.getByRole('rowheader', {name: unit}).waitFor();
}

const done = (page) => page.getByRole('gridcell', {name: /6月累计/}).first();

// The cell under the cursor says its figure apart from its name.
const holding = (page, text) =>
    page.getByRole('gridcell', {name: /6月累计/}).filter({hasText: text}).first();

async function type(page, text) {
  await done(page).click();
  await page.waitForTimeout(300);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await holding(page, text).waitFor();
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
  await type(unit, '195');
  await untilSaved(unit);
  await unit.reload();
  await untilReady(unit);
  await holding(unit, '195').waitFor();
  const filled = await download(unit, () => button(unit, '交回').click());
  await unit.getByText(/^已交回。/).first().waitFor();

  await openFile(office, filled);
  await office.getByText('收回填报表').first().waitFor();
  await office.getByText('195', {exact: true}).first().waitFor();
  await button(office, '收下 1 行').click();
  await holding(office, '195').waitFor();
  await office.getByRole('rowheader', {name: kUnit}).waitFor();
  await untilSaved(office);
  await office.keyboard.press('Control+Z');
  await holding(office, '195').waitFor({state: 'detached'});
  await office.keyboard.press('Control+Y');
  await holding(office, '195').waitFor();
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

// With the figure in its first cell, as a spreadsheet program would save it.
function filledWorkbook(bytes, figure) {
  const [form, filled] = ['form.xlsx', 'filled.xlsx'].map((name) => join(folder, name));
  writeFileSync(form, bytes);
  const script = join(root, 'tests', 'native', 'fill_form.py');
  const cell = execFileSync('python3', [script, form, figure, filled], {encoding: 'utf8'}).trim();
  return {bytes: readFileSync(filled), cell};
}

async function workbookOfUnit(page) {
  await goTo(page, '出文');
  await page.getByRole('option', {name: '月度填报表'}).click();
  await chooseLine(page, '单位', kUnit);
  return download(page, () => button(page, '导出 Excel').click());
}

test('a form goes out as a workbook, and what was filled in is looked at and taken', async () => {
  const office = await openOffice();
  const form = await workbookOfUnit(office);
  assert.match(form.name, /填报表.*\.xlsx$/);
  const {bytes} = filledWorkbook(form.bytes, '195');
  await openFile(office, {name: '司法局.xlsx', bytes});
  await office.getByText('收回填报表').first().waitFor();
  await office.getByText('195', {exact: true}).first().waitFor();
  await button(office, /^收下 1 行/).click();
  await holding(office, '195').waitFor();
  await office.keyboard.press('Control+Z');
  await holding(office, '195').waitFor({state: 'detached'});
  assert.deepEqual(office.problems, []);
});

test('a cell of a workbook that cannot be taken is named by its address', async () => {
  const office = await openOffice();
  const form = await workbookOfUnit(office);
  const {bytes, cell} = filledWorkbook(form.bytes, '-3');
  await openFile(office, {name: '司法局.xlsx', bytes});
  await office.getByText(new RegExp(cell)).first().waitFor();
  assert.deepEqual(office.problems, []);
});
