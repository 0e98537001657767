// Figures and quotes of an answer, made into ways to the words they rest on.
import { el } from "./dom.js";

const quoted = /“([^“”]{4,})”/;
const figure = /\d[\d,]*(?:\.\d+)?(?:万元|亿元|元|%|万|个|年)/;
const parts = new RegExp(`(${quoted.source.replace("(", "(?:")}|${figure.source})`);

// follow makes what can be followed in some elements tappable.
export function follow(nodes, answer) {
  for (const node of nodes) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT, (t) => (t.parentElement.closest("button, a, code") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const pieces = text.data.split(parts);
      if (pieces.length > 1) text.replaceWith(...pieces.filter(Boolean).map((piece) => link(piece, answer)));
    }
  }
  return nodes;
}

function link(piece, answer) {
  const at = source(piece, answer);
  return at ? el("a", { href: `/policy#c${at.clause}`, class: "follow-up", "data-clause": at.clause, "data-quote": at.quote }, piece) : piece;
}

// source finds the clause that a piece of an answer rests on: the one it quotes,
// the one that states the figure, or the one of the step that computed it.
function source(piece, answer) {
  const words = quoted.exec(piece)?.[1];
  if (words) {
    const said = answer.citations.find((c) => c.quote.includes(words));
    return said && { clause: said.clause, quote: words };
  }
  if (!figure.test(piece)) return null;
  const alone = (text) => {
    const i = text.indexOf(piece);
    return i >= 0 && !/[\d,.]/.test(text[i - 1] ?? "");
  };
  const stated = answer.citations.find((c) => alone(c.quote));
  if (stated) return { clause: stated.clause, quote: piece };
  for (const c of answer.calculations) {
    const step = c.steps.find((s) => alone(s.text));
    if (step) return { clause: step.clause, quote: "" };
  }
  return null;
}
