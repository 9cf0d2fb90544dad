// copy, cut and paste events; see clipboard.h. Dear ImGui works a frame later than the event, so the event draws
// the frame itself and then has the text.
mergeInto(LibraryManager.library, {
  $MinshengClipboard__deps: ['$MinshengBytes'],
  $MinshengClipboard: {
    event: null,  // the copy or cut event that waits for its text
    text: null,
    html: '',

    isForeign: function (event) {
      return event.target && event.target.closest && !!event.target.closest('.minsheng-overlay, #boot');
    },
    take: function (event) {
      if (MinshengClipboard.isForeign(event)) return;
      MinshengClipboard.event = event;
      MinshengClipboard.text = null;
      _minsheng_clipboard_chord(event.type === 'cut' ? 88 : 67);
      MinshengClipboard.event = null;
      if (MinshengClipboard.text === null) return;
      MinshengClipboard.fill(event);
    },
    fill: function (event) {
      event.clipboardData.setData('text/plain', MinshengClipboard.text);
      if (MinshengClipboard.html) event.clipboardData.setData('text/html', MinshengClipboard.html);
      event.preventDefault();
    },
    paste: function (event) {
      if (MinshengClipboard.isForeign(event)) return;
      event.preventDefault();
      var data = event.clipboardData;
      if (data.files && data.files.length && Module.minshengTakeFiles) return Module.minshengTakeFiles(data.files);
      var text = data.getData('text/plain').replace(/\r\n?/g, '\n');
      MinshengBytes.lendText(text, function (textPointer, textLength) {
        MinshengBytes.lendText(data.getData('text/html'), function (htmlPointer, htmlLength) {
          _minsheng_pasted(textPointer, textLength, htmlPointer, htmlLength);
        });
      });
    },
    // No event to answer: a button was pressed a moment ago.
    write: function () {
      var old = function () {
        var once = function (event) { MinshengClipboard.fill(event); event.stopImmediatePropagation(); };
        document.addEventListener('copy', once, { capture: true, once: true });
        document.execCommand('copy');
        document.removeEventListener('copy', once, { capture: true });
      };
      var types = { 'text/plain': new Blob([MinshengClipboard.text], { type: 'text/plain' }) };
      if (MinshengClipboard.html) types['text/html'] = new Blob([MinshengClipboard.html], { type: 'text/html' });
      if (!navigator.clipboard || !navigator.clipboard.write || !window.ClipboardItem) return old();
      navigator.clipboard.write([new ClipboardItem(types)]).catch(old);
    }
  },

  minsheng_clipboard_listen__deps: ['$MinshengClipboard'],
  minsheng_clipboard_listen: function () {
    document.addEventListener('copy', MinshengClipboard.take);
    document.addEventListener('cut', MinshengClipboard.take);
    document.addEventListener('paste', MinshengClipboard.paste);
  },

  minsheng_clipboard_set__deps: ['$MinshengClipboard', '$MinshengBytes'],
  minsheng_clipboard_set: function (text, textLength, html, htmlLength) {
    MinshengClipboard.text = MinshengBytes.text(text, textLength);
    MinshengClipboard.html = MinshengBytes.text(html, htmlLength);
    if (!MinshengClipboard.event) MinshengClipboard.write();
  }
});
