// 预测: what will not be reached at the present pace, on 总览 and in the drawer of 填报.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {button, goTo, untilSaved} from './clerk.mjs';
import {launch, untilReady} from './harness.mjs';
import {chooseLine, startAtJune} from './sample_year.mjs';

const browser = await launch();
const homes = '省20 开工建设保障性租赁住房套数';

test('the forecasts of 总览 lead to their items', async () => {
  const page = await startAtJune(browser);
  await button(page, '预测').click();
  const row = page.getByRole('link', {name: `${homes} 将完不成`});
  await row.waitFor();
  await row.click();
  await page.getByRole('complementary', {name: '事项详情'}).waitFor();
  await page.getByRole('heading', {name: '保障性租赁住房'}).first().waitFor();
  assert.deepEqual(page.problems, []);
});

test('the drawer of 填报 tells a forecast, which follows the figure and survives a reload', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '填报');
  const cell = () => page.getByRole('gridcell', {name: new RegExp(`^${homes} 6月累计`)}).first();
  await chooseLine(page, '单位', '县住建局');
  await cell().click();
  await button(page, '详情').click();
  await page.getByText('区间 566–974，目标 1,416，差 −544').first().waitFor();
  // 14, 28, 71, 87, 96 and now 302: 598 + 6 × 79 = 1,072; 598 + 168 = 766, 598 + 576 = 1,174.
  await cell().click();
  await page.keyboard.type('598');
  await page.keyboard.press('Enter');
  await cell().click();
  await page.getByText('区间 766–1,174，目标 1,416，差 −344').first().waitFor();
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '总览');
  for (let i = 0; i < 6; ++i) await button(page, '上个月').click();
  await page.getByRole('status').filter({hasText: '2024年6月'}).first().waitFor();
  await button(page, '预测').click();
  await page.getByRole('link', {name: `${homes} 将完不成`}).waitFor();
  assert.deepEqual(page.problems, []);
});
