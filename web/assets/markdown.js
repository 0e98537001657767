// The little Markdown that answers are written in, made into elements: bold,
// emphasis, code, headings, lists, tables, quotes, rules. What is not one of
// these, markup and links among it, stays the text it is.
import { chip, el, measureOf } from "./dom.js";

const listItem = /^(\s*)([-*+]|\d{1,3}[.)])\s+(.*)$/;
const tableRule = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const inlineParts = /(\*\*(?=\S)[^\n]+?\*\*|`[^`\n]+`|\*(?=[^\s*])[^*\n]+\*|第\s?[一二三四五六七八九1-9]\s?条)/;

// inline returns the nodes of one line.
function inline(text) {
  return text.split(inlineParts).filter(Boolean).map((part) => {
    if (part.length > 4 && part.startsWith("**") && part.endsWith("**")) return el("strong", {}, inline(part.slice(2, -2)));
    if (part.length > 2 && part.startsWith("`") && part.endsWith("`")) return el("code", {}, part.slice(1, -1));
    if (part.length > 2 && part.startsWith("*") && part.endsWith("*")) return el("em", {}, inline(part.slice(1, -1)));
    const named = /^第\s?(.)\s?条$/.exec(part);
    if (named && measureOf(named[1])) return chip(String(measureOf(named[1])), part);
    return part;
  });
}

function cells(line) {
  return line.trim().replace(/^\||\|$/g, "").split("|").map((c) => c.trim());
}

function table(rows) {
  const [head, , ...body] = rows.map(cells);
  const row = (tag) => (r) => el("tr", {}, r.map((c) => el(tag, tag === "th" ? { scope: "col" } : {}, inline(c))));
  return el("div", { class: "wide", tabindex: "0" }, el("table", {}, el("thead", {}, row("th")(head)), el("tbody", {}, body.map(row("td")))));
}

// list takes the items at an indentation; deeper ones become a list within.
function list(items) {
  const ordered = /\d/.test(items[0].mark);
  const out = el(ordered ? "ol" : "ul", ordered ? { start: parseInt(items[0].mark, 10) } : {});
  for (let i = 0; i < items.length; ) {
    const item = el("li", {}, inline(items[i].text));
    const deeper = [];
    for (i++; i < items.length && items[i].indent > items[0].indent; i++) deeper.push(items[i]);
    if (deeper.length) item.append(list(deeper));
    out.append(item);
  }
  return out;
}

// markdown returns a text's elements.
export function markdown(text) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const out = [];
  const run = (i, test) => {
    const from = i;
    while (i < lines.length && test(lines[i], i - from)) i++;
    return [lines.slice(from, i), i];
  };
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    let part;
    if (!line.trim()) {
      i++;
    } else if (/^```/.test(line)) {
      [part, i] = run(i + 1, (l) => !/^```/.test(l));
      i++;
      out.push(el("pre", {}, part.join("\n")));
    } else if (/^#{1,6}\s/.test(line)) {
      out.push(el(/^##?\s/.test(line) ? "h3" : "h4", {}, inline(line.replace(/^#+\s+/, ""))));
      i++;
    } else if (/^\s*(-\s*-\s*-[\s-]*|\*\s*\*\s*\*[\s*]*)$/.test(line)) {
      out.push(el("hr"));
      i++;
    } else if (/^\s*>/.test(line)) {
      [part, i] = run(i, (l) => /^\s*>/.test(l));
      out.push(el("blockquote", {}, markdown(part.map((l) => l.replace(/^\s*>\s?/, "")).join("\n"))));
    } else if (listItem.test(line)) {
      const kind = /\d/.test(listItem.exec(line)[2]);
      const same = (m) => m && (m[1].length > 1 || /\d/.test(m[2]) === kind);
      [part, i] = run(i, (l) => same(listItem.exec(l)) || /^\s{2,}\S/.test(l));
      const items = [];
      for (const l of part) {
        const m = listItem.exec(l);
        if (m) items.push({ indent: m[1].length > 1 ? m[1].length : 0, mark: m[2], text: m[3] });
        else items.at(-1).text += " " + l.trim();
      }
      out.push(list(items));
    } else if (line.includes("|") && tableRule.test(lines[i + 1] ?? "") && lines[i + 1].includes("-")) {
      [part, i] = run(i, (l, n) => n < 2 || l.includes("|"));
      out.push(table(part));
    } else {
      [part, i] = run(i, (l, n) => n === 0 || (l.trim() && !/^(#{1,6}\s|\s*>|```)/.test(l) && !listItem.test(l)));
      out.push(el("p", {}, part.flatMap((l, n) => (n ? [el("br"), ...inline(l)] : inline(l)))));
    }
  }
  return out;
}

// plain returns a text's parts as they are read, without their marks: a list
// as lines, a row of a table as a line.
export const plain = (text) => markdown(text).map((node) => written(node)).filter(Boolean);

function written(node, indent = "") {
  switch (node.tagName) {
    case "UL":
    case "OL":
      return [...node.children].map((item, i) => {
        const own = [...item.childNodes].filter((n) => !/^[UO]L$/.test(n.nodeName)).map((n) => n.textContent).join("");
        const deeper = [...item.children].filter((n) => /^[UO]L$/.test(n.tagName)).map((n) => `\n${written(n, `${indent}  `)}`);
        return `${indent}${node.tagName === "OL" ? `${node.start + i}. ` : "· "}${own}${deeper.join("")}`;
      }).join("\n");
    case "DIV": // around a table
      return [...node.querySelectorAll("tr")].map((row) => [...row.cells].map((c) => c.textContent).join("　")).join("\n");
    case "BLOCKQUOTE":
      return [...node.children].map((n) => written(n)).join("\n");
    case "P":
      return [...node.childNodes].map((n) => (n.nodeName === "BR" ? "\n" : n.textContent)).join("");
    default:
      return node.textContent;
  }
}
