// What the browser tests share: Debian's Chromium driven by playwright-core, the page opened from
// file:// as a person would, and a record of everything that should not have happened.
import {after, afterEach} from 'node:test';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const pageFile = process.env.MINSHENG_PAGE ?? join(root, 'build', 'web', 'minsheng.html');
export const pageUrl = pathToFileURL(pageFile).href;

const deps = process.env.MINSHENG_DEPS_DIR ?? join(root, 'build', 'deps');
const {chromium} = createRequire(join(deps, 'npm', 'package.json'))('playwright-core');

const kAlways = ['--no-sandbox', '--disable-background-networking'];
// Without the optimising compiler the short life of a test's page costs a third less.
const kShortLived = ['--js-flags=--liftoff-only'];
const kWebGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const kWithoutWebGL = ['--disable-3d-apis'];
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
    args: [...kAlways, ...kShortLived, ...(webgl ? kWebGL : kWithoutWebGL), ...args],
  });
  after(() => browser.close());
  return browser;
}

// A browser that keeps its data in a folder, for tests that close or kill it and come back.
// `optimized` is the browser as people use it, for what is measured. Returns a context; the caller
// closes it.
export function launchWithProfile(folder, {webgl = false, optimized = false, args = [], ...options} = {}) {
  return chromium.launchPersistentContext(folder, {
    executablePath,
    timeout: kPatience,
    args: [...kAlways, ...(optimized ? [] : kShortLived), ...(webgl ? kWebGL : kWithoutWebGL), ...args],
    viewport: {width: 1366, height: 768},
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
}

// Sessions that no test uses any more: emptied, with a blank page that keeps their process alive.
// Starting a session anew costs two seconds of both cores, and so most of what a short test takes.
const idle = [];  // {browser, kind, session}: the kind is the session's options
const used = [];  // the same, of the test that runs
const blanks = new Map();  // by session

afterEach(() => Promise.all(used.splice(0).map(putAside)));

async function putAside(one) {
  const {session} = one;
  try {
    const [blank, ...others] = session.pages();
    for (const page of others) await page.close();
    blank.removeAllListeners();
    blank.on('dialog', (dialog) => dialog.accept());  // unsaved work is meant to go
    await blank.goto('about:blank');
    const protocol = await session.newCDPSession(blank);
    await protocol.send('Storage.clearDataForOrigin', {origin: 'file://', storageTypes: 'all'});
    await protocol.detach();
    blanks.set(session, blank);
    idle.push(one);
  } catch {  // its test has closed it
    await session.close().catch(() => {});
  }
}

// An empty browser session (own storage) with the page's usual window; one that an earlier test is
// done with, where there is one of these options.
export async function newSession(browser, options = {}) {
  const kind = JSON.stringify(options);
  const at = idle.findIndex((one) => one.browser === browser && one.kind === kind);
  const session = at >= 0 ? idle.splice(at, 1)[0].session : await browser.newContext({
    viewport: {width: 1366, height: 768},
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  used.push({browser, kind, session});
  return session;
}

// Goes as soon as the session has another page.
async function closeBlank(session) {
  await blanks.get(session)?.close();
  blanks.delete(session);
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
  await closeBlank(session);
  return page;
}

// Waits for the first frame: the boot page goes away.
export async function untilReady(page) {
  await page.locator('#boot').waitFor({state: 'hidden'});
}
