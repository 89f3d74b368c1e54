"use strict";
// Filters and sorts the table of applications, which is whole without. No less-than sign and no ampersand: the page is XML too.
{
  const table = document.getElementById("applications-table");
  const box = document.getElementById("applications-choices");
  const [words, verdict, owner, offer] = box.querySelectorAll("input, select");
  const status = document.getElementById("applications-shown");
  const language = document.documentElement.lang;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const number = new Intl.NumberFormat(language);
  const headings = [...table.tHead.rows[0].cells];
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const lines = [...table.tBodies[0].rows].map((row, place) => {
    const [, judged, owned, hosted] = row.cells;
    return {
      row,
      place,
      verdict: judged.dataset.verdict,
      owner: owned.textContent.trim(),
      offers: [...hosted.querySelectorAll("code")].map((code) => code.textContent),
      words: fold(row.textContent),
    };
  });

  const offered = (select, values) => {
    for (const value of [...new Set(values)].filter((text) => text !== "").sort(compare)) {
      select.append(new Option(value, value));
    }
  };

  const show = () => {
    const searched = fold(words.value).split(/\s+/);
    const conditions = [
      (line) => searched.every((word) => line.words.includes(word)),
      (line) => ["", line.verdict].includes(verdict.value),
      (line) => ["", line.owner].includes(owner.value),
      (line) => ["", ...line.offers].includes(offer.value),
    ];
    let shown = 0;
    for (const line of lines) {
      line.row.hidden = !conditions.every((condition) => condition(line));
      shown += line.row.hidden ? 0 : 1;
    }
    const counts = [number.format(shown), number.format(lines.length)];
    status.textContent = status.dataset.text.replace(/\{(\d)\}/g, (all, place) => counts[place]);
  };

  const key = (line, column) => line.row.cells[column].textContent.trim();

  const sort = (column) => {
    const falling = headings[column].getAttribute("aria-sort") === "ascending";
    headings.forEach((heading) => heading.removeAttribute("aria-sort"));
    headings[column].setAttribute("aria-sort", falling ? "descending" : "ascending");
    // The given order is that of verdicts.
    const difference = (one, other) => (column === 1 ? one.place - other.place : compare(key(one, column), key(other, column)));
    const sorted = [...lines].sort((one, other) => (falling ? -1 : 1) * difference(one, other) || one.place - other.place);
    table.tBodies[0].append(...sorted.map((line) => line.row));
  };

  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent.trim();
    button.addEventListener("click", () => sort(column));
    heading.replaceChildren(button);
  });
  offered(owner, lines.map((line) => line.owner));
  offered(offer, lines.flatMap((line) => line.offers));
  box.addEventListener("input", show);
  box.hidden = false;
  show();
}
