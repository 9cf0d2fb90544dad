// What the page costs in the real browser, as lines of a table: start, glyphs, import, opening and
// scrolling 100,000 items, saving, idling. Judges nothing.
// usage: node tests/bench/browser.mjs      MINSHENG_BENCH names the native minsheng_bench,
//        MINSHENG_PAGE the page, as for the browser tests; MINSHENG_WEBGL=0 draws by the page's own
//        software renderer.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {button, choose, textbox} from '../web/clerk.mjs';
import {launchWithProfile, openPage, pageFile, root, untilReady} from '../web/harness.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const maker = process.env.MINSHENG_BENCH ?? join(root, 'build', 'release', 'tests', 'bench', 'minsheng_bench');
const items = Number(process.env.MINSHENG_BENCH_ITEMS ?? 100_000);
const what = `${items} items`;
const probe = readFileSync(join(here, 'page_probe.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'minsheng-bench-'));

const make = (what, size) => execFileSync(maker, [what, String(size)], {maxBuffer: 1 << 30});
const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? NaN;

function line(what, figures) {
  const words = Object.entries(figures).map(([name, value]) =>
      `${name} ${typeof value === 'number' ? (Number.isInteger(value) ? value : value.toFixed(1)) : value}`);
  console.log(`${what.padEnd(44)} ${words.join(', ')}`);
}
const spread = (numbers) => ({
  runs: numbers.length,
  'least ms': Math.min(...numbers),
  'median ms': quantile(numbers, 0.5),
  'p95 ms': quantile(numbers, 0.95),
});

// --- In the page ---------------------------------------------------------------------------------

// Playwright would otherwise look at every animation frame, which makes some.
const kPolling = {polling: 50};

const want = (page, name, selector) => page.evaluate(([n, s]) => bench.want(n, s), [name, selector]);
const mark = async (page, name) => {
  const found = await page.waitForFunction((n) => bench.marks[n], name, kPolling);
  return found.jsonValue();
};
const framesSince = (page, time) => page.evaluate((t) => bench.frames.filter((frame) => frame.start >= t), time);
const lastStored = (page) => page.evaluate(() => bench.stored);
const lastPress = (page) => page.evaluate(() => bench.pressed);

// Until the last press was answered, nothing was drawn for a moment (a caret blinks, and is drawn,
// every 250 ms) and nothing stored for `milliseconds`.
const settle = (page, milliseconds = 300) => page.waitForFunction((quiet) => {
  const drawn = bench.frames.at(-1)?.end ?? 0;
  const time = performance.now();
  return drawn > bench.pressed && time - drawn > 200 && time - Math.max(bench.pressed, bench.stored) > quiet;
}, milliseconds, kPolling);

// Milliseconds of each traced frame: whole events, and such that come as a beginning and an end.
function cpuOf(events) {
  const costs = [];
  let began = null;
  for (const event of events) {
    if (event.ph === 'X') costs.push((event.tdur ?? event.dur) / 1000);
    if (event.ph === 'E' && began) costs.push((event.tts - began.tts) / 1000);
    began = event.ph === 'B' ? event : null;
  }
  return costs.filter((cost) => cost >= 0);
}

// What the browser's own tracing says of each animation frame while `job` runs: milliseconds of CPU
// of the page's thread, so that what else the machine does counts little.
async function frameCosts(page, job) {
  const browser = await page.context().newCDPSession(page);
  const events = [];
  browser.on('Tracing.dataCollected', ({value}) => events.push(...value));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: ['devtools.timeline'], excludedCategories: ['*']},
  });
  await job();
  const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
  await browser.send('Tracing.end');
  await complete;
  await browser.detach();
  return cpuOf(events.filter((event) => event.name === 'FireAnimationFrame').sort((a, b) => a.ts - b.ts));
}

// --- The jobs ------------------------------------------------------------------------------------

async function openWithProbe(session) {
  const page = await openPage(session, {init: probe});
  await untilReady(page);
  return page;
}

async function measureSample(page) {
  await button(page, '打开示例').first().click();
  const sample = page.getByRole('menuitem').first();
  await sample.waitFor();
  await want(page, 'table', '[role=table]');
  await sample.click();
  line('sample: press until the table is drawn', {ms: await mark(page, 'table') - await lastPress(page)});
  await settle(page);
}

// The sample lies in the database; the page opens on what it was left with.
async function measureStart(session) {
  const times = [];
  let first;
  for (let i = 0; i < 7; ++i) {
    const page = await openWithProbe(session);
    await settle(page);
    const {frames, start} = await page.evaluate(() => ({frames: bench.frames, start: bench.marks.start}));
    times.push((frames.find((frame) => frame.start >= start) ?? frames.at(-1)).end);
    first ??= frames.find((frame) => frame.glyphs > 0);
    await page.close();
  }
  line('start: navigation to a frame to work with', spread(times));
  line('start: first frame, on the wall', {ms: first.end - first.start, glyphs: first.glyphs, 'of them ms': first.glyphMs});
}

const paste = (page, text) => page.evaluate((pasted) => {
  const data = new DataTransfer();
  data.setData('text/plain', pasted);
  document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));
}, text);

// A paste event brings the text; one frame reads it and draws, the others draw.
async function measureImport(page) {
  const text = make('--plan', 6000).toString();
  const waits = [];
  const reads = [];
  const draws = [];
  for (let i = 0; i < 7; ++i) {
    await want(page, 'read', '[role=button][aria-label="写入台账"]');
    const costs = await frameCosts(page, async () => {
      await paste(page, text);
      waits.push(await mark(page, 'read') - await lastPress(page));
      await settle(page);
    });
    reads.push(Math.max(...costs));
    draws.push(quantile(costs, 0.5));
    await button(page, '取消').click();
    await settle(page);
  }
  line(`import: ${[...text].length} characters, text to read-out`, spread(waits));
  line('import: CPU of the frame that reads', spread(reads));
  line('import: CPU of the other frames', spread(draws));
}

async function measureBundle(page) {
  const bytes = make('--bundle', items);
  const file = join(folder, 'bundle.json');
  writeFileSync(file, bytes);
  await page.getByRole('link', {name: '交换', exact: true}).click();
  const accept = page.getByRole('button', {name: /^写入/});
  const opening = await frameCosts(page, async () => {
    await choose(page, () => button(page, '选择交换包').click(), file);
    await accept.waitFor();
    await settle(page);
  });
  line(`${what}: opening the bundle`, {MB: bytes.length / 1e6, 'frame CPU ms': Math.max(...opening)});
  await want(page, 'table', '[role=table]');
  const taking = await frameCosts(page, async () => {
    await accept.click();
    await mark(page, 'table');
    await settle(page, 3000);
  });
  line(`${what}: taking it`, {
    'frame CPU ms': Math.max(...taking),
    'until the table ms': await mark(page, 'table') - await lastPress(page),
    'until stored ms': await lastStored(page) - await lastPress(page),
  });
}

async function measureScrolling(page) {
  await page.mouse.move(600, 450);
  await settle(page, 1000);
  const costs = await frameCosts(page, async () => {
    for (let i = 0; i < 200; ++i) {
      await page.mouse.wheel(0, i % 20 === 19 ? 20000 : 240);
      await page.waitForTimeout(20);
    }
    await settle(page);
  });
  line(`${what}: CPU of a frame, 200 wheel steps`, spread(costs));
}

// The table's view is built anew for every change of the filter.
async function measureFilter(page) {
  await page.getByRole('searchbox', {name: '筛选：包含文字'}).click();
  await settle(page);
  const costs = await frameCosts(page, async () => {
    await page.keyboard.insertText('村级');
    await settle(page, 1000);
  });
  line(`${what}: CPU of the frame after a filter`, {ms: Math.max(...costs)});
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await settle(page, 1000);
}

async function openForm(page) {
  await page.getByRole('row', {name: /^\d/}).nth(1).click();  // the first is a category
  await page.getByRole('complementary', {name: '事项详情'}).waitFor();
  await button(page, '编辑事项').click();
  await textbox(page, '事项').waitFor();
}

// Enter in a field until the database has answered the last question of this save (written, read
// back) and the frame after it, which says 已保存, is drawn.
async function measureSave(page, ledger) {
  await openForm(page);
  const times = [];
  const costs = [];
  for (let i = 0; i < 5; ++i) {
    await textbox(page, '事项').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(`改过 ${i + 1} 次的事项`);
    await settle(page, 1000);
    costs.push(Math.max(...await frameCosts(page, async () => {
      await page.keyboard.press('Enter');
      await settle(page, 1500);
      const start = await lastPress(page);
      const stored = await lastStored(page);
      const frames = await framesSince(page, start);
      times.push((frames.find((frame) => frame.start >= stored) ?? frames.at(-1)).end - start);
    })));
  }
  line(`${ledger}: one edit until 已保存`, spread(times));
  line(`${ledger}: CPU of the longest frame of it`, spread(costs));
}

async function measureIdle(page, ledger) {
  await page.mouse.move(683, 60);
  await page.waitForTimeout(6000);  // toasts, tooltips and the caret come to rest
  const drawn = () => page.evaluate(() => Module.minshengFrames);
  const before = await drawn();
  await page.waitForTimeout(3000);
  line(`${ledger}: frames drawn in 3 s of nothing`, {frames: await drawn() - before});
}

// --- All of them ---------------------------------------------------------------------------------

const webgl = process.env.MINSHENG_WEBGL !== '0';
const session = await launchWithProfile(join(folder, 'profile'), {webgl, optimized: true});
try {
  console.log(`page ${pageFile}, ${statSync(pageFile).size} bytes, drawn by ${webgl ? 'WebGL' : 'software'}`);
  const page = await openWithProbe(session);
  await measureSample(page);
  await measureSave(page, 'sample');
  await page.close();
  await measureStart(session);
  const large = await openWithProbe(session);
  await measureIdle(large, 'sample');
  await measureImport(large);
  await measureBundle(large);
  await measureScrolling(large);
  await measureFilter(large);
  await measureSave(large, what);
} finally {
  await session.close();
  rmSync(folder, {recursive: true, force: true});
}
