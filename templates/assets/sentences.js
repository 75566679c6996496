/* Marks the counterpart of the sentence that one points at, or steps to with the arrow keys. */
(function () {
  'use strict';
  var d = document, rows = Array.prototype.slice.call(d.querySelectorAll('[data-s]')), known = new WeakMap();
  if (!rows.length || !window.CSS || !CSS.highlights) return;
  var shown = new Highlight();
  CSS.highlights.set('cb-sentence', shown);
  d.getElementById('_sentences').hidden = false;

  /* the texts of a paragraph without its number and what was put between them */
  function texts(paragraph) {
    var found = [], walker = d.createTreeWalker(paragraph, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, function (node) {
      if (node.nodeType === 1) return node.matches('.no, sup.f') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      return NodeFilter.FILTER_ACCEPT;
    });
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  }
  function sentences(paragraph, told, side) {
    var nodes = texts(paragraph), whole = nodes.map(function (n) { return n.data; }).join(''), start = 0;
    /* a space stands behind a number */
    var before = paragraph.querySelector('.no') ? 1 : 0;
    function put(range, end, at) {
      for (var i = 0; i < nodes.length; at -= nodes[i++].length) {
        if (at < nodes[i].length || at === nodes[i].length && end) return range[end ? 'setEnd' : 'setStart'](nodes[i], at);
      }
    }
    return told.split(' ').filter(Boolean).map(function (one) {
      var end = +one.split(':')[0] + before, range = d.createRange();
      while (/\s/.test(whole.charAt(start)) && start < end) start++;
      put(range, false, start);
      put(range, true, end);
      start = end;
      return { side: side, group: +one.split(':')[1], range: range };
    });
  }
  function read(row) {
    if (!known.has(row)) {
      var laws = Array.prototype.filter.call(row.children, function (c) { return c.classList.contains('law'); }), all = [];
      row.dataset.s.split('~').forEach(function (told, side) {
        var paragraphs = Array.prototype.filter.call(laws[side].children, function (c) { return c.tagName === 'P'; });
        told.split('|').forEach(function (one, i) { if (paragraphs[i]) all = all.concat(sentences(paragraphs[i], one, side)); });
      });
      known.set(row, all);
    }
    return known.get(row);
  }
  function show(row, sentence) {
    shown.clear();
    if (sentence) read(row).forEach(function (other) {
      if (other === sentence || sentence.group && other.group === sentence.group) shown.add(other.range);
    });
  }
  function caret(e) {
    if (d.caretPositionFromPoint) {
      var position = d.caretPositionFromPoint(e.clientX, e.clientY);
      return position && [position.offsetNode, position.offset];
    }
    var range = d.caretRangeFromPoint && d.caretRangeFromPoint(e.clientX, e.clientY);
    return range && [range.startContainer, range.startOffset];
  }
  function point(e) {
    var law = e.target.closest && e.target.closest('[data-s]>.law'), at = law && caret(e);
    if (!law) return shown.size && !e.target.closest('[data-s]') && shown.clear();
    show(law.parentNode, at && read(law.parentNode).find(function (one) { return one.range.isPointInRange(at[0], at[1]); }));
  }
  d.addEventListener('mousemove', point);
  d.addEventListener('click', point);

  /* one stop of the Tab key for each row, whose sentences the arrows walk through */
  rows.forEach(function (row) {
    var law = row.querySelector('.law'), at = 0;
    function step(by) {
      var all = read(row).filter(function (one, i, list) {
        return one.side === 0 || !one.group || !list.some(function (other) { return other.side === 0 && other.group === one.group; });
      });
      at = Math.max(0, Math.min(all.length - 1, at + by));
      show(row, all[at]);
    }
    law.tabIndex = 0;
    law.setAttribute('role', 'group');
    law.setAttribute('aria-describedby', '_sentences');
    law.addEventListener('focus', function () { if (law.matches(':focus-visible')) step(0); });
    law.addEventListener('blur', function () { shown.clear(); });
    law.addEventListener('keydown', function (e) {
      if (e.target !== law || e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') {
        e.preventDefault();
        step(e.key === 'ArrowRight' ? 1 : -1);
      } else if (e.key === 'Escape') shown.clear();
    });
  });
})();
