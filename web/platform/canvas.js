// Size and density of #stage, cursor shape and colour scheme; see canvas.h.
mergeInto(LibraryManager.library, {
  $MinshengCanvas: {
    ratio: 0,  // last reported
    // Device pixels of the stage: exact where the browser tells (device-pixel-content-box), else rounded. An exact
    // size far from the rounded one belongs to another ratio (emulated screens) and is not used.
    measure: function (entry) {
      var ratio = window.devicePixelRatio || 1;
      var rect = document.getElementById('stage').getBoundingClientRect();
      var box = entry && entry.devicePixelContentBoxSize && entry.devicePixelContentBoxSize[0];
      var settle = function (exact, rounded) {
        return exact && Math.abs(exact - rounded) <= 1.5 ? exact : Math.round(rounded);
      };
      return {
        width: settle(box && box.inlineSize, rect.width * ratio),
        height: settle(box && box.blockSize, rect.height * ratio),
        ratio: ratio
      };
    },
    report: function (entry) {
      var size = MinshengCanvas.measure(entry);
      if (size.width < 1 || size.height < 1) return;
      MinshengCanvas.ratio = size.ratio;
      _minsheng_canvas_resized(size.width, size.height, size.ratio);
    },
    watchSize: function (stage) {
      var observer = new ResizeObserver(function (entries) { MinshengCanvas.report(entries[0]); });
      try {
        observer.observe(stage, { box: 'device-pixel-content-box' });
      } catch (error) {  // a browser without that box
        observer.observe(stage);
      }
    },
    // Zoom and a move to another screen change the ratio, sometimes without changing the size.
    watchRatio: function () {
      var query = window.matchMedia('(resolution: ' + window.devicePixelRatio + 'dppx)');
      var changed = function () { MinshengCanvas.report(null); MinshengCanvas.watchRatio(); };
      if (query.addEventListener) query.addEventListener('change', changed, { once: true });
    },
    watchScheme: function () {
      var query = window.matchMedia('(prefers-color-scheme: dark)');
      var tell = function () { _minsheng_scheme_changed(query.matches ? 1 : 0); };
      if (query.addEventListener) query.addEventListener('change', tell);
      tell();
    }
  },

  minsheng_canvas_watch__deps: ['$MinshengCanvas'],
  minsheng_canvas_watch: function () {
    var stage = document.getElementById('stage');
    if (window.ResizeObserver) MinshengCanvas.watchSize(stage);
    else window.addEventListener('resize', function () { MinshengCanvas.report(null); });
    MinshengCanvas.report(null);
    MinshengCanvas.watchRatio();
    MinshengCanvas.watchScheme();
    document.addEventListener('visibilitychange', function () { _minsheng_wake(); });
  },

  // Not every change of the ratio has an event.
  minsheng_canvas_check_ratio__deps: ['$MinshengCanvas'],
  minsheng_canvas_check_ratio: function () {
    if (MinshengCanvas.ratio !== window.devicePixelRatio) MinshengCanvas.report(null);
  },

  minsheng_canvas_set_size: function (width, height) {
    var canvas = document.getElementById('canvas');
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
  },

  minsheng_canvas_set_cursor: function (index) {
    var shapes = ['none', 'default', 'text', 'move', 'ns-resize', 'ew-resize', 'nesw-resize',
      'nwse-resize', 'pointer', 'wait', 'progress', 'not-allowed'];
    document.getElementById('stage').style.cursor = shapes[index + 1] || 'default';
  }
});
