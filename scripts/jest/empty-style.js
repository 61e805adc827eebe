/** Style sheets mean nothing to jsdom: an import of one is an empty module in unit tests. */
module.exports = {};
