// Renderers, glyphs, density, idleness and the loss of the graphics context in a real browser.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {launch} from './harness.mjs';
import {field, logged, openPlatform, rest} from './platform.mjs';

const browser = await launch({webgl: true, args: ['--font-render-hinting=none']});
const open = (options) => openPlatform(browser, {renderer: '', ...options});

const renderer = (page) => page.evaluate(() => Module.minshengRenderer);
const frames = (page) => page.evaluate(() => Module.minshengFrames);
const canvasSize = (page) => page.evaluate(() => {
  const {width, height} = document.getElementById('canvas');
  return [width, height];
});

// What the user sees, as PNG. The browser itself decodes and compares.
const picture = async (page) => (await page.screenshot()).toString('base64');

// {largest: of all differences in a colour channel, 0 to 255; colours: how many the first one has}
function compare(page, first, second = first) {
  return page.evaluate(async (coded) => {
    const [a, b] = await Promise.all(coded.map(async (png) => {
      const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }));
    if (a.length !== b.length) return {largest: Infinity, colours: 0};
    let largest = 0;
    const colours = new Set();
    for (let i = 0; i < a.length; i += 4) {
      colours.add(a[i] << 16 | a[i + 1] << 8 | a[i + 2]);
      for (let k = 0; k < 3; k++) largest = Math.max(largest, Math.abs(a[i + k] - b[i + k]));
    }
    return {largest, colours: colours.size};
  }, [first, second]);
}

test('WebGL 2, WebGL 1 and Canvas 2D show the same picture', async () => {
  const shown = {};
  let page;
  for (const kind of ['webgl2', 'webgl1', 'software']) {
    page = await open({renderer: kind});
    shown[await renderer(page)] = await picture(page);
  }
  assert.deepEqual(Object.keys(shown), ['WebGL 2', 'WebGL 1', 'Canvas 2D']);
  assert.ok((await compare(page, shown['WebGL 2'])).colours > 50, 'text is smooth');
  assert.equal((await compare(page, shown['WebGL 2'], shown['WebGL 1'])).largest, 0);
  assert.ok((await compare(page, shown['WebGL 2'], shown['Canvas 2D'])).largest <= 8);
});

test('on a machine without WebGL the picture is drawn by the software renderer', async () => {
  const page = await openPlatform(await launch({webgl: false}), {renderer: ''});
  assert.equal(await renderer(page), 'Canvas 2D');
  assert.ok((await compare(page, await picture(page))).colours > 50);
  await page.getByRole('button', {name: '导入方案'}).click();
  await logged(page, '按下 导入方案');
});

test('glyphs come from the system, without an error or a warning', async () => {
  const page = await open();
  assert.deepEqual(page.problems, []);
  assert.ok(await page.evaluate(() => Module.minshengGlyphs) > 100);
  await page.getByRole('status').filter({hasText: '字形可读'}).waitFor();
});

test('the canvas has as many pixels as the screen shows, at every density', async () => {
  for (const deviceScaleFactor of [1, 1.25, 1.5, 2]) {
    const page = await open({renderer: 'software', options: {deviceScaleFactor}});
    assert.deepEqual(await canvasSize(page), [900 * deviceScaleFactor, 700 * deviceScaleFactor]);
  }
});

test('a window moved to a screen of another density is drawn anew, and clicks still meet', async () => {
  const page = await open({renderer: 'software'});
  const before = await page.getByRole('button', {name: '导入方案'}).boundingBox();
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setDeviceMetricsOverride', {width: 900, height: 700, deviceScaleFactor: 1.5, mobile: false});
  await page.mouse.move(450, 20);  // Chromium tells nothing of a density that is emulated
  await page.waitForFunction(() => document.getElementById('canvas').width === 1350);
  await rest(page);
  assert.deepEqual(await canvasSize(page), [1350, 1050]);
  assert.deepEqual(await page.getByRole('button', {name: '导入方案'}).boundingBox(), before);
  await page.getByRole('button', {name: '导入方案'}).click();
  await logged(page, '按下 导入方案');
});

test('a resized window is filled again', async () => {
  const page = await open();
  await page.setViewportSize({width: 640, height: 500});
  await page.waitForFunction(() => document.getElementById('canvas').width === 640);
  await rest(page);
  assert.deepEqual(await canvasSize(page), [640, 500]);
  assert.ok((await compare(page, await picture(page))).colours > 50);
});

test('nothing is drawn while nothing changes', async () => {
  const page = await open({renderer: 'software'});
  const before = await frames(page);
  await page.waitForTimeout(1000);  // nothing to wait for: that is the point
  assert.equal(await frames(page), before);
});

test('a caret that blinks draws little', async () => {
  const page = await open({renderer: 'software'});
  await field(page, '编号').click();
  await page.waitForFunction(() => document.activeElement.id === 'text-agent');
  await rest(page);
  const drawn = await page.evaluate(async () => {
    const started = performance.now();
    const before = Module.minshengFrames;
    while (Module.minshengFrames < before + 4) await new Promise((resolve) => setTimeout(resolve, 20));
    return (Module.minshengFrames - before) / (performance.now() - started) * 1000;
  });
  assert.ok(drawn <= 10, `${drawn} frames in a second`);  // 4, and some to settle after the click
});

// Takes the WebGL context away, as a driver's restart does.
const lose = (page) => page.evaluate(() => new Promise((resolve) => {
  const canvas = document.getElementById('canvas');
  canvas.addEventListener('webglcontextlost', resolve, {once: true});
  window.loss = (canvas.getContext('webgl2') || canvas.getContext('webgl')).getExtension('WEBGL_lose_context');
  window.loss.loseContext();
}).then(() => undefined));

for (const [kind, name] of [['webgl2', 'WebGL 2'], ['webgl1', 'WebGL 1']]) {
  test(`a lost ${name} context comes back with all its glyphs`, async () => {
    const page = await open({renderer: kind});
    const before = await picture(page);
    await lose(page);
    await page.evaluate(() => new Promise((resolve) => {
      document.getElementById('canvas').addEventListener('webglcontextrestored', resolve, {once: true});
      window.loss.restoreContext();
    }).then(() => undefined));
    await rest(page);
    assert.equal(await renderer(page), name);
    assert.equal((await compare(page, before, await picture(page))).largest, 0);
    assert.deepEqual(page.problems.filter((problem) => !/CONTEXT_LOST/.test(problem)), []);
  });
}

test('a context that stays lost is replaced by the software renderer', async () => {
  const page = await open();
  const before = await picture(page);
  await lose(page);
  await page.waitForFunction(() => Module.minshengRenderer === 'Canvas 2D');
  await rest(page);
  assert.ok((await compare(page, before, await picture(page))).largest <= 8);
  await page.getByRole('button', {name: '导入方案'}).click();
  await logged(page, '按下 导入方案');
});
