// Glyphs drawn by the browser's own text engine on one small 2D canvas; see font_loader.h.
mergeInto(LibraryManager.library, {
  $MinshengGlyphs__deps: ['$minsheng_icons'],
  $MinshengGlyphs: {
    family: '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", ' +
      '"WenQuanYi Micro Hei", sans-serif',
    context: null,
    font: '',
    digits: {},  // font → width of the widest digit
    icons: {},   // code point → Path2D list

    open: function () {
      var canvas = document.createElement('canvas');
      canvas.width = canvas.height = 64;
      var context = canvas.getContext('2d', { willReadFrequently: true });
      MinshengGlyphs.context = context;
      MinshengGlyphs.font = '';
      return context;
    },
    // Setting the size resets everything else.
    fit: function (width, height) {
      var canvas = MinshengGlyphs.context.canvas;
      if (canvas.width >= width && canvas.height >= height) return;
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
      MinshengGlyphs.font = '';
    },
    select: function (bold, size) {
      var context = MinshengGlyphs.context || MinshengGlyphs.open();
      var font = (bold ? '700 ' : '400 ') + size + 'px ' + MinshengGlyphs.family;
      if (MinshengGlyphs.font === font) return context;
      context.font = font;
      context.textBaseline = 'alphabetic';
      context.fillStyle = '#000';  // dark text: browsers fit the edge contrast to the colour
      MinshengGlyphs.font = font;
      return context;
    },
    digitWidth: function (context) {
      var known = MinshengGlyphs.digits[MinshengGlyphs.font];
      if (known) return known;
      var widest = 0;
      for (var digit = 0; digit < 10; digit++) {
        widest = Math.max(widest, context.measureText(String(digit)).width);
      }
      MinshengGlyphs.digits[MinshengGlyphs.font] = widest;
      return widest;
    },
    iconPaths: function (codePoint) {
      var known = MinshengGlyphs.icons[codePoint];
      if (known) return known;
      var paths = (minsheng_icons[codePoint] || []).map(function (data) { return new Path2D(data); });
      MinshengGlyphs.icons[codePoint] = paths;
      return paths;
    },
    isColoured: function (pixels) {
      for (var i = 0; i < pixels.length; i += 4) {
        if (pixels[i + 3] > 64 && pixels[i] + pixels[i + 1] + pixels[i + 2] > 120) return true;
      }
      return false;
    },
    // Alpha alone, or all four bytes of a coloured glyph (emoji). Returns whether it is coloured.
    copy: function (width, height, target) {
      var pixels = MinshengGlyphs.context.getImageData(0, 0, width, height).data;
      if (MinshengGlyphs.isColoured(pixels)) {
        HEAPU8.set(pixels, target);
        return 1;
      }
      for (var from = 3, to = target; from < pixels.length; from += 4) HEAPU8[to++] = pixels[from];
      return 0;
    }
  },

  // out: advance, ink left, top, right, bottom in device pixels around the pen on the baseline (y down), and how far
  // right of the pen to draw (a digit stands in the middle of the common digit width); all floats.
  minsheng_glyph_measure__deps: ['$MinshengGlyphs'],
  minsheng_glyph_measure: function (codePoint, bold, size, out) {
    var context = MinshengGlyphs.select(bold, size);
    var box = context.measureText(String.fromCodePoint(codePoint));
    var isDigit = codePoint >= 48 && codePoint <= 57;
    var advance = isDigit ? MinshengGlyphs.digitWidth(context) : box.width;
    var shift = Math.round((advance - box.width) / 2);
    HEAPF32.set([advance, shift - box.actualBoundingBoxLeft, -box.actualBoundingBoxAscent,
      shift + box.actualBoundingBoxRight, box.actualBoundingBoxDescent, shift], out >> 2);
  },

  // Draws with the origin at (x, y) of a width × height box and copies it; returns 1 for RGBA, 0 for alpha only.
  minsheng_glyph_draw__deps: ['$MinshengGlyphs'],
  minsheng_glyph_draw: function (codePoint, bold, size, x, y, width, height, target) {
    MinshengGlyphs.select(bold, size);
    MinshengGlyphs.fit(width, height);
    var context = MinshengGlyphs.select(bold, size);
    context.clearRect(0, 0, width, height);
    context.fillText(String.fromCodePoint(codePoint), x, y);
    return MinshengGlyphs.copy(width, height, target);
  },

  // An icon fills a size × size box; alpha only.
  minsheng_icon_draw__deps: ['$MinshengGlyphs'],
  minsheng_icon_draw: function (codePoint, size, target) {
    MinshengGlyphs.select(0, 16);
    MinshengGlyphs.fit(size, size);
    var context = MinshengGlyphs.select(0, 16);
    context.clearRect(0, 0, size, size);
    context.save();
    context.scale(size / 24, size / 24);
    context.lineWidth = 1.75;
    context.lineCap = context.lineJoin = 'round';
    context.strokeStyle = '#000';
    MinshengGlyphs.iconPaths(codePoint).forEach(function (path) { context.stroke(path); });
    context.restore();
    MinshengGlyphs.copy(size, size, target);
  },

  minsheng_publish_glyph_cost: function (milliseconds, count) {
    Module.minshengGlyphMs = milliseconds;
    Module.minshengGlyphs = count;
  }
});
