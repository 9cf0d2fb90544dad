// Puts a WebAssembly module together that wasm_streams.py took apart, and knows the same streams.
// Plain ES5, as boot.js.
(function () {
  'use strict';

  // The parts, in the order of the page.
  var kHead = 0, kTail = 1, kInstruction = 2, kLocals = 3, kBlock = 4, kLabel = 5, kFunction = 6, kType = 7,
    kLocal = 8, kGlobal = 9, kAlign = 10, kOffset = 11, kOther = 12, kI32 = 13, kI64 = 14, kF32 = 15, kF64 = 16;
  var kIf = 0x04, kEnd = 0x0b, kBranchTable = 0x0e, kPrefix = 0xfc;
  // How many operands the instructions behind a prefix have: conversions, memory, tables.
  var kPrefixed = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

  // The parts that an instruction's operands come from, in order.
  var operands = [];
  function define(first, last, parts) {
    for (var code = first; code <= last; code++) operands[code] = parts;
  }
  define(0x00, 0xff, []);
  define(0x02, kIf, [kBlock]);
  define(0x0c, 0x0d, [kLabel]);
  define(0x10, 0x10, [kFunction]);
  define(0x11, 0x11, [kType, kType]);
  define(0x20, 0x22, [kLocal]);
  define(0x23, 0x24, [kGlobal]);
  define(0x28, 0x3e, [kAlign, kOffset]);
  define(0x3f, 0x40, [kOther]);
  define(0x41, 0x41, [kI32]);
  define(0x42, 0x42, [kI64]);
  define(0x43, 0x43, [kF32]);
  define(0x44, 0x44, [kF64]);

  // The module of `size` bytes. `bytes` holds its parts one behind the other, of the given sizes.
  window.minshengPutTogether = function (bytes, sizes, size) {
    var module = new Uint8Array(size);
    var end = 0;  // of what the module has so far
    var places = [];  // where each part goes on
    for (var i = 0, place = 0; i < sizes.length; place += sizes[i++]) places.push(place);
    var instructionsEnd = places[kInstruction] + sizes[kInstruction];

    function copy(part, count) {
      for (var i = 0; i < count; i++) module[end++] = bytes[places[part]++];
    }

    // An LEB128 number; its value where it is unsigned.
    function copyNumber(part) {
      var value = 0, shift = 0, byte;
      do {
        byte = module[end++] = bytes[places[part]++];
        value |= (byte & 0x7f) << shift;
        shift += 7;
      } while (byte >= 0x80);
      return value;
    }

    function putNumber(value) {
      for (; value >= 0x80; value >>= 7) module[end++] = value & 0x7f | 0x80;
      module[end++] = value;
    }

    function copyOperand(part) {
      if (part === kF32) copy(part, 4);
      else if (part === kF64) copy(part, 8);
      else copyNumber(part);
    }

    function copyNumbers(part, count) {
      for (; count > 0; count--) copyNumber(part);
    }

    function copyOperands(code) {
      if (code === kBranchTable) return copyNumbers(kLabel, copyNumber(kLabel) + 1);
      if (code === kPrefix) return copyNumbers(kOther, kPrefixed[copyNumber(kOther)]);
      for (var i = 0, parts = operands[code]; i < parts.length; i++) copyOperand(parts[i]);
    }

    function putInstructions() {
      for (var depth = 1; depth > 0 && places[kInstruction] < instructionsEnd;) {
        var code = module[end++] = bytes[places[kInstruction]++];
        if (code === kEnd) depth--;
        if (code >= 0x02 && code <= kIf) depth++;
        copyOperands(code);
      }
    }

    // A function stands behind its size, which is known at its end: it is written behind the longest
    // size, then moved.
    function putFunction() {
      var start = end;
      var body = end += 5;
      for (var groups = copyNumber(kLocals); groups > 0; groups--) {
        copyNumber(kLocals);
        copy(kLocals, 1);
      }
      putInstructions();
      var written = end;
      end = start;
      putNumber(written - body);
      module.copyWithin(end, body, written);
      end += written - body;
    }

    copy(kHead, sizes[kHead]);
    while (places[kInstruction] < instructionsEnd) putFunction();
    copy(kTail, sizes[kTail]);
    return module;
  };
})();
