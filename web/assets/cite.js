// What an answer rests on, and the answer as it is copied: plain text.
import { clauseName } from "./dom.js";
import { plain } from "./markdown.js";

// byClause gathers citations: each article (第六条) once, and of its words none
// twice. A piece of a longer quote is part of it.
export function byClause(citations) {
  const groups = new Map();
  for (const { clause, measure, title, quote } of citations) {
    const key = measure || clause; // the preamble and the closing provisions are several
    const group = groups.get(key) ?? { clause, title, quotes: [] };
    groups.set(key, group);
    if (group.quotes.some((q) => q.includes(quote))) continue;
    group.quotes = [...group.quotes.filter((q) => !quote.includes(q)), quote];
  }
  return [...groups.values()];
}

const rests = /^依据(原文|同前)?[：:]/; // the answer's own list of sources, which stands at the end

// copied is an answer for the clipboard: no marks, each thing once, the sources at the end.
export function copied(answer) {
  const said = [...new Set(plain(answer.text))].filter((part) => !(answer.citations.length && rests.test(part)));
  const sources = byClause(answer.citations).map((c) => `${clauseName(c.clause)}“${c.title}”：${c.quotes.map((q) => `“${q}”`).join("；")}`);
  const notice = said.some((part) => part.includes("征求意见稿")) ? "" : answer.notice;
  return [...said, notice, sources.length ? ["依据原文：", ...sources].join("\n") : ""].filter(Boolean).join("\n\n");
}
