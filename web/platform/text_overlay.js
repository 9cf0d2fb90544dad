// The <textarea> of text_overlay.h.
mergeInto(LibraryManager.library, {
  $MinshengOverlay__deps: ['$MinshengBytes', '$MinshengGlyphs'],
  $MinshengOverlay: {
    element: null,

    owns: function (target) { return MinshengOverlay.element !== null && target === MinshengOverlay.element; },

    open: function (name, text) {
      MinshengOverlay.end(true);
      var element = document.createElement('textarea');
      element.className = 'minsheng-overlay';
      element.setAttribute('aria-label', name);
      element.spellcheck = false;
      element.value = text;
      Object.assign(element.style, { position: 'absolute', boxSizing: 'border-box', margin: 0, resize: 'none',
        outline: 'none', overflow: 'auto', zIndex: 1 });
      element.addEventListener('keydown', MinshengOverlay.key);
      element.addEventListener('blur', function () {
        if (document.hasFocus()) MinshengOverlay.end(true);  // else another program is used for a moment
      });
      element.addEventListener('input', function () { _minsheng_wake(); });
      MinshengOverlay.element = element;
      document.getElementById('stage').appendChild(element);
    },
    key: function (event) {
      if (event.isComposing || event.keyCode === 229) return;
      var commits = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!commits && event.key !== 'Escape') return;
      event.preventDefault();
      MinshengOverlay.end(commits, true);
    },
    // A click elsewhere.
    finish: function () { MinshengOverlay.end(true); },
    end: function (commit, byKey) {
      var element = MinshengOverlay.element;
      if (!element) return;
      MinshengOverlay.element = null;
      var text = element.value;
      element.remove();
      document.getElementById('stage').focus({ preventScroll: true });
      MinshengBytes.lendText(text, function (pointer, length) {
        _minsheng_overlay_ended(pointer, length, commit ? (byKey ? 2 : 1) : 0);
      });
    },
    colour: function (packed) {
      return 'rgb(' + (packed & 255) + ',' + (packed >> 8 & 255) + ',' + (packed >> 16 & 255) + ')';
    }
  },

  minsheng_overlay_open__deps: ['$MinshengOverlay', '$MinshengBytes'],
  minsheng_overlay_open: function (name, nameLength, text, textLength) {
    MinshengOverlay.open(MinshengBytes.text(name, nameLength), MinshengBytes.text(text, textLength));
  },

  minsheng_overlay_focus__deps: ['$MinshengOverlay'],
  minsheng_overlay_focus: function () {
    var element = MinshengOverlay.element;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  },

  minsheng_overlay_place__deps: ['$MinshengOverlay'],
  minsheng_overlay_place: function (x, y, width, height, visible) {
    if (!MinshengOverlay.element) return;
    Object.assign(MinshengOverlay.element.style, { left: x + 'px', top: y + 'px', width: width + 'px',
      height: height + 'px', opacity: visible ? 1 : 0, pointerEvents: visible ? 'auto' : 'none' });
  },

  minsheng_overlay_dress__deps: ['$MinshengOverlay', '$MinshengGlyphs'],
  minsheng_overlay_dress: function (size, line, paddingX, paddingY, radius, text, ground, border) {
    Object.assign(MinshengOverlay.element.style, {
      font: '400 ' + size + 'px/' + line + 'px ' + MinshengGlyphs.family,
      padding: (paddingY - 1) + 'px ' + (paddingX - 1) + 'px',  // the border is part of it
      border: '1px solid ' + MinshengOverlay.colour(border),
      borderRadius: radius + 'px',
      color: MinshengOverlay.colour(text),
      background: MinshengOverlay.colour(ground)
    });
  },

  minsheng_overlay_end__deps: ['$MinshengOverlay'],
  minsheng_overlay_end: function (commit) { MinshengOverlay.end(commit !== 0); }
});
