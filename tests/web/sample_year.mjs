// The sample with a year of reports, opened in a page of its own.
import {button, goTo, untilSaved} from './clerk.mjs';
import {newSession, openPage, untilReady} from './harness.mjs';

// At June, on 总览.
export async function startAtJune(browser) {
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
