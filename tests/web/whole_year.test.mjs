// The office's year from the plan to its closing, by what a clerk presses and types: a target is
// split, three units report twelve months, one of them late, one returned and put right, the month
// is dispatched, a note follows up what is late, four quarters are finished, and all of it is there
// when the page is opened again.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  asFile, button, choose, enter, goTo, untilSaved, untilShows, untilTyping,
} from './clerk.mjs';
import {launch, newSession, openPage, untilReady} from './harness.mjs';
import {paste, pressCell, untilCell} from './sample_year.mjs';

const browser = await launch();

const plan = `临江县2024年民生实事工作方案

一、县级民生实事

1.新改建农村公路。新改建农村公路120公里。（牵头单位：县交通运输局）

2.提供老年助餐服务。新建老年食堂12个。（牵头单位：县民政局）

3.开展职业技能培训。培训劳动者2400人次。（牵头单位：县人力资源和社会保障局）
`;

const road = '县1 新改建农村公路里程';
const canteen = '县2 新建老年食堂';
const training = '县3 培训劳动者人次';

// Cumulative figures at the end of a month, in the lines of 填报: the road by its two towns. The
// training stands still from May to August.
const figuresOf = (month) => [
  6 * month, 4 * month, month, 200 * (month > 4 && month < 9 ? 4 : month),
];

const setDay = (page, month, day, year = 2024) =>
    page.clock.setFixedTime(new Date(Date.UTC(year, month - 1, day, 1)));

async function importPlan(page) {
  await choose(page, () => button(page, '选择方案文件').click(), asFile('方案.txt', plan));
  await button(page, '写入台账').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('row', {name: /新改建农村公路/}).first().waitFor();
  await untilSaved(page);
}

async function splitRoad(page) {
  await goTo(page, '分解');
  await page.getByRole('option', {name: new RegExp(`^${road}`)}).click();
  await pressCell(page, '新的一行 承担单位');
  await paste(page, '东山镇\t72\t李强\r\n西河乡\t48\t王芳\r\n');
  await page.getByText('0，正好分完').first().waitFor();
}

async function showMonth(page, month) {
  const shown = page.getByRole('status').filter({hasText: /年\d+月/}).first();
  const monthOf = async () => Number((await shown.textContent()).match(/年(\d+)月/)[1]);
  for (let now = await monthOf(); now !== month; now = await monthOf()) {
    const next = now > month ? now - 1 : now + 1;
    await button(page, now > month ? '上个月' : '下个月').click();
    await page.getByRole('status').filter({hasText: `年${next}月`}).first().waitFor();
  }
}

async function enterFigures(page, month) {
  await pressCell(page, `${road} ${month}月累计`);
  await paste(page, figuresOf(month).join('\r\n') + '\r\n');
  await untilCell(page, `${training} ${month}月累计`, grouped(figuresOf(month)[3]));
}

const grouped = (figure) => figure.toLocaleString('en-US');

// The units that have not submitted yet, as many as asked for, from the top.
async function submitUnits(page, count) {
  const waiting = button(page, '报送本单位');
  for (let i = 0; i < count; ++i) {
    const before = await waiting.count();
    await waiting.first().click();
    await page.waitForFunction((left) => [...document.querySelectorAll('#twin [role=button]')]
        .filter((one) => one.getAttribute('aria-label') === '报送本单位').length === left, before - 1);
  }
}

async function returnAndMend(page, month) {
  await button(page, '退回').nth(1).click();
  await enter(page, '退回原因');
  await page.keyboard.insertText('里程与验收单不符');
  await page.getByRole('dialog').getByRole('button', {name: '退回', exact: true}).click();
  await page.getByText('退回原因：里程与验收单不符').first().waitFor();
  const cell = page.getByRole('gridcell', {name: new RegExp(`^${road} ${month}月累计`)}).nth(1);
  await cell.click();
  await untilTyping(page, `${road} ${month}月累计`);
  await page.keyboard.type(String(4 * month - 1));
  await page.keyboard.press('Enter');
  await untilCell(page, `${road} ${month}月累计`, String(4 * month - 1));
  await page.getByText('退回原因：里程与验收单不符').first().waitFor();  // until it is sent again
  await button(page, '重新报送').click();
  await button(page, '重新报送').waitFor({state: 'detached'});
}

async function issueNotice(page) {
  await goTo(page, '调度');
  await button(page, '定稿通报').click();
  await page.getByText('已定稿 2024年6月 的调度通报').first().waitFor();
}

const dialog = (page) => page.getByRole('dialog');

async function takeStep(page, decision, field, words) {
  await button(page, decision).click();
  await enter(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(words);
  await untilShows(page, field, words);
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({state: 'detached'});
}

async function followUp(page) {
  await page.getByRole('link', {name: /^给.+开督办单$/}).first().click();
  await page.getByRole('complementary', {name: '督办单详情'}).waitFor();
  await takeStep(page, '签发', '签发日期', '2024-07-02');
  await page.getByRole('row', {name: /^2024-01 .*整改中/}).waitFor();
}

async function closeNote(page) {
  await goTo(page, '督办');
  await page.getByRole('row', {name: /^2024-01 /}).click();
  await takeStep(page, '登记回复', '回复', '已增开两个培训班');
  await takeStep(page, '核验通过', '办结意见', '到课人数属实');
  await page.getByRole('row', {name: /^2024-01 .*已办结/}).waitFor();
}

async function finishQuarter(page, name) {
  await goTo(page, '考评');
  await button(page, name).click();
  await page.getByText(`2024 年${name}`).first().waitFor();
  await button(page, '审定本季').click();
  await button(page, '取消审定').waitFor();
}

const scoresOf = async (page) =>
    (await page.getByRole('row', {name: /^\d+ 县/}).all()).map((row) => row.getAttribute('aria-label'));

test('a year from the plan to its closing', async () => {
  const page = await openPage(await newSession(browser));
  await setDay(page, 1, 10);
  await untilReady(page);
  await importPlan(page);
  await splitRoad(page);
  for (let month = 1; month <= 12; ++month) {
    await setDay(page, month, 26);
    await goTo(page, '填报');
    await showMonth(page, month);
    await enterFigures(page, month);
    if (month === 4) {
      await submitUnits(page, 3);
      await setDay(page, 5, 9);  // 县人社局 is eleven days late
    }
    await submitUnits(page, month === 4 ? 1 : 4);
    if (month === 3) await returnAndMend(page, month);
    if (month === 6) await issueNotice(page);
    if (month === 6) await followUp(page);
    if (month === 7) await closeNote(page);
    if (month % 3 === 0) {
      await setDay(page, month % 12 + 1, 5, month === 12 ? 2025 : 2024);
      await finishQuarter(page, ['一季度', '二季度', '三季度', '四季度'][month / 3 - 1]);
    }
    await untilSaved(page);
  }
  const kept = await Promise.all(await scoresOf(page));
  assert.equal(kept.length, 3);

  await page.reload();
  await untilReady(page);
  await goTo(page, '总览');
  await showMonth(page, 12);
  await page.getByRole('link', {name: '已完成 3 项'}).waitFor();
  await goTo(page, '考评');
  for (const name of ['一季度', '二季度', '三季度', '四季度']) {
    await button(page, name).click();
    await page.getByText(`2024 年${name}`).first().waitFor();
    await button(page, '取消审定').waitFor();
  }
  assert.deepEqual(await Promise.all(await scoresOf(page)), kept);
  await button(page, '二季度').click();
  await page.getByText('2024 年二季度').first().waitFor();
  // 800 ÷ 2400 is 33.33 of 50 %: 60 × 0.6667 = 40; April came late: 10 − 1; no evidence, no
  // practices, no supervision note due: 40 + 9 + 10 + 0 + 5 + 0.
  await page.getByRole('row', {name: '3 县人力资源和社会保障局 64.00', exact: true}).waitFor();
  await page.getByRole('row', {name: /县人力资源和社会保障局/}).click({position: {x: 60, y: 15}});
  await page.getByRole('button', {name: '报送时效 9.00'}).click();
  await page.getByRole('link', {name: '县3 4月 迟报 11 天'}).waitFor();
  await goTo(page, '督办');
  await page.getByRole('row', {name: /^2024-01 .*已办结/}).waitFor();
  assert.deepEqual(page.problems, []);
});
