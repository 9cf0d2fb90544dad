// What an input method has given: every row of the table of known failures, without a browser. The field is a string here;
// the events are those that browsers were seen to send. platform_typing.test.mjs does the same in a real browser.
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from './harness.mjs';

const {createTextCommit} = createRequire(import.meta.url)(join(root, 'web', 'platform', 'text_commit.js'));

// A field with a commit machine; `out` is the text that arrived in the program.
function newField() {
  const commit = createTextCommit();
  const field = {value: '', out: '', keys: []};
  const take = (change) => {
    if (!change) return;
    const kept = [...field.out];
    kept.splice(kept.length - change.erase, change.erase);
    field.out = kept.join('') + change.text;
  };
  return Object.assign(field, {
    commit,
    key: (key, more = {}) => {
      const kind = commit.key({key, code: key, keyCode: 0, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...more});
      field.keys.push(kind);
      return kind;
    },
    input: (value) => { field.value = value; take(commit.changed(value)); },
    start: () => commit.compositionStarted(),
    end: (value = field.value) => { field.value = value; take(commit.compositionEnded(value)); },
    leave: () => { take(commit.left(field.value)); field.value = ''; },
    nextTask: () => { if (commit.idle()) field.value = ''; },
  });
}

const kMethodKey = {key: 'Process', keyCode: 229};

test('plain typing arrives letter by letter, and the field is emptied when idle', () => {
  const field = newField();
  for (const letter of 'abc') {
    assert.equal(field.key(letter, {code: 'Key' + letter.toUpperCase()}), 'text');
    field.input(field.value + letter);
  }
  assert.equal(field.out, 'abc');
  field.nextTask();
  assert.equal(field.value, '');
});

test('a composition arrives once, when it ends (Chromium: no input event afterwards)', () => {
  const field = newField();
  assert.equal(field.key('Process', {code: 'KeyN', keyCode: 229}), 'method');
  field.start();
  for (const value of ['n', 'ni', '你']) field.input(value);
  assert.equal(field.out, '');
  field.end();
  assert.equal(field.out, '你');
  field.nextTask();
  assert.equal(field.out, '你');
});

test('a composition arrives once although an input event follows it (Firefox)', () => {
  const field = newField();
  field.start();
  field.input('ni');
  field.end('你');
  field.input('你');
  assert.equal(field.out, '你');
});

test('a composition arrives once although the field changes only after its end', () => {
  const field = newField();
  field.start();
  field.end('');
  field.input('你');
  assert.equal(field.out, '你');
});

test('the first letter of a composition is not typed: its key comes before compositionstart', () => {
  const field = newField();
  assert.equal(field.key('n', {code: 'KeyN', keyCode: 229}), 'method');
  assert.equal(field.out, '');
});

test('Enter, Esc, Space, Backspace and arrows belong to the composition, and to its end', () => {
  const codes = ['Enter', 'Escape', 'Space', 'Backspace', 'ArrowDown', 'Tab'];
  const field = newField();
  field.start();
  field.input('ni');
  for (const code of codes) assert.equal(field.key(code, {code}), 'method', `${code} while composing`);
  field.end('ni');
  for (const code of codes) assert.equal(field.key(code, {code}), 'method', `${code} in the task of the end`);
  field.nextTask();
  for (const code of codes) assert.notEqual(field.key(code, {code}), 'method', `${code} afterwards`);
});

test('Enter with key code 229 after a composition presses nothing (Safari)', () => {
  const field = newField();
  field.start();
  field.end('你');
  field.nextTask();
  assert.equal(field.key('Enter', {code: 'Enter', keyCode: 229}), 'method');
});

test('punctuation that a method inserts without composing arrives', () => {
  const field = newField();
  assert.equal(field.key('Process', {code: 'Comma', keyCode: 229}), 'method');
  field.input('，');
  assert.equal(field.out, '，');
});

test('a method that only commits, without a composition, is understood', () => {
  const field = newField();
  field.input('平江县');
  assert.equal(field.out, '平江县');
});

test('chords, Esc and function keys work although a method is on', () => {
  const field = newField();
  assert.equal(field.key('Process', {code: 'KeyC', ctrlKey: true, ...kMethodKey}), 'chord');
  assert.equal(field.key('Process', {code: 'KeyZ', metaKey: true, ...kMethodKey}), 'chord');
  assert.equal(field.key('Process', {code: 'Escape', ...kMethodKey}), 'control');
  assert.equal(field.key('Process', {code: 'F2', ...kMethodKey}), 'control');
});

test('AltGr and Option type characters, Alt alone is a chord', () => {
  const field = newField();
  assert.equal(field.key('@', {code: 'KeyQ', ctrlKey: true, altKey: true}), 'text');
  assert.equal(field.key('å', {code: 'KeyA', altKey: true}), 'text');
  assert.equal(field.key('a', {code: 'KeyA', altKey: true}), 'chord');
});

test('the second of two quick commits is not lost', () => {
  const field = newField();
  field.start();
  field.end('你');
  field.start();
  field.input('你h');
  field.end('你好');
  assert.equal(field.out, '你好');
  field.nextTask();
  field.input('啊');
  assert.equal(field.out, '你好啊');
});

test('the field is not emptied while composing', () => {
  const field = newField();
  field.input('a');
  field.start();
  field.input('ani');
  assert.equal(field.commit.idle(), false);
  field.end('a你');
  assert.equal(field.out, 'a你');
});

test('a method that replaces what it gave takes the old text back', () => {
  const field = newField();
  field.input('abc');
  field.input('abd');
  assert.equal(field.out, 'abd');
  field.input('\u{2CD02}');
  field.input('\u{2CD03}');  // the first half of both is the same code unit
  assert.equal(field.out, '\u{2CD03}');
});

test('leaving in the middle of a composition keeps what the browser left, and ends composing', () => {
  const field = newField();
  field.start();
  field.input('ni');
  field.leave();
  assert.equal(field.out, 'ni');
  assert.equal(field.commit.isComposing(), false);
  assert.equal(field.key('Backspace', {code: 'Backspace'}), 'control');
});

test('a composition does not get into the next field', () => {
  const field = newField();
  field.start();
  field.input('ni');
  field.commit.abandoned();
  field.end('');
  field.input('');
  assert.equal(field.out, '');
  field.input('b');
  assert.equal(field.out, 'b');
});

test('a dead key types nothing by itself', () => {
  const field = newField();
  assert.equal(field.key('Dead', {code: 'BracketLeft'}), 'text');
  field.start();
  field.end('â');
  assert.equal(field.out, 'â');
});
