// The browser's storage in a real Chromium, on file://, through storage_harness.html: the journal
// of one ledger whose unit is renamed again and again.
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';

import {launch, launchWithProfile, newSession, openPage, root} from './harness.mjs';

const url = pathToFileURL(process.env.MINSHENG_STORAGE_PAGE ??
    join(root, 'build', 'web', 'tests', 'web', 'storage_harness.html')).href;
const browser = await launch();

// A tab with the harness. call(name, ...) gives {code, lines}.
async function openTab(session, {init = null} = {}) {
  const page = await openPage(session, {url, init});
  await page.evaluate(() => window.ready);
  page.call = async (name, ...args) => {
    const [code, ...lines] = await page.evaluate(([n, a]) => window.call(n, ...a), [name, args]);
    return {code, lines};
  };
  page.good = async (name, ...args) => {
    const answer = await page.call(name, ...args);
    assert.equal(answer.code, 'ok', answer.lines.join());
    return answer.lines;
  };
  page.role = (role) => page.waitForFunction((r) => window.locks.at(-1)?.role === r, role);
  return page;
}

// A tab that owns a new ledger with these names.
async function openAuthor(session, names = [], options = {}) {
  const page = await openTab(session, options);
  await page.good('claim');
  await page.good('create');
  for (const name of names) await page.good('rename', name);
  return page;
}

// What a fresh tab finds: the names, then what the report says.
async function namesIn(session) {
  const page = await openTab(session);
  await page.good('reload');
  const lines = await page.good('load');
  await page.close();
  return lines;
}

// Works on the stored records behind the harness's back: change(store, mount prefix) in the page.
function changeStored(page, change) {
  return page.evaluate(async (text) => {
    const mount = MinshengDatabase.mount;
    const db = await new Promise((resolve) => {
      const request = indexedDB.open(mount, 21);
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve, reject) => {
      const transaction = db.transaction(['FILE_DATA'], 'readwrite');
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      (0, eval)(text)(transaction.objectStore('FILE_DATA'), mount + '/');
    });
    db.close();
  }, `(${change})`);
}

function killProcessesOf(folder) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(`--user-data-dir=${folder}`)) process.kill(Number(pid), 'SIGKILL');
    } catch { /* gone already */ }
  }
}

describe('saving', () => {
  test('what was saved is there after a reload', async () => {
    const session = await newSession(browser);
    const page = await openAuthor(session, ['甲', '乙']);
    await page.good('write', 'preferences', 'theme');
    await page.reload();
    await page.evaluate(() => window.ready);
    await page.good('claim');
    assert.deepEqual(await page.good('load'), ['甲', '乙']);
    assert.deepEqual(await page.good('read', 'preferences'), ['theme']);
    await page.good('rename', '丙');
    await page.good('checkpoint');
    await page.good('remove', 'preferences');
    assert.deepEqual(await namesIn(session), ['甲', '乙', '丙']);
    assert.deepEqual(await page.good('list'), [
      'ledger-a/head', 'ledger-a/journal-000001-000001', 'ledger-a/journal-000001-000002',
      'ledger-a/journal-000001-000003', 'ledger-a/snapshot-000001-2026-08-02',
      'ledger-a/snapshot-000002-2026-08-02',
    ]);
    assert.deepEqual(page.problems, []);
    await session.close();
  });

  test('what was acknowledged survives the death of the browser', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minsheng-'));
    const session = await launchWithProfile(folder);
    const page = await openAuthor(session, ['甲', '乙']);
    await page.good('rename', '丙');
    killProcessesOf(folder);
    await session.close().catch(() => {});
    const again = await launchWithProfile(folder);
    assert.deepEqual(await namesIn(again), ['甲', '乙', '丙']);
    await again.close();
    rmSync(folder, {recursive: true, force: true});
  });

  test('a save begun at pagehide of a page that goes away is complete', async () => {
    const session = await newSession(browser);
    const page = await openAuthor(session, ['甲']);
    await page.evaluate(() => { addEventListener('pagehide', () => { window.call('rename', '乙'); }); });
    await page.goto('about:blank');
    assert.deepEqual(await namesIn(session), ['甲', '乙']);
    await session.close();
  });

  test('several saves may be under way at once', async () => {
    const session = await newSession(browser);
    const page = await openAuthor(session);
    const codes = await page.evaluate(async () => {
      const answers = await Promise.all(['1', '2', '3', '4'].map((name) => window.call('rename', name)));
      return answers.map((answer) => answer[0]);
    });
    assert.deepEqual(codes, ['ok', 'ok', 'ok', 'ok']);
    assert.deepEqual(await namesIn(session), ['1', '2', '3', '4']);
    await session.close();
  });

  test('the settings page learns the state of the storage', async () => {
    const session = await newSession(browser);
    const page = await openTab(session);
    assert.deepEqual(await page.good('state'), ['best effort', 'quota known']);
    await session.close();
  });
});

describe('failing saves', () => {
  // Each fault in turn breaks one save; the answer, and that the next success makes all good.
  const faults = {
    'a put that throws': {
      fault: () => { IDBObjectStore.prototype.put = () => { throw new DOMException('injected', 'DataError'); }; },
      says: /中止了写入.*injected/,
    },
    'a put that is refused': {
      fault: () => {
        const put = IDBObjectStore.prototype.put;
        let left = 1;
        IDBObjectStore.prototype.put = function (value, key) {
          return left-- > 0 ? put.call(this, value, key) : this.add(value, key.replace(/[^/]*$/, 'head'));
        };
      },
      says: /没有保存|不能再保存/,
    },
    'a transaction that aborts': {
      fault: () => { IDBTransaction.prototype.commit = function () { this.abort(); }; },
      says: /中止了写入/,
    },
    'a transaction that aborts for want of space': {
      fault: () => {
        IDBTransaction.prototype.commit = function () {
          Object.defineProperty(this, 'error', {get: () => new DOMException('full', 'QuotaExceededError')});
          this.abort();
        };
      },
      says: /存储空间已满/,
    },
    'a transaction that never ends': {
      fault: () => {
        MinshengDatabase.timeout = 300;
        IDBTransaction.prototype.commit = function () {
          const files = this.objectStore('FILE_DATA');
          const spin = () => { files.get('x').onsuccess = spin; };
          spin();
        };
      },
      says: /很久没有回应/,
    },
    'bytes that read back differently': {
      fault: () => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (value, key) {
          const changed = value.contents ? {...value, contents: value.contents.map((b) => b ^ 1)} : value;
          return put.call(this, changed, key);
        };
      },
      says: /读回来不一致/,
    },
    'a connection that is closed': {fault: () => { MinshengDatabase.db.close(); }, says: /断开了数据库/},
  };
  for (const [name, {fault, says}] of Object.entries(faults)) {
    test(`${name} is never taken for saved, and retrying helps`, async () => {
      const session = await newSession(browser);
      const page = await openAuthor(session, ['甲']);
      await page.evaluate(() => {
        const transaction = IDBTransaction.prototype, store = IDBObjectStore.prototype;
        const {put} = store, {commit} = transaction, {timeout} = MinshengDatabase;
        window.mend = () => { store.put = put; transaction.commit = commit; MinshengDatabase.timeout = timeout; };
      });
      await page.evaluate(fault);
      const answer = await page.call('rename', '乙');
      assert.notEqual(answer.code, 'ok');
      assert.match(answer.lines.join(), says);
      assert.deepEqual(await page.good('unsaved'), ['1']);
      await page.evaluate(() => window.mend());
      if (name !== 'bytes that read back differently') assert.deepEqual(await namesIn(session), ['甲']);
      await page.good('retry');
      assert.deepEqual(await page.good('unsaved'), ['0']);
      await page.good('rename', '丙');
      assert.deepEqual(await namesIn(session), ['甲', '乙', '丙']);
      await session.close();
    });
  }

  test('a disk that takes no more is reported and loses nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'minsheng-'));
    const script = join(folder, 'browser.sh');  // no file may grow beyond 16 MB
    const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
    writeFileSync(script, `#!/bin/bash\ntrap '' XFSZ\nulimit -f 16384\nexec '${chromium}' "$@"\n`, {mode: 0o755});
    const session = await launchWithProfile(join(folder, 'profile'), {executablePath: script});
    const page = await openAuthor(session, ['甲']);
    const answer = await page.call('fill', 'big', '20');
    assert.equal(answer.code, 'io');
    assert.match(answer.lines.join(), /没有保存/);
    await page.good('rename', '乙');
    assert.deepEqual(await namesIn(session), ['甲', '乙']);
    await page.good('fill', 'big', '2');
    await session.close();
    rmSync(folder, {recursive: true, force: true});
  });

  test('without IndexedDB the answer says what to do', async () => {
    const session = await newSession(browser);
    const page = await openTab(session, {init: () => {
      IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
    }});
    const answer = await page.call('claim');
    assert.equal(answer.code, 'io');
    assert.match(answer.lines.join(), /不允许使用本地存储.*denied/);
    await session.close();
  });

  test('an opening that never answers is reported', async () => {
    const session = await newSession(browser);
    const page = await openTab(session, {init: () => { IDBFactory.prototype.open = () => ({}); }});
    await page.evaluate(() => { MinshengDatabase.timeout = 200; });
    assert.match((await page.call('claim')).lines.join(), /很久没有回应/);
    await session.close();
  });

  test('a database cleared by a cleaning tool is written anew from the open page', async () => {
    const session = await newSession(browser);
    const page = await openAuthor(session, ['甲', '乙']);
    const protocol = await session.newCDPSession(page);
    await protocol.send('Storage.clearDataForOrigin', {origin: 'file:///', storageTypes: 'indexeddb'});
    await page.waitForFunction(() => window.notices.length === 1);
    await page.good('rename', '丙');
    assert.deepEqual(await page.evaluate(() => window.notices), [
      '浏览器断开了数据库，下次保存时重新连接',
      '浏览器里的数据曾被清除，已用本页的内容重新写入；请导出备份',
    ]);
    assert.deepEqual(await namesIn(session), ['甲', '乙', '丙']);
    await session.close();
  });

  test('a deletion from outside waits and is told', async () => {
    const session = await newSession(browser);
    const page = await openAuthor(session, ['甲']);
    await page.evaluate(() => { indexedDB.deleteDatabase(MinshengDatabase.mount); });
    await page.waitForFunction(() => window.notices.length === 1);
    assert.match((await page.evaluate(() => window.notices))[0], /要删除本页的数据/);
    await page.good('rename', '乙');
    await session.close();
  });
});

describe('damaged records', () => {
  test('a flipped bit in the newest snapshot falls back and says so', async () => {
    const session = await newSession(browser);
    const page = await openAuthor(session, ['甲', '乙']);
    await page.good('checkpoint');
    await page.good('rename', '丙');
    await changeStored(page, (files, mount) => {
      const key = `${mount}ledger-a/snapshot-000002-2026-08-02`;
      files.get(key).onsuccess = (event) => {
        const record = event.target.result;
        record.contents[150] ^= 1;
        files.put(record, key);
      };
    });
    assert.deepEqual(await namesIn(session), [
      '甲', '乙', '丙', 'report:第 2 代快照已损坏，改用更早的快照和其后的操作记录',
      'report:经核对，已保存的操作都在，没有丢失',
    ]);
    await session.close();
  });

  test('odd records neither stop the loading nor are deleted', async () => {
    const session = await newSession(browser);
    const page = await openAuthor(session, ['甲']);
    await changeStored(page, (files, mount) => {
      files.delete(`${mount}ledger-a`);  // the folder's own record
      files.put({timestamp: new Date(5), mode: 0, contents: 'no bytes'}, `${mount}notes-of-somebody`);
      files.put({timestamp: new Date(5)}, 'elsewhere');
    });
    assert.deepEqual(await namesIn(session), ['甲']);
    const next = await openTab(session);
    await next.good('claim');
    await next.good('load');
    await next.good('rename', '乙');
    const kept = await next.evaluate(() => new Promise((resolve) => {
      const files = MinshengDatabase.db.transaction(['FILE_DATA']).objectStore('FILE_DATA');
      files.getAllKeys().onsuccess = (event) =>
        resolve(event.target.result.filter((key) => /elsewhere|somebody/.test(key)).length);
    }));
    assert.equal(kept, 2);
    await session.close();
  });
});

describe('two tabs', () => {
  test('the store refuses everybody who claimed before the last claim', async () => {
    const session = await newSession(browser);
    const first = await openAuthor(session, ['甲']);
    const second = await openTab(session);
    await second.good('claim');
    assert.deepEqual(await second.good('load'), ['甲']);
    const refused = await first.call('rename', '乙');
    assert.equal(refused.code, 'conflict');
    assert.match(refused.lines.join(), /另一个窗口/);
    await second.good('rename', '丙');
    assert.deepEqual(await namesIn(session), ['甲', '丙']);
    await session.close();
  });

  test('the store refuses them even when their page is going away', async () => {
    const session = await newSession(browser);
    const first = await openAuthor(session, ['甲']);
    const second = await openTab(session);
    await second.good('claim');
    await first.evaluate(() => { addEventListener('pagehide', () => { window.call('rename', '乙'); }); });
    await first.goto('about:blank');
    assert.deepEqual(await namesIn(session), ['甲']);
    await session.close();
  });

  test('without a claim nothing is written', async () => {
    const session = await newSession(browser);
    const page = await openTab(session);
    await page.good('reload');
    assert.equal((await page.call('write', 'preferences', 'x')).code, 'conflict');
    await session.close();
  });

  // The same story with Web Locks and with the heartbeat.
  const withoutLocks = () => { delete Navigator.prototype.locks; };
  for (const [kind, init] of [['Web Locks', null], ['a heartbeat', withoutLocks]]) {
    test(`with ${kind} the second tab reads, is told of saves, takes over and hands back`, async () => {
      const session = await newSession(browser);
      const first = await openTab(session, {init});
      await first.good('lock_up');
      await first.role('owner');
      await first.good('claim');
      await first.good('create');

      const second = await openTab(session, {init});
      await second.good('lock_up');
      await second.role('reader');
      await first.good('rename', '甲');
      await first.good('announce');
      await second.waitForFunction(() => window.heard === 1);
      await second.good('reload');
      assert.deepEqual(await second.good('load'), ['甲']);
      assert.equal((await second.call('rename', '乙')).code, 'conflict');

      await second.good('take_over');
      await second.role('owner');
      await first.role('reader');
      assert.deepEqual(await first.evaluate(() => window.locks.at(-1)),
          {role: 'reader', taken: true, heartbeat: kind !== 'Web Locks'});
      assert.equal((await first.call('rename', '丙')).code, 'conflict');
      await second.good('claim');
      await second.good('load');
      await second.good('rename', '丁');
      assert.deepEqual(await namesIn(session), ['甲', '丁']);

      await second.close({runBeforeUnload: true});
      await first.role('owner');
      await session.close();
    });

    test(`with ${kind} an owner that does not answer loses the lock all the same`, async () => {
      const session = await newSession(browser);
      const first = await openTab(session, {init});
      await first.good('lock_up');
      await first.role('owner');
      await first.good('ignore_asking');
      const second = await openTab(session, {init});
      await second.good('lock_up');
      await second.role('reader');
      await second.good('take_over');
      await second.role('owner');
      await first.role('reader');
      await session.close();
    });
  }

  test('the heartbeat of a dead tab expires', async () => {
    const session = await newSession(browser);
    const page = await openTab(session, {init: withoutLocks});
    await page.good('reload');
    await changeStored(page, (files, mount) => {
      files.put({timestamp: new Date(Date.now() - 60000), mode: 33206, contents: new Uint8Array([49])},
          `${mount}.store/heartbeat`);
    });
    await page.good('lock_up');
    await page.role('reader');
    await changeStored(page, (files, mount) => {
      files.put({timestamp: new Date(Date.now() - 91000), mode: 33206, contents: new Uint8Array([49])},
          `${mount}.store/heartbeat`);
    });
    await page.role('owner');
    await session.close();
  });
});

// Why all this: the same two tabs with Emscripten's own synchronisation.
test('stock FS.syncfs loses the other tab\'s file and reports success', async () => {
  const session = await newSession(browser);
  const tabs = [await openTab(session), await openTab(session)];
  const sync = (page, populate, file = '') => page.evaluate(([p, name]) => new Promise((resolve) => {
    if (name) Module.FS.writeFile(`${MinshengDatabase.mount}/${name}`, name);
    Module.FS.syncfs(p, (error) => resolve(error ? 'error' : 'success'));
  }), [populate, file]);
  for (const tab of tabs) assert.equal(await sync(tab, true), 'success');
  assert.equal(await sync(tabs[0], false, 'from-a'), 'success');
  assert.equal(await sync(tabs[1], false, 'from-b'), 'success');
  const fresh = await openTab(session);
  await fresh.good('reload');
  assert.deepEqual(await fresh.good('list'), ['from-b']);
  await session.close();
});
