/* The search page: results as one types, facets, the address, the keys. */
(function () {
  'use strict';
  var d = document, look = window.clausebookLookup, box = d.getElementById('_q'), form = d.getElementById('_find'), wide = d.getElementById('_wide');
  var said = d.getElementById('_said'), list = d.getElementById('_hits'), frame = d.getElementById('_results'), say = frame.dataset, STEP = 3, MARKS = 40;
  var turn = 0, shown = '', current = null, painted = 0, used = false;
  frame.hidden = form.hidden = false;
  d.getElementById('_plain').hidden = true;
  d.querySelector('.how').hidden = false;

  function put(parent, tag, text, name) {
    var made = d.createElement(tag);
    if (text) made.textContent = text;
    if (name) made.className = name;
    parent.append(made);
    return made;
  }
  look.put = put;
  function told(key, number) { return (say[key + (number === 1 ? 'One' : 'Many')] || '').replace('{0}', number); }
  function trimmed(label) { return label.replace(/[.:：。\s]+$/, ''); }

  /* the forms of all words that were asked for */
  function forms(found) {
    var all = new Set();
    found.asked.forEach(one => {
      if (!one.part.excluded) one.words.forEach(choices => { choices.flat().forEach(c => { c.entry.forms.forEach(x => { all.add(x); }); }); });
    });
    return all;
  }
  function mark(parent, text, tokens, at, end) {
    tokens.forEach(t => {
      if (t.end <= at || t.end > end) return;
      parent.append(text.slice(at, t.start));
      put(parent, 'mark', text.slice(t.start, t.end));
      at = t.end;
    });
    parent.append(text.slice(at, end));
  }
  /* about 40 words round the first that is marked */
  function snippet(parent, r, all) {
    var text = r.text, tokens = (r.tokens || (r.tokens = look.tokens(text))).filter(t => all.has(t.word)), start = tokens.length ? tokens[0].start - 90 : 0, end;
    start = start > 0 ? text.indexOf(' ', start) + 1 : 0;
    end = start + 300 < text.length ? text.lastIndexOf(' ', start + 300) : text.length;
    if (end <= start) end = Math.min(text.length, start + 300);
    if (start) parent.append('… ');
    mark(parent, text, tokens, start, end);
    if (end < text.length) parent.append(' …');
  }
  function address(r, all) {
    var newest = r.editions[0], own = r.clause.places[newest], key = r.clause.key.split('/').map(encodeURIComponent).join('/');
    var place = (own || look.edition(newest).href + '#' + key).split('#'), words = Array.from(all).slice(0, MARKS).join(' ');
    return place[0] + (words ? '?mark=' + encodeURIComponent(words) : '') + '#' + place[1];
  }
  function name(r) {
    var heading = trimmed(r.heading), number = trimmed(r.number);
    if (heading) return number ? number + ' ' + heading : heading;
    var above = trimmed(r.above);
    return number || above ? (above + ' ' + number).trim() : r.text.slice(0, 40) + (r.text.length > 40 ? ' …' : '');
  }
  function side(cols, r, all) {
    var cell = put(cols, 'div', '', 'law');
    cell.lang = look.meta().languages[look.languageOf(r)].tag;
    cell.dir = 'auto';
    if (trimmed(r.heading)) { mark(put(cell, 'b'), r.heading, look.tokens(r.heading).filter(t => all.has(t.word)), 0, r.heading.length); cell.append(' '); }
    snippet(cell, r, all);
    return cell;
  }
  function hit(page, group, all, direct) {
    var meta = look.meta(), language = look.languageOf(group[0]), own = group.filter(r => look.languageOf(r) === language).sort((a, b) => a.id - b.id)[0];
    var other = own.clause.readings.find(r => look.languageOf(r) !== language);
    var article = put(page, 'article', '', 'hit'), head = put(article, 'div', '', 'hd'), title = put(head, 'h3');
    var link = put(title, 'a', name(own));
    link.href = address(own, direct ? new Set() : all);
    link.lang = meta.languages[language].tag;
    if (direct) put(head, 'span', say.straight, 'tag');
    if (own.above && trimmed(own.heading)) put(head, 'span', trimmed(own.above), 'q sm').lang = link.lang;
    var labels = Array.from(new Set(group.slice().sort((a, b) => a.id - b.id).flatMap(r => r.editions).map(e => look.edition(e).label)));
    var first = look.edition(own.editions[0]).label, rest = labels.filter(l => l !== first);
    put(head, 'span', first + (rest.length ? ' · ' + say.also.replace('{0}', rest.join(', ')) : ''), 'q sm');
    put(put(head, 'span', '', 'end'), 'a', say.all).href = own.clause.page || 'clauses/' + look.edition(own.editions[0]).work + '/' + own.clause.key.split('/')[0] + '.html#' + own.clause.key;
    /* a work of one language waits for no translation */
    var several = other || look.edition(own.editions[0]).several, cols = put(article, 'div', '', several ? 'cols' : 'cols one');
    side(cols, own, all);
    if (other) { var cell = side(cols, other, all); put(cell, 'span', ' ' + look.edition(other.editions[0]).label, 'q sm'); }
    else if (several) put(cols, 'div', say.none, 'q');
  }

  /* the next hits: clauses in the order of their best readings */
  async function more(found, from, count) {
    var groups = new Map(), ids = found.list.slice(from, from + 8 * count), mine = turn, all = forms(found), at = 0;
    while (at < ids.length) {
      var texts = await look.texts(ids.slice(at, at + look.ahead(ids.slice(at), count - groups.size)));
      if (mine !== turn) return null;
      for (var i = 0; i < texts.length; i++, at++) {
        var r = texts[i];
        if (!r || found.done.has(r.clause)) continue;
        if (!groups.has(r.clause) && groups.size === count) { at = ids.length + 1; break; }
        if (groups.has(r.clause)) groups.get(r.clause).push(r); else groups.set(r.clause, [r]);
        found.at = found.list.indexOf(r.id) + 1;
      }
      if (groups.size >= count) break;
    }
    /* other readings of the same clauses that fit too */
    groups.forEach((own, clause) => {
      clause.readings.forEach(r => { if (found.scores.has(r.id) && own.indexOf(r) < 0 && found.all.has(r.id)) own.push(r); });
      found.done.add(clause);
    });
    return { groups: Array.from(groups.values()), all: all };
  }
  function summary(found) {
    if (!found.query.parts.length && !found.query.filters.length) return '';
    if (!found.list.length) return unfinished(found) ? '' : say.nothing;
    return found.whole ? told('hits', look.clauses(found.list)) : '';
  }

  /* one letter says little, and many files are asked for what a word may be a slip of: only once typing rests */
  function unfinished(found) { return found.begun || (found.inHaste && found.query.open && !found.list.length); }
  async function run(inHaste) {
    var mine = ++turn, text = box.value, key = text + wide.checked + inHaste;
    if (key === shown) return;
    shown = key;
    var found = await look.find(text, wide.checked, inHaste);
    if (mine !== turn) return;
    found.inHaste = inHaste;
    found.done = new Set();
    found.all = new Set(found.list);
    found.at = 0;
    var direct = found.straight.slice(0, look.ahead(found.straight, STEP));
    var [straight, next] = await Promise.all([look.texts(direct), more(found, 0, STEP)]);
    if (mine !== turn || !next) return;
    current = found;
    var groups = new Map(), page = new DocumentFragment();
    straight.forEach(r => { if (!r) return; if (groups.has(r.clause)) groups.get(r.clause).push(r); else groups.set(r.clause, [r]); });
    groups.forEach(group => { hit(page, group, next.all, true); });
    next.groups = next.groups.filter(group => !groups.has(group[0].clause));
    show(page, next);
    if (unseen) unseen.remove();
    list.replaceChildren(page);
    if (found.late) {
      await found.late;
      if (mine === turn) { shown = ''; run(inHaste); }
      return;
    }
    said.textContent = summary(found);
    frame.dataset.painted = String(++painted);
    if (inHaste) look.begin(text);
    narrow(found, mine);
  }
  /* once typing rests come the address and the facets; in a large collection their counts need all its files */
  async function narrow(found, mine) {
    var stale = () => mine !== turn;
    await new Promise(done => { setTimeout(done, found.whole ? 250 : 400); });
    if (stale()) return;
    remember();
    if (used && isWithin(1)) await grow();
    if (stale()) return;
    if (unfinished(found)) { run(false); return; }
    var facets = await look.facets(), all = stale() ? null : await facets(found, stale, text => { box.value = text; run(false); });
    if (all && !found.whole && !stale()) said.textContent = told('hits', look.clauses(all));
  }
  var rest = d.getElementById('_more');
  function show(page, next) {
    next.groups.forEach(group => { hit(page, group, next.all, false); });
    rest.hidden = !current || current.at >= current.list.length;
  }
  var growing = false;
  async function grow() {
    if (growing || rest.hidden) return null;
    growing = true;
    var before = list.children.length, next = await more(current, current.at, STEP * 4);
    growing = false;
    if (next) {
      var page = new DocumentFragment();
      show(page, next);
      list.append(page);
    }
    return list.children[before];
  }
  rest.onclick = async () => {
    var first = await grow();
    if (first) first.querySelector('a').focus();
  };
  function isWithin(windows) { return rest.getBoundingClientRect().top < windows * innerHeight; }
  addEventListener('scroll', () => { if (isWithin(1.5)) grow(); }, { passive: true });
  ['input', 'keydown', 'pointermove'].forEach(kind => addEventListener(kind, () => {
    if (!used && isWithin(1)) grow();
    used = true;
  }, { passive: true }));
  function remember() {
    var text = box.value, params = new URLSearchParams();
    if (text.trim()) params.set('q', text.slice(0, 400).trim());
    if (!wide.checked) params.set('own', '1');
    var query = params.toString();
    if (location.search === (query && '?' + query)) return;
    try { history.replaceState(null, '', location.pathname + (query ? '?' + query : '')); } catch (e) { /* some browsers keep addresses of files as they are */ }
  }

  /* arrows go through the hits, Enter opens the first, Escape goes back to the box */
  addEventListener('keydown', e => {
    var links = Array.from(list.querySelectorAll('h3 a')), at = links.indexOf(d.activeElement);
    if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && (d.activeElement === box || at >= 0)) {
      var to = at + (e.key === 'ArrowDown' ? 1 : -1);
      if (to >= links.length) { grow(); return; }
      e.preventDefault();
      if (to < 0) box.focus(); else links[to].focus();
    } else if (e.key === 'Escape' && at >= 0) { box.focus(); box.select(); }
    else if (e.key === 'Escape' && d.activeElement === box && box.value) { e.preventDefault(); box.value = ''; run(true); }
  });
  form.onsubmit = async (e) => {
    e.preventDefault();
    await run(false);
    remember();
    var first = list.querySelector('h3 a');
    if (first && current && current.straight.length) location.href = first.href; else if (first) first.focus();
  };
  box.oninput = () => { run(true); };
  addEventListener('click', remember, true);
  wide.onchange = () => { run(false); };
  var params = new URLSearchParams(location.search);
  box.value = (params.get('q') || '').slice(0, 400);
  wide.checked = params.get('own') !== '1';
  if (box.value) { box.value += ' '; run(false); } else box.focus();
  /* what the first hit takes longer than the next, letters, code and layout, is done before anybody types */
  var unseen;
  function rehearse() {
    var meta = look.meta(), text = meta.words.slice(0, 60).join(' '), clause = { key: '', page: '-', places: {} };
    look.rehearse();
    unseen = put(frame, 'div');
    unseen.style.cssText = 'position:absolute;visibility:hidden;inset:0 0 auto;height:1px;overflow:hidden';
    clause.readings = meta.languages.map((_, i) => ({ id: i, clause: clause, editions: [meta.editions.indexOf(i)], number: '', above: '', heading: text, text: text }));
    hit(unseen, clause.readings.slice(0, 1), new Set(look.tokens(text).slice(0, 3).map(t => t.word)), false);
    setTimeout(() => unseen.remove(), 200);
  }
  look.find('', true).then(() => { if (look.meta() && !box.value) rehearse(); });
})();
