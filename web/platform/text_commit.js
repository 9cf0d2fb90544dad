// Which text an input method has given, and which keys belong to it: a pure state machine without a page, so that it
// is tested by itself (tests/web/platform_text_commit.test.mjs). The page's part is text_agent.js.
//
// One source of text: the value of the text field. What is new in it, compared with what was already given, is
// committed; never the text of a key or of a composition event. The rules answer the failures listed in other programs:
//  - a key with code 229 or named "Process" belongs to the input method, also before compositionstart
//  - while composing nothing is committed and no key is given on; the end of a composition commits the difference, and so
//    does an input event after it (Firefox), which then finds no difference left: nothing is typed twice
//  - in the task in which a composition ended, Enter, Esc, Space, Tab, Backspace and arrows still belong to it
//  - chords with Ctrl, Alt or Meta, Esc and function keys work although an input method is on, unless it composes
//  - the field is emptied only when idle, so that the second of two quick commits is not lost
function createTextCommit() {
  var known = '';         // the part of the field's value that was given on
  var composing = false;
  var justEnded = false;  // until the next task

  function commonLength(a, b) {
    var length = 0;
    while (length < a.length && length < b.length && a[length] === b[length]) length++;
    var last = length > 0 ? a.charCodeAt(length - 1) : 0;
    return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;  // never half a character
  }

  // {erase: characters to take back, text: what to add}, or null for no change.
  function difference(value) {
    var kept = commonLength(known, value);
    var erase = Array.from(known.slice(kept)).length;
    var text = value.slice(kept);
    known = value;
    return erase || text ? { erase: erase, text: text } : null;
  }

  function belongsToEnd(code) {
    return /^(Enter|NumpadEnter|Escape|Space|Tab|Backspace|Arrow(Left|Right|Up|Down))$/.test(code);
  }

  function isChord(key) {
    var altGraph = key.altKey && key.key.length === 1 && (key.ctrlKey || key.key > '\x7f');  // types a character
    return (key.ctrlKey || key.altKey || key.metaKey) && !altGraph;
  }

  return {
    isComposing: function () { return composing; },

    compositionStarted: function () { composing = true; },

    // → difference to commit or null
    compositionEnded: function (value) {
      composing = false;
      justEnded = true;
      return difference(value);
    },

    // An input event. → difference to commit or null
    changed: function (value) { return composing ? null : difference(value); },

    // A later task than the last event. → true: the field may be emptied now (and is taken as empty).
    idle: function () {
      justEnded = false;
      if (composing || known === '') return false;
      known = '';
      return true;
    },

    // The keyboard goes elsewhere: whatever the browser left in the field is text. → difference or null
    left: function (value) {
      composing = justEnded = false;
      var rest = difference(value);
      known = '';
      return rest;
    },

    // Another field is edited now: what is being composed belongs to none.
    abandoned: function () {
      composing = justEnded = false;
      known = '';
    },

    // What to do with a keydown ({key, code, keyCode, ctrlKey, altKey, metaKey, isComposing}):
    //  'method'   leave it to the input method: do not give it on, do not prevent it
    //  'chord'    give it on by its code
    //  'control'  give it on by its code and keep the browser from acting on it
    //  'text'     its character comes through the field (or is typed, when no field has the keyboard)
    key: function (key) {
      if (composing || key.isComposing) return 'method';
      if (justEnded && belongsToEnd(key.code)) return 'method';
      if (isChord(key)) return 'chord';
      var ofMethod = key.keyCode === 229 || key.key === 'Process';
      if (ofMethod) return /^(Escape|F\d+)$/.test(key.code) ? 'control' : 'method';
      return Array.from(key.key).length === 1 || key.key === 'Dead' ? 'text' : 'control';
    }
  };
}

if (typeof mergeInto !== 'undefined') {
  mergeInto(LibraryManager.library, { $createTextCommit: createTextCommit });
} else if (typeof module !== 'undefined') {
  module.exports = { createTextCommit: createTextCommit };
}
