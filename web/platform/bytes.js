// Strings and bytes across the border between JavaScript and C++.
mergeInto(LibraryManager.library, {
  $MinshengBytes: {
    // Calls `use(pointer, length)` with a copy that lives as long as the call; the copy ends with a 0 byte.
    lend: function (bytes, use) {
      var pointer = _malloc(bytes.length + 1);
      HEAPU8.set(bytes, pointer);
      HEAPU8[pointer + bytes.length] = 0;
      try {
        return use(pointer, bytes.length);
      } finally {
        _free(pointer);
      }
    },
    lendText: function (text, use) {
      return MinshengBytes.lend(new TextEncoder().encode(text), use);
    },
    text: function (pointer, length) {
      return new TextDecoder().decode(HEAPU8.slice(pointer, pointer + length));
    }
  }
});
