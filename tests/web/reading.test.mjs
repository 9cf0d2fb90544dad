// What the office does with what was read: findings settled, bulletins matched, columns put right.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asFile, button, choose, goTo, importPlan, planText, row, textbox, untilSaved} from './clerk.mjs';
import {launch, newSession, openPage, untilReady} from './harness.mjs';

const browser = await launch();

async function start() {
  const page = await openPage(await newSession(browser));
  await untilReady(page);
  return page;
}

const option = (page, name) => page.getByRole('option', {name});

const bulletin = `临江县民生可感行动工作专报（第1期）

2025年3月26日

（一）省级重点民生实事

1. 促进就业。城镇新增就业 520 人，完成全年任务的 20.5%。
`;

test('a finding that is confirmed with its reason stays confirmed after a reload', async () => {
  const page = await start();
  const faulty = planText.replace('两大县级', '三大县级');
  await choose(page, () => button(page, '选择方案文件').click(), asFile('方案.txt', faulty));
  await button(page, '写入台账').waitFor();
  await page.keyboard.press('Control+Enter');
  await untilSaved(page);
  await page.getByRole('link', {name: '错误 1'}).click();
  await option(page, /^错误 P01/).waitFor();
  await textbox(page, '属实的理由').click();
  await page.getByRole('textbox', {name: '属实的理由'}).and(page.locator('textarea')).waitFor();
  await page.keyboard.insertText('第三项另行下达。');
  await page.keyboard.press('Control+Enter');
  await option(page, /^错误 P01/).waitFor({state: 'detached'});
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '校核');
  await button(page, '已处理').click();
  await option(page, /^已说明 P01/).waitFor();
  await page.getByText('第三项另行下达。').first().waitFor();
  assert.deepEqual(page.problems, []);
});

const twoNames = `临江县2025年民生实事实施方案
一、县级民生实事（2件）
1.改造乡镇卫生院12所。责任单位：县卫健局
2.开展免费检查5000人。责任单位：临江县卫生健康局
`;

test('two names become one unit, and the toast takes it back', async () => {
  const page = await start();
  await choose(page, () => button(page, '选择方案文件').click(), asFile('方案.txt', twoNames));
  await button(page, '写入台账').waitFor();
  await page.keyboard.press('Control+Enter');
  await untilSaved(page);
  await goTo(page, '校核');
  await option(page, /P13/).click();
  await button(page, '是同一单位').click();
  await option(page, /P13/).waitFor({state: 'detached'});
  const toast = page.getByRole('status', {name: '已登记别名，两个名称算同一单位'});
  await toast.getByRole('button', {name: /^撤销/}).click();
  await option(page, /P13/).waitFor();
  assert.deepEqual(page.problems, []);
});

test('a bulletin goes into the ledger, finds its item, shows its contradiction and is there again', async () => {
  const page = await start();
  await importPlan(page);
  await goTo(page, '导入');
  await choose(page, () => button(page, '选择文件').click(), asFile('专报.txt', bulletin));
  const match = page.getByRole('combobox', {name: '「促进就业」对应的事项'});
  await match.filter({hasText: '城镇新增就业'}).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', {name: '专报', exact: true}).waitFor();
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '专报');
  await match.filter({hasText: '城镇新增就业'}).waitFor();
  await goTo(page, '校核');
  await option(page, /^错误 B01/).waitFor();  // 520 of 2600 is 20 %, printed 20.5 %
  assert.deepEqual(page.problems, []);
});

test('a column that was read wrongly is put right, and that can be undone', async () => {
  const page = await start();
  const table = '白沙县2025年民生实事任务分解表\n序号\t工作内容\t牵头单位\t挂点\n' +
      '1\t城镇新增就业2600人\t县人社局\t县财政局\n2\t新建公办园2所\t县教育局\t县住建局\n';
  await choose(page, () => button(page, '选择方案文件').click(), asFile('表.txt', table));
  await row(page, /城镇新增就业/).waitFor();
  await button(page, '表格列').click();
  const column = page.getByRole('combobox', {name: '「挂点」列是'});
  await column.filter({hasText: '其他栏目'}).click();
  await page.getByRole('menuitem', {name: '牵头单位'}).click();
  await row(page, /县人社局、县财政局/).waitFor();
  await page.keyboard.press('Control+Z');
  await row(page, /县人社局、县财政局/).waitFor({state: 'detached'});
  await row(page, /城镇新增就业/).waitFor();
  assert.deepEqual(page.problems, []);
});
