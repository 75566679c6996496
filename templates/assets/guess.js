/* Search: what a word may mean that no text has. Loaded when one is asked for. */
(function () {
  'use strict';
  var LATIN = { sht: 'щ', sh: 'ш', ch: 'ч', zh: 'ж', ts: 'ц тс', tz: 'ц', yu: 'ю', iu: 'ю', ju: 'ю', ya: 'я', ia: 'ия я', ja: 'я', kh: 'х', ks: 'кс', a: 'а ъ', b: 'б', c: 'ц к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж й', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', q: 'я', r: 'р', s: 'с', t: 'т', u: 'у ъ', v: 'в', w: 'в', x: 'кс х', y: 'й и ъ', z: 'з', 4: 'ч', 6: 'ш' };
  window.clausebookGuess = (near, ofForm, startingWith) => {
    function shared(one, other) {
      for (var i = 0, most = Math.min(one.length, other.length); i < most && one[i] === other[i];) i++;
      return i;
    }
    function longest(list, language) {
      var best = null, most = 3, least = 4;
      list.forEach(word => {
        near(word, language).forEach(e => {
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
      if (!found.size && goesOn && word.length > 1) spellings.forEach(s => { startingWith(s, language).forEach(add); });
      return found.size ? Array.from(found.values()) : longest(spellings, language);
    }
    function mistyped(word, language) {
      var found = new Map();
      if (word.length < 5) return [];
      [word, word.slice(1), word[1] + word[0] + word.slice(2)].sort().forEach(at => {
        near(at, language).forEach(e => {
          if (e.forms.some(form => oneOff(word, form)) && !found.has(e.number)) found.set(e.number, { entry: e, weight: 0.5 });
        });
      });
      return Array.from(found.values());
    }
    function oneOff(word, form) {
      if (Math.abs(word.length - form.length) > 1) return false;
      var start = shared(word, form), end = 0, most = Math.min(word.length, form.length) - start;
      while (end < most && word[word.length - 1 - end] === form[form.length - 1 - end]) end++;
      var a = word.length - start - end, b = form.length - start - end;
      return (a === 2 && b === 2 && word[start] === form[start + 1] && word[start + 1] === form[start]) || (a <= 1 && b <= 1);
    }
    return { longest: longest, spelt: spelt, mistyped: mistyped };
  };
})();
