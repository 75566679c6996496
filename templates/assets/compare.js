/* Extras of the redline and of the list of changes. Without this file both read, filter and print. */
(function () {
  'use strict';
  var d = document;
  function get(k) { try { return localStorage.getItem('cb.' + k); } catch (e) { return null; } }
  function put(k, v) { try { localStorage.setItem('cb.' + k, v); } catch (e) { /* storage is switched off */ } }
  function all(s, n) { return Array.prototype.slice.call((n || d).querySelectorAll(s)); }
  function one(s) { return d.querySelector(s); }
  all('.js').forEach(function (x) { if (!x.classList.contains('none')) x.hidden = false; });

  /* a list that sorts by the column one asks for */
  all('table[data-sortable]').forEach(function (table) {
    var heads = all('thead th', table), body = table.tBodies[0];
    var order = new Intl.Collator(d.documentElement.lang, { numeric: true });
    function value(row, i) { var cell = row.cells[i]; return cell.dataset.rank || cell.textContent; }
    heads.forEach(function (head, i) {
      var button = d.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.onclick = function () {
        var down = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down > 0 ? 'ascending' : 'descending');
        all('tr', body).map(function (row) { return [value(row, i), row]; })
          .sort(function (a, b) { return down * order.compare(a[0], b[0]); })
          .forEach(function (pair) { body.appendChild(pair[1]); });
      };
    });
  });

  var whole = one('.cmp');
  if (!whole) return;
  d.body.classList.add('script');
  var changes = all('[data-kind]'), boxes = all('[data-state]'), out = one('.step output'), none = one('.none'), at = -1;

  /* folded words open where one asks */
  whole.addEventListener('click', function (e) {
    if (e.target.classList.contains('gap')) {
      e.target.classList.add('open');
      e.target.nextElementSibling.classList.add('open');
    }
  });

  /* what was reviewed stays in this browser */
  var key = 'reviewed.' + whole.dataset.pair, ticked = {};
  try { ticked = JSON.parse(get(key) || '{}') || {}; } catch (e) { ticked = {}; }
  /* a change that reads otherwise than when it was ticked off is to be reviewed again */
  function mark(change) {
    var text = (all('.cols', change).length ? all('.cols', change) : [change]).map(function (x) { return x.textContent; }).join('\n'), hash = 5381;
    for (var i = 0; i < text.length; i++) hash = (hash * 33 ^ text.charCodeAt(i)) >>> 0;
    return hash.toString(36);
  }
  function name(change) { return change.dataset.name || change.querySelector('h2,h3').textContent; }
  changes.forEach(function (change) {
    change.tabIndex = -1;
    var label = d.createElement('label'), box = d.createElement('input');
    box.type = 'checkbox';
    label.append(box, whole.dataset.tick);
    (change.querySelector('.end') || change.querySelector('.mid')).append(label);
    box.checked = ticked[change.id] !== undefined && ticked[change.id] === mark(change);
    change.classList.toggle('ticked', box.checked);
    box.onchange = function () {
      if (box.checked) ticked[change.id] = mark(change); else delete ticked[change.id];
      put(key, JSON.stringify(ticked));
      change.classList.toggle('ticked', box.checked);
      apply();
    };
  });
  one('#_export').onclick = function () {
    var rows = changes.map(function (change) {
      return {
        id: change.id,
        clause: name(change),
        kind: change.dataset.kind,
        reviewed: change.classList.contains('ticked')
      };
    });
    var text = JSON.stringify({ schema: 'clausebook/reviewed/1', comparison: whole.dataset.pair, changes: rows }, null, 2);
    var link = d.createElement('a');
    link.href = URL.createObjectURL(new Blob([text + '\n'], { type: 'application/json' }));
    link.download = 'reviewed-' + whole.dataset.pair + '.json';
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  };

  /* filters are kept in the address */
  function standard(box) { return box.tagName === 'SELECT' ? '' : box.defaultChecked; }
  function say() {
    var q = new URLSearchParams();
    boxes.forEach(function (b) {
      if (b.type === 'radio') { if (b.checked && !b.defaultChecked) q.set(b.dataset.state, b.value); }
      else if (b.tagName === 'SELECT') { if (b.value) q.set(b.dataset.state, b.value); }
      else if (b.checked !== standard(b)) q.set(b.dataset.state, b.checked ? '1' : '0');
    });
    var s = q.toString();
    try { history.replaceState(null, '', location.pathname + (s ? '?' + s : '') + location.hash); } catch (e) { /* not from a folder */ }
    all('.parts a').forEach(function (a) { a.search = s; });
  }
  function read() {
    var q = new URLSearchParams(location.search);
    boxes.forEach(function (b) {
      var name = b.dataset.state;
      if (q.has('only') && 'isKind' in b.dataset) b.checked = name === q.get('only');
      else if (b.type === 'radio') { if (q.get(name) === b.value) b.checked = true; }
      else if (q.has(name)) { if (b.tagName === 'SELECT') b.value = q.get(name); else b.checked = q.get(name) === '1'; }
      else if (b.tagName === 'SELECT') b.value = '';
      else b.checked = standard(b);
    });
  }
  function shown() { return changes.filter(function (c) { return c.offsetParent !== null; }); }
  function apply() {
    var type = one('#_type'), open = one('#_open'), product = one('#_product');
    changes.forEach(function (c) {
      var other = type && type.value && c.dataset.types.split(' ').indexOf(type.value) < 0;
      var about = (c.dataset.products || '').split(' ');
      if (product && product.value && about.indexOf('*') < 0 && about.indexOf(product.value) < 0) other = true;
      c.toggleAttribute('data-off', !!(other || open && open.checked && c.classList.contains('ticked')));
    });
    at = -1;
    tell();
  }
  function tell() {
    var rows = shown(), done = changes.filter(function (c) { return c.classList.contains('ticked'); }).length;
    all('.cur').forEach(function (c) { c.classList.remove('cur'); });
    none.hidden = rows.length > 0 || !changes.length;
    if (at >= 0 && rows[at]) {
      rows[at].classList.add('cur');
      out.textContent = (at + 1) + ' / ' + rows.length + '  ' + name(rows[at]);
    } else {
      out.textContent = out.dataset.shown.replace('{0}', rows.length) + (done ? ', ' + out.dataset.reviewed.replace('{0}', done) : '');
    }
  }
  /* from where one is: the row stepped to last, else the one that the address names, else the first below the bar */
  function from(rows) {
    if (at >= 0) return at;
    var named = location.hash && d.getElementById(decodeURIComponent(location.hash.slice(1)));
    return named ? rows.indexOf(named) : -1;
  }
  function step(by) {
    var rows = shown();
    if (!rows.length) return;
    at = Math.max(0, Math.min(rows.length - 1, from(rows) + by));
    rows[at].scrollIntoView({ block: 'start' });
    rows[at].focus({ preventScroll: true });
    tell();
  }
  boxes.forEach(function (b) { b.addEventListener('change', function () { say(); apply(); }); });
  all('[data-step]').forEach(function (b) { b.onclick = function () { step(+b.dataset.step); }; });
  var keys = one('#_keys');
  keys.checked = get('keys') !== 'off';
  keys.onchange = function () { put('keys', keys.checked ? 'on' : 'off'); };
  d.addEventListener('keydown', function (e) {
    var typing = e.target.tagName === 'SELECT' || e.target.tagName === 'INPUT' && !/^(checkbox|radio)$/.test(e.target.type);
    if (e.ctrlKey || e.metaKey || e.altKey || typing || !keys.checked) return;
    if (e.key === 'n') step(1);
    else if (e.key === 'p') step(-1);
  });
  read();
  if (location.search) say();
  apply();
  /* a link into a clause that is folded opens the fold */
  function show() {
    var named = location.hash && d.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = named && named.closest('details');
    if (fold && !fold.open) { fold.open = true; named.scrollIntoView(); }
  }
  addEventListener('hashchange', show);
  show();
})();
