/* Extras only. Without this file every page reads, links and prints. */
(function () {
  'use strict';
  var d = document, root = d.documentElement;
  function get(k) { try { return localStorage.getItem('cb.' + k); } catch (e) { return null; } }
  function put(k, v) { try { localStorage.setItem('cb.' + k, v); } catch (e) { /* storage is switched off */ } }
  function all(s, n) { return Array.prototype.slice.call((n || d).querySelectorAll(s)); }

  /* theme: follows the system until the reader chooses */
  var modes = ['auto', 'light', 'dark'], button = d.getElementById('_theme'), mode = get('theme') || 'auto';
  function theme() {
    if (mode === 'auto') root.removeAttribute('data-theme'); else root.setAttribute('data-theme', mode);
    button.lastElementChild.textContent = button.dataset[mode];
  }
  if (button) {
    if (modes.indexOf(mode) < 0) mode = 'auto';
    theme();
    button.hidden = false;
    button.onclick = function () {
      mode = modes[(modes.indexOf(mode) + 1) % 3];
      put('theme', mode);
      theme();
    };
  }

  /* the other language of the interface: the choice is kept, and so are the place in the page and its view */
  all('a.tongue').forEach(function (a) {
    a.onclick = a.onauxclick = function () {
      put('tongue', a.lang);
      a.href = a.getAttribute('href').split(/[?#]/)[0] + location.search + location.hash;
    };
  });

  /* a long text has several pages: a place that is not on this one is looked for on the others */
  var cut = d.querySelector('.parts[data-places]');
  function place() { try { return decodeURIComponent(location.hash.slice(1)); } catch (e) { return ''; } }
  function elsewhere() {
    if (!place() || d.getElementById(place())) return;
    window.clausebookPlaces = function (places) {
      var to = Object.prototype.hasOwnProperty.call(places, place()) && all('a', cut)[places[place()] - 1];
      if (to) location.replace(to.getAttribute('href') + location.search + location.hash);
    };
    var script = d.createElement('script');
    script.src = cut.dataset.places;
    d.head.appendChild(script);
  }
  if (cut) {
    elsewhere();
    addEventListener('hashchange', elsewhere);
  }

  /* narrow: contents start closed, and filters of which the address asks none */
  if (innerWidth < 900) all('.fold').forEach(function (f) { f.open = !!location.search && f.matches('.show'); });

  /* a link to the place of a clause that is not in the other edition, and what is said there */
  all('a[data-absent]').forEach(function (a) {
    var parts = a.getAttribute('href').split('#');
    a.setAttribute('href', parts[0] + '?absent' + (parts[1] ? '#' + parts[1] : ''));
  });
  var absent = d.getElementById('_absent');
  if (absent) {
    absent.hidden = location.search !== '?absent';
    addEventListener('hashchange', function () { absent.hidden = true; });
  }

  /* the clause you are at: marked in the contents, kept when the edition is switched */
  var places = all('.part, .cl'), links = all('.bar a[data-edition]'), toc = d.querySelector('.toc');
  var entries = {}, here = null, lit = null;
  all('.toc a').forEach(function (a) { entries[a.getAttribute('href')] = a; });
  function current() {
    var target = d.querySelector('.part:target, .cl:target, .cl:has(:target)'), top = target && target.getBoundingClientRect().top;
    /* what stands near the end of a page cannot be scrolled up */
    var end = scrollY + innerHeight > root.scrollHeight - 2;
    if (target && top >= 0 && top < (end ? innerHeight : innerHeight / 2)) return places.indexOf(target);
    var low = 0, high = places.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (places[middle].getBoundingClientRect().top < 140) low = middle; else high = middle - 1;
    }
    return low;
  }
  /* the first page of an edition that has several */
  function whole(page) { return page.replace(/~\d+(?=\.html$)/, ''); }
  /* the same place in another edition: of the same name, unless its note says another or that there is none */
  function same(place, page) {
    var side = place.querySelector('.side'), missing = side ? all('a[data-absent]', side) : [];
    var others = missing.map(function (a) { return a.getAttribute('href'); });
    if (side && side.dataset.elsewhere) others = others.concat(side.dataset.elsewhere.split(' '));
    for (var i = 0; i < others.length; i++) {
      var file = others[i].split(/[?#]/)[0];
      if (!file || whole(file) === whole(page)) return file ? others[i] : page + others[i];
    }
    return page + place.querySelector('.no').getAttribute('href');
  }
  function mark() {
    var at = current(), place = places[at];
    if (place === here) return;
    if (here) here.classList.remove('here');
    here = place;
    here.classList.add('here');
    var entry = null;
    for (var i = at; i >= 0 && !entry; i--) entry = entries[places[i].querySelector('.no').getAttribute('href')];
    if (lit) lit.removeAttribute('aria-current');
    lit = entry;
    if (lit) {
      lit.setAttribute('aria-current', 'true');
      if (getComputedStyle(toc).position === 'sticky') toc.scrollTop = lit.offsetTop - toc.clientHeight / 2;
    }
    links.forEach(function (link) {
      if (link.hasAttribute('data-kept')) link.setAttribute('href', same(place, link.getAttribute('href').split(/[?#]/)[0]));
    });
  }
  if (places.length) {
    var waiting = false;
    addEventListener('scroll', function () {
      if (!waiting) { waiting = true; requestAnimationFrame(function () { waiting = false; mark(); }); }
    }, { passive: true });
    addEventListener('hashchange', mark);
    addEventListener('resize', mark);
    /* fonts that come late move the text without scrolling it */
    addEventListener('load', mark);
    if (d.fonts) d.fonts.ready.then(mark);
    mark();
  }

  /* defined terms open beside the word; the link to the glossary works without this */
  var pop = d.getElementById('_pop');
  if (pop && pop.showPopover) {
    d.addEventListener('click', function (e) {
      var a = e.target.closest && e.target.closest('a.term');
      var note = a && d.getElementById('_' + a.closest('[lang]').lang + '-' + decodeURIComponent(a.hash.slice(1)));
      if (!note || e.metaKey || e.ctrlKey || e.shiftKey) return;
      e.preventDefault();
      pop.replaceChildren(note.content.cloneNode(true));
      pop.showPopover();
      var at = a.getBoundingClientRect();
      pop.style.top = (at.bottom + scrollY + 6) + 'px';
      pop.style.left = Math.max(8, Math.min(at.left, innerWidth - pop.offsetWidth - 16)) + scrollX + 'px';
      var link = pop.querySelector('a');
      if (link) link.focus({ preventScroll: true });
      pop.onkeydown = function (ev) { if (ev.key === 'Tab') { ev.preventDefault(); pop.hidePopover(); } };
      pop.ontoggle = function (ev) { if (ev.newState === 'closed') a.focus({ preventScroll: true }); };
    });
  }
})();
