// Finds things as assistive technology does: by role and accessible name, worked out by axe-core.
// Given: a role, a name, how the name must match, an element to look in or null, whether a hidden thing counts.
// Gives the elements that match, and the names of those that have the role, for the message when none does.
const [role, name, how, within, axe_is_there] = arguments;
const axe = window.axe;
if (!axe) return { axe: false };
const likely = {
  alert: "[role=alert]", article: "article", banner: "header", button: "button,[role=button]", cell: "td", checkbox: "input[type=checkbox]",
  columnheader: "th", combobox: "select", contentinfo: "footer", definition: "dd", figure: "figure", form: "form", group: "fieldset,details,[role=group]",
  heading: "h1,h2,h3,h4,h5,h6", link: "a[href]", list: "ul,ol", listitem: "li", main: "main", navigation: "nav", progressbar: "progress",
  radio: "input[type=radio]", region: "section,[role=region]", row: "tr", rowheader: "th", status: "[role=status],output", table: "table", textbox: "textarea,input",
};
const tags = { summary: "summary", details: "details", file: "input[type=file]" };
const plain = (text) => text.replace(/\s+/g, " ").trim();
const matches = (found) => (how === "exactly" ? found === name : how === "starting" ? found.startsWith(name) : found.includes(name));
try { axe.teardown(); } catch { /* nothing was set up */ }
axe.setup(document.documentElement);
try {
  const root = within ?? document;
  const candidates = [...root.querySelectorAll(tags[role] ?? likely[role] ?? "*")].filter(
    (element) => (role in tags || axe.commons.aria.getRole(element) === role) && axe.commons.dom.isVisibleToScreenReaders(element),
  );
  const named = candidates.map((element) => {
    // An element that takes no name from its content is known by its text all the same: a row, an alert, a list item.
    const given = role === "summary" || role === "details" ? "" : plain(axe.commons.text.accessibleText(element));
    return [element, given || plain(element.textContent)];
  });
  return {
    axe: true,
    found: named.filter(([, found]) => name === null || matches(found)).map(([element]) => element),
    names: named.map(([, found]) => found.slice(0, 120)),
  };
} finally {
  axe.teardown();
}
