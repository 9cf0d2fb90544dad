// The page's part of the text agent, see text_agent.h; what is committed is decided in text_commit.js.
mergeInto(LibraryManager.library, {
  $MinshengTextAgent__deps: ['$createTextCommit', '$MinshengBytes', '$MinshengGlyphs'],
  $MinshengTextAgent: {
    commit: null,
    element: null,
    active: false,  // the interface wants text
    field: 0,       // which field wants it
    room: 0,        // CSS pixels from the caret to the field's right edge
    timer: 0,

    open: function () {
      var agent = MinshengTextAgent;
      var element = agent.element = document.getElementById('text-agent');
      agent.commit = createTextCommit();
      ['autocomplete', 'autocorrect', 'autocapitalize'].forEach(function (name) { element.setAttribute(name, 'off'); });
      element.spellcheck = false;
      element.setAttribute('aria-label', '文字输入');
      element.wrap = 'off';
      Object.assign(element.style, { whiteSpace: 'pre', pointerEvents: 'none', boxSizing: 'content-box' });
      element.addEventListener('compositionstart', function () { agent.commit.compositionStarted(); agent.show(); });
      element.addEventListener('compositionend', function () { agent.give(agent.commit.compositionEnded(element.value)); agent.hide(); });
      element.addEventListener('input', function () { agent.give(agent.commit.changed(element.value)); agent.fit(); });
      element.addEventListener('blur', function () {
        agent.give(agent.commit.left(element.value));
        agent.hide();
        agent.empty();
        setTimeout(agent.returnKeyboard, 0);
      });
    },

    give: function (change) {
      if (change) {
        if (change.erase) _minsheng_text_erase(change.erase);
        if (change.text) MinshengBytes.lendText(change.text, function (pointer) { _minsheng_text_insert(pointer); });
      }
      _minsheng_wake();
      MinshengTextAgent.settleSoon();
    },
    // Empties the field when it has been quiet for a moment.
    settleSoon: function () {
      clearTimeout(MinshengTextAgent.timer);
      MinshengTextAgent.timer = setTimeout(function () {
        if (MinshengTextAgent.commit.idle()) MinshengTextAgent.empty();
      }, 0);
    },
    empty: function () { MinshengTextAgent.element.value = ''; },

    show: function () {
      MinshengTextAgent.element.style.opacity = '1';
      MinshengTextAgent.fit();
    },
    hide: function () {
      MinshengTextAgent.element.style.opacity = '0';
      MinshengTextAgent.element.style.width = '1px';
    },
    // As wide as what is being composed, at most to the field's edge.
    fit: function () {
      if (!MinshengTextAgent.commit.isComposing()) return;
      var element = MinshengTextAgent.element;
      element.style.width = '1px';
      element.style.width = Math.max(2, Math.min(element.scrollWidth + 2, MinshengTextAgent.room)) + 'px';
    },

    // A composition ended by force takes the keyboard away although the interface still wants text.
    returnKeyboard: function () {
      var nowhere = document.activeElement === document.body || document.activeElement === null;
      if (MinshengTextAgent.active && nowhere && document.hasFocus()) {
        MinshengTextAgent.element.focus({ preventScroll: true });
      }
    },
    hasKeyboard: function () { return document.activeElement === MinshengTextAgent.element; },

    place: function (x, y, height, room) {
      MinshengTextAgent.room = room;
      Object.assign(MinshengTextAgent.element.style, {
        left: x + 'px', top: y + 'px', height: height + 'px', lineHeight: height + 'px',
        font: '400 ' + height + 'px/' + height + 'px ' + MinshengGlyphs.family
      });
    },
    take: function (field) {
      var agent = MinshengTextAgent;
      var moved = agent.active && agent.field !== field;
      if (moved && agent.commit.isComposing()) agent.abandon();
      agent.active = true;
      agent.field = field;
      agent.element.removeAttribute('aria-hidden');  // described by the field's twin, see dom_twin.js
      if (!agent.hasKeyboard()) agent.element.focus({ preventScroll: true });
    },
    // What is composed for one field must not end up in the next.
    abandon: function () {
      MinshengTextAgent.commit.abandoned();
      MinshengTextAgent.empty();
      MinshengTextAgent.element.blur();
    },
    release: function () {
      var agent = MinshengTextAgent;
      if (!agent.active) return;
      agent.active = false;
      agent.element.setAttribute('aria-hidden', 'true');
      if (agent.commit.isComposing()) agent.abandon();
      if (agent.hasKeyboard()) document.getElementById('stage').focus({ preventScroll: true });
    }
  },

  minsheng_agent_open__deps: ['$MinshengTextAgent'],
  minsheng_agent_open: function () { MinshengTextAgent.open(); },

  // CSS pixels. `room` = how far the field reaches to the right of the caret.
  minsheng_agent_take__deps: ['$MinshengTextAgent'],
  minsheng_agent_take: function (x, y, height, room, field) {
    MinshengTextAgent.place(x, y, height, room);
    MinshengTextAgent.take(field);
  },

  minsheng_agent_release__deps: ['$MinshengTextAgent'],
  minsheng_agent_release: function () { MinshengTextAgent.release(); },

  minsheng_agent_colours__deps: ['$MinshengTextAgent'],
  minsheng_agent_colours: function (text, ground) {
    var css = function (colour) {
      return 'rgb(' + (colour & 255) + ',' + (colour >> 8 & 255) + ',' + (colour >> 16 & 255) + ')';
    };
    Object.assign(MinshengTextAgent.element.style, { color: css(text), caretColor: css(text), background: css(ground) });
  },

  minsheng_agent_finish__deps: ['$MinshengTextAgent'],
  minsheng_agent_finish: function () {
    if (MinshengTextAgent.commit.isComposing()) MinshengTextAgent.element.blur();
  },

  minsheng_agent_is_composing__deps: ['$MinshengTextAgent'],
  minsheng_agent_is_composing: function () { return MinshengTextAgent.commit.isComposing() ? 1 : 0; }
});
