// Lays a paper's page out as sheets, as it will be printed: the browser shows what is to be printed as
// one long sheet. What crosses the end of a sheet is divided as print does it: paragraphs between
// lines, never leaving one line alone; tables between rows, with their heads again; headings go with
// what follows, the seal with the last lines before it. The sheet's measures are those of its <main>
// (core/format/html_style.cpp).
mergeInto(LibraryManager.library, {
  $MinshengPages: {
    mostRows: 3000,  // of tables; beyond it dividing takes seconds, and the page stays one long sheet

    // Gives the tops of the sheets in pixels from the top of the page; none where it was not divided.
    divide: function (page) {
      var main = page.querySelector('main');
      if (!main || page.querySelectorAll('tr').length > MinshengPages.mostRows) return [];
      var sheet = MinshengPages.measure(main);
      var offset = page.documentElement.getBoundingClientRect().top;
      var tops = [sheet.above - offset];
      var first = main.firstElementChild;  // of the sheet
      sheet.end = sheet.above + sheet.head + sheet.area;
      for (var block = first; block;) {
        var forced = block.className === 'page-break';
        var next = MinshengPages.nextSheet(block, first, sheet);
        if (!next) {
          block = block.nextElementSibling;
          continue;
        }
        if (!forced) next.style.marginTop = 0;
        var gap = MinshengPages.gap(page, sheet, tops.length);
        next.before(gap);
        sheet.end = MinshengPages.stretch(gap, sheet, sheet.foot + sheet.between + sheet.head) + sheet.area;
        tops.push(sheet.end - sheet.area - sheet.head - offset);
        first = block = next;
      }
      var last = MinshengPages.gap(page, sheet, tops.length);
      last.style.background = 'none';
      main.append(last);
      MinshengPages.stretch(last, sheet, 0);
      main.style.minHeight = 0;
      return tops;
    },

    measure: function (main) {
      var style = main.ownerDocument.defaultView.getComputedStyle(main);
      var px = function (name) { return parseFloat(style[name]); };
      return { above: main.getBoundingClientRect().top, area: px('minHeight'), head: px('paddingTop'), foot: px('paddingBottom'),
        left: px('paddingLeft'), right: px('paddingRight'), between: px('marginTop'), end: 0 };
    },

    // What the next sheet begins with when `block` ends on this one; null where all of it has room.
    nextSheet: function (block, first, sheet) {
      if (block.className === 'page-break') {
        var behind = block.nextElementSibling;
        block.remove();
        return behind;
      }
      if (block.getBoundingClientRect().bottom <= sheet.end + 1) return null;
      var next = MinshengPages.split(block, sheet.end, false);
      if (next !== block) return next;  // its rest
      if (block.className === 'seal') next = MinshengPages.withSeal(block);
      while (next !== first && MinshengPages.leads(next.previousElementSibling)) next = next.previousElementSibling;
      if (next !== first) return next;
      // Below nothing but its own headings it is divided all the same.
      var rest = MinshengPages.split(block, sheet.end, true);
      return rest === block ? null : rest;
    },

    // The rest that goes on behind `end`; the block itself where all of it goes, or nothing can.
    split: function (block, end, mustSplit) {
      if (block.tagName === 'P') return MinshengPages.splitLines(block, end, mustSplit);
      if (block.tagName === 'TABLE') return MinshengPages.splitRows(block, end, mustSplit);
      return block;
    },

    leads: function (element) {
      return element && (/^H[1-5]$/.test(element.tagName) || element.className === 'caption');
    },

    lineHeight: function (element) {
      return parseFloat(element.ownerDocument.defaultView.getComputedStyle(element).lineHeight);
    },

    // The rest of the paragraph, or all of it where too few lines would stay or go.
    splitLines: function (paragraph, end, mustSplit) {
      var box = paragraph.getBoundingClientRect(), line = MinshengPages.lineHeight(paragraph);
      var lines = Math.round(box.height / line), fit = Math.floor((end + 1 - box.top) / line);
      if (lines - fit < 2) fit = lines - 2;
      if (fit < 2 && !mustSplit) return paragraph;
      return MinshengPages.splitAt(paragraph, Math.max(fit, 1), line);
    },
    splitAt: function (paragraph, fit, line) {
      var page = paragraph.ownerDocument, range = page.createRange();
      var edge = paragraph.getBoundingClientRect().top + fit * line;
      var place = MinshengPages.firstBelow(paragraph, edge);
      if (!place) return paragraph;
      range.setStart(place.node, place.offset);
      range.setEndAfter(paragraph.lastChild);
      var rest = paragraph.cloneNode(false);
      rest.append(range.extractContents());
      paragraph.after(rest);
      var last = paragraph.lastChild;
      if (!last || last.nodeName !== 'BR') paragraph.style.textAlignLast = 'justify';
      rest.style.textIndent = 0;
      return rest;
    },
    // The first character whose middle lies below `edge`.
    firstBelow: function (element, edge) {
      var page = element.ownerDocument, texts = page.createTreeWalker(element, 4), range = page.createRange();
      var isBelow = function (node, offset) {
        for (; offset >= 0; --offset) {  // a space at the end of a line has no box: it is where the one before it is
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          var box = range.getBoundingClientRect();
          if (box.height > 0) return (box.top + box.bottom) / 2 > edge;
        }
        return false;
      };
      while (texts.nextNode()) {
        var node = texts.currentNode, low = 0, high = node.length;
        if (!high || !isBelow(node, high - 1)) continue;
        while (low < high) {
          var middle = (low + high) >> 1;
          if (isBelow(node, middle)) high = middle;
          else low = middle + 1;
        }
        return { node: node, offset: low };
      }
      return null;
    },

    // The seal is not left alone: the last lines before it go with it, or all of a short paragraph.
    withSeal: function (seal) {
      var before = seal.previousElementSibling;
      if (!before || before.tagName !== 'P') return seal;
      var line = MinshengPages.lineHeight(before), lines = Math.round(before.getBoundingClientRect().height / line);
      return lines > 3 ? MinshengPages.splitAt(before, lines - 2, line) : before;
    },

    splitRows: function (table, end, mustSplit) {
      var body = table.tBodies[0], rows = body ? Array.from(body.rows) : [];
      var fit = rows.findIndex(function (row) { return row.getBoundingClientRect().bottom > end + 1; });
      while (fit > 0 && !rows[fit].cells.length) --fit;  // all of it is of cells that began above
      if (fit > 0) fit = MinshengPages.aboveTallCells(rows, fit, end) || (mustSplit ? fit : 0);
      if (fit === 0 && mustSplit) fit = 1;
      if (fit <= 0 || fit >= rows.length) return table;
      MinshengPages.endSpans(rows, fit);
      var rest = table.cloneNode(false), restBody = body.cloneNode(false);
      Array.from(table.children).forEach(function (part) {
        if (part !== body) rest.append(part.cloneNode(true));
      });
      restBody.append.apply(restBody, rows.slice(fit));
      rest.append(restBody);
      table.after(rest);
      return rest;
    },
    // The row to cut at, so that no cell that reaches over the cut has more in it than its part above
    // has room for; 0 where there is none.
    aboveTallCells: function (rows, at, end) {
      var range = rows[0].ownerDocument.createRange();
      for (var row = at - 1; row >= 0; --row) {
        var tall = Array.from(rows[row].cells).some(function (cell) {
          if (row + cell.rowSpan <= at) return false;
          range.selectNodeContents(cell);
          return cell.getBoundingClientRect().top + range.getBoundingClientRect().height + 8 > end;
        });
        if (tall) at = row;
      }
      return at;
    },
    // Cells that reach over the row `at` end above it, and go on empty in it.
    endSpans: function (rows, at) {
      var open = [];  // by column: { cell, left }, the rows below that it covers
      var place = function (row, each) {
        var column = 0;
        Array.from(row.cells).forEach(function (cell) {
          while (open[column] && open[column].left > 0) ++column;
          each(cell, column);
          column += cell.colSpan;
        });
      };
      rows.slice(0, at).forEach(function (row) {
        var begun = [];
        place(row, function (cell, column) { begun.push([cell, column]); });
        open.forEach(function (one) { if (one) --one.left; });
        begun.forEach(function (one) {
          for (var i = 0; i < one[0].colSpan; ++i) open[one[1] + i] = { cell: one[0], left: one[0].rowSpan - 1 };
        });
      });
      var cells = [];  // of the row, with their columns
      place(rows[at], function (cell, column) { cells.push([column, cell]); });
      open.forEach(function (one, column) {
        if (!one || one.left <= 0 || (column > 0 && open[column - 1] && open[column - 1].cell === one.cell)) return;
        var rest = one.cell.cloneNode(false);
        rest.rowSpan = one.left;
        one.cell.rowSpan -= one.left;
        cells.push([column, rest]);
      });
      cells.sort(function (a, b) { return a[0] - b[0]; }).forEach(function (one) { rows[at].append(one[1]); });
    },

    // From the end of a sheet to the begin of the next, with the page's number; see @page there.
    gap: function (page, sheet, number) {
      var gap = page.createElement('div'), mark = page.createElement('span');
      Object.assign(gap.style, { position: 'relative', margin: '0 ' + -sheet.right + 'px 0 ' + -sheet.left + 'px' });
      var odd = number % 2 === 1;
      mark.textContent = '— ' + number + ' —';
      Object.assign(mark.style, { position: 'absolute', font: '14pt SimSun, "宋体", serif', letterSpacing: 0,
        [odd ? 'right' : 'left']: 'calc(' + (odd ? sheet.right : sheet.left) + 'px + 14pt)' });
      gap.append(mark);
      return gap;
    },
    // Down to the end of the sheet and `more` pixels; gives where it ends.
    stretch: function (gap, sheet, more) {
      var top = gap.getBoundingClientRect().top, rest = Math.max(sheet.end - top, 0);
      var end = rest + sheet.foot;
      gap.style.height = rest + more + 'px';
      gap.firstChild.style.top = 'calc(' + rest + 'px + 5mm)';
      if (more) {
        gap.style.background = 'linear-gradient(transparent ' + end + 'px, var(--ground, #eceef2) ' + end + 'px ' +
            (end + sheet.between) + 'px, transparent ' + (end + sheet.between) + 'px)';
      }
      return top + rest + more;
    }
  }
});
