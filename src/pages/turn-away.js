/** Stands before the scripts of the pane and of the browser page: an engine that cannot run them is shown the page that says what to do instead. */
(function (window) {
  // What Office put into the address goes along: the next page is in the same Excel.
  if (window.engine.missing().length > 0) window.location.replace("unsupported.html" + window.location.search);
})(window);
