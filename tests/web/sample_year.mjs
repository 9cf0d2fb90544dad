// The sample with a year of reports, opened in a page of its own.
import {button, goTo, untilSaved, untilTyping} from './clerk.mjs';
import {newSession, openPage, untilReady} from './harness.mjs';

export async function openSampleYear(browser, pageName) {
  const page = await openPage(await newSession(browser));
  await untilReady(page);
  await button(page, '打开示例').click();
  await page.getByRole('menuitem', {name: /示例数据/}).click();
  await untilSaved(page);
  await goTo(page, pageName);
  return page;
}

// At June, on 总览.
export async function startAtJune(browser) {
  const page = await openSampleYear(browser, '总览');
  for (const month of ['11', '10', '9', '8', '7', '6']) {
    await button(page, '上个月').click();
    await page.getByRole('status').filter({hasText: `2024年${month}月`}).first().waitFor();
  }
  return page;
}

// One line of a drop-down, also where the list must be scrolled to it.
export async function chooseLine(page, list, option) {
  await page.getByRole('combobox', {name: list}).first().click();
  const first = page.getByRole('menuitem').first();
  await first.waitFor();
  const box = await first.boundingBox();
  await page.mouse.move(box.x + 20, box.y + 80);
  const line = page.getByRole('menuitem', {name: option, exact: true});
  for (let i = 0; i < 30 && !await line.isVisible(); ++i) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(150);
  }
  await line.click();
}

// A cell's name is followed by what it holds, but for the one under the cursor.
const cell = (page, name) =>
    page.getByRole('gridcell', {name: new RegExp(`^${name}( |$)`)}).first();
// Also where the field over the cell under the cursor lies above it.
export const pressCellOnly = (page, name) => cell(page, name).click({force: true});
export const holding = (page, name, text) =>
    page.getByRole('gridcell', {name: `${name} ${text}`, exact: true});
export const untilCell = (page, name, text) => holding(page, name, text).waitFor();

// Puts the cursor there and waits for the keyboard.
export async function pressCell(page, name) {
  await cell(page, name).click();
  await untilTyping(page, name);
}

export const paste = (page, text) => page.evaluate((block) => {
  const data = new DataTransfer();
  data.setData('text/plain', block);
  document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
}, text);
