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
  var here = +whole.dataset.part || 1, query = '';
  function name(change) { return change.dataset.name || change.querySelector('h2,h3').textContent; }
  /* all changes in their order, of which those of other parts have no node */
  var rows = (window.clausebookChanges || []).map(function (c) {
    return { part: c[0], id: c[1], kind: c[2], types: c[3], products: c[4], only: c[5], name: c[6], node: c[0] === here ? d.getElementById(c[1]) : null };
  });
  if (!rows.length) rows = changes.map(function (c) {
    return { part: here, id: c.id, kind: c.dataset.kind, types: c.dataset.types || '', products: c.dataset.products || '', name: name(c), node: c };
  });

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
  function reviewed(row) { return row.node ? row.node.classList.contains('ticked') : ticked[row.id] !== undefined; }
  one('#_export').onclick = function () {
    var list = rows.map(function (row) { return { id: row.id, clause: row.name, kind: row.kind, reviewed: reviewed(row) }; });
    var text = JSON.stringify({ schema: 'clausebook/reviewed/1', comparison: whole.dataset.pair, changes: list }, null, 2);
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
    query = q.toString();
    try { history.replaceState(null, '', location.pathname + (query ? '?' + query : '') + location.hash); } catch (e) { /* not from a folder */ }
    all('.parts a, .map a, .away a').forEach(function (a) { if (a.pathname !== location.pathname) a.search = query; });
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
  function has(list, word) { return list.split(' ').indexOf(word) >= 0; }
  /* what no style sheet can know: what became of a change, which product it concerns, whether it was ticked off */
  function isOff(row) {
    var type = one('#_type'), open = one('#_open'), product = one('#_product');
    return !!(type && type.value && !has(row.types, type.value)
      || product && product.value && row.products && !has(row.products, product.value)
      || open && open.checked && reviewed(row));
  }
  function isShown(row) {
    if (row.node) return row.node.offsetParent !== null && row.node !== asked;
    return !isOff(row) && row.kind.split(' ').some(function (kind) {
      var box = d.getElementById('_' + (kind || 'none'));
      return !box || box.checked;
    }) && boxes.every(function (b) { return !b.checked || !row.only || b.dataset.state !== 'ignore' + row.only; });
  }
  function apply() {
    unask();
    rows.forEach(function (row) { if (row.node) row.node.toggleAttribute('data-off', isOff(row)); });
    at = -1;
    ask();
    tell();
  }
  function tell() {
    var seen = rows.filter(isShown), done = rows.filter(reviewed).length;
    /* how much of each part the filters show, beside the link to it */
    all('.parts ul').forEach(function (list) {
      all('a', list).forEach(function (a, i) {
        var own = seen.filter(function (row) { return row.part === i + 1; }).length;
        if (seen.length < rows.length) a.dataset.shown = own; else delete a.dataset.shown;
      });
    });
    all('.cur').forEach(function (c) { c.classList.remove('cur'); });
    var some = seen.some(function (row) { return row.node; });
    none.hidden = some || !rows.length;
    none.textContent = seen.length && none.dataset.elsewhere || nothing;
    if (at >= 0) {
      rows[at].node.classList.add('cur');
      out.textContent = (seen.indexOf(rows[at]) + 1) + ' / ' + seen.length + '  ' + rows[at].name;
    } else {
      out.textContent = out.dataset.shown.replace('{0}', seen.length) + (done ? ', ' + out.dataset.reviewed.replace('{0}', done) : '');
    }
  }
  /* what the address names */
  function anchor() { try { return decodeURIComponent(location.hash.slice(1)); } catch (e) { return ''; } }
  function named() { return anchor() ? d.getElementById(anchor()) : null; }
  /* what the address names is shown, in spite of the filters and with a word about it, and in what fold it may be */
  var asked = null, note = d.createElement('p'), nothing = none.textContent;
  note.className = 'why asked';
  note.textContent = whole.dataset.asked || '';
  function unask() {
    if (asked) asked.style.removeProperty('display');
    asked = null;
    note.remove();
  }
  function ask() {
    var target = named(), holder = target && target.closest('.chg, .pair, .run-same');
    if (!holder || holder.offsetParent !== null) return;
    asked = holder;
    asked.style.setProperty('display', holder.classList.contains('pair') ? 'grid' : 'block', 'important');
    holder.insertBefore(note, holder.firstElementChild.nextSibling);
  }
  addEventListener('beforeprint', unask);
  addEventListener('afterprint', ask);
  /* the other parts are fetched to be printed with this one, of each what the filters show */
  var print = one('#_print'), others = [];
  window.clausebookPart = function (part, html) {
    var box = d.createElement('div');
    box.innerHTML = html;
    others[part] = box;
    rows.forEach(function (row) {
      var node = row.part === part && isOff(row) && box.querySelector('#' + CSS.escape(row.id));
      if (node) node.setAttribute('data-off', '');
    });
  };
  if (print) print.onclick = function () {
    var links = all('a', print.parentNode), left = links.length - 1, first = one('.colhd').nextSibling;
    function fetched() {
      if (--left) return;
      unask();
      others.forEach(function (box, part) { none.parentNode.insertBefore(box, part < here ? first : none); });
      d.body.classList.add('whole');
      window.print();
    }
    links.forEach(function (link, i) {
      if (i + 1 === here) return;
      var script = d.createElement('script');
      script.src = link.href.replace(/[?#].*/, '').replace(/html$/, 'lines.js');
      script.onload = script.onerror = fetched;
      d.head.append(script);
      script.remove();
    });
  };
  addEventListener('afterprint', function () {
    others.forEach(function (box) { box.remove(); });
    others = [];
    d.body.classList.remove('whole');
  });
  /* from where one is: the row stepped to last, else the one that the address names, else before the first of this part */
  function from(by) {
    if (at >= 0) return at;
    var target = named(), i;
    for (i = 0; target && i < rows.length; i++) if (rows[i].node === target) return i;
    for (i = 0; i < rows.length; i++) if (rows[i].node) return by > 0 ? i - 1 : i;
    return -1;
  }
  function page(row) {
    var url = new URL(all('.parts a')[row.part - 1].href);
    url.search = query;
    url.hash = encodeURIComponent(row.id).replace(/%2F/g, '/');
    return url.href;
  }
  function step(by) {
    var to = from(by) + by;
    while (to >= 0 && to < rows.length && !isShown(rows[to])) to += by;
    if (to < 0 || to >= rows.length) {
      if (at >= 0 || named()) return;
      to = rows.findIndex(isShown);
      if (to < 0) return;
    }
    if (!rows[to].node) { location.href = page(rows[to]); return; }
    at = to;
    rows[at].node.scrollIntoView({ block: 'start' });
    rows[at].node.focus({ preventScroll: true });
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
  /* a link to what is folded or filtered away leads to it all the same; clausebook.js leads to another part */
  function show() {
    var target = named(), fold = target && target.closest('details');
    unask();
    ask();
    if (fold && !fold.open) fold.open = true;
    if (target && (fold || asked)) target.scrollIntoView();
  }
  read();
  if (location.search) say();
  apply();
  /* whoever stepped here from another part goes on from here */
  var start = rows.findIndex(function (row) { return row.node && row.node === named() && isShown(row); });
  if (start >= 0 && window.clausebookChanges) {
    at = start;
    rows[at].node.focus({ preventScroll: true });
    tell();
  }
  addEventListener('hashchange', function () { at = -1; show(); tell(); });
  show();
})();
