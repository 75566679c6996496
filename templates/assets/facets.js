/* The facets of the search page with their counts. Loaded when the first hits are shown. */
(function () {
  'use strict';
  var d = document, look = window.clausebookLookup, put = look.put, frame = d.getElementById('_results'), side = d.getElementById('_facets'), box = d.getElementById('_q');
  var FACETS = ['lang', 'version', 'changed', 'product'], CHANGES = ['substantive', 'renaming', 'wording', 'added', 'removed', 'moved', 'unchanged'];
  var SLICE = 1500, MOST = 30, names = null;

  function capital(word) { return word[0].toUpperCase() + word.slice(1); }
  /* what people call values, by facet:value */
  function named() {
    var all = new Map();
    look.meta().languages.forEach(l => {
      try { all.set('lang:' + l.tag, capital(new Intl.DisplayNames([l.tag], { type: 'language' }).of(l.tag))); } catch (e) { /* some browsers know no names */ }
    });
    CHANGES.forEach(key => { all.set('changed:' + key, frame.dataset['changed' + capital(key)] || key); });
    d.querySelectorAll('#_products option').forEach(o => { all.set('product:' + o.value, o.textContent); });
    return all;
  }

  /* the clauses of each value, a slice at a time, so that no key waits; null when something else was asked meanwhile */
  async function counted(found, scores, facet, stale) {
    var counts = new Map(), ids = look.filtered(scores, found.query, facet);
    for (var at = 0; at < ids.length; at += SLICE) {
      if (at) await new Promise(done => { setTimeout(done); });
      if (stale()) return null;
      ids.slice(at, at + SLICE).forEach(id => {
        look.values(id, facet).forEach(value => {
          if (!counts.has(value)) counts.set(value, new Set());
          counts.get(value).add(look.clause(id));
        });
      });
    }
    return new Map(Array.from(counts, pair => [pair[0], pair[1].size]));
  }
  function ordered(facet, counts, keys) {
    if (facet === 'version') return keys.sort().reverse();
    if (facet === 'changed') return CHANGES.filter(key => keys.indexOf(key) >= 0);
    return facet === 'product' ? keys.sort((a, b) => (counts.get(b) || 0) - (counts.get(a) || 0)) : keys;
  }
  function show(found, facet, counts, ask) {
    var own = found.query.filters.filter(x => x.name === facet);
    var keys = Array.from(new Set(Array.from(counts.keys()).concat(own.map(x => x.value))));
    if (!keys.length || (facet === 'lang' && look.meta().languages.length === 1)) return;
    var set = put(side, 'fieldset', '', 'facet');
    put(set, 'legend', frame.dataset['facet' + capital(facet)]);
    ordered(facet, counts, keys).slice(0, MOST).forEach(key => {
      var label = put(set, 'label'), tick = put(label, 'input');
      tick.type = 'checkbox';
      tick.value = facet + ':' + key;
      tick.checked = own.some(x => x.value === key && !x.excluded);
      tick.onchange = () => { ask(toggled(tick.value, tick.checked)); };
      var text = put(label, 'span', names.get(facet + ':' + key) || key);
      if (facet === 'lang') text.lang = key;
      put(label, 'span', String(counts.get(key) || 0), 'n');
    });
  }
  function toggled(filter, on) {
    var rest = box.value.split(/\s+/).filter(w => w && w.toLowerCase() !== filter);
    return (on ? rest.concat(filter) : rest).join(' ') + ' ';
  }

  /* shows what a query leaves of each value; gives all readings that it finds */
  window.clausebookFacets = async (found, stale, ask) => {
    names = names || named();
    var scores = await look.whole(found), all = [];
    for (var i = 0; i < FACETS.length; i++) {
      all.push(stale() ? null : await counted(found, scores, FACETS[i], stale));
      if (!all[i]) return null;
    }
    var held = side.contains(d.activeElement) ? d.activeElement.value : '';
    side.textContent = '';
    if (found.query.parts.length || found.query.filters.length) FACETS.forEach((facet, i) => { show(found, facet, all[i], ask); });
    side.querySelectorAll('input').forEach(tick => { if (tick.value === held) tick.focus(); });
    return look.filtered(scores, found.query, '');
  };
})();
