// What the tests of the platform layer share: its own page (tests/platform/page.cpp) with one of
// everything. What happened there is told by the log at its bottom.
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {newSession, openPage, pageFile} from './harness.mjs';

const url = pathToFileURL(join(dirname(pageFile), 'tests', 'platform', 'platform_page.html')).href;

// Opens the page for the length of one test. `renderer`: webgl2, webgl1 or software (the quickest to
// start, and enough where drawing is not the matter); `options` are the session's.
export async function openPlatform(browser, {renderer = 'software', options = {}} = {}) {
  const session = await newSession(browser, {viewport: {width: 900, height: 700}, ...options});
  const page = await openPage(session, {url: url + (renderer && `#renderer=${renderer}`)});
  await page.waitForFunction(() => window.Module && Module.minshengFrames > 0);
  await rest(page);
  return page;
}

// Until no frame is due any more: everything given so far has been drawn.
export const rest = (page) => page.waitForFunction(() => !Module._minsheng_frame_is_due());

// Until the log has that line.
export const logged = (page, line) => page.getByRole('status').filter({hasText: line}).waitFor();

export async function logOf(page) {
  await rest(page);
  return (await page.getByRole('status').textContent()).trimEnd().split('\n');
}

export const field = (page, name) => page.getByRole('textbox', {name, exact: true});

// Until the field holds exactly that.
export const holds = (page, name, value) => page.waitForFunction(
    ([wanted, text]) => [...document.querySelectorAll('#twin [role=textbox]')]
        .some((element) => element.getAttribute('aria-label') === wanted && element.textContent === text),
    [name, value]);
