// Pictures of picture.h. The codes of minsheng_picture_done are those of PictureOutcome.
mergeInto(LibraryManager.library, {
  $MinshengPicture__deps: ['$MinshengBytes', '$MinshengFiles'],
  $MinshengPicture: {
    // A promise of the PNG. White below: a picture without ground is black in some programs.
    draw: function (svg, width, height) {
      return new Promise(function (resolve, reject) {
        var image = new Image();
        image.onload = function () {
          var canvas = document.createElement('canvas');
          canvas.width = Math.round(width);
          canvas.height = Math.round(height);
          var context = canvas.getContext('2d');
          context.fillStyle = '#fff';
          context.fillRect(0, 0, canvas.width, canvas.height);
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          canvas.toBlob(function (blob) {
            blob ? resolve(blob) : reject(new Error('no picture'));
          }, 'image/png');
        };
        image.onerror = function () {
          reject(new Error('no drawing'));
        };
        image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
      });
    },
    download: function (name, picture) {
      return picture
          .then(function (blob) {
            return blob.arrayBuffer();
          })
          .then(function (bytes) {
            MinshengFiles.download(name + '.png', new Uint8Array(bytes), 'image/png');
          });
    },
    copy: function (name, svg, width, height) {
      var picture = MinshengPicture.draw(svg, width, height);
      var offered = navigator.clipboard && navigator.clipboard.write && window.ClipboardItem ?
          navigator.clipboard.write([new ClipboardItem({'image/png': picture})]) :
          Promise.reject(new Error('no clipboard'));
      offered
          .then(
              function () {
                return 0;
              },
              function () {
                return MinshengPicture.download(name, picture).then(function () {
                  return 1;
                });
              })
          .catch(function () {
            return 2;
          })
          .then(function (outcome) {
            _minsheng_picture_done(outcome);
          });
    }
  },

  minsheng_picture_copy__deps: ['$MinshengPicture', '$MinshengBytes'],
  minsheng_picture_copy: function (name, nameLength, svg, svgLength, width, height) {
    MinshengPicture.copy(
        MinshengBytes.text(name, nameLength), MinshengBytes.text(svg, svgLength), width, height);
  }
});
