// The browser's side of idbfs_store.h. Beside the files the folder .store keeps the generation and
// one key per claim; a commit proves within its transaction that nobody has claimed after it, by
// adding the next claim's key (which fails when it is there) and deleting it again.
mergeInto(LibraryManager.library, {
  $MinshengStore__deps: ['$MinshengDatabase'],
  $MinshengStore: {
    kept_claims: 50,
    claim: 0,     // the number of the last claim seen at loading
    batch: null,  // under construction
    latest: {},   // key → the last batch under way that writes or removes it

    claimKey: function(number) {
      return MinshengDatabase.path('.store/claim-' + String(number).padStart(9, '0'));
    },
    claimKeys: function() {
      return IDBKeyRange.bound(
          MinshengDatabase.path('.store/claim-'), MinshengDatabase.path('.store/claim-:'));
    },

    // --- loading ---
    // done(outcome, text, {keys, generation, claim}): what the database holds.
    look: function(done) {
      var seen = {keys: [], generation: 0, claim: 0};
      MinshengDatabase.run(
          'readonly', false,
          function(files) {
            files.getAllKeys(MinshengDatabase.allKeys()).onsuccess = function(event) {
              seen.keys = event.target.result;
            };
            files.getAllKeys(MinshengStore.claimKeys()).onsuccess = function(event) {
              var last = event.target.result.pop();
              seen.claim = last ? Number(last.slice(-9)) : 0;
            };
            files.get(MinshengDatabase.path('.store/generation')).onsuccess = function(event) {
              var entry = event.target.result;
              if (!entry) return;
              seen.generation = Number(new TextDecoder().decode(entry.contents)) || 0;
              MinshengDatabase.last_time =
                  Math.max(MinshengDatabase.last_time, entry.timestamp.getTime());
            };
          },
          function(outcome, text) {
            done(outcome, text, seen);
          });
    },

    // Stock IDBFS populates the mount. Its errors and silences are no verdict: what counts is that
    // nobody wrote in between, and that every key of the database is there afterwards.
    populate: function(attempts, done) {
      MinshengStore.look(function(outcome, text, before) {
        if (outcome) return done(outcome, text);
        var finish = MinshengDatabase.once(function() {
          MinshengStore.look(function(outcome, text, after) {
            if (outcome) return done(outcome, text);
            if (after.generation !== before.generation) {
              if (attempts > 1) return MinshengStore.populate(attempts - 1, done);
              return done(MinshengDatabase.unreadable, '');
            }
            MinshengStore.recover(after.keys, function(outcome, text) {
              done(outcome, text, after);
            });
          });
        });
        FS.syncfs(true, finish);
      });
    },
    // One odd record (a file without its folder, a record of another shape) stops stock IDBFS. What
    // it left out is fetched here; a record without contents becomes an empty file, which its
    // reader will report as damaged.
    recover: function(keys, done) {
      var missing = keys.filter(function(key) {
        return !FS.analyzePath(key).exists;
      });
      if (missing.length === 0) return done(MinshengDatabase.ok, '');
      MinshengDatabase.run('readonly', false, function(files) {
        missing.forEach(function(key) {
          files.get(key).onsuccess = function(event) {
            var contents = (event.target.result || {}).contents;
            FS.mkdirTree(key.slice(0, key.lastIndexOf('/')));
            FS.writeFile(key, contents instanceof Uint8Array ? contents : new Uint8Array(0));
          };
        });
      }, done);
    },

    addClaim: function(done) {
      MinshengDatabase.run('readwrite', false, function(files) {
        files.getAllKeys(MinshengStore.claimKeys()).onsuccess = function(event) {
          var keys = event.target.result;
          var last = keys.length ? Number(keys[keys.length - 1].slice(-9)) : 0;
          MinshengDatabase.last_time = Math.max(Date.now(), MinshengDatabase.last_time + 1);
          files.put(MinshengDatabase.dirEntry(), MinshengDatabase.path('.store'));
          files.add(
              MinshengDatabase.fileEntry(new Uint8Array(0)), MinshengStore.claimKey(last + 1));
          keys.slice(0, -MinshengStore.kept_claims).forEach(function(key) {
            files.delete(key);
          });
        };
      }, done);
    },

    load: function(claiming, done) {
      MinshengDatabase.open(function(outcome, text) {
        if (outcome) return done(outcome, text);
        var populate = function(outcome, text) {
          if (outcome) return done(outcome, text);
          MinshengStore.populate(5, function(outcome, text, seen) {
            if (outcome) return done(outcome, text);
            MinshengStore.claim = seen.claim;
            done(outcome, text, seen.generation);
          });
        };
        if (claiming)
          MinshengStore.addClaim(populate);
        else
          populate(MinshengDatabase.ok, '');
      });
    },

    // --- saving ---
    putBatch: function(files, batch) {
      var next = MinshengStore.claimKey(MinshengStore.claim + 1);
      files.add(MinshengDatabase.dirEntry(), next);
      files.delete(next);
      batch.entries.forEach(function(entry) {
        files.put(entry.value, entry.key);
      });
      batch.removes.forEach(function(key) {
        files.delete(key);
      });
    },
    same: function(a, b) {
      if (!a || a.length !== b.length) return false;
      for (var i = 0; i < b.length; i++)
        if (a[i] !== b[i]) return false;
      return true;
    },
    // Whether our claim and every byte of the batch can be read again. What a later batch has
    // changed already is that one's to verify.
    verify: function(batch, done) {
      var good = true;
      var entries = batch.entries.filter(function(entry) {
        return entry.value.contents && MinshengStore.latest[entry.key] === batch;
      });
      MinshengDatabase.run(
          'readonly', false,
          function(files) {
            files.getKey(MinshengStore.claimKey(MinshengStore.claim)).onsuccess = function(event) {
              good = good && event.target.result !== undefined;
            };
            entries.forEach(function(entry) {
              files.get(entry.key).onsuccess = function(event) {
                var found = event.target.result;
                good = good && !!found && MinshengStore.same(found.contents, entry.value.contents);
              };
            });
          },
          function(outcome, text) {
            done(outcome || (good ? MinshengDatabase.ok : MinshengDatabase.unreadable), text);
          });
    },
    writeLocal: function(batch) {
      batch.entries.forEach(function(entry) {
        var time = entry.value.timestamp.getTime();
        if (entry.value.contents)
          FS.writeFile(entry.key, entry.value.contents, {canOwn: true});
        else
          FS.mkdirTree(entry.key);
        FS.utime(entry.key, time, time);
      });
      batch.removes.forEach(function(key) {
        if (FS.analyzePath(key).exists) FS.unlink(key);
      });
    },
    keysOf: function(batch) {
      return batch.removes.concat(batch.entries.map(function(entry) {
        return entry.key;
      }));
    },
    save: function(batch, answer) {
      MinshengStore.keysOf(batch).forEach(function(key) {
        MinshengStore.latest[key] = batch;
      });
      var done = function(outcome, text) {
        MinshengStore.keysOf(batch).forEach(function(key) {
          if (MinshengStore.latest[key] === batch) delete MinshengStore.latest[key];
        });
        answer(outcome, text);
      };
      MinshengDatabase.run(
          'readwrite', true,
          function(files) {
            MinshengStore.putBatch(files, batch);
          },
          function(outcome, text) {
            if (outcome) return done(outcome, text);
            MinshengStore.verify(batch, function(outcome, text) {
              if (outcome === MinshengDatabase.ok) MinshengStore.writeLocal(batch);
              done(outcome, text);
            });
          });
    },
    // After the connection was lost: open again. A database that was emptied meanwhile gets back
    // all that this page holds, for it may be the only copy left.
    reopen: function(done) {
      MinshengDatabase.open(function(outcome, text) {
        if (outcome) return done(outcome, text);
        MinshengStore.look(function(outcome, text, seen) {
          if (outcome) return done(outcome, text);
          if (seen.keys.length > 0)
            return done(
                seen.claim === MinshengStore.claim ? outcome : MinshengDatabase.conflict, '');
          var batch = {entries: MinshengStore.localEntries(MinshengDatabase.mount), removes: []};
          MinshengDatabase.run(
              'readwrite', true,
              function(files) {
                batch.entries.forEach(function(entry) {
                  files.put(entry.value, entry.key);
                });
              },
              function(outcome, text) {
                if (outcome === MinshengDatabase.ok)
                  _minsheng_store_notice(MinshengDatabase.rewritten);
                done(outcome, text);
              });
        });
      });
    },
    localEntries: function(folder) {
      var entries = [];
      FS.readdir(folder).forEach(function(name) {
        if (name === '.' || name === '..') return;
        var key = folder + '/' + name;
        if (FS.isDir(FS.stat(key).mode)) {
          entries.push({key: key, value: MinshengDatabase.dirEntry()});
          entries = entries.concat(MinshengStore.localEntries(key));
        } else {
          entries.push({key: key, value: MinshengDatabase.fileEntry(FS.readFile(key))});
        }
      });
      return entries;
    },
    commit: function(batch, done) {
      if (MinshengDatabase.db) return MinshengStore.save(batch, done);
      MinshengStore.reopen(function(outcome, text) {
        if (outcome) return done(outcome, text);
        MinshengStore.save(batch, done);
      });
    },

    answer: function(request, outcome, text, generation) {
      stringToUTF8(text || '', _minsheng_store_detail(), 256);
      _minsheng_store_done(request, outcome, generation || 0);
    }
  },

  minsheng_store_mount__deps: ['$MinshengStore'],
  minsheng_store_mount: function() {
    FS.mkdirTree(MinshengDatabase.mount);
    FS.mount(IDBFS, {}, MinshengDatabase.mount);
  },

  minsheng_store_load__deps: ['$MinshengStore'],
  minsheng_store_load: function(request, claiming) {
    MinshengStore.load(!!claiming, function(outcome, text, generation) {
      MinshengStore.answer(request, outcome, text, generation);
    });
  },

  // A batch is put together by begin, put, remove and sent by commit, all in one task.
  minsheng_store_begin__deps: ['$MinshengStore'],
  minsheng_store_begin: function() {
    MinshengDatabase.last_time = Math.max(Date.now(), MinshengDatabase.last_time + 1);
    MinshengStore.batch = {entries: [], removes: []};
  },
  minsheng_store_put__deps: ['$MinshengStore'],
  minsheng_store_put: function(name, bytes, length) {
    var key = MinshengDatabase.path(UTF8ToString(name));
    var folder = key.slice(0, key.lastIndexOf('/'));
    var entries = MinshengStore.batch.entries;
    var known = folder === MinshengDatabase.mount || FS.analyzePath(folder).exists ||
        entries.some(function(entry) {
          return entry.key === folder;
        });
    if (!known) entries.push({key: folder, value: MinshengDatabase.dirEntry()});
    entries.push(
        {key: key, value: MinshengDatabase.fileEntry(HEAPU8.slice(bytes, bytes + length))});
  },
  minsheng_store_remove__deps: ['$MinshengStore'],
  minsheng_store_remove: function(name) {
    MinshengStore.batch.removes.push(MinshengDatabase.path(UTF8ToString(name)));
  },
  minsheng_store_commit__deps: ['$MinshengStore'],
  minsheng_store_commit: function(request, generation) {
    var batch = MinshengStore.batch;
    MinshengStore.batch = null;
    batch.entries.push({
      key: MinshengDatabase.path('.store/generation'),
      value: MinshengDatabase.fileEntry(MinshengDatabase.textBytes(String(generation)))
    });
    MinshengStore.commit(batch, function(outcome, text) {
      MinshengStore.answer(request, outcome, text, generation);
    });
  },

  minsheng_store_query__deps: ['$MinshengStore'],
  minsheng_store_query: function(request, ask) {
    var storage = navigator.storage || {};
    var figures = {persistent: false, used: 0, quota: 0};
    var finish = MinshengDatabase.once(function() {
      _minsheng_store_state(request, figures.persistent, figures.used, figures.quota);
    });
    var persistence = ask ? storage.persist : storage.persisted;
    Promise
        .all([
          persistence ? persistence.call(storage).then(function(is) {
            figures.persistent = is;
          }) :
                        null,
          storage.estimate ? storage.estimate().then(function(estimate) {
            figures.used = estimate.usage || 0;
            figures.quota = estimate.quota || 0;
          }) :
                             null
        ])
        .then(finish, finish);
  }
});
