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
