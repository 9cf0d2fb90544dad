// The frames of paper_frame.h. Sandboxed without scripts; being of the same origin, they can be
// scaled, listened to and printed from here.
mergeInto(LibraryManager.library, {
  $MinshengPaper__deps: ['$MinshengBytes'],
  $MinshengPaper: {
    element: null,
    paperWidth: 842,   // 210 mm and the ground at both sides, in CSS pixels
    sheetWidth: 1172,  // the same of a sheet that lies on its side

    frame: function(html) {
      var element = document.createElement('iframe');
      element.setAttribute('sandbox', 'allow-same-origin allow-modals');
      element.srcdoc = html;
      return element;
    },

    load: function(name, html) {
      if (MinshengPaper.element) MinshengPaper.element.remove();
      var element = MinshengPaper.frame(html);
      element.id = 'paper';
      element.title = name;
      Object.assign(
          element.style, {position: 'absolute', border: 0, zIndex: 1, background: '#e9ebee'});
      element.addEventListener('load', function() {
        MinshengPaper.settle(element);
      });
      MinshengPaper.element = element;
      document.getElementById('stage').appendChild(element);
    },
    settle: function(element) {
      element.contentDocument.addEventListener('keydown', MinshengPaper.key);
      MinshengPaper.scale(element);
    },
    // The program's own keys work from within the paper as well; copying and printing are the
    // browser's.
    key: function(event) {
      var browsers = (event.ctrlKey || event.metaKey) && /^[acp]$/i.test(event.key);
      if (browsers ||
          !(event.ctrlKey || event.metaKey || event.key === 'Escape' || event.key === 'F1'))
        return;
      event.preventDefault();
      var stage = document.getElementById('stage');
      stage.focus({preventScroll: true});
      stage.dispatchEvent(new KeyboardEvent('keydown', event));
    },
    scale: function(element) {
      var page = element.contentDocument && element.contentDocument.documentElement;
      if (!page) return;
      var wide = page.classList.contains('landscape') ? MinshengPaper.sheetWidth :
                                                        MinshengPaper.paperWidth;
      page.style.zoom = Math.min(1, element.clientWidth / wide);
    },
    place: function(x, y, width, height) {
      var element = MinshengPaper.element;
      var narrower = element.style.width !== width + 'px';
      Object.assign(element.style, {
        left: x + 'px',
        top: y + 'px',
        width: width + 'px',
        height: height + 'px',
        display: 'block'
      });
      if (narrower) MinshengPaper.scale(element);
    },

    print: function(html) {
      var element = MinshengPaper.frame(html);
      Object.assign(
          element.style,
          {position: 'absolute', width: '210mm', height: '297mm', left: '-400mm', border: 0});
      element.addEventListener('load', function() {
        var page = element.contentWindow;
        page.addEventListener('afterprint', function() {
          setTimeout(function() {
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
  minsheng_paper_load: function(name, nameLength, html, htmlLength) {
    MinshengPaper.load(MinshengBytes.text(name, nameLength), MinshengBytes.text(html, htmlLength));
  },
  minsheng_paper_place__deps: ['$MinshengPaper'],
  minsheng_paper_place: function(x, y, width, height) {
    MinshengPaper.place(x, y, width, height);
  },
  minsheng_paper_hide__deps: ['$MinshengPaper'],
  minsheng_paper_hide: function() {
    MinshengPaper.element.style.display = 'none';
  },
  minsheng_paper_print__deps: ['$MinshengPaper'],
  minsheng_paper_print: function(html, htmlLength) {
    MinshengPaper.print(MinshengBytes.text(html, htmlLength));
  }
});
