// The program's code is packed apart, kind by kind; put together it must be the same, byte for byte.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {test} from 'node:test';
import vm from 'node:vm';

const web = fileURLToPath(new URL('../../web/', import.meta.url));

const kTakeApart = `
import sys
sys.path.insert(0, sys.argv[1])
import wasm_streams
parts = wasm_streams.take_apart(sys.stdin.buffer.read())
print(*map(len, parts), file=sys.stderr)
sys.stdout.buffer.write(b"".join(parts))
`;

function takeApart(module) {
  const ran = spawnSync('python3', ['-c', kTakeApart, web], {input: module});
  return {bytes: new Uint8Array(ran.stdout), said: ran.stderr.toString()};
}

function putTogether(bytes, sizes, size) {
  const page = {window: {}};
  vm.runInNewContext(readFileSync(`${web}wasm_streams.js`, 'utf8'), page);
  return page.window.minshengPutTogether(bytes, sizes, size);
}

// Sections of type (none to none), function, memory; and code: two functions.
const section = (kind, ...bytes) => [kind, bytes.length, ...bytes];
const sized = (...bytes) => [bytes.length, ...bytes];
const made = (...instructions) => Buffer.from([
  0, 97, 115, 109, 1, 0, 0, 0,
  ...section(1, 1, 0x60, 0, 0), ...section(3, 2, 0, 0), ...section(5, 1, 0, 1),
  ...section(10, 2, ...sized(2, 1, 0x7f, 2, 0x7d, ...instructions), ...sized(0, 0x0b)),
  ...section(0, 1, 97, 7, 8)]);

test('a module is the same behind its packing', () => {
  const module = made(
      0x02, 0x40, 0x03, 0x40, 0x20, 0, 0x04, 0x40, 0x0c, 1, 0x05, 0x0c, 2, 0x0b, 0x0b, 0x0b,  // blocks, if, br
      0x02, 0x40, 0x02, 0x40, 0x20, 0, 0x0e, 2, 0, 1, 0, 0x0b, 0x0b,                           // br_table
      0x41, 0xc0, 0xbb, 0x78, 0x41, 0x80, 0x01, 0x28, 2, 0x90, 0x4e, 0x36, 0, 4,               // numbers of several bytes
      0x42, 0x7f, 0x1a, 0x43, 1, 2, 3, 0x44, 0xfc, 0, 0x21, 0,                                 // i64, f32, conversion
      0x44, 1, 2, 3, 4, 5, 6, 7, 0x40, 0x1a,                                                   // f64
      0x41, 0, 0x41, 1, 0x41, 2, 0xfc, 10, 0, 0, 0x3f, 0, 0x1a, 0x10, 1, 0x0b);                // copy, size, call
  assert.ok(WebAssembly.validate(module), 'the test has a module that browsers take');
  const {bytes, said} = takeApart(module);
  assert.deepEqual(Buffer.from(putTogether(bytes, said.split(' ').map(Number), module.length)), module);
});

test('an instruction that is not known ends the packing', () => {
  assert.match(takeApart(made(0xd0, 0x70, 0x1a, 0x0b)).said, /not known here: 0xd0/);
});
