// Typing, input method, shortcuts and clipboard in a real browser. Compositions come from the DevTools protocol, which
// makes the same events as a real input method; Windows' own methods remain a list to work through by hand.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {launch} from './harness.mjs';
import {field, holds, logOf, logged, openPlatform, rest} from './platform.mjs';

const browser = await launch({webgl: true});

async function open() {
  const page = await openPlatform(browser, {options: {permissions: ['clipboard-read', 'clipboard-write']}});
  page.protocol = await page.context().newCDPSession(page);
  page.compose = (text) => page.protocol.send('Input.imeSetComposition',
      {text, selectionStart: text.length, selectionEnd: text.length});
  page.commit = (text) => page.protocol.send('Input.insertText', {text});
  page.methodKey = (code, type = 'rawKeyDown') => page.protocol.send('Input.dispatchKeyEvent',
      {type, code, key: 'Process', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229});
  return page;
}

async function startField(page, name = '编号') {
  await field(page, name).click();
  await page.waitForFunction(() => document.activeElement.id === 'text-agent');
}

// As on a slow machine: the page draws that much later than it asks.
const lateFrames = (page, milliseconds) => page.evaluate((wait) => {
  const soon = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => setTimeout(() => soon(draw), wait);
}, milliseconds);

const agentStyle = (page) => page.evaluate(() => {
  const {opacity, left, top, font, lineHeight} = document.getElementById('text-agent').style;
  return {opacity, left: parseFloat(left), top: parseFloat(top), font, lineHeight};
});

test('letters, digits and Chinese characters arrive; Backspace, Home and arrows work', async () => {
  const page = await open();
  await startField(page);
  await page.keyboard.type('ab 12');
  await holds(page, '编号', 'ab 12');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('你X');
  await holds(page, '编号', 'a你Xb 1');
});

test('characters typed right after the click, before the next frame, are not lost', async () => {
  const page = await open();
  await lateFrames(page, 500);
  await field(page, '编号').click();
  await page.keyboard.type('快');
  await page.keyboard.type('abc');
  await holds(page, '编号', '快abc');
});

test('a composition is shown at the caret while composing and arrives once', async () => {
  const page = await open();
  await startField(page);
  await page.keyboard.type('县');
  await page.methodKey('KeyN');
  await page.compose('n');
  await page.compose('ni hao');
  await rest(page);
  const shown = await agentStyle(page);
  const box = await field(page, '编号').boundingBox();
  assert.equal(shown.opacity, '1');
  assert.ok(shown.left > box.x + 10 && shown.left < box.x + 40, `${shown.left} in ${JSON.stringify(box)}`);
  assert.ok(shown.top >= box.y && shown.top < box.y + box.height);
  assert.match(shown.font, /13px/);
  assert.equal(await field(page, '编号').textContent(), '县');
  await page.commit('你好');
  await holds(page, '编号', '县你好');
  assert.equal((await agentStyle(page)).opacity, '0');
});

test('Enter inside a composition does not press Enter in the field', async () => {
  const page = await open();
  await startField(page);
  await page.compose('nihao');
  await page.methodKey('Enter');
  await page.commit('nihao');
  await page.methodKey('Enter', 'keyUp');
  await holds(page, '编号', 'nihao');
  assert.deepEqual(await logOf(page), ['字形可读']);
  await page.keyboard.press('Enter');
  await logged(page, '回车 编号');
});

test('full-width punctuation comes without a composition, after a key of the method', async () => {
  const page = await open();
  await startField(page);
  await page.methodKey('Comma');
  await page.commit('，');
  await page.methodKey('Comma', 'keyUp');
  await holds(page, '编号', '，');
});

test('two quick commits arrive both, in order', async () => {
  const page = await open();
  await startField(page);
  await Promise.all([page.compose('a'), page.commit('平江'), page.compose('b'), page.commit('县')]);
  await holds(page, '编号', '平江县');
});

test('a click elsewhere while composing keeps the text and leaves it in its field', async () => {
  const page = await open();
  await startField(page);
  await page.compose('pingjiang');
  await field(page, '名称').click();
  await holds(page, '编号', 'pingjiang');
  await holds(page, '名称', '平江县');
  await page.keyboard.type('X');
  await rest(page);
  assert.equal(await field(page, '编号').textContent(), 'pingjiang');
});

test('text typed in the same frame as a click elsewhere stays in its field', async () => {
  const page = await open();
  await startField(page);
  const {x, y} = await field(page, '名称').boundingBox();
  await page.evaluate((at) => {  // at once, without a frame between
    const agent = document.getElementById('text-agent');
    agent.value = '快';
    agent.dispatchEvent(new InputEvent('input', {data: '快', inputType: 'insertText', bubbles: true}));
    for (const [type, buttons] of [['pointermove', 0], ['pointerdown', 1], ['pointerup', 0]]) {
      document.getElementById('stage').dispatchEvent(new PointerEvent(type,
          {clientX: at.x + 20, clientY: at.y + 8, buttons, pointerId: 1, bubbles: true, cancelable: true}));
    }
  }, {x, y});
  await holds(page, '编号', '快');
  await holds(page, '名称', '平江县');
  await page.keyboard.type('X');
  await rest(page);
  assert.match(await field(page, '名称').textContent(), /X/);
});

test('chords and function keys work beside a method that is on', async () => {
  const page = await open();
  await startField(page);
  await page.protocol.send('Input.dispatchKeyEvent',
      {type: 'rawKeyDown', code: 'KeyS', key: 'Process', windowsVirtualKeyCode: 229, modifiers: 2});
  await logged(page, 'Ctrl+S');
  await page.methodKey('F2');
  await logged(page, 'F2');
});

test('the program takes Ctrl+S and F1 and leaves reload and zoom to the browser', async () => {
  const page = await open();
  await page.evaluate(() => {
    window.kept = {};
    document.addEventListener('keydown', (event) => { window.kept[event.code] = event.defaultPrevented; });
  });
  for (const chord of ['Control+s', 'F1', 'Tab', 'Control+f', 'Control+k']) await page.keyboard.press(chord);
  await page.evaluate(() => {
    for (const code of ['KeyR', 'Equal', 'KeyT']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', {code, key: 'x', ctrlKey: true, bubbles: true, cancelable: true}));
    }
  });
  const kept = await page.evaluate(() => window.kept);
  for (const code of ['KeyS', 'F1', 'Tab', 'KeyF', 'KeyK']) assert.equal(kept[code], true, code);
  for (const code of ['KeyR', 'Equal', 'KeyT']) assert.equal(kept[code], false, code);
  await logged(page, 'F1');
});

test('losing the window releases keys that were held', async () => {
  const page = await open();
  await page.keyboard.down('F2');
  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'));  // its keyup goes to another program
    document.body.dispatchEvent(new KeyboardEvent('keydown', {code: 'F2', key: 'F2', bubbles: true}));
  });
  await logged(page, 'F2\nF2');
});

test('copy, cut and paste in a field go through the system clipboard', async () => {
  const page = await open();
  await startField(page);
  await page.keyboard.type('甲乙丙');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '甲乙丙');
  await page.keyboard.press('Control+x');
  await holds(page, '编号', '');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+v');
  await holds(page, '编号', '甲乙丙甲乙丙');
});

test('what is typed, selected and copied before the next frame is on the clipboard', async () => {
  const page = await open();
  await startField(page);
  await lateFrames(page, 500);
  await page.keyboard.type('甲乙丙丁');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '甲乙丙丁');
});

test('a button can copy, and what is pasted outside a field comes with its table', async () => {
  const page = await open();
  await page.getByRole('button', {name: '复制'}).click();
  await page.waitForFunction(async () => await navigator.clipboard.readText() === '来自按钮\t1');
  await rest(page);
  await page.keyboard.press('Control+c');  // the page's own shortcut: text and HTML
  await page.waitForFunction(async () => await navigator.clipboard.readText() === '甲\t乙');
  await page.keyboard.press('Control+v');
  await logged(page, '粘贴 甲\t乙 | ');
  assert.match((await logOf(page)).join('\n'), /<table>.*甲.*乙.*<\/table>/s);
});
