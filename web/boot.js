window.minshengStart = function () {
  var packed = atob(document.getElementById('wasm').textContent);
  var bytes = new Uint8Array(packed.length);
  for (var i = 0; i < bytes.length; i++) bytes[i] = packed.charCodeAt(i);
  var out = new Uint8Array(+document.getElementById('wasm-size').textContent);
  window.minshengInflate(bytes.subarray(10), out);
  window.Module = {
    wasmBinary: out.buffer,
    canvas: document.getElementById('canvas'),
    minshengReady: function () { document.getElementById('boot').style.display = 'none'; }
  };
  createMinsheng(window.Module);
};
