/* The chosen colours, before anything is drawn. */
try {
  var theme = localStorage.getItem('cb.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
} catch (e) { /* storage is switched off */ }
