/* Search: what a word may mean that no text has. Loaded when one is asked for. */
(function () {
  'use strict';
  var LATIN = { sht: 'щ', sh: 'ш', ch: 'ч', zh: 'ж', ts: 'ц тс', tz: 'ц', yu: 'ю', iu: 'ю', ju: 'ю', ya: 'я', ia: 'ия я', ja: 'я', kh: 'х', ks: 'кс', a: 'а ъ', b: 'б', c: 'ц к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж й', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', q: 'я', r: 'р', s: 'с', t: 'т', u: 'у ъ', v: 'в', w: 'в', x: 'кс х', y: 'й и ъ', z: 'з', 4: 'ч', 6: 'ш' };
  var ALPHABETS = ['az', 'αω', 'ая'];
  window.clausebookGuess = (near, ofForm, startingWith, languages, missing) => {
    function shared(one, other) {
      for (var i = 0, most = Math.min(one.length, other.length); i < most && one[i] === other[i];) i++;
      return i;
    }
    function longest(list, language) {
      var best = null, most = 3, least = 4;
      list.forEach(word => {
        near(word.slice(0, Math.max(4, word.length - 3)), word, language).forEach(e => {
          e.forms.forEach(form => {
            var same = shared(word, form), rest = form.length - same;
            if (word.length - same <= 3 && rest <= 3 && (same > most || (same === most && rest < least))) { most = same; least = rest; best = e; }
          });
        });
      });
      return best ? [{ entry: best, weight: 1 }] : [];
    }
    function cyrillic(word) {
      for (var spellings = [''], at = 0, length; at < word.length; at += length) {
        for (length = 3; length && !(at + length <= word.length && Object.hasOwn(LATIN, word.slice(at, at + length)));) length--;
        if (!length) return [];
        var longer = [];
        LATIN[word.slice(at, at + length)].split(' ').forEach(letter => {
          spellings.forEach(spelling => { if (longer.length < 64) longer.push(spelling + letter); });
        });
        spellings = longer;
      }
      return spellings;
    }
    function spelt(word, goesOn, language) {
      var spellings = cyrillic(word), found = new Map();
      function add(choice) { if (!found.has(choice.entry.number)) found.set(choice.entry.number, choice); }
      spellings.forEach(s => { var e = ofForm(s, language); if (e) add({ entry: e, weight: 1 }); });
      if (!found.size && goesOn) spellings.forEach(s => { startingWith(s, language).forEach(add); });
      return found.size ? Array.from(found.values()) : longest(spellings, language);
    }
    /* the words that are one letter off, as org.clausebook.search.Slips has them */
    function slips(word) {
      var list = [], alphabet = ALPHABETS.find(a => word[0] >= a[0] && word[0] <= a[1]), letters = [];
      if (word.length < 5 || word.length > 30) return list;
      for (var c = alphabet ? alphabet.charCodeAt(0) : 1; c <= (alphabet ? alphabet.charCodeAt(1) : 0); c++) letters.push(String.fromCharCode(c));
      for (var at = 0; at <= word.length; at++) {
        var before = word.slice(0, at), from = word.slice(at), after = from.slice(1);
        list.push(before + after);
        if (after) list.push(before + after[0] + from[0] + after.slice(1));
        letters.forEach(letter => { list.push(before + letter + from, before + letter + after); });
      }
      return list.filter(slip => slip !== word);
    }
    function known(list) {
      return languages.map((_, language) => {
        var found = new Map();
        list.forEach(word => { var e = ofForm(word, language); if (e) found.set(e.number, { entry: e, weight: 0.5 }); });
        return Array.from(found.values());
      });
    }
    /* a wrong first letter, which many files are wanted for, only where nothing else is found */
    function mistyped(word, anywhere) {
      var all = slips(word), late = known(all.filter(slip => slip[0] === word[0] || slip[0] === word[1]));
      return anywhere && !missing.size && !late.some(own => own.length) ? known(all) : late;
    }
    return { longest: longest, spelt: spelt, mistyped: mistyped };
  };
})();
