/* Search: looks clauses up in the files of search/, as org.clausebook.search.Searcher does. A query is data: it only ever becomes text. */
(function () {
  'use strict';
  var FIRST = 1000, GROWTH = 4, READINGS = 2048, EDITIONS = 40, KINDS = 7, SLIPS = 5;
  var ALONE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
  var WORD = new RegExp('[' + ALONE + ']|(?:(?![' + ALONE + '])[\\p{L}\\p{M}\\p{N}])+', 'gu');
  var LETTER = new RegExp('^(?![' + ALONE + '])\\p{L}$', 'u');
  var PART = /[\p{L}\p{M}\p{N}]/u;
  var PLAIN = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', ς: 'σ', ı: 'i' };
  var CHANGES = ['substantive', 'added', 'removed', 'renaming', 'wording', 'moved', 'unchanged'];
  var f = Math.fround;

  /* files */
  var assets = new URL('.', document.currentScript.src).href, base = new URL('../search/', assets).href, files = Object.create(null), asked = Object.create(null), missing = new Set();
  window.cb = (name, text) => { files[name] = text; };
  function file(name) {
    if (name in files) return files[name];
    missing.add(name);
    return '';
  }
  function load(name) {
    return asked[name] || (asked[name] = new Promise(done => {
      var script = document.createElement('script');
      script.src = name === 'guess' || name === 'facets' ? assets + name + '.js' : base + name + '.js';
      script.onload = script.onerror = () => { if (!(name in files)) files[name] = ''; done(); };
      document.head.append(script);
    }));
  }
  /* runs what looks things up until it misses no file */
  async function complete(run) {
    for (;;) {
      missing.clear();
      var result = run();
      if (!missing.size) return result;
      await Promise.all(Array.from(missing, load));
    }
  }

  /* words */
  function fold(word) {
    var lower = word.toLowerCase();
    return /^[\u0000-\u007f\u0430-\u044f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/(и\u0306)|[\u0300-\u036f]/g, '$1').replace(/[ßøđłæœςı]/g, c => PLAIN[c]).normalize('NFC');
  }
  function tokens(text) {
    var found = [], match;
    WORD.lastIndex = 0;
    while ((match = WORD.exec(text))) {
      var end = WORD.lastIndex;
      found.push({ word: fold(match[0]), start: match.index, end: end });
      if (/['’]/.test(text[end] || '') && /[sS]/.test(text[end + 1] || '') && !PART.test(String.fromCodePoint(text.codePointAt(end + 2) || 32))) WORD.lastIndex = end + 2;
    }
    return found;
  }
  function words(text) { return tokens(text).map(t => t.word); }

  /* numbers in base 44 */
  var DIGITS = Object.create(null);
  for (var sign = 33, value = 0; sign < 127; sign++) {
    var digit = String.fromCharCode(sign);
    if ('"\\,|/>'.indexOf(digit) < 0) DIGITS[digit] = value++;
  }
  function Numbers(code) { this.code = code; this.at = 0; }
  Numbers.prototype.next = function () {
    for (var number = 0, scale = 1; ; scale *= 44) {
      var digit = DIGITS[this.code[this.at++]];
      if (!(digit >= 44)) return number + scale * (digit || 0);
      number += scale * (digit - 44);
    }
  };

  function all(code) {
    for (var n = new Numbers(code), list = []; n.at < code.length;) list.push(n.next());
    return list;
  }

  /* texts */
  var SHORT = '';
  for (var c = 33; c < 127; c++) if ('"\\~}'.indexOf(String.fromCharCode(c)) < 0) SHORT += String.fromCharCode(c);
  function decode(code) {
    var pieces = [], at = 0;
    while (at < code.length) {
      var sign = code[at++];
      if (sign === '}') pieces.push(code[at++]);
      else if (sign === '~') {
        var numbers = new Numbers(code);
        numbers.at = at;
        for (var from = pieces.length - numbers.next() - 1, end = from + numbers.next() + 4; from < end; from++) pieces.push(pieces[from]);
        at = numbers.at;
      } else pieces.push(meta.words[sign.charCodeAt(0) >= 0xA1 ? sign.charCodeAt(0) - 0xA1 + SHORT.length : SHORT.indexOf(sign)]);
    }
    return pieces.join('');
  }

  /* BM25 as Lucene computes it, in single precision */
  function lengths(clauses, count) {
    var mean = f(count / clauses), k1 = f(1.2), cache = new Float32Array(256);
    for (var i = 0; i < 256; i++) {
      var shift = ((i - 24) >>> 3) - 1, bits = (i - 24) & 7;
      var length = i < 24 ? i : 24 + (shift < 0 ? bits : (bits | 8) * Math.pow(2, shift));
      cache[i] = f(1 / f(k1 * f(0.25 + f(f(0.75 * f(length)) / mean))));
    }
    return cache;
  }
  function weight(language, frequency) {
    return f(Math.log(1 + (language.clauses - frequency + 0.5) / (frequency + 0.5)));
  }

  /* what there is */
  var meta = null;
  function open() {
    var text = file('meta');
    if (meta || !text) return meta;
    meta = { languages: [], editions: [], products: [], firsts: [], numbers: [], texts: [], words: ['\t', '\n'], readings: 0, many: false };
    var ids = [];
    text.split('\n').forEach(line => {
      var v = line.split('\t'), kind = v.shift();
      if (kind === 'n') { meta.readings = +v[0]; meta.many = v[1] === '1'; }
      else if (kind === 'l') meta.languages.push({ tag: v[0], clauses: +v[1], lengths: lengths(+v[1], +v[2]) });
      else if (kind === 'e') meta.editions = all(v[0]);
      else if (kind === 'p') ids = v;
      else if (kind === 'q') meta.products = v.map(set => all(set).map(i => ids[i]));
      else if (kind === 's') { meta.firsts.push(v[0]); meta.numbers.push(+v[1]); }
      else if (kind === 't') { var start = 0; meta.texts = all(v[0]).map(step => (start += step)); }
      else if (kind === 'd') meta.words = meta.words.concat(v);
    });
    return meta;
  }
  /* what an edition is */
  var editions = [];
  function edition(number) {
    var i = Math.floor(number / EDITIONS), text = editions[number] ? '' : file('e' + i);
    if (text) text.split('\n').forEach((line, k) => {
      var v = line.split('\t');
      editions[i * EDITIONS + k] = { work: v[0], version: v[1].toLowerCase(), label: v[2], href: v[3], several: v.length > 4 };
    });
    return editions[number] || { work: '', version: '', label: '', href: '', several: false };
  }
  /* the last place whose value is not beyond */
  function place(values, value) {
    var low = 0, high = values.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (values[middle] <= value) low = middle; else high = middle - 1;
    }
    return low;
  }

  /* terms */
  var shards = Object.create(null), NONE = { entries: [], forms: new Map(), strangers: new Map(), sorted: [] };
  function joined(before, cut) {
    var n = new Numbers(cut), shared = n.next();
    return before.slice(0, shared) + cut.slice(n.at);
  }
  function push(map, key, value) { if (map.has(key)) map.get(key).push(value); else map.set(key, [value]); }
  function shard(i) {
    if (shards[i]) return shards[i];
    var text = file('v' + i), before = '', made = { entries: [], forms: new Map(), strangers: new Map(), sorted: [] };
    if (!text) return NONE;
    text.split('|').forEach(line => {
      var a = line.indexOf(','), b = line.indexOf(',', a + 1), forms = line.slice(a + 1, b), n = new Numbers(line.slice(b + 1));
      if (forms[0] === '>') { push(made.strangers, line.slice(0, a), { key: forms.slice(1), language: n.next() }); return; }
      var key = joined(before, line.slice(0, a));
      var entry = { key: key, number: meta.numbers[i] + made.entries.length, forms: (/[_#]$/.test(key) ? [] : [key]).concat(forms ? forms.split('/').map(joined.bind(null, key)) : []) };
      entry.language = n.next(); entry.frequency = n.next(); entry.readings = n.next(); entry.translations = [];
      for (var left = n.next(); left > 0; left--) entry.translations.push(n.next());
      entry.overflow = entry.readings > FIRST ? n.next() : -1;
      entry.first = n.code.slice(n.at);
      entry.blocks = [];
      made.entries.push(entry);
      entry.forms.forEach(form => { push(made.forms, form, entry); });
      before = key;
    });
    made.sorted = Array.from(made.forms.keys()).sort();
    return (shards[i] = made);
  }
  function named(key, language) {
    return shard(place(meta.firsts, key)).entries.find(e => e.language === language && e.key === key);
  }
  function numbered(number) {
    var i = place(meta.numbers, number);
    return shard(i).entries[number - meta.numbers[i]];
  }
  function ofForm(form, language) {
    var s = shard(place(meta.firsts, form)), own = e => e.language === language;
    var entry = (s.forms.get(form) || []).find(own), stranger = entry ? null : (s.strangers.get(form) || []).find(own);
    return stranger ? named(stranger.key, language) : entry;
  }
  function startingWith(prefix, language) {
    var found = new Set(), first = place(meta.firsts, prefix);
    for (var i = first; i < meta.firsts.length && i < first + 6; i++) {
      if (i > first && meta.firsts[i] > prefix && !meta.firsts[i].startsWith(prefix)) break;
      var s = shard(i);
      for (var k = s.sorted.length ? place(s.sorted, prefix) : 0; k < s.sorted.length && (s.sorted[k] < prefix || s.sorted[k].startsWith(prefix)); k++) {
        if (s.sorted[k] >= prefix) s.forms.get(s.sorted[k]).forEach(e => { if (e.language === language && found.size < 50) found.add(e); });
      }
    }
    return Array.from(found, e => { return { entry: e, weight: 1 }; });
  }
  function near(beginning, word, language) {
    for (var found = [], i = place(meta.firsts, beginning), last = place(meta.firsts, word); i <= last; i++) {
      found = found.concat(shard(i).entries.filter(e => e.language === language && e.forms.length));
    }
    return found;
  }

  var guesses = null, NO_GUESS = { longest: () => [], spelt: () => [], mistyped: () => meta.languages.map(() => []) };
  function guess() {
    if (!guesses && window.clausebookGuess) guesses = window.clausebookGuess(near, ofForm, startingWith, meta.languages, missing);
    if (!guesses) missing.add('guess');
    return guesses || NO_GUESS;
  }

  /* what a word may mean in each language */
  function meaning(word, goesOn, both) {
    var known = meta.languages.map((_, i) => { var e = ofForm(word, i); return e ? [{ entry: e, weight: 1 }] : []; });
    if (!known.some(k => k.length)) return missing.size ? known : guessed(word, goesOn);
    return both && !(goesOn && word.length === 1) ? known.map((own, i) => own.concat(translated(known, own, i))) : known;
  }
  /* in haste nothing waits for words of the other languages: they join once their files are there */
  var late = null;
  function translated(known, own, language) {
    var found = new Map(), before = missing;
    if (late) missing = late;
    known.forEach(choices => {
      choices.forEach(choice => {
        if (own.length && own[0].entry.frequency > choice.entry.frequency) return;
        choice.entry.translations.forEach(number => {
          var e = numbered(number);
          if (e && e.language === language && !(own.length && own[0].entry === e)) found.set(number, { entry: e, weight: 0.5 });
        });
      });
    });
    missing = before;
    return Array.from(found.values());
  }
  function guessed(word, goesOn) {
    var begun = meta.languages.map((_, i) => goesOn && word.length > 1 ? startingWith(word, i) : []);
    if (missing.size || begun.some(own => own.length) || (goesOn && word.length === 1)) return begun;
    return meta.languages.map((language, i) => {
      var choices = guess().longest([word], i);
      return choices.length || language.tag.split('-')[0] !== 'bg' ? choices : guess().spelt(word, goesOn, i);
    });
  }
  /* queries */
  function parse(text) {
    var plain = text.slice(0, 400).replace(/[\u0000-\u0020\u007f-\u00a0]/g, ' '), parts = [], filters = [], at = 0, wordLast = false;
    function add(part) { if (parts.length < 12) parts.push(part); }
    while (at < plain.length) {
      if (plain[at] === ' ') { at++; continue; }
      var excluded = plain[at] === '-', start, list;
      if (excluded) at++;
      if (at < plain.length && '"„“”«'.indexOf(plain[at]) >= 0) {
        for (start = ++at; at < plain.length && '"“”»'.indexOf(plain[at]) < 0;) at++;
        list = words(plain.slice(start, at++));
        var loose = plain[at] === '~';
        if (loose) at++;
        if (list.length) add({ kind: loose ? 'loose' : 'phrase', excluded: excluded, words: list });
        continue;
      }
      for (start = at; at < plain.length && plain[at] !== ' ' && '"„“”«'.indexOf(plain[at]) < 0;) at++;
      var word = plain.slice(start, at); wordLast = false; var filter = /^(lang|version|changed|product|number):(.+)$/u.exec(word);
      if (filter) { filters.push({ name: filter[1], value: filter[2].toLowerCase(), excluded: excluded }); continue; }
      wordLast = true;
      list = words(word);
      list.forEach((w, i) => { add({ kind: i + 1 === list.length && word.endsWith('*') ? 'prefix' : 'word', excluded: excluded, words: [w] }); });
    }
    var last = parts[parts.length - 1];
    return { parts: parts, filters: filters, open: !!last && last.kind === 'word' && !last.excluded && wordLast && !plain.endsWith(' ') };
  }
  function ask(query, both, mistakes) {
    return query.parts.map((part, i) => {
      var goesOn = query.open && i + 1 === query.parts.length;
      return { part: part, words: part.words.map(word => {
        if (part.kind === 'prefix') return meta.languages.map((_, l) => startingWith(word, l));
        var choices = meaning(word, goesOn, both);
        var slips = mistakes && word.length >= SLIPS ? guess().mistyped(word, !choices.some(own => own.length)) : null;
        return slips ? choices.map((own, l) => own.concat(slips[l])) : choices;
      }) };
    });
  }

  /* what each reading is of */
  var table = { clauses: [], sets: [], norms: [], changes: [], products: [], read: 0 };
  function readings() {
    while (table.read * READINGS < meta.readings) {
      var text = file('r' + table.read), n = new Numbers(text), sets = text.split('|').slice(1).map(set => set.split(',').map(Number));
      if (!text) { for (var later = table.read + 1; later * READINGS < meta.readings; later++) file('r' + later); return false; }
      var clause = n.next() - 1, end = Math.min(meta.readings, (table.read + 1) * READINGS);
      for (var i = table.read * READINGS; i < end; i++) {
        var step = n.next();
        clause += step;
        if (step) {
          table.changes[clause] = n.next();
          table.products[clause] = n.next();
        }
        table.clauses[i] = clause;
        table.sets[i] = sets[n.next()];
        table.norms[i] = meta.many ? 0 : n.next();
      }
      table.read++;
    }
    return true;
  }
  var parts = Object.create(null);
  /* the texts of a clause's page: its readings, each with its clause */
  function part(i) {
    if (parts[i]) return parts[i];
    var code = file('t' + i), list = [], clause = null;
    if (!code) return null;
    decode(code).split('\n').forEach(line => {
      var v = line.split('\t');
      if (v[0]) {
        clause = { key: v[0], page: v[1], places: Object.create(null), readings: [] };
        v.slice(2).forEach(a => { var space = a.indexOf(' '); clause.places[a.slice(0, space)] = a.slice(space + 1); });
      } else {
        var reading = { id: meta.texts[i] + list.length, clause: clause, editions: v[1].split(' ').map(Number), number: v[2], above: v[3], heading: v[4], text: v[5] };
        clause.readings.push(reading);
        list.push(reading);
      }
    });
    return (parts[i] = list);
  }
  function reading(id) {
    var i = place(meta.texts, id), list = part(i);
    return list && list[id - meta.texts[i]];
  }
  function languageOf(r) { return meta.editions[r.editions[0]]; }

  /* which readings fit, and how well */
  var blocksAtMost = 1, cut = false;
  /* the readings of a block of a term and their scores; looked through once, not at every key */
  function block(e, b) {
    if (e.blocks[b]) return e.blocks[b];
    var n = new Numbers(b ? file('p' + (e.overflow + b - 1)) : e.first), language = meta.languages[e.language], w = weight(language, e.frequency);
    var made = { ids: [], scores: [] }, id = -1;
    while (n.at < n.code.length) {
      var step = n.next();
      id += (step >> 1) + 1;
      var times = step & 1 ? n.next() : 1, norm = meta.many ? n.next() : table.norms[id] || 0;
      made.ids.push(id);
      made.scores.push(f(w - f(w / f(1 + f(times * language.lengths[norm])))));
    }
    if (n.code && (meta.many || table.read * READINGS >= meta.readings)) e.blocks[b] = made;
    return made;
  }
  function best(choices) {
    var found = new Map();
    choices.forEach(choice => {
      var e = choice.entry;
      for (var b = 0, room = 0, size = FIRST; b === 0 || room < e.readings; b++, size *= GROWTH) {
        room += size;
        if (b >= blocksAtMost) { cut = true; break; }
        var own = block(e, b);
        for (var i = 0; i < own.ids.length; i++) {
          var score = f(choice.weight * own.scores[i]);
          if (!(found.get(own.ids[i]) >= score)) found.set(own.ids[i], score);
        }
      }
    });
    return found;
  }
  function both(one, other) {
    var sums = new Map();
    one.forEach((score, id) => { if (other.has(id)) sums.set(id, score + other.get(id)); });
    return sums;
  }
  function ofPart(asked, language) {
    var kind = asked.part.kind, sums = null;
    asked.words.forEach(choices => {
      var own = best(choices[language]);
      sums = sums ? both(sums, own) : own;
    });
    if (kind === 'phrase' || kind === 'loose') {
      var forms = asked.words.map((choices, i) => {
        return new Set(kind === 'phrase' ? [asked.part.words[i]] : choices[language].flatMap(c => c.entry.forms));
      });
      Array.from(sums.keys()).forEach(id => { if (!hasPhrase(id, forms)) sums.delete(id); });
    }
    return sums;
  }
  function hasPhrase(id, forms) {
    var r = reading(id);
    return !!r && [r.heading, r.text].some(field => {
      var list = words(field);
      for (var i = 0; i + forms.length <= list.length; i++) {
        if (forms.every((own, k) => own.has(list[i + k]))) return true;
      }
      return false;
    });
  }
  function matches(asked) {
    var found = new Map();
    meta.languages.forEach((_, language) => {
      var sums = null;
      asked.forEach(one => {
        if (one.part.excluded) return;
        var own = ofPart(one, language);
        sums = sums ? both(sums, own) : own;
      });
      if (!sums) {
        sums = new Map();
        if (readings()) for (var id = 0; id < meta.readings; id++) if (meta.editions[table.sets[id][0]] === language) sums.set(id, 0);
      }
      asked.forEach(one => { if (one.part.excluded) ofPart(one, language).forEach((_, id) => { sums.delete(id); }); });
      sums.forEach((sum, id) => { found.set(id, f(sum)); });
    });
    return found;
  }

  /* filters */
  function values(id, name) {
    var clause = table.clauses[id];
    if (name === 'lang') return [meta.languages[meta.editions[table.sets[id][0]]].tag];
    if (name === 'version') return table.sets[id].map(e => edition(e).version);
    if (name === 'changed') return table.changes[clause] < KINDS ? [CHANGES[table.changes[clause]]] : [];
    return meta.products[table.products[clause]];
  }
  function filtered(found, query, but) {
    var left = Array.from(found.keys());
    Array.from(new Set(query.filters.map(x => x.name))).forEach(name => {
      if (name === but) return;
      var own = query.filters.filter(x => x.name === name);
      var has = own.map(x => name === 'number' ? namedReadings(words(x.value).join('_') + '#') : null);
      left = left.filter(id => {
        var any = false, wanted = false, out = false;
        own.forEach((x, i) => {
          var fits = has[i] ? has[i].has(id) : values(id, name).indexOf(x.value) >= 0;
          out = out || (x.excluded && fits);
          any = any || fits;
          wanted = wanted || !x.excluded;
        });
        return !out && (any || !wanted);
      });
    });
    return left;
  }
  function namedReadings(key) {
    var found = new Set();
    meta.languages.forEach((_, language) => {
      var e = named(key, language);
      if (e) best([{ entry: e, weight: 1 }]).forEach((_, id) => { found.add(id); });
    });
    return found;
  }
  function straight(query) {
    if (!query.parts.length || query.filters.length || query.parts.some(p => p.kind !== 'word' || p.excluded)) return [];
    var list = query.parts.flatMap(p => p.words), found = new Set();
    meta.languages.forEach((_, language) => {
      var stems = list.map(word => ofForm(word, language));
      var e = stems.every(Boolean) && named(stems.map(s => s.key).join('_') + '_', language);
      if (e) best([{ entry: e, weight: 1 }]).forEach((_, id) => { found.add(id); });
    });
    if (list.every(word => word.length <= 4)) namedReadings(list.join('_') + '#').forEach(id => { found.add(id); });
    return Array.from(found);
  }

  function ranked(found, list) {
    return list.sort((a, b) => found.get(b) - found.get(a) || a - b);
  }
  /* what a query finds: readings with their scores, the best first; whether these are all; the terms to mark; in haste no slips */
  function search(text, toBoth, inHaste) {
    var query = parse(text), begun = inHaste && begins(query), empty = { query: query, list: [], straight: [], scores: new Map(), asked: [], whole: true, begun: begun };
    if (begun) { query.parts.pop(); query.open = false; }
    if (!open() || !meta.readings) return empty;
    if (!query.parts.length && !query.filters.length) {
      /* what every search of a small collection needs is there before the first key */
      if (!meta.many) { readings(); edition(0); }
      return empty;
    }
    var ready = meta.many && !query.filters.length && query.parts.some(p => !p.excluded) ? false : readings();
    var found, asked, direct;
    for (blocksAtMost = 1; ; blocksAtMost++) {
      cut = false;
      late = inHaste ? new Set() : null;
      asked = ask(query, toBoth, false);
      direct = straight(query);
      if (missing.size) return empty;
      found = matches(asked);
      if (!found.size && !cut && !missing.size && !(inHaste && (query.open || late.size))) { asked = ask(query, toBoth, true); found = matches(asked); }
      if (!cut || missing.size || found.size >= 10) break;
    }
    return { query: query, list: ranked(found, filtered(found, query, '')), straight: direct, scores: found, asked: asked, whole: ready && !cut, begun: begun, late: late && late.size ? Promise.all(Array.from(late, load)) : null };
  }

  /* whether the last word is one letter that may go on: it says nothing yet */
  function begins(query) {
    return query.open && LETTER.test(query.parts[query.parts.length - 1].words[0]);
  }
  /* loads and reads what begins with a letter before it goes on */
  function begin(text) {
    var query = parse(text);
    if (!begins(query) || !open()) return;
    var letter = query.parts[query.parts.length - 1].words[0];
    complete(() => { blocksAtMost = 1; meta.languages.forEach((_, i) => { best(startingWith(letter, i)); }); });
  }
  /* how many readings are of so many clauses, or files where clauses are not known */
  function ahead(ids, count) {
    var seen = new Set(), i = 0;
    for (; i < ids.length; i++) {
      seen.add(meta.many ? place(meta.texts, ids[i]) : table.clauses[ids[i]]);
      if (seen.size > count) break;
    }
    return i;
  }

  /* all that fits with its scores, where the best were looked up; file by file, so that other things can go on */
  async function whole(found) {
    if (found.whole) return found.scores;
    for (var i = 0; i * READINGS < meta.readings; i++) { await load('r' + i); readings(); }
    await Promise.all(meta.editions.map((_, i) => load('e' + Math.floor(i / EDITIONS))));
    for (var e of new Set(found.asked.flatMap(one => one.words.flat(2)).map(choice => choice.entry))) {
      for (var b = 1, room = FIRST; room < e.readings; room += FIRST * Math.pow(GROWTH, b++)) {
        await load('p' + (e.overflow + b - 1));
        block(e, b);
      }
    }
    return complete(() => { blocksAtMost = Infinity; return matches(found.asked); });
  }

  window.clausebookLookup = {
    find: (text, toBoth, inHaste) => complete(() => search(text, toBoth, inHaste)),
    texts: ids => complete(() => ids.map(id => {
      var r = reading(id);
      if (r) r.clause.readings.forEach(own => own.editions.forEach(edition));
      return r;
    })),
    rehearse: () => decode(SHORT.repeat(20) + '}a~!!'), edition: edition, ahead: ahead, begin: begin,
    open: open, tokens: tokens, languageOf: languageOf, meta: () => meta,
    facets: () => load('facets').then(() => window.clausebookFacets),
    whole: whole, filtered: filtered, values: values, clause: id => table.clauses[id],
    clauses: ids => new Set(ids.map(id => table.clauses[id])).size
  };
})();
