// Keeps the transparent elements of dom_twin.h in step with the item tree. Elements are kept as long as their item, so that
// a screen reader or a test can hold on to one; only what changed is written.
mergeInto(LibraryManager.library, {
  $MinshengTwin: {
    // As dom_twin.cpp writes them.
    fields: ['id', 'parent', 'layer', 'role', 'x', 'y', 'width', 'height', 'name', 'value', 'description', 'checked',
      'selected', 'expanded', 'current', 'invalid', 'readonly', 'pressed', 'level', 'row', 'column', 'disabled', 'focused'],
    // Roles whose name is their content; the others get a label.
    isNamedByContent: function (role) {
      return /^(|heading|cell|gridcell|columnheader|rowheader|listitem|alert|status|tooltip)$/.test(role);
    },
    root: null,
    known: null,  // Map: key → {element, text, written}
    count: 0,

    open: function () {
      var root = MinshengTwin.root = document.getElementById('twin');
      MinshengTwin.known = new Map();
      root.style.opacity = '0';
      root.style.userSelect = 'none';
      root.addEventListener('click', function (event) {
        if (event.detail !== 0) return;  // made by a pointer, which #stage has already seen
        var box = event.target.getBoundingClientRect();
        var stage = document.getElementById('stage').getBoundingClientRect();
        _minsheng_tap(box.left + box.width / 2 - stage.left, box.top + box.height / 2 - stage.top, 1);
      });
    },

    read: function (row) {
      var item = {};
      MinshengTwin.fields.forEach(function (name, index) { item[name] = row[index]; });
      item.children = 0;
      return item;
    },
    // By Dear ImGui's id; what has none, by its place among its like.
    key: function (item, parentKey, used) {
      var base = item.id ? 'i' + item.id : parentKey + '/' + item.role;
      var number = used.get(base) || 0;
      used.set(base, number + 1);
      return item.id && !number ? base : base + '#' + number;
    },
    create: function () {
      var element = document.createElement('div');
      element.id = 'twin-' + ++MinshengTwin.count;
      element.style.cssText = 'position:absolute;pointer-events:auto;overflow:visible;white-space:nowrap;contain:layout style';
      return { element: element, text: null, written: {} };
    },

    attributes: function (item) {
      var truth = function (state) { return state < 0 ? null : ['false', 'true', 'mixed'][state]; };
      var byContent = MinshengTwin.isNamedByContent(item.role) && !item.children;
      var ranged = /^(slider|progressbar|spinbutton)$/.test(item.role);
      return {
        role: item.role || null,
        'aria-label': byContent || !item.name ? null : item.name,
        'aria-description': item.description || null,
        'aria-checked': truth(item.checked),
        'aria-selected': truth(item.selected),
        'aria-expanded': truth(item.expanded),
        'aria-current': item.current > 0 ? 'page' : null,
        'aria-invalid': truth(item.invalid),
        'aria-readonly': truth(item.readonly),
        'aria-pressed': truth(item.pressed),
        'aria-level': item.level > 0 ? item.level : null,
        'aria-rowindex': item.row >= 0 ? item.row + 1 : null,
        'aria-colindex': item.column >= 0 ? item.column + 1 : null,
        'aria-disabled': item.disabled ? 'true' : null,
        'aria-modal': /dialog$/.test(item.role) ? 'true' : null,
        'aria-valuetext': ranged && item.value ? item.value : null,
        'aria-valuenow': ranged && item.value && isFinite(parseFloat(item.value)) ? parseFloat(item.value) : null
      };
    },
    content: function (item) {
      if (item.children) return null;
      if (MinshengTwin.isNamedByContent(item.role)) return item.value ? item.name + ' ' + item.value : item.name;
      return item.value;
    },
    style: function (item, parent) {
      return { left: item.x - (parent ? parent.x : 0) + 'px', top: item.y - (parent ? parent.y : 0) + 'px',
        width: item.width + 'px', height: item.height + 'px', zIndex: parent ? 'auto' : String(item.layer) };
    },

    write: function (node, item, parent) {
      var written = node.written;
      var set = function (name, value, put) {
        if (written[name] === value) return;
        written[name] = value;
        put(value);
      };
      var style = MinshengTwin.style(item, parent);
      Object.keys(style).forEach(function (name) {
        set('style ' + name, style[name], function (value) { node.element.style[name] = value; });
      });
      var attributes = MinshengTwin.attributes(item);
      Object.keys(attributes).forEach(function (name) {
        set(name, attributes[name], function (value) {
          if (value === null) node.element.removeAttribute(name);
          else node.element.setAttribute(name, value);
        });
      });
      MinshengTwin.writeContent(node, MinshengTwin.content(item));
    },
    writeContent: function (node, content) {
      if (content === null) {  // children stand here
        if (node.text) { node.text.remove(); node.text = null; }
        return;
      }
      if (!node.text) node.text = node.element.insertBefore(document.createTextNode(''), node.element.firstChild);
      if (node.text.data !== content) node.text.data = content;
    },

    update: function (rows) {
      var items = rows.map(MinshengTwin.read);
      items.forEach(function (item) { if (item.parent >= 0) items[item.parent].children++; });
      var before = MinshengTwin.known;
      var now = new Map();
      var used = new Map();
      var next = new Map();  // parent element → the child that should come next
      var focused = null;
      items.forEach(function (item) {
        var parent = item.parent >= 0 ? items[item.parent] : null;
        item.key = MinshengTwin.key(item, parent ? parent.key : '', used);
        var node = before.get(item.key) || MinshengTwin.create();
        before.delete(item.key);
        now.set(item.key, node);
        item.element = node.element;
        MinshengTwin.write(node, item, parent);
        MinshengTwin.put(node.element, parent ? parent.element : MinshengTwin.root, next);
        if (item.focused) focused = node.element;
      });
      before.forEach(function (node) { node.element.remove(); });
      MinshengTwin.known = now;
      MinshengTwin.tellFocus(focused);
    },
    // In the order of the tree, moving as little as possible.
    put: function (element, parent, next) {
      var expected = next.has(parent) ? next.get(parent) : parent.firstElementChild;
      if (element === expected) return next.set(parent, element.nextElementSibling);
      parent.insertBefore(element, expected);
      next.set(parent, expected);
    },
    // The keyboard is on the stage or in the text agent; this says which item that means.
    tellFocus: function (element) {
      var tell = function (id, attribute) {
        var holder = document.getElementById(id);
        if (element) holder.setAttribute(attribute, element.id);
        else holder.removeAttribute(attribute);
      };
      tell('stage', 'aria-activedescendant');
      tell('text-agent', 'aria-describedby');
    }
  },

  minsheng_twin_open__deps: ['$MinshengTwin'],
  minsheng_twin_open: function () { MinshengTwin.open(); },

  minsheng_twin_update__deps: ['$MinshengTwin', '$MinshengBytes'],
  minsheng_twin_update: function (json, length) { MinshengTwin.update(JSON.parse(MinshengBytes.text(json, length))); }
});
