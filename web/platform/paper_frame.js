// The frames of paper_frame.h. Sandboxed without scripts; being of the same origin, they can be
// scaled, listened to and printed from here.
mergeInto(LibraryManager.library, {
  $MinshengPaper__deps: ['$MinshengBytes', '$MinshengPages'],
  $MinshengPaper: {
    element: null,
    spot: null,  // where it is wanted, and what of it is left out; see PaperSpot
    ground: '',  // what the sheets lie on, as a CSS colour
    zoom: 1,     // of what has the width of the spot
    scale: 0,    // of what is shown to its size on paper
    tops: [],    // of the sheets, in pixels of the unzoomed page
    shown: 0,    // the sheet that was told last
    scrolled: 0, // where the page before was, for the same paper written on
    loading: false,
    wanted: '',  // words to be shown once the page is there
    marked: '',  // words whose paragraph is marked
    needed: 0,   // width of the page in CSS pixels
    usual: 880,  // a sheet of 210 mm and its ground; wider than what core/format/html_style.cpp calls narrow

    frame: function (html) {
      var element = document.createElement('iframe');
      element.setAttribute('sandbox', 'allow-same-origin allow-modals');
      element.srcdoc = html;
      return element;
    },

    load: function (name, html) {
      var before = MinshengPaper.element, same = before && before.title === name;
      if (!same) MinshengPaper.scrolled = 0;
      else if (!MinshengPaper.loading) MinshengPaper.scrolled = before.contentWindow.scrollY;
      if (before) before.remove();
      var element = MinshengPaper.frame(html);
      element.id = 'paper';
      element.title = name;
      Object.assign(element.style, { position: 'absolute', border: 0, zIndex: 1, background: MinshengPaper.ground });
      element.addEventListener('load', function () { MinshengPaper.settle(element); });
      MinshengPaper.element = element;
      MinshengPaper.needed = MinshengPaper.usual;
      MinshengPaper.tops = [];
      MinshengPaper.loading = true;
      MinshengPaper.wanted = same ? MinshengPaper.marked : '';
      MinshengPaper.lay();
      document.getElementById('stage').appendChild(element);
    },
    settle: function (element) {
      var page = element.contentDocument;
      page.addEventListener('keydown', MinshengPaper.key);
      var sheet = page.querySelector('main'), ground = 32;
      MinshengPaper.needed = Math.max(MinshengPaper.usual, sheet ? sheet.offsetWidth + ground : 0);
      MinshengPaper.paint();
      MinshengPaper.lay();
      page.documentElement.style.zoom = '';
      MinshengPaper.tops = MinshengPages.divide(page);
      page.documentElement.style.zoom = MinshengPaper.zoom;
      page.addEventListener('scroll', function () {
        if (MinshengPaper.sheet() !== MinshengPaper.shown) _minsheng_wake();
      });
      element.contentWindow.scrollTo(0, MinshengPaper.scrolled);
      MinshengPaper.loading = false;
      if (MinshengPaper.wanted) MinshengPaper.lookAt(MinshengPaper.wanted);
      _minsheng_wake();
    },
    // Which sheet is looked at: the one that lies across the upper third; at the end the last.
    sheet: function () {
      var window = MinshengPaper.element && MinshengPaper.element.contentWindow, at = 0;
      if (!window || !MinshengPaper.tops.length) return 0;
      var atEnd = window.scrollY > 0 && window.scrollY + window.innerHeight >= window.document.documentElement.scrollHeight - 2;
      if (atEnd) return MinshengPaper.tops.length - 1;
      var line = (window.scrollY + window.innerHeight / 3) / MinshengPaper.zoom;
      MinshengPaper.tops.forEach(function (top, i) { if (top <= line) at = i; });
      return at;
    },
    turnTo: function (sheet) {
      var window = MinshengPaper.element && MinshengPaper.element.contentWindow, top = MinshengPaper.tops[sheet];
      if (!window || top === undefined) return;
      window.scrollTo(0, sheet === 0 ? 0 : (top - 8) * MinshengPaper.zoom);
    },
    // Marks the paragraph that holds these words and goes there; what shows already stays where it is.
    // While the page is loaded, once it is there.
    lookAt: function (words) {
      if (MinshengPaper.loading) {
        MinshengPaper.wanted = words;
        return;
      }
      MinshengPaper.marked = words;
      var window = MinshengPaper.element && MinshengPaper.element.contentWindow;
      var all = window ? Array.from(window.document.querySelectorAll('main > p')) : [];
      var found = all.find(function (paragraph) { return paragraph.textContent.includes(words); });
      all.forEach(function (paragraph) { paragraph.style.boxShadow = paragraph === found ? '-3mm 0 0 -1.5mm #1a56c4' : ''; });
      if (!found) return;
      var box = found.getBoundingClientRect(), whole = box.top >= 0 && box.bottom <= window.innerHeight;
      if (!whole) window.scrollBy(0, box.top - window.innerHeight / 3);
    },
    // The program's own keys work from within the paper as well; copying and printing are the browser's.
    key: function (event) {
      var browsers = (event.ctrlKey || event.metaKey) && /^[acp]$/i.test(event.key);
      if (browsers || !(event.ctrlKey || event.metaKey || event.key === 'Escape' || event.key === 'F1')) return;
      event.preventDefault();
      var stage = document.getElementById('stage');
      stage.focus({ preventScroll: true });
      stage.dispatchEvent(new KeyboardEvent('keydown', event));
    },
    // A spot narrower than the page shows it smaller, as a whole.
    lay: function () {
      var spot = MinshengPaper.spot, element = MinshengPaper.element;
      if (!spot || !element) return;
      var width = Math.max(spot.width, MinshengPaper.needed), scale = spot.width / width;
      MinshengPaper.scale = scale * MinshengPaper.zoom;
      Object.assign(element.style, { left: spot.x + 'px', top: spot.y + 'px', width: width + 'px',
        height: spot.height / scale + 'px', transform: 'scale(' + scale + ')', transformOrigin: '0 0',
        clipPath: MinshengPaper.outline(spot, scale), pointerEvents: spot.takesMouse ? 'auto' : 'none',
        filter: spot.dimmed ? 'brightness(0.7)' : 'none', visibility: 'visible' });
    },
    // All of the spot but its holes, as a CSS shape. Each ring begins and ends in the corner, so that
    // the ways between them enclose nothing. What of a hole lies outside would show as a hair at the edge.
    outline: function (spot, scale) {
      if (!spot.holes.length) return 'none';
      var whole = { x: spot.x, y: spot.y, width: spot.width, height: spot.height };
      var rings = [whole].concat(spot.holes).map(function (box) {
        var across = function (x) { return Math.min(Math.max(x - spot.x, 0), spot.width) / scale; };
        var down = function (y) { return Math.min(Math.max(y - spot.y, 0), spot.height) / scale; };
        var left = across(box.x), right = across(box.x + box.width);
        var top = down(box.y), bottom = down(box.y + box.height);
        return [[left, top], [right, top], [right, bottom], [left, bottom], [left, top], [0, 0]];
      });
      var corners = [].concat.apply([], rings).map(function (corner) { return corner[0] + 'px ' + corner[1] + 'px'; });
      return 'polygon(evenodd, ' + corners.join(', ') + ')';
    },
    // What is at the top stays there.
    enlarge: function (zoom) {
      var element = MinshengPaper.element, before = MinshengPaper.zoom;
      MinshengPaper.zoom = zoom;
      if (!element || !element.contentDocument || !element.contentDocument.documentElement) return;
      var top = element.contentWindow.scrollY * zoom / before;
      element.contentDocument.documentElement.style.zoom = zoom;
      var page = element.contentDocument.documentElement;
      element.contentWindow.scrollTo((page.scrollWidth - page.clientWidth) / 2, top);
    },
    // The page itself has the ground of light rooms (core/format/html_style.cpp).
    paint: function () {
      var page = MinshengPaper.element && MinshengPaper.element.contentDocument;
      if (!page || !page.documentElement) return;
      MinshengPaper.element.style.background = MinshengPaper.ground;
      page.documentElement.style.setProperty('--ground', MinshengPaper.ground);
    },
    place: function (boxes, takesMouse, dimmed, ground, zoom) {
      MinshengPaper.spot = Object.assign({ holes: boxes.slice(1), takesMouse: takesMouse, dimmed: dimmed }, boxes[0]);
      if (ground !== MinshengPaper.ground) {
        MinshengPaper.ground = ground;
        MinshengPaper.paint();
      }
      if (zoom !== MinshengPaper.zoom) MinshengPaper.enlarge(zoom);
      MinshengPaper.lay();
    },

    print: function (html) {
      var element = MinshengPaper.frame(html);
      Object.assign(
          element.style,
          {position: 'absolute', width: '210mm', height: '297mm', left: '-400mm', border: 0});
      element.addEventListener('load', function () {
        var page = element.contentWindow;
        page.addEventListener('afterprint', function () {
          setTimeout(function () {
            element.remove();
          }, 0);
        });
        page.focus();
        page.print();
      });
      document.body.appendChild(element);
    }
  },

  minsheng_paper_load__deps: ['$MinshengPaper'],
  minsheng_paper_load: function (name, nameLength, html, htmlLength) {
    MinshengPaper.load(MinshengBytes.text(name, nameLength), MinshengBytes.text(html, htmlLength));
  },
  minsheng_paper_place__deps: ['$MinshengPaper'],
  minsheng_paper_place: function (numbers, count, takesMouse, dimmed, ground, zoom) {
    var boxes = [];
    for (var at = numbers >> 3; at < (numbers >> 3) + 4 * count; at += 4) {
      boxes.push({ x: HEAPF64[at], y: HEAPF64[at + 1], width: HEAPF64[at + 2], height: HEAPF64[at + 3] });
    }
    MinshengPaper.place(boxes, !!takesMouse, !!dimmed, '#' + (ground >>> 0).toString(16).padStart(8, '0'), zoom);
  },
  minsheng_paper_pages__deps: ['$MinshengPaper'],
  minsheng_paper_pages: function () { return MinshengPaper.tops.length; },
  minsheng_paper_sheet__deps: ['$MinshengPaper'],
  minsheng_paper_sheet: function () { return MinshengPaper.shown = MinshengPaper.sheet(); },
  minsheng_paper_scale__deps: ['$MinshengPaper'],
  minsheng_paper_scale: function () { return MinshengPaper.scale; },
  minsheng_paper_turn__deps: ['$MinshengPaper'],
  minsheng_paper_turn: function (sheet) { MinshengPaper.turnTo(sheet); },
  minsheng_paper_look__deps: ['$MinshengPaper', '$MinshengBytes'],
  minsheng_paper_look: function (words, length) { MinshengPaper.lookAt(MinshengBytes.text(words, length)); },
  minsheng_paper_hide__deps: ['$MinshengPaper'],
  minsheng_paper_hide: function () {
    MinshengPaper.element.style.visibility = 'hidden';  // and goes on being laid out
  },
  minsheng_paper_print__deps: ['$MinshengPaper'],
  minsheng_paper_print: function (html, htmlLength) {
    MinshengPaper.print(MinshengBytes.text(html, htmlLength));
  }
});
