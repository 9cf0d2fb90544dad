// Pointer, wheel and key events of the page, see input.h. Listens on #stage, so that what happens on an element of the
// DOM twin arrives here too.
mergeInto(LibraryManager.library, {
  $MinshengInput__deps: ['$MinshengTextAgent', '$MinshengBytes', '$MinshengOverlay', '$MinshengClipboard'],
  $MinshengInput: {
    held: {},      // codes of the keys that were given on and not yet released
    touch: null,   // {id, x, y, scrolls, timer} of the finger that counts

    modifiers: function (event) {
      return (event.ctrlKey ? 1 : 0) | (event.shiftKey ? 2 : 0) | (event.altKey ? 4 : 0) | (event.metaKey ? 8 : 0);
    },
    place: function (event) {
      var box = document.getElementById('stage').getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    },
    isForeign: function (event) {
      var stage = document.getElementById('stage');
      var target = event.target;
      if (MinshengOverlay.owns(target)) return true;
      return target !== document && target !== document.body && target !== document.documentElement && !stage.contains(target);
    },

    // ── Mouse and pen ──
    pointer: function (event) {
      if (MinshengInput.isForeign(event)) return;
      if (event.type === 'pointerdown') {
        _minsheng_finish_composition();
        MinshengOverlay.finish();
      }
      if (event.pointerType === 'touch') return MinshengInput.finger(event);
      var at = MinshengInput.place(event);
      if (event.type === 'pointerdown') {
        try { document.getElementById('stage').setPointerCapture(event.pointerId); } catch (error) { /* gone already */ }
      }
      _minsheng_pointer(at.x, at.y, event.buttons, event.pointerType === 'pen' ? 2 : 0, MinshengInput.modifiers(event));
    },
    leave: function (event) {
      if (event.pointerType !== 'touch' && event.buttons === 0) _minsheng_pointer_left();
    },

    // ── Touch ──
    finger: function (event) {
      var at = MinshengInput.place(event);
      var touch = MinshengInput.touch;
      if (event.type === 'pointerdown' && !touch) return MinshengInput.fingerDown(event, at);
      if (!touch || touch.id !== event.pointerId) return;
      if (event.type === 'pointermove') MinshengInput.fingerMove(touch, at);
      if (event.type === 'pointerup' || event.type === 'pointercancel') {
        clearTimeout(touch.timer);
        MinshengInput.touch = null;
        if (event.type === 'pointerup' && !touch.scrolls && !touch.held) _minsheng_tap(at.x, at.y, 1);
        _minsheng_pointer_left();
      }
    },
    fingerDown: function (event, at) {
      var touch = { id: event.pointerId, x: at.x, y: at.y, scrolls: false, held: false };
      touch.timer = setTimeout(function () {
        touch.held = true;
        _minsheng_tap(touch.x, touch.y, 2);
      }, 500);
      MinshengInput.touch = touch;
      _minsheng_pointer(at.x, at.y, 0, 1, 0);
    },
    fingerMove: function (touch, at) {
      if (touch.held) return;
      if (!touch.scrolls && Math.hypot(at.x - touch.x, at.y - touch.y) < 10) return;
      clearTimeout(touch.timer);
      if (touch.scrolls) _minsheng_wheel(touch.x - at.x, touch.y - at.y, 0, 0);
      touch.scrolls = true;
      touch.x = at.x;
      touch.y = at.y;
    },

    // ── Wheel and touch pad ──
    wheel: function (event) {
      if (MinshengInput.isForeign(event) || event.ctrlKey) return;  // Ctrl: the browser's zoom
      event.preventDefault();
      _minsheng_wheel(event.deltaX, event.deltaY, event.deltaMode, MinshengInput.modifiers(event));
    },

    // ── Keys ──
    // Shortcuts that a page must leave to its browser.
    isBrowsers: function (event) {
      var main = event.ctrlKey || event.metaKey;
      if (/^(F5|F11|F12)$/.test(event.code)) return true;
      if (event.altKey && /^(F4|ArrowLeft|ArrowRight|Home|KeyD)$/.test(event.code)) return true;
      if (!main) return false;
      if (/^(KeyR|KeyT|KeyN|KeyW|KeyL|KeyH|KeyJ|KeyU|Tab|PageUp|PageDown)$/.test(event.code)) return true;
      if (/^(Digit0|Numpad0|Minus|Equal|NumpadAdd|NumpadSubtract)$/.test(event.code)) return true;
      return event.shiftKey && /^(KeyI|KeyC|KeyP|Delete)$/.test(event.code);
    },
    // Copy, cut and paste come as events of their own.
    isClipboards: function (event) {
      var main = event.ctrlKey || event.metaKey;
      if (main && !event.altKey && /^(KeyC|KeyX|KeyV)$/.test(event.code)) return true;
      return event.code === 'Insert' && (main || event.shiftKey) || event.code === 'Delete' && event.shiftKey;
    },
    send: function (code, down, modifiers) {
      MinshengBytes.lendText(code, function (pointer) { _minsheng_key(pointer, down, modifiers); });
    },
    keyDown: function (event) {
      if (MinshengInput.isForeign(event) || MinshengInput.isBrowsers(event)) return;
      var kind = MinshengTextAgent.commit.key(event);
      if (kind === 'method') return;
      _minsheng_modifiers(MinshengInput.modifiers(event));
      if (MinshengInput.isClipboards(event)) return;
      var typedHere = MinshengTextAgent.hasKeyboard();
      if (kind === 'control') MinshengTextAgent.settleSoon();
      if (kind !== 'text' || !typedHere) event.preventDefault();
      MinshengInput.held[event.code] = true;
      MinshengInput.send(event.code, 1, MinshengInput.modifiers(event));
      if (kind === 'text' && !typedHere && event.key !== 'Dead') {
        MinshengBytes.lendText(event.key, function (pointer) { _minsheng_text_insert(pointer); });
      }
    },
    keyUp: function (event) {
      var modifiers = MinshengInput.modifiers(event);
      if (/^Meta/.test(event.code)) MinshengInput.releaseAll();  // macOS keeps the others' release to itself
      if (!MinshengInput.held[event.code]) return _minsheng_modifiers(modifiers);
      delete MinshengInput.held[event.code];
      MinshengInput.send(event.code, 0, modifiers);
    },
    releaseAll: function () {
      Object.keys(MinshengInput.held).forEach(function (code) { MinshengInput.send(code, 0, 0); });
      MinshengInput.held = {};
    },
    focus: function (has) {
      if (!has) {
        MinshengInput.releaseAll();
        if (MinshengInput.touch) clearTimeout(MinshengInput.touch.timer);
        MinshengInput.touch = null;
      }
      _minsheng_focus(has ? 1 : 0);
    },

    listen: function () {
      var stage = document.getElementById('stage');
      stage.style.touchAction = 'none';
      ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'].forEach(function (type) {
        stage.addEventListener(type, MinshengInput.pointer);
      });
      stage.addEventListener('pointerleave', MinshengInput.leave);
      stage.addEventListener('wheel', MinshengInput.wheel, { passive: false });
      ['mousedown', 'contextmenu', 'dragstart'].forEach(function (type) {
        stage.addEventListener(type, function (event) {  // keeps focus, selection and menu as they are
          if (!MinshengInput.isForeign(event)) event.preventDefault();
        });
      });
      document.addEventListener('keydown', MinshengInput.keyDown, true);
      document.addEventListener('keyup', MinshengInput.keyUp, true);
      window.addEventListener('blur', function () { MinshengInput.focus(false); });
      window.addEventListener('focus', function () { MinshengInput.focus(true); });
      stage.focus({ preventScroll: true });
    }
  },

  minsheng_listen_to_input__deps: ['$MinshengInput'],
  minsheng_listen_to_input: function () { MinshengInput.listen(); },

  minsheng_is_mac: function () { return /Mac|iPhone|iPad/.test(navigator.platform) ? 1 : 0; }
});
