// What was saved, taken straight from the browser's database for the failure page: it needs neither
// the program nor WebAssembly. Plain ES5 like boot.js, in front of which it stands in the page.
//
//   minshengRescue(done)   done({name, text}): a backup file, made at the time of the call;
//                          done(null): there is no ledger in the database, or it does not answer
//
// The file (docs/storage.md, "The rescue file") holds what loading a ledger needs; the program opens
// it like a bundle. Nothing is written to the database, and none is made where there is none.
window.minshengRescue = function (done) {
  'use strict';

  var kDatabase = '/minsheng-ledger-7c41f09b2d';  // as web/platform/idbfs_database.js
  var kFiles = 'FILE_DATA';
  var kGenerations = 4;

  function pad(number) { return (number < 10 ? '0' : '') + number; }

  function fileName() {
    var now = new Date();
    return '民生台账故障备份-' + now.getFullYear() + pad(now.getMonth() + 1) + pad(now.getDate()) + '-' +
      pad(now.getHours()) + pad(now.getMinutes()) + '.json';
  }

  // The generation that a file belongs to: {ledger, number, snapshot}, or null.
  function generationOf(name) {
    var parts = /^(ledger-[^\/]+)\/(snapshot|journal)-(\d+)-/.exec(name);
    return parts && {ledger: parts[1], number: Number(parts[3]), snapshot: parts[2] === 'snapshot'};
  }

  // Of each ledger the newest generations; the older daily ones would make the file many times larger.
  function oldestKept(names) {
    var generations = {};
    names.map(generationOf).forEach(function (one) {
      if (one && one.snapshot) (generations[one.ledger] = generations[one.ledger] || []).push(one.number);
    });
    Object.keys(generations).forEach(function (ledger) {
      var numbers = generations[ledger].sort(function (a, b) { return b - a; });
      generations[ledger] = numbers[Math.min(kGenerations, numbers.length) - 1];
    });
    return generations;
  }

  function base64(bytes) {
    var binary = '';
    for (var i = 0; i < bytes.length; i++) binary += String.fromCharCode(bytes[i]);
    return btoa(binary);
  }

  // found: name → bytes
  function write(found) {
    var file = {format: 'minsheng-rescue', version: 1, created: new Date().toISOString(), files: {}, damaged: {}};
    var oldest = oldestKept(Object.keys(found));
    Object.keys(found).sort().forEach(function (name) {
      var generation = generationOf(name);
      if (generation && generation.number < (oldest[generation.ledger] || 0)) return;
      try {
        file.files[name] = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(found[name]);
      } catch (error) {  // all of ours are UTF-8
        file.damaged[name] = base64(found[name]);
      }
    });
    return {name: fileName(), text: JSON.stringify(file)};
  }

  function read(database) {
    var found = {};
    var holds_ledger = false;
    var transaction = database.transaction([kFiles], 'readonly');
    transaction.objectStore(kFiles).openCursor().onsuccess = function (event) {
      var cursor = event.target.result;
      if (!cursor) return;
      var name = String(cursor.key).slice(kDatabase.length + 1);
      if (name.charAt(0) !== '.' && cursor.value && cursor.value.contents) {
        found[name] = new Uint8Array(cursor.value.contents);
        holds_ledger = holds_ledger || generationOf(name) !== null;
      }
      cursor['continue']();
    };
    transaction.oncomplete = function () {
      database.close();
      done(holds_ledger ? write(found) : null);
    };
    transaction.onabort = function () { done(null); };
  }

  try {
    var request = indexedDB.open(kDatabase);
    request.onupgradeneeded = function () { request.transaction.abort(); };  // was not there
    request.onsuccess = function () {
      try { read(request.result); } catch (error) { done(null); }
    };
    request.onerror = function (event) {
      event.preventDefault();
      done(null);
    };
  } catch (error) {
    done(null);
  }
};
