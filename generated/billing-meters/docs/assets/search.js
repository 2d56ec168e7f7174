// @ts-check
// Without JavaScript the list is complete and the search box stays hidden, since nothing would answer it.

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.search"));
const field = /** @type {HTMLInputElement | null} */ (document.querySelector("#q"));
const count = document.querySelector("#count");

if (form && field) {
  form.hidden = false;
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
  if (count) filterList(form, field, count);
}

/**
 * Shows the operations that have all words of the query.
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 * @param {Element} count
 */
function filterList(form, field, count) {
  const all = count.textContent ?? "";
  const noMatch = document.querySelector("#no-match");
  const groups = Array.from(document.querySelectorAll(".group"), (group) => ({
    group: /** @type {HTMLElement} */ (group),
    name: group.querySelector("h3")?.textContent?.toLowerCase() ?? "",
    entries: Array.from(group.querySelectorAll("li"), (item) => ({
      item,
      text: item.textContent?.toLowerCase() ?? "",
    })),
  }));

  function filter() {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { group, name, entries } of groups) {
      let shown = 0;
      for (const { item, text } of entries) {
        const matches = words.every((word) => text.includes(word) || name.includes(word));
        item.hidden = !matches;
        if (matches) shown += 1;
      }
      group.hidden = shown === 0;
      found += shown;
    }
    count.textContent = words.length === 0 ? all : `${found} found`;
    noMatch?.toggleAttribute("hidden", found > 0);
  }

  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.addEventListener("input", filter);
  // The list is filtered already: Enter opens its first entry.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = document.querySelector(".group:not([hidden]) li:not([hidden]) a");
    if (field.value.trim() !== "" && first instanceof HTMLElement) first.click();
  });
  filter();
}
