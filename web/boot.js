// The boot page: tests what the program needs, unpacks it, starts it, and takes over again when
// it has stopped. Plain ES5 on purpose: in a browser too old for the program this script must
// still run, to say so. The texts are Chinese; the program itself is not there yet to translate.
//
// What web/platform finds on Module (the same object as window.Module):
//   Module.minshengChecks          {webgl: 'webgl2' | 'webgl' | '', storage: boolean, locks: boolean}
//   Module.minshengReady()         to be called after the first frame: hides this page
//   Module.minshengFail(what)      to be called when the program cannot go on: shows the page again
// Behind a failure no code of the program runs any more (see gated), and 导出备份 saves what the
// browser's storage holds without its help (rescue.js).
(function () {
  'use strict';

  var stopped = false;  // a page that cannot go on is showing

  function element(name) { return document.getElementById(name); }

  // Shows one message. Paragraphs are strings; an array among them becomes a numbered list.
  function show(title, body, detail, buttons) {
    element('boot').style.display = '';
    element('boot-title').textContent = title;
    var box = element('boot-body');
    box.textContent = '';
    body.forEach(function (part) {
      var list = typeof part !== 'string';
      var block = document.createElement(list ? 'ol' : 'p');
      if (list) {
        part.forEach(function (line) {
          block.appendChild(document.createElement('li')).textContent = line;
        });
      } else {
        block.textContent = part;
      }
      box.appendChild(block);
    });
    element('boot-detail').hidden = !detail;
    element('boot-detail').textContent = detail || '';
    var row = element('boot-buttons');
    row.textContent = '';
    row.hidden = !buttons.length;
    buttons.forEach(function (button, index) {
      var made = row.appendChild(document.createElement('button'));
      made.textContent = button.text;
      made.className = index === 0 ? 'primary' : '';
      made.onclick = button.press;
    });
    if (buttons.length) row.firstChild.focus();
  }

  var kReopen = {text: '重新打开', press: function () { location.reload(); }};

  function stop(title, body, detail) {
    if (stopped) return;
    stopped = true;
    show(title, body, detail, [kReopen]);
  }

  // --- What the browser must be able to do ---------------------------------------------------

  // The smallest WebAssembly module: does the browser compile at all?
  function compilesWebAssembly() {
    try {
      return new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module;
    } catch (error) {
      return false;
    }
  }

  function webglVersion() {
    var names = ['webgl2', 'webgl'];
    for (var i = 0; i < names.length; i++) {
      try {
        var context = document.createElement('canvas').getContext(names[i], {failIfMajorPerformanceCaveat: false});
        if (context) {
          var freeing = context.getExtension('WEBGL_lose_context');
          if (freeing) freeing.loseContext();
          return names[i];
        }
      } catch (error) { /* the same as none */ }
    }
    return '';
  }

  function drawsCanvas() {
    try {
      var canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1;
      var pen = canvas.getContext('2d');
      pen.fillRect(0, 0, 1, 1);
      return pen.getImageData(0, 0, 1, 1).data[3] === 255;
    } catch (error) {
      return false;
    }
  }

  // Whether IndexedDB opens; some private modes have it but refuse every database.
  function testStorage(done) {
    var name = '民生台账-开机检查';
    try {
      var request = indexedDB.open(name);
      request.onsuccess = function () {
        request.result.close();
        indexedDB.deleteDatabase(name);
        done(true);
      };
      request.onerror = function (event) { event.preventDefault(); done(false); };
      request.onblocked = function () { done(false); };
    } catch (error) {
      done(false);
    }
  }

  var kBrowserIsOld = '浏览器太旧，打不开民生台账';
  var kWhichBrowser = '请用 Edge、Chrome（2020 年以后的版本），或 360、QQ 浏览器的极速模式打开本文件。';

  // Shows the first thing that makes the program impossible here, if there is one.
  function passesChecks() {
    if (document.documentMode) {
      stop('请换到极速模式', [
        '浏览器现在用的是“兼容模式”（IE 内核），民生台账要在“极速模式”下打开：',
        ['点地址栏右边的闪电或 e 图标，选“极速模式”，页面会重新打开。',
         '没有这个图标的，请右击本文件，选“打开方式”→ Microsoft Edge 或 Chrome。']]);
    } else if (typeof WebAssembly !== 'object' || typeof Promise !== 'function') {
      stop(typeof Promise === 'function' ? '浏览器关闭了 WebAssembly' : kBrowserIsOld, kWebAssemblyHelp);
    } else if (!compilesWebAssembly()) {
      stop('浏览器不允许 WebAssembly', kWebAssemblyHelp);
    } else if (!drawsCanvas()) {
      stop('浏览器不允许画布', [
        '民生台账的界面画在画布上，浏览器或它的插件挡住了画布读取。',
        ['请把本文件加入防跟踪、防指纹插件的白名单，或在这个页面上停用它们。', kWhichBrowser]]);
    }
  }

  var kWebAssemblyHelp = [
    '民生台账靠 WebAssembly 运行，现在用不了。常见的原因和改法：',
    ['Edge 的“增强安全性”：打开 edge://settings/privacy，把“增强 Web 安全性”关掉，或把本文件加为例外。',
     '单位统一关闭了 JIT（组策略 DefaultJavaScriptJitSetting）：请信息中心放行本文件所在的地址，或换一台电脑。',
     kWhichBrowser]];

  // Storage that does not work is asked about: one can still look, import and save files.
  function askWithoutStorage(next) {
    show('浏览器不让保存数据', [
      '民生台账把数据存在浏览器的 IndexedDB 里，现在打不开它。',
      ['无痕、InPrivate、访客窗口：请用普通窗口打开本文件。',
       '浏览器设置成“阻止所有 Cookie 和网站数据”：请改为允许。',
       '磁盘已满：请清理后重新打开。'],
      '也可以先打开用：关掉窗口，改动就没有了，要留的请在“交换”里保存成文件。'], '', [
      kReopen,
      {text: '不保存，仍然打开', press: function () {
        show('正在打开…', [], '', []);
        next();
      }}]);
  }

  // --- Unpacking -----------------------------------------------------------------------------

  function decodeBase64(text) {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    var binary = atob(text);
    var bytes = new Uint8Array(binary.length);
    for (var i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  }

  // The program's bytes out of the page, by LZMA: a third smaller than what browsers unpack
  // themselves.
  function unpack(block) {
    var packed = decodeBase64(block.textContent);
    block.textContent = '';  // frees its megabyte
    var stream = new ReadableStream({
      start: function (controller) {
        controller.enqueue(packed);
        controller.close();
      }
    });
    return new Response(new window['xz-decompress'].XzReadableStream(stream)).arrayBuffer();
  }

  // A program with a damaged byte must not write data. Where the page came over http the browser
  // offers no digests, and the network has checked it.
  function verify(bytes, digest) {
    if (!window.crypto || !crypto.subtle) return Promise.resolve();
    return crypto.subtle.digest('SHA-256', bytes).then(function (found) {
      if (btoa(String.fromCharCode.apply(null, new Uint8Array(found))) !== digest) {
        throw new Error('the program is damaged');
      }
    });
  }

  // The program is its script and the parts of its WebAssembly. The page's policy knows the script's
  // digest, and nothing else may become code.
  function run(script, wasm) {
    var added = document.createElement('script');
    added.textContent = new TextDecoder().decode(script);
    document.head.appendChild(added);
    var module = window.Module;
    module.instantiateWasm = function (imports, receive) {
      WebAssembly.instantiate(wasm, imports).then(function (made) {
        receive({exports: gated(made.instance.exports)});  // runs main()
      }).then(null, function (error) { fail(describe(error)); });
      return {};  // it comes later
    };
    return createMinsheng(module);
  }

  // --- Start and end -------------------------------------------------------------------------

  function fail(what) {
    if (stopped) return;
    stopped = true;
    element('stage').style.visibility = 'hidden';
    if (Module.minshengStarted) {
      show('程序停下来了', [
        '刚才那一步出了程序没料到的错。为了不写坏数据，它没有继续。',
        '显示过“已保存”的内容都在，重新打开就能接着做。只有最后一步可能要再做一次。',
        '同样的操作又停下来的话，请把下面这段文字发给维护人员。'], String(what), [kReopen]);
    } else {
      show('民生台账没能启动', [
        '请重新打开一次。还是不行的话，请换一个浏览器，或重新拷贝一份本文件（文件可能没有拷完整）。',
        kWhichBrowser,
        '显示过“已保存”的内容没有动过，都还在这个浏览器里。'], String(what), [kReopen]);
    }
    offerBackup();
  }

  // 导出备份, where there is something to back up.
  function offerBackup() {
    minshengRescue(function (backup) {
      if (!backup) return;
      element('boot-body').appendChild(document.createElement('p')).textContent =
        '重新打开以前，可以先导出备份：浏览器里保存的台账存成一个文件，以后在“交换”里能打开。';
      var button = element('boot-buttons').appendChild(document.createElement('button'));
      button.textContent = '导出备份';
      button.onclick = function () { download(backup); };
    });
  }

  function download(file) {
    var link = document.body.appendChild(document.createElement('a'));
    link.href = URL.createObjectURL(new Blob([file.text], {type: 'application/json'}));
    link.download = file.name;
    link.click();
    link.remove();
  }

  function describe(error) {
    return (error && (error.stack || error.message)) || String(error);
  }

  // A function of the program. An error in it leaves the program in an unknown state: it ends there.
  function gate(inside) {
    return function () {
      if (stopped) return undefined;
      try {
        return inside.apply(null, arguments);
      } catch (error) {
        if (error !== 'unwind' && error.name !== 'ExitStatus') fail(describe(error));
        throw error;
      }
    };
  }

  // Every way into the program leads through its exported functions and, for what the browser calls
  // back, through its table.
  function gated(exports) {
    var result = {};
    Object.keys(exports).forEach(function (name) {
      var one = exports[name];
      if (typeof one === 'function') {
        result[name] = gate(one);
      } else if (one instanceof WebAssembly.Table) {
        result[name] = {get: function (index) { return gate(one.get(index)); }};
      } else {
        result[name] = one;
      }
    });
    return result;
  }

  // Errors in the page's own scripts. Messages without an error object (ResizeObserver's) are none.
  function watchErrors() {
    window.addEventListener('error', function (event) {
      if (event.error && event.error.name !== 'ExitStatus') fail(describe(event.error));
    });
  }

  // The failure page belongs to the browser again: no question before leaving, no shortcut. First
  // in line, so that the program's listeners come after it.
  function keepEvents() {
    ['keydown', 'keyup', 'copy', 'cut', 'paste', 'dragenter', 'dragover', 'drop', 'beforeunload'].forEach(function (type) {
      window.addEventListener(type, function (event) {
        if (stopped) event.stopImmediatePropagation();
      }, true);
    });
  }

  function start() {
    var block = element('program');
    watchErrors();
    keepEvents();
    Promise.resolve(block).then(unpack).then(function (buffer) {
      var sizes = block.getAttribute('data-sizes').split(' ').map(Number);
      var script = new Uint8Array(buffer, 0, sizes[0]);
      var wasm = minshengPutTogether(new Uint8Array(buffer, sizes[0]), sizes.slice(2), sizes[1]);
      return verify(wasm, block.getAttribute('data-digest')).then(function () { return run(script, wasm); });
    }).then(null, function (error) { fail(describe(error)); });
  }

  window.Module = {
    canvas: element('canvas'),
    minshengStarted: false,
    minshengReady: function () {
      Module.minshengStarted = true;
      if (!stopped) element('boot').style.display = 'none';
    },
    minshengFail: fail,
    onAbort: fail
  };

  // Called by the last script of the page, behind what unpacks the program.
  window.minshengStart = function () {
    if (stopped) return;
    testStorage(function (storage) {
      Module.minshengChecks = {
        webgl: webglVersion(),
        storage: storage,
        locks: !!(navigator.locks && navigator.locks.request)
      };
      if (storage) start();
      else askWithoutStorage(start);
    });
  };

  // The policy in the page allows 'unsafe-eval' for Chromium before 97 (still found in offices),
  // which knows no narrower word for WebAssembly. Every other browser gets the narrow policy.
  function narrowPolicy() {
    var version = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent);
    if (version && Number(version[1]) < 97) return;
    var wide = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    var narrow = document.createElement('meta');
    narrow.httpEquiv = wide.httpEquiv;
    narrow.content = wide.content.replace(" 'unsafe-eval'", '');
    document.head.appendChild(narrow);
  }

  element('boot-without-script').style.display = 'none';
  passesChecks();  // at once, before the rest of the page has come
  if (stopped) return;
  narrowPolicy();
  window.addEventListener('load', function () {
    if (!window['xz-decompress']) {
      stop('文件不完整', [
        '本文件没有拷贝或下载完整，或者被改动过。请重新拷贝一份。数据不在这个文件里，不受影响。',
        '重新拷贝以后还是这样，就是浏览器太旧。' + kWhichBrowser]);
    }
  });
})();
