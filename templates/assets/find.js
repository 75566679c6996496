/* The search box of every page: / or Ctrl-K goes to it; the words that led here are marked. */
(function () {
  'use strict';
  var d = document, box = d.getElementById('_q') || d.getElementById('_box');
  addEventListener('keydown', function (e) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;
    var asked = (e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) || ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k');
    if (!asked || !box) return;
    e.preventDefault();
    box.focus();
    box.select();
  });

  /* the words that led here, marked in the clause that was gone to, and in the whole page where there is none */
  var words = new URLSearchParams(location.search).get('mark');
  if (!words || !window.CSS || !CSS.highlights) return;
  var forms = new Set(words.slice(0, 2000).toLowerCase().split(' ')), ranges = [], run = /[\p{L}\p{M}\p{N}]+/gu;
  var place = location.hash && d.getElementById(decodeURIComponent(location.hash.slice(1)));
  var clause = place && (place.closest('.cl, .part, article, section') || place);
  var walker = d.createTreeWalker(clause || d.querySelector('main'), NodeFilter.SHOW_TEXT), node, match;
  while ((node = walker.nextNode()) && ranges.length < 2000) {
    while ((match = run.exec(node.data))) {
      if (!forms.has(match[0].toLowerCase().normalize('NFD').replace(/(и\u0306)|[\u0300-\u036f]/g, '$1').normalize('NFC'))) continue;
      var range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, run.lastIndex);
      ranges.push(range);
    }
  }
  var found = new Highlight();
  ranges.forEach(function (range) { found.add(range); });
  CSS.highlights.set('cb-found', found);
})();
