// The browser's side of tab_lock.h: Web Locks and a BroadcastChannel, or the heartbeat record.
mergeInto(LibraryManager.library, {
  $MinshengLock__deps: ['$MinshengDatabase'],
  $MinshengLock: {
    answer_time: 3000,   // ms an owner has for finishing its saves
    beat: 5000,          // ms between heartbeats
    beat_expiry: 90000,  // ms; hidden tabs may be woken once a minute only

    channel: null,
    me: '',
    owner: false,
    let_go: null,   // ends our hold of the Web Lock
    queue: null,    // AbortController of the waiting request
    take_timer: 0,  // runs while the owner is asked
    taken: false,   // we lost it to another tab
    by_heartbeat: false,
    patience: 0,  // ms; until then we leave the heartbeat record to the tab that asked

    post: function(kind) {
      if (MinshengLock.channel)
        MinshengLock.channel.postMessage({kind: kind, from: MinshengLock.me});
    },
    become: function(owner, taken) {
      MinshengLock.owner = owner;
      MinshengLock.taken = !owner && (!!taken || MinshengLock.taken);
      _minsheng_lock_changed(owner, MinshengLock.taken, MinshengLock.by_heartbeat);
    },

    start: function() {
      MinshengLock.me = String(Math.random()).slice(2);
      if (typeof BroadcastChannel !== 'undefined') {
        MinshengLock.channel = new BroadcastChannel(MinshengDatabase.mount);
        MinshengLock.channel.onmessage = function(event) {
          MinshengLock.hear(event.data);
        };
      }
      if (navigator.locks)
        MinshengLock.request({ifAvailable: true});
      else
        MinshengLock.startBeating();
    },
    hear: function(message) {
      if (message.kind === 'ask' && MinshengLock.owner) _minsheng_lock_asked();
      if (message.kind === 'released' && MinshengLock.take_timer)
        MinshengLock.take();
      else if (message.kind === 'released' && MinshengLock.by_heartbeat)
        MinshengLock.tryHeart(false);
      if (message.kind === 'saved' && !MinshengLock.owner) _minsheng_lock_saved();
      // A new owner by heartbeat: look at once instead of at the next beat.
      if (message.kind === 'taken' && MinshengLock.by_heartbeat) MinshengLock.tryHeart(false);
    },

    // --- Web Locks ---
    request: function(options) {
      navigator.locks
          .request(
              MinshengDatabase.mount, options,
              function(lock) {
                if (!lock) {  // ifAvailable, and it is not
                  MinshengLock.become(false);
                  MinshengLock.wait();
                  return;
                }
                MinshengLock.queue = null;
                MinshengLock.become(true);
                return new Promise(function(resolve) {
                  MinshengLock.let_go = resolve;
                });
              })
          .catch(function() {
            if (options.ifAvailable && !MinshengLock.owner)
              return MinshengLock.startBeating();  // refused here
            if (!MinshengLock.owner) return;       // our own waiting was called off
            MinshengLock.let_go = null;            // stolen
            MinshengLock.become(false, true);
            MinshengLock.wait();
          });
    },
    // Stands in line, to be the owner when the present one goes.
    wait: function() {
      MinshengLock.queue = new AbortController();
      MinshengLock.request({signal: MinshengLock.queue.signal});
    },
    take: function() {
      clearTimeout(MinshengLock.take_timer);
      MinshengLock.take_timer = 0;
      if (MinshengLock.owner) return;
      if (MinshengLock.by_heartbeat) return MinshengLock.tryHeart(true);
      if (MinshengLock.queue) MinshengLock.queue.abort();
      MinshengLock.queue = null;
      MinshengLock.request({steal: true});
    },
    takeOver: function() {
      if (MinshengLock.owner || MinshengLock.take_timer) return;
      MinshengLock.take_timer = setTimeout(MinshengLock.take, MinshengLock.answer_time);
      MinshengLock.post('ask');
    },
    release: function() {
      if (!MinshengLock.owner) return;
      MinshengLock.become(false, true);
      if (MinshengLock.by_heartbeat) {
        MinshengLock.patience = Date.now() + MinshengLock.beat;
        return MinshengLock.stopBeating();
      }
      MinshengLock.let_go();
      MinshengLock.let_go = null;
      MinshengLock.post('released');
      // The asking tab goes first; then stand in line again.
      setTimeout(function() {
        if (!MinshengLock.owner) MinshengLock.wait();
      }, 500);
    },

    // --- heartbeat ---
    startBeating: function() {
      MinshengLock.by_heartbeat = true;
      addEventListener('pagehide', function() {
        if (MinshengLock.owner) MinshengLock.stopBeating();
      });
      MinshengLock.tryHeart(false);
      setInterval(function() {
        MinshengLock.tryHeart(false);
      }, MinshengLock.beat);
    },
    heartKey: function() {
      return MinshengDatabase.path('.store/heartbeat');
    },
    // Compare-and-set in one transaction: ours when there is none, it is ours, it is old, or
    // `force`.
    tryHeart: function(force) {
      var mine = false;
      if (!force && Date.now() < MinshengLock.patience) return;
      MinshengDatabase.open(function(outcome) {
        if (outcome) return;  // the store reports that itself
        MinshengDatabase.run(
            'readwrite', false,
            function(files) {
              files.get(MinshengLock.heartKey()).onsuccess = function(event) {
                mine = force || MinshengLock.isFree(event.target.result);
                if (mine) MinshengLock.putHeart(files);
              };
            },
            function(outcome) {
              if (outcome) return;
              if (force && mine) MinshengLock.post('taken');
              MinshengLock.become(mine, MinshengLock.owner && !mine);
            });
      });
    },
    isFree: function(record) {
      if (!record || !record.contents) return true;
      var owner = new TextDecoder().decode(record.contents);
      var age = Date.now() - record.timestamp.getTime();
      return owner === MinshengLock.me || Math.abs(age) > MinshengLock.beat_expiry;
    },
    putHeart: function(files) {
      files.put(
          {
            timestamp: new Date(),
            mode: MinshengDatabase.file_mode,
            contents: MinshengDatabase.textBytes(MinshengLock.me)
          },
          MinshengLock.heartKey());
    },
    stopBeating: function() {
      if (!MinshengDatabase.db) return;
      MinshengDatabase.run(
          'readwrite', true,
          function(files) {
            files.delete(MinshengLock.heartKey());
          },
          function() {
            MinshengLock.post('released');
          });
    }
  },

  minsheng_lock_start__deps: ['$MinshengLock'],
  minsheng_lock_start: function() {
    MinshengLock.start();
  },
  minsheng_lock_take_over__deps: ['$MinshengLock'],
  minsheng_lock_take_over: function() {
    MinshengLock.takeOver();
  },
  minsheng_lock_release__deps: ['$MinshengLock'],
  minsheng_lock_release: function() {
    MinshengLock.release();
  },
  minsheng_lock_announce__deps: ['$MinshengLock'],
  minsheng_lock_announce: function() {
    MinshengLock.post('saved');
  }
});
