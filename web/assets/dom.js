// Building elements. Text goes in as text nodes only: nothing here, or in any
// other file, ever reads a string as markup.

// el("p", {class: "x", onclick: f}, "text", child …)
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

export const byId = (id) => document.getElementById(id);

const numerals = "〇一二三四五六七八九";

// clauseName says a clause's id, "6.1", as people do: 第六条.
export function clauseName(id) {
  const n = Number(String(id).split(".")[0]);
  return n > 0 ? `第${numerals[n] ?? n}条` : "总则与附则";
}

// measureOf reads 第六条 or 第6条 back; 0 if there is no such measure.
export function measureOf(name) {
  const n = numerals.indexOf(name) > 0 ? numerals.indexOf(name) : Number(name);
  return n >= 1 && n <= 9 ? n : 0;
}

// chip is a clause's name to tap; a click anywhere on the page that meets one
// opens the policy there (see policy.js).
export function chip(clause, label = clauseName(clause)) {
  return el("button", { type: "button", class: "chip", "data-clause": clause, "aria-label": `${label}，查看原文` }, label);
}

// money writes "42500.50" as 42,500.50, and drops ".00".
export function money(text) {
  const [whole, fraction] = String(text).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction && fraction !== "00" ? `${grouped}.${fraction}` : grouped;
}

// A browser may forbid storage; then nothing is remembered.
export function remembered(key) {
  try { return localStorage.getItem(key) ?? ""; } catch { return ""; }
}
export function remember(key, value) {
  try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* so be it */ }
}
