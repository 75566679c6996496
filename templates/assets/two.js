/* Holds any two products of an edition against each other; those of one group have pages that need no script. */
(function () {
  'use strict';
  var d = document, form = d.getElementById('_two'), into = d.getElementById('_compared'), sections = Object.create(null), MOST = 4e6;
  if (!form) return;
  form.hidden = false;
  window.clausebookSection = (id, clauses) => { sections[id] = clauses; };
  function load(option) {
    return new Promise(done => {
      if (option.value in sections) return done();
      var script = d.createElement('script');
      script.src = option.dataset.file;
      script.onload = script.onerror = done;
      d.head.append(script);
    });
  }
  function element(name, kind, text) {
    var made = d.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }
  function say(text, value, other) { return text.replace('{0}', () => value).replace('{1}', () => other); }

  /* the words that both have, by the longest common subsequence; texts too long for that are held against each other as a whole */
  function redline(one, other) {
    var a = one.match(/\S+\s*/g) || [], b = other.match(/\S+\s*/g) || [], width = b.length + 1, ops = [];
    function add(kind, text) {
      var last = ops[ops.length - 1];
      if (last && last[0] === kind) last[1] += text; else ops.push([kind, text]);
    }
    if (a.length * b.length > MOST) return [['del', one], ['ins', other]];
    var best = new Uint16Array((a.length + 1) * width), i, j;
    for (i = a.length - 1; i >= 0; i--) {
      for (j = b.length - 1; j >= 0; j--) {
        best[i * width + j] = same(a[i], b[j]) ? best[(i + 1) * width + j + 1] + 1 : Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
      }
    }
    for (i = 0, j = 0; i < a.length || j < b.length;) {
      if (i < a.length && j < b.length && same(a[i], b[j])) { add('', b[j++]); i++; }
      else if (i < a.length && (j === b.length || best[(i + 1) * width + j] >= best[i * width + j + 1])) add('del', a[i++]);
      else add('ins', b[j++]);
    }
    return ops;
  }
  function same(one, other) { return one.trimEnd() === other.trimEnd(); }
  function law(clause, ops, left) {
    var column = element('div', 'law ' + (left ? 'l' : 'r')), text = element('p', 'several');
    column.lang = form.dataset.language;
    if (clause.number) text.append(element('span', 'no', clause.number), ' ');
    ops.forEach(op => {
      if (left && op[0] === 'ins') return;
      text.append(op[0] ? element(op[0], '', op[1]) : op[1]);
    });
    column.append(text);
    return column;
  }
  function link(clause) {
    var a = element('a', '', clause.name);
    a.href = form.dataset.reader + '#' + encodeURIComponent(clause.anchor).replace(/%2F/g, '/');
    a.lang = form.dataset.language;
    return a;
  }
  function row(kind, label, one, other, missing) {
    var article = element('article', 'chg'), head = element('div', 'hd'), title = element('h3'), cols = element('div', other ? 'cols' : 'cols gone');
    title.append(link(other || one));
    head.append(title, element('span', 'tag ' + kind, label));
    var ops = redline(one ? one.text : '', other ? other.text : '');
    cols.append(one ? law(one, ops, true) : element('p', 'void', missing), other ? law(other, ops, false) : element('p', 'void', missing));
    article.append(head, cols);
    return article;
  }
  function show(left, right) {
    var said = form.dataset, names = [left.textContent, right.textContent], theirs = new Map(), equal = [];
    into.replaceChildren(element('h2', '', say(said.title, names[0], names[1])));
    (sections[right.value] || []).forEach(clause => theirs.set(clause.topic, clause));
    (sections[left.value] || []).forEach(one => {
      var other = theirs.get(one.topic);
      theirs.delete(one.topic);
      if (other && other.wording === one.wording) equal.push(other);
      else if (other) into.append(row('subst', said.otherwise, one, other, ''));
      else into.append(row('removed', say(said.only, names[0]), one, null, say(said.not, names[1])));
    });
    theirs.forEach(other => into.append(row('added', say(said.only, names[1]), null, other, say(said.not, names[0]))));
    if (equal.length) {
      var list = element('ul', 'names');
      equal.forEach(clause => { var item = element('li'); item.append(link(clause)); list.append(item); });
      into.append(element('h3', '', say(equal.length === 1 ? said.one : said.same, equal.length)), list);
    }
    into.focus();
  }
  async function compare() {
    var left = form.left.selectedOptions[0], right = form.right.selectedOptions[0];
    var page = d.querySelector('[data-left="' + left.value + '"][data-right="' + right.value + '"],[data-left="' + right.value + '"][data-right="' + left.value + '"]');
    if (page) { location.href = page.href; return; }
    if (left.value === right.value) return;
    await Promise.all([load(left), load(right)]);
    show(left, right);
    try { history.replaceState(null, '', '?left=' + left.value + '&right=' + right.value); } catch (e) { /* not from a folder */ }
  }
  form.onsubmit = e => { e.preventDefault(); compare(); };
  var asked = new URLSearchParams(location.search);
  if (form.right.options.length > 1) form.right.selectedIndex = 1;
  ['left', 'right'].forEach(side => {
    if (asked.has(side) && Array.from(form[side].options).some(o => o.value === asked.get(side))) form[side].value = asked.get(side);
  });
  if (asked.has('left') && asked.has('right')) compare();
})();
