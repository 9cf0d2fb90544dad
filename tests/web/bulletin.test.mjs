// 专报: a bulletin is drafted from the month's figures, rewritten, reordered, brought up to date and
// issued.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {button, goTo, untilSaved, untilTyping} from './clerk.mjs';
import {launch} from './harness.mjs';
import {startAtJune} from './sample_year.mjs';

const browser = await launch();

const lines = (page) => page.getByRole('list', {name: '专报内容'}).getByRole('listitem');
const line = (page, words) =>
    page.getByRole('list', {name: '专报内容'}).getByRole('listitem', {name: words}).first();
const choose = (page, words) => line(page, words).click({position: {x: 24, y: 12}});
const figure = (page, name) => page.getByRole('button', {name}).first();
const paper = (page) => page.frameLocator('#paper').locator('body');
const link = (page, name) => page.getByRole('link', {name, exact: true});

async function startDrafting() {
  const page = await startAtJune(browser);
  await goTo(page, '专报');
  await button(page, '起草2024年6月专报').or(button(page, '起草专报')).first().click();
  await lines(page).first().waitFor();
  await untilSaved(page);
  return page;
}

// One less than a line of 填报 says; gives the new figure as it is printed.
async function changeFirstFigure(page) {
  await goTo(page, '填报');
  const cell = page.getByRole('gridcell', {name: /^省2 .* 6月累计 [\d,]+$/}).first();
  const name = await cell.textContent();
  const figure = Number(name.split(' ').at(-1).replaceAll(',', '')) - 1;
  await cell.click({force: true});
  await untilTyping(page, name.replace(/ [\d,]+$/, ''));
  await page.keyboard.insertText(String(figure));
  await page.keyboard.press('Enter');
  await untilSaved(page);
  return String(figure);
}

async function paperSays(page, words) {
  await paper(page).filter({hasText: words}).waitFor();
}

test('the draft tells the month with its figures, and the page beside it says the same', async () => {
  const page = await startDrafting();
  const texts = await lines(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  assert.ok(texts.some((text) => /完成全年任务的\d+\.\d\d%/.test(text)), texts.join('\n'));
  const printed = await paper(page).innerText();
  assert.ok(printed.match(/完成全年任务的\d+\.\d\d%/g).length > 20, printed);
  for (const percent of texts.join('').match(/\d+\.\d\d%/g)) assert.ok(printed.includes(percent), percent);
  assert.deepEqual(page.problems, []);
});

test('a line is rewritten, moved, left out and put back; every step can be undone', async () => {
  const page = await startDrafting();
  const texts = () => lines(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const before = await texts();
  const words = before[0];  // of the first section: what is left out shows below it
  await choose(page, words);
  await button(page, '改写').click();
  const field = page.getByRole('textbox', {name: '这一条的文字'});
  await field.fill('全县改写过的一句话。');
  await field.press('Control+Enter');
  await line(page, '全县改写过的一句话。').waitFor();
  await paperSays(page, '全县改写过的一句话。');
  await choose(page, '全县改写过的一句话。');
  await button(page, '不登').click();
  await paper(page).filter({hasNotText: '全县改写过的一句话。'}).waitFor();
  await link(page, '放回').click();
  await paperSays(page, '全县改写过的一句话。');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await line(page, words).waitFor();
  assert.deepEqual(await texts(), before);
  assert.deepEqual(page.problems, []);
});

test('a line is dragged to another place of its section', async () => {
  const page = await startDrafting();
  const texts = () => lines(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const before = await texts();
  const [from, to] = [await lines(page).nth(0).boundingBox(), await lines(page).nth(1).boundingBox()];
  await page.mouse.move(from.x + 24, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 24, to.y + to.height - 20, {steps: 8});
  await page.mouse.move(to.x + 24, to.y + to.height - 6, {steps: 4});
  await page.waitForTimeout(100);  // the mark of the place is drawn
  await page.mouse.up();
  await page.waitForFunction((first) => document.querySelector('#twin [role=list] [role=listitem]')
      ?.getAttribute('aria-label') === first, before[1]);
  assert.deepEqual((await texts()).slice(0, 2), [before[1], before[0]]);
  await page.keyboard.press('Control+Z');
  await page.waitForFunction((first) => document.querySelector('#twin [role=list] [role=listitem]')
      ?.getAttribute('aria-label') === first, before[0]);
  assert.deepEqual(page.problems, []);
});

test('figures that changed since are shown with both wordings, and updated at once', async () => {
  const page = await startDrafting();
  const figure = await changeFirstFigure(page);
  await goTo(page, '专报');
  await button(page, '全部更新').click();
  await paperSays(page, figure);
  assert.equal(await button(page, '全部更新').count(), 0);
  assert.deepEqual(page.problems, []);
});

test('a changed figure is looked at by itself: updated, or its old words kept', async () => {
  const page = await startDrafting();
  const now = await changeFirstFigure(page);
  await goTo(page, '专报');
  const old = String(Number(now) + 1);
  await figure(page, new RegExp(`：${old} ?$`)).click();
  await page.getByText(/÷/).first().waitFor();
  await button(page, '保留旧数').click();
  await page.getByText('综合进度', {exact: true}).first().waitFor();  // the next one that changed
  await paperSays(page, old);
  await page.keyboard.press('Escape');
  await figure(page, new RegExp(`：${old}$`)).click();
  await page.getByText('已保留旧数').waitFor();
  await button(page, '更新').click();
  await paperSays(page, now);
  assert.deepEqual(page.problems, []);
});

test('a figure is told in another wording, and leads to its report', async () => {
  const page = await startDrafting();
  await figure(page, /^(?!综合进度).*：\d+\.\d\d%$/).click();
  await page.getByRole('combobox', {name: '说法'}).click();
  await page.getByRole('menuitem', {name: /完成率\d+\.\d\d%$/}).first().click();
  await paperSays(page, '，完成率');
  await page.getByRole('link', {name: '看来源'}).click();
  await page.getByRole('gridcell', {name: /6月累计/}).first().waitFor();
  assert.deepEqual(page.problems, []);
});

const question = (page) => page.getByRole('dialog', {name: '印发这一期专报？'});

async function issue(page) {
  await button(page, '印发').click();
  await question(page).getByRole('button', {name: '印发', exact: true}).click();
  await question(page).waitFor({state: 'hidden'});
}

test('印发 asks first, and tells of figures that the ledger has otherwise by now', async () => {
  const page = await startDrafting();
  await changeFirstFigure(page);
  await goTo(page, '专报');
  await button(page, '印发').click();
  await question(page).getByText(/有 \d+ 处和台账现在的数不同/).waitFor();
  await page.keyboard.press('Escape');
  await question(page).waitFor({state: 'hidden'});
  await button(page, '印发').waitFor();  // still a draft
  assert.deepEqual(page.problems, []);
});

test('the preview goes to the line that is chosen', async () => {
  const page = await startDrafting();
  const before = await paper(page).evaluate(() => scrollY);
  const words = await lines(page).last().getAttribute('aria-label');
  await lines(page).last().click();
  await page.waitForFunction(
      (top) => document.getElementById('paper').contentWindow.scrollY > top, before);
  const place = await paper(page).evaluate((body, wanted) => {
    const found = [...body.querySelectorAll('p')].find((one) => one.textContent.includes(wanted));
    return {top: found.getBoundingClientRect().top, room: innerHeight};
  }, words.slice(0, 12));
  assert.ok(place.top >= -1 && place.top < place.room, JSON.stringify(place));
  assert.deepEqual(page.problems, []);
});

test('the preview keeps its mark beside the chosen line when the paper is written on, and behind another paper', async () => {
  const page = await startDrafting();
  // What is marked in a frame that is not the one of `old`, once something is.
  const marked = async (old = null) => (await page.waitForFunction((before) => {
    const frame = document.getElementById('paper');
    const all = frame && frame !== before ? [...frame.contentDocument.querySelectorAll('p')] : [];
    return all.find((one) => one.style.boxShadow)?.textContent;
  }, old)).jsonValue();
  const frame = () => page.evaluateHandle(() => document.getElementById('paper'));
  const words = (await lines(page).nth(2).getAttribute('aria-label')).slice(0, 12);
  await choose(page, await lines(page).nth(2).getAttribute('aria-label'));
  assert.ok((await marked()).includes(words));
  let old = await frame();
  await button(page, '下移').click();
  assert.ok((await marked(old)).includes(words));
  old = await frame();
  await goTo(page, '出文');
  await page.waitForFunction((before) => document.getElementById('paper') !== before, old);
  old = await frame();
  await goTo(page, '专报');
  assert.ok((await marked(old)).includes(words));
  assert.deepEqual(page.problems, []);
});

test('number, date and title of the head are written in its dialog', async () => {
  const page = await startDrafting();
  await link(page, '改报头').click();
  const field = (name) => page.getByRole('textbox', {name, exact: true});
  await untilTyping(page, '期号');  // at once
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('第16期');
  await page.keyboard.press('Tab');
  await field('印发日期').click();
  await untilTyping(page, '印发日期');
  await page.keyboard.insertText('7.2');
  await page.keyboard.press('Tab');
  await button(page, '完成').click();
  await paperSays(page, '第16期');
  await paperSays(page, '2024年7月2日');
  await issue(page);
  await page.getByText('2024-07-02 印发').first().waitFor();
  assert.deepEqual(page.problems, []);
});

test('a figure of any target is written into a line', async () => {
  const page = await startDrafting();
  const words = (await lines(page).first().getAttribute('aria-label'));
  await choose(page, words);
  await page.getByRole('combobox', {name: '插入数据'}).click();
  await page.keyboard.insertText('省2');
  await page.keyboard.press('Enter');
  await line(page, words + '家庭教育指导和实践活动场次').waitFor();
  await paperSays(page, words + '家庭教育指导和实践活动场次');
  assert.deepEqual(page.problems, []);
});

test('an issued bulletin never changes again', async () => {
  const page = await startDrafting();
  await issue(page);
  await page.getByText('文字不再变动').first().waitFor();
  const printed = await paper(page).innerText();
  assert.equal(await button(page, '改写').count(), 0);
  await changeFirstFigure(page);
  await goTo(page, '专报');
  await page.getByText('文字不再变动').first().waitFor();
  assert.equal(await paper(page).innerText(), printed);
  assert.deepEqual(page.problems, []);
});
