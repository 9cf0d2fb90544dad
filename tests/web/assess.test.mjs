// 考评: the quarter's scores, points by hand, the finished quarter that stays as it was.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {button, goTo, retype, untilSaved} from './clerk.mjs';
import {launch, untilReady} from './harness.mjs';
import {openSampleYear} from './sample_year.mjs';

const browser = await launch();

async function startAssessing() {
  const page = await openSampleYear(browser, '考评');
  await page.getByRole('table', {name: '得分表'}).waitFor();
  return page;
}

const rowOf = (page, unit) => page.getByRole('row', {name: new RegExp(`^\\d+ ${unit} `)}).first();
const rowNamed = (page, name) => page.getByRole('row', {name, exact: true}).first();
// 12 县司法局 83.50 → 83.5
const totalOf = async (page, unit) =>
    Number((await rowOf(page, unit).getAttribute('aria-label')).split(' ').at(-1));

async function showQuarter(page, name, words) {
  await button(page, name).click();
  await page.getByText(words).first().waitFor();
}

test('four quarters are shown, each score down to the item it came from', async () => {
  const page = await startAssessing();
  for (const name of ['一季度', '二季度', '三季度', '四季度']) {
    await showQuarter(page, name, `2024 年${name}`);
    await rowOf(page, '县司法局').waitFor();
  }
  await showQuarter(page, '二季度', '2024 年二季度');
  // On the unit's name: a press on a score opens that criterion.
  await rowOf(page, '县司法局').click({position: {x: 60, y: 15}});
  await page.getByRole('complementary', {name: '得分详情'}).waitFor();
  await page.getByRole('button', {name: '报送时效 9.00'}).click();
  await page.getByRole('link', {name: '省15 6月 未报送'}).click();
  await page.getByRole('complementary', {name: '事项详情'}).waitFor();
  assert.deepEqual(page.problems, []);
});

test('points by hand, a finished quarter that new rules do not change, undo, and a reload', async () => {
  const page = await startAssessing();
  await showQuarter(page, '一季度', '2024 年一季度');
  const before = await totalOf(page, '县司法局');
  await rowOf(page, '县司法局').click();
  await button(page, '加减分').click();
  await retype(page, '分数', '-2.5');
  await button(page, '保存').click();
  await page.getByRole('alert').filter({hasText: '没有写理由'}).first().waitFor();
  await retype(page, '理由', '通报批评一次');
  await page.getByText('-2.5 通报批评一次').first().waitFor();
  await page.keyboard.press('Escape');
  const given = (before - 2.5).toFixed(2);
  assert.equal((await totalOf(page, '县司法局')).toFixed(2), given);

  await button(page, '审定本季').click();
  await button(page, '取消审定').waitFor();
  const kept = await rowOf(page, '县司法局').getAttribute('aria-label');

  await button(page, '细则').click();
  await page.getByText('满分合计 100 / 100').first().waitFor();
  await retype(page, '满分', '50');
  await page.getByText('满分合计 90 / 100').first().waitFor();
  await button(page, '保存为新版本').click();
  await page.getByRole('alert').filter({hasText: '还差 10 才到 100'}).first().waitFor();
  await page.getByRole('option', {name: '佐证材料'}).click();
  await retype(page, '满分', '20');
  await page.getByText('满分合计 100 / 100').first().waitFor();
  await button(page, '保存为新版本').click();
  await untilSaved(page);
  await button(page, '返回得分表').click();
  await rowNamed(page, kept).waitFor();
  await page.getByText('已审定').first().waitFor();

  await page.reload();
  await untilReady(page);
  await goTo(page, '考评');
  await showQuarter(page, '一季度', '2024 年一季度');
  await rowNamed(page, kept).waitFor();

  await page.keyboard.press('Control+Z');  // the rules
  await page.keyboard.press('Control+Z');  // the finished quarter
  await button(page, '审定本季').waitFor();
  await rowNamed(page, kept).waitFor();  // by the old rules again
  await page.keyboard.press('Control+Z');  // the points
  await page.waitForFunction(
      (total) => [...document.querySelectorAll('#twin [role=row]')].some(
          (row) => row.getAttribute('aria-label')?.endsWith(`县司法局 ${total}`)),
      before.toFixed(2));
  assert.deepEqual(page.problems, []);
});
