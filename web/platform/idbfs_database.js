// The page's connection to IDBFS's database, for idbfs_store.js and tab_lock.js: names and shapes
// of keys and records (IDBFS's own), opening, and transactions whose end is always heard of.
mergeInto(LibraryManager.library, {
  $MinshengDatabase__deps: ['$FS', '$IDBFS'],
  $MinshengDatabase: {
    mount: '/minsheng-ledger-7c41f09b2d',  // also the database's name
    timeout: 15000,    // ms; a transaction or opening that takes longer is reported
    dir_mode: 16877,   // 040755
    file_mode: 33206,  // 0100666

    // The outcomes, as in idbfs_store.cpp.
    ok: 0,
    conflict: 1,
    quota: 2,
    aborted: 3,
    timed_out: 4,
    closed: 5,
    unreadable: 6,
    unavailable: 7,
    // The notices, as in idbfs_store.cpp.
    deletion_wanted: 0,
    connection_lost: 1,
    rewritten: 2,

    db: null,
    last_time: 0,  // ms; timestamps rise, for syncfs tells changed files by them

    path: function(name) {
      return MinshengDatabase.mount + '/' + name;
    },
    allKeys: function() {
      return IDBKeyRange.bound(MinshengDatabase.mount + '/', MinshengDatabase.mount + '0');
    },
    fileEntry: function(bytes) {
      return {
        timestamp: new Date(MinshengDatabase.last_time),
        mode: MinshengDatabase.file_mode,
        contents: bytes
      };
    },
    dirEntry: function() {
      return {timestamp: new Date(MinshengDatabase.last_time), mode: MinshengDatabase.dir_mode};
    },
    textBytes: function(text) {
      return new TextEncoder().encode(text);
    },

    // error: a DOMException or null.
    outcomeOf: function(error) {
      var name = error ? error.name : '';
      if (name === 'ConstraintError') return MinshengDatabase.conflict;
      if (name === 'QuotaExceededError') return MinshengDatabase.quota;
      if (name === 'InvalidStateError') return MinshengDatabase.closed;
      return MinshengDatabase.aborted;
    },
    textOf: function(error) {
      return error ? error.name + ': ' + error.message : '';
    },

    // Wraps done(outcome, text) so that it is called once, at the latest after the time-out.
    once: function(done, on_timeout) {
      var called = false;
      var finish = function(outcome, text) {
        if (called) return;
        called = true;
        clearTimeout(timer);
        done(outcome, text || '');
      };
      var timer = setTimeout(function() {
        if (!called && on_timeout) on_timeout();
        finish(MinshengDatabase.timed_out);
      }, MinshengDatabase.timeout);
      return finish;
    },

    // --- connection ---
    open: function(done) {
      if (MinshengDatabase.db) return done(MinshengDatabase.ok, '');
      var finish = MinshengDatabase.once(done);
      var request;
      try {
        request = IDBFS.indexedDB().open(MinshengDatabase.mount, IDBFS.DB_VERSION);
      } catch (error) {
        return finish(MinshengDatabase.unavailable, MinshengDatabase.textOf(error));
      }
      request.onupgradeneeded = function() {
        var names = request.result.objectStoreNames;
        var files = names.contains(IDBFS.DB_STORE_NAME) ?
            request.transaction.objectStore(IDBFS.DB_STORE_NAME) :
            request.result.createObjectStore(IDBFS.DB_STORE_NAME);
        if (!files.indexNames.contains('timestamp'))
          files.createIndex('timestamp', 'timestamp', {unique: false});
      };
      request.onerror = function(event) {
        event.preventDefault();
        finish(MinshengDatabase.unavailable, MinshengDatabase.textOf(request.error));
      };
      request.onsuccess = function() {
        if (MinshengDatabase.db)
          request.result.close();  // two openings at once: the first one stays
        else
          MinshengDatabase.adopt(request.result);
        finish(MinshengDatabase.ok);
      };
    },
    adopt: function(db) {
      MinshengDatabase.db = db;
      IDBFS.dbs[MinshengDatabase.mount] = db;  // stock syncfs uses this connection
      // Not closing keeps a deletion waiting for as long as this page is open.
      db.onversionchange = function() {
        _minsheng_store_notice(MinshengDatabase.deletion_wanted);
      };
      db.onclose = function() {
        MinshengDatabase.forget();
        _minsheng_store_notice(MinshengDatabase.connection_lost);
      };
    },
    forget: function() {
      MinshengDatabase.db = null;
      delete IDBFS.dbs[MinshengDatabase.mount];
    },

    // Runs use(object store) in a new transaction; done hears how it ended. When the transaction is
    // to be complete even though the page goes away (`at_once`), it commits without waiting for
    // events.
    run: function(mode, at_once, use, done) {
      var transaction;
      var finish = MinshengDatabase.once(done, function() {
        try {
          transaction.abort();
        } catch (error) { /* over */
        }
      });
      var first_error = null;
      try {
        transaction =
            MinshengDatabase.db.transaction([IDBFS.DB_STORE_NAME], mode, {durability: 'strict'});
        transaction.onerror = function(event) {
          first_error = first_error || event.target.error;
        };
        transaction.onabort = function() {
          var error = transaction.error || first_error;
          finish(MinshengDatabase.outcomeOf(error), MinshengDatabase.textOf(error));
        };
        transaction.oncomplete = function() {
          finish(MinshengDatabase.ok);
        };
        use(transaction.objectStore(IDBFS.DB_STORE_NAME), transaction);
        if (at_once && transaction.commit) transaction.commit();
      } catch (error) {
        if (!MinshengDatabase.db) return finish(MinshengDatabase.closed);
        if (error.name === 'InvalidStateError') MinshengDatabase.forget();
        try {
          transaction.abort();
        } catch (ignored) { /* there is none, or it is over */
        }
        finish(MinshengDatabase.outcomeOf(error), MinshengDatabase.textOf(error));
      }
    }
  }
});
