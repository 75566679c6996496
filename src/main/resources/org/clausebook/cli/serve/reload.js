/* Loads the page anew when the site has changed. Served by 'clausebook serve' alone; no site has it. */
(function () {
  var shown = document.currentScript.getAttribute('data-build');
  var changes = new EventSource('/_clausebook/events');
  changes.onmessage = function (change) {
    if (change.data !== shown) {
      changes.close();
      location.reload();
    }
  };
})();
