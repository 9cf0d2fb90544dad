// What the browser tests share: Debian's Chromium driven by playwright-core, the page opened from
// file:// as a person would, and a record of everything that should not have happened.
import {after} from 'node:test';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const pageFile = process.env.MINSHENG_PAGE ?? join(root, 'build', 'web', 'minsheng.html');
export const pageUrl = pathToFileURL(pageFile).href;

const deps = process.env.MINSHENG_DEPS_DIR ?? join(root, 'build', 'deps');
const {chromium} = createRequire(join(deps, 'npm', 'package.json'))('playwright-core');

const kSwitches = [
  '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];
const kWithoutWebGL = ['--no-sandbox', '--disable-3d-apis', '--disable-background-networking'];
// A hung page fails a test; a busy machine must not.
const kPatience = Number(process.env.MINSHENG_PATIENCE ?? 120_000);  // milliseconds
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

// A browser that is closed when the test file ends. Without webgl the page draws by its own software
// renderer, which costs a third of what Chromium's software WebGL does: for tests that do not ask
// which of them draws.
export async function launch({webgl = false, args = []} = {}) {
  const browser = await chromium.launch({
    executablePath,
    timeout: kPatience,
    args: [...(webgl ? kSwitches : kWithoutWebGL), ...args],
  });
  after(() => browser.close());
  return browser;
}

// A browser that keeps its data in a folder, for tests that close or kill it and come back.
// Returns a context; the caller closes it.
export function launchWithProfile(folder, {webgl = false, args = [], ...options} = {}) {
  return chromium.launchPersistentContext(folder, {
    executablePath,
    timeout: kPatience,
    args: [...(webgl ? kSwitches : kWithoutWebGL), ...args],
    viewport: {width: 1366, height: 768},
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
}

// A new, empty browser session (own storage) with the page's usual window.
export function newSession(browser, options = {}) {
  return browser.newContext({
    viewport: {width: 1366, height: 768},
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
}

// Opens the page in a session. page.problems collects what a good run never has: console errors
// and warnings, uncaught errors, requests that leave the page. init runs before the page's scripts.
export async function openPage(session, {url = pageUrl, init = null} = {}) {
  session.setDefaultTimeout(kPatience);
  const page = await session.newPage();
  page.problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) page.problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => page.problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== url.split('#')[0] && !/^(data|blob):/.test(request.url())) {
      page.problems.push(`request: ${request.url()}`);
    }
  });
  if (init) await page.addInitScript(init);
  await page.goto(url);
  return page;
}

// Waits for the first frame: the boot page goes away.
export async function untilReady(page) {
  await page.locator('#boot').waitFor({state: 'hidden'});
}
