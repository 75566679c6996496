/* What the reader chose, before anything is drawn: the colours and, at the first page, the language. */
(function () {
try {
  var root = document.documentElement, theme = localStorage.getItem('cb.theme'), tongue = localStorage.getItem('cb.tongue');
  if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  document.querySelectorAll('link[hreflang]').forEach(function (other) {
    if (other.hreflang !== tongue || other.getAttribute('href') !== tongue + '/index.html') return;
    root.hidden = true;
    setTimeout(function () { root.hidden = false; }, 2000);
    location.replace(other.href + location.search + location.hash);
  });
} catch (e) { /* storage is switched off */ }
})();
