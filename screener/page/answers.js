"use strict";

// What is saved: the columns that `screener learn --answers` reads.
const COLUMNS = ["profile url", "id", "name", "my verdict", "why", "day"];
const STARTS_FORMULA = /^'*[=+\-@|%＝＋－＠]/u;

/** The text on one line, without anything that cannot be seen or turns the direction of writing. */
function oneLine(text) {
  const shown = text.replace(/[\s\x1c-\x1f\x85]/gu, " ").replace(/[^\P{C}\u200c\u200d]/gu, "");
  return shown.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** A cell of CSV, behind one more apostrophe where a spreadsheet could take it for a formula. */
function cellOf(text) {
  const line = oneLine(text);
  const safe = STARTS_FORMULA.test(line) ? `'${line}` : line;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The answers as CSV: a header, then a row for each. */
function csvOf(rows) {
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

/** A day of the local calendar, as in 2026-11-22. */
function dayOf(moment) {
  const padded = (number) => String(number).padStart(2, "0");
  return [moment.getFullYear(), padded(moment.getMonth() + 1), padded(moment.getDate())].join("-");
}

/** How many of these [recommended, answered] pairs are equal, in words, and whether that is nearly always. */
function followed(pairs, always, enough) {
  const same = pairs.filter(([recommended, answered]) => recommended === answered).length;
  return { same, nearlyAlways: pairs.length >= enough && same > always * pairs.length };
}
