// Facts and services of the browser; see page.h.
mergeInto(LibraryManager.library, {
  $MinshengPage: {
    unsaved: false,
    now: function () {
      var time = new Date();
      var two = function (number) { return (number < 10 ? '0' : '') + number; };
      var offset = -time.getTimezoneOffset();
      var size = Math.abs(offset);
      return time.getFullYear() + '-' + two(time.getMonth() + 1) + '-' + two(time.getDate()) + 'T' +
        two(time.getHours()) + ':' + two(time.getMinutes()) + ':' + two(time.getSeconds()) +
        (offset < 0 ? '-' : '+') + two(Math.floor(size / 60)) + ':' + two(size % 60);
    },
    ask: function (event) {
      if (!MinshengPage.unsaved) return;
      event.preventDefault();
      event.returnValue = true;
    },
    reply: function (text) {
      MinshengBytes.lendText(text, function (pointer, length) { _minsheng_page_reply(pointer, length); });
    }
  },

  minsheng_page_now__deps: ['$MinshengPage', '$MinshengBytes'],
  minsheng_page_now: function () { MinshengPage.reply(MinshengPage.now()); },

  minsheng_page_random: function (target, count) {
    crypto.getRandomValues(HEAPU8.subarray(target, target + count));
  },

  minsheng_page_unsaved__deps: ['$MinshengPage'],
  minsheng_page_unsaved: function (unsaved) {
    // Only while needed: a page that listens is not kept for the back button.
    if (unsaved && !MinshengPage.unsaved) window.addEventListener('beforeunload', MinshengPage.ask);
    if (!unsaved && MinshengPage.unsaved) window.removeEventListener('beforeunload', MinshengPage.ask);
    MinshengPage.unsaved = !!unsaved;
  },

  minsheng_page_title: function (title) { document.title = UTF8ToString(title); },

  minsheng_page_watch_hiding: function () {
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden') _minsheng_page_hidden();
    });
    window.addEventListener('pagehide', function () { _minsheng_page_hidden(); });
  },

  minsheng_page_ready: function () { if (Module.minshengReady) Module.minshengReady(); },

  minsheng_page_failure: function (what) { if (Module.minshengFail) Module.minshengFail(UTF8ToString(what)); }
});
