// The year: monthly figures entered as in a spreadsheet, and the dashboard that follows them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {button, goTo, untilSaved, untilShows} from './clerk.mjs';
import {launch, untilReady} from './harness.mjs';
import {holding, paste, pressCell, pressCellOnly, startAtJune, untilCell} from './sample_year.mjs';

const browser = await launch();

const school = '省14 提质改造“爱晚”老年学校';

test('the dashboard counts lights, and its numbers lead to their items', async () => {
  const page = await startAtJune(browser);
  await page.getByRole('link', {name: '未报送 3 项'}).waitFor();
  await page.getByRole('link', {name: /^县司法局 逾期/}).waitFor();
  await page.getByRole('link', {name: '未报送 3 项'}).click();
  await page.getByText('2024年6月未报送的 3 项').first().waitFor();
  await page.getByRole('row', {name: /法律援助/}).waitFor();
  await button(page, '看全部').click();
  await page.getByRole('row', {name: /向阳花/}).waitFor();
  assert.deepEqual(page.problems, []);
});

test('the charts of the dashboard are copied as pictures', async () => {
  const page = await startAtJune(browser);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const chart of [0, 1]) {  // the course of the year, the units by months
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button(page, '复制图').nth(chart).click();
    const size = await page.evaluate(async () => {
      for (let i = 0; i < 200; ++i) {
        const [item] = await navigator.clipboard.read();
        if (item?.types.includes('image/png')) {
          const picture = await createImageBitmap(await item.getType('image/png'));
          return {width: picture.width, height: picture.height};
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      return {width: 0, height: 0};
    });
    assert.ok(size.width > 800 && size.height > 300, JSON.stringify(size));
  }
  await page.context().clearPermissions();
  assert.deepEqual(page.problems, []);
});

test('figures are typed cell by cell, undone, and there again after a reload', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '填报');
  await pressCell(page, `${school} 6月累计`);
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('6月20日通过验收');
  await page.keyboard.press('Enter');
  await untilCell(page, `${school} 6月累计`, '1');
  await untilCell(page, `${school} 情况说明`, '6月20日通过验收');
  await page.keyboard.press('Control+Z');
  await holding(page, `${school} 情况说明`, '6月20日通过验收').waitFor({state: 'detached'});
  await page.keyboard.press('Control+Y');
  await untilCell(page, `${school} 情况说明`, '6月20日通过验收');
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await goTo(page, '总览');
  for (let i = 0; i < 6; ++i) await button(page, '上个月').click();
  await page.getByRole('status').filter({hasText: '2024年6月'}).first().waitFor();
  await goTo(page, '填报');
  await untilCell(page, `${school} 情况说明`, '6月20日通过验收');
  assert.deepEqual(page.problems, []);
});

test('figures typed at once after the press, with frames that come late, are whole', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '填报');
  await pressCell(page, `${school} 6月累计`);  // the page stands still from here on
  await page.evaluate(() => {
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => setTimeout(() => soon(draw), 500);
  });
  for (const [name, figure] of [['省1 县域普通高中办学条件提质改造', '12'], [school, '165']]) {
    await pressCellOnly(page, `${name} 6月累计`);
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
    await untilCell(page, `${name} 6月累计`, figure);
  }
  assert.deepEqual(page.problems, []);
});

test('what an input method composes in a cell arrives once', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '填报');
  await pressCell(page, `${school} 情况说明`);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Input.imeSetComposition',
      {text: 'yan shou', selectionStart: 8, selectionEnd: 8});
  await protocol.send('Input.insertText', {text: '验收'});
  await page.keyboard.insertText('通过');
  await untilShows(page, `${school} 情况说明`, '验收通过');
  await page.waitForTimeout(500);  // an Enter in the same moment belongs to the input method
  await page.keyboard.press('Enter');
  await untilCell(page, `${school} 情况说明`, '验收通过');
  assert.deepEqual(page.problems, []);
});

test('a block from a spreadsheet is pasted, and what cannot be a figure is named', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '填报');
  await pressCell(page, '省1 县域普通高中办学条件提质改造 6月累计');
  await paste(page, '2\t两所完工\r\n很多\t待定\r\n');
  await untilCell(page, '省1 县域普通高中办学条件提质改造 情况说明', '两所完工');
  await untilCell(page, `${school} 情况说明`, '待定');
  await page.getByRole('alert').filter({hasText: '有 1 格没有写入'}).first().waitFor();
  await untilCell(page, `${school} 6月累计`, '0');
  assert.deepEqual(page.problems, []);
});

test('a unit is returned with a reason and submitted again', async () => {
  const page = await startAtJune(browser);
  await goTo(page, '填报');
  await button(page, '退回').first().click();
  await page.getByRole('textbox', {name: '退回原因'}).click();
  await page.waitForTimeout(300);
  await page.keyboard.insertText('请核对学校数');
  await page.getByRole('dialog').getByRole('button', {name: '退回', exact: true}).click();
  await page.getByText('退回原因：请核对学校数').first().waitFor();
  await button(page, '重新报送').click();
  await page.getByText('已报送', {exact: true}).first().waitFor();
  await untilSaved(page);
  assert.deepEqual(page.problems, []);
});
