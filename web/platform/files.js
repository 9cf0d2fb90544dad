// File chooser, dropped files and downloads; see files.h.
mergeInto(LibraryManager.library, {
  $MinshengFiles__deps: ['$MinshengBytes'],
  $MinshengFiles: {
    largest: 128 * 1024 * 1024,
    depth: 0,  // entered elements under a drag

    give: function (name, bytes, purpose, problem) {
      MinshengBytes.lendText(name, function (namePointer) {
        MinshengBytes.lendText(purpose, function (purposePointer) {
          MinshengBytes.lend(bytes, function (pointer, length) {
            _minsheng_file_given(namePointer, purposePointer, pointer, length, problem);
          });
        });
      });
    },
    read: function (file, purpose) {
      var nothing = new Uint8Array(0);
      if (file.size > MinshengFiles.largest) return MinshengFiles.give(file.name, nothing, purpose, 1);
      var reader = new FileReader();
      reader.onload = function () { MinshengFiles.give(file.name, new Uint8Array(reader.result), purpose, 0); };
      reader.onerror = function () { MinshengFiles.give(file.name, nothing, purpose, 2); };
      reader.readAsArrayBuffer(file);
    },
    readAll: function (files, purpose) {
      for (var i = 0; i < files.length; i++) MinshengFiles.read(files[i], purpose);
    },

    choose: function (accept, purpose) {
      var input = document.createElement('input');
      input.type = 'file';
      input.accept = accept;
      input.style.display = 'none';
      input.addEventListener('change', function () {
        MinshengFiles.readAll(input.files, purpose);
        input.remove();
      });
      document.body.appendChild(input);  // some browsers only open one that is in the page
      input.click();
    },

    holdsFiles: function (event) {
      return event.dataTransfer && Array.from(event.dataTransfer.types).indexOf('Files') >= 0;
    },
    drag: function (event) {
      if (!MinshengFiles.holdsFiles(event)) return;
      event.preventDefault();
      if (event.type === 'dragenter') MinshengFiles.depth++;
      if (event.type === 'dragleave') MinshengFiles.depth--;
      if (event.type === 'drop') {
        MinshengFiles.depth = 0;
        MinshengFiles.readAll(event.dataTransfer.files, '');
      }
      _minsheng_file_drag(MinshengFiles.depth > 0 ? 1 : 0);
    },
    download: function (name, bytes, type) {
      var link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes], { type: type }));
      link.download = name;
      document.body.appendChild(link);
      link.click();
      link.remove();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    }
  },

  minsheng_files_listen__deps: ['$MinshengFiles'],
  minsheng_files_listen: function () {
    ['dragenter', 'dragover', 'dragleave', 'drop'].forEach(function (type) {
      window.addEventListener(type, MinshengFiles.drag);
    });
    Module.minshengTakeFiles = function (files) { MinshengFiles.readAll(files, ''); };
  },

  minsheng_files_choose__deps: ['$MinshengFiles'],
  minsheng_files_choose: function (accept, purpose) { MinshengFiles.choose(UTF8ToString(accept), UTF8ToString(purpose)); },

  minsheng_files_download__deps: ['$MinshengFiles'],
  minsheng_files_download: function (name, bytes, length, type) {
    MinshengFiles.download(UTF8ToString(name), HEAPU8.slice(bytes, bytes + length), UTF8ToString(type));
  }
});
