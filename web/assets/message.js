// Questions and answers in the list.
import { card, total } from "./card.js";
import { byClause, copied } from "./cite.js";
import { chip, el } from "./dom.js";
import { thumbs } from "./feedback.js";
import { follow } from "./follow.js";
import { markdown } from "./markdown.js";
import { copy } from "./shell.js";

const stages = {
  understanding: "正在理解问题…", retrieving: "正在查找条款…", calculating: "正在计算…", writing: "正在写答复…", waiting: "正在等待答复…",
  offline: "网络断了，正在重连…", silent: "网络很慢，还没有收到回应…",
};

export const mine = (message) => el("li", { class: "mine" }, el("div", { class: "bubble" }, message));

// Reply is one answer in the list, from its first sign of life to its end.
export class Reply {
  #stage = el("p", { class: "stage" }, stages.understanding);
  #prose = el("div", { class: "prose" });
  #cards = el("div");
  #sources = el("div");
  #text = "";
  #painting = 0;
  #note = null; // under what was stopped
  node = el("li", { class: "theirs", "aria-busy": "true" }, this.#stage, this.#prose, this.#cards, this.#sources);

  // hear shows an event on the way and returns what to say to a screen reader.
  hear(event) {
    switch (event.type) {
      case "status":
        // what was on its way when the net went does not hide that it went
        if (stages[event.stage]) this.#stage.textContent = stages[navigator.onLine ? event.stage : "offline"];
        return this.#stage.textContent;
      case "calculation":
        this.#cards.append(card(event.calculation));
        break;
      case "citations": // with the last ones, where more come
        this.#sources.replaceChildren(sources(event.citations) ?? "");
        break;
      case "kept": // of a stopped question
        this.#note?.replaceChildren("服务器那边已经答完，刷新页面可以看到全文。");
        break;
      case "delta":
        this.#text += event.text;
        this.#painting ||= requestAnimationFrame(() => this.#paint());
    }
    return "";
  }

  #paint() {
    this.#painting = 0;
    this.#prose.replaceChildren(...markdown(this.#text));
  }

  // finish shows the whole answer, the conversation's turn of that index; ask is
  // called with a tapped suggestion.
  finish(answer, turn, ask) {
    cancelAnimationFrame(this.#painting);
    this.node.removeAttribute("aria-busy");
    // With cards the first paragraph is the headline, and the rest explains them.
    const blocks = follow(markdown(answer.text), answer);
    const rest = answer.calculations.length ? blocks.splice(1) : [];
    // What the cards and the sources show already is folded away, for who wants it in words.
    const shown = rest.filter((node) => node.tagName === "UL" ? answer.calculations.length > 1 : /^(算法|提醒|还要确认|依据)/.test(node.textContent));
    if (answer.kind === "answer" && blocks[0]?.tagName === "P") blocks[0].className = "lead";
    const more = rest.filter((node) => !shown.includes(node));
    this.node.replaceChildren(
      el("div", { class: "prose" }, blocks),
      ...answer.calculations.map(card),
      ...[total(answer), more.length > 0 && el("div", { class: "prose rest" }, more),
        shown.length > 0 && el("details", { class: "sources words" }, el("summary", {}, "文字版算法和依据"), el("div", { class: "prose rest" }, shown)), sources(answer.citations), after(answer, turn), suggestions(answer.suggestions, ask)].filter(Boolean));
  }

  // fail shows why there is no answer; again asks once more. Of a question that
  // was stopped, what is shown stays as it is.
  fail(problem, again) {
    cancelAnimationFrame(this.#painting);
    this.node.removeAttribute("aria-busy");
    const stopped = /stopped$/.test(problem.type ?? "");
    this.#note = el("span", { role: "status" });
    if (stopped) this.#stage.remove();
    else this.node.replaceChildren();
    const wait = problem.retry_after ? `约 ${problem.retry_after} 秒后可以再问。` : "";
    this.node.append(el("div", { class: stopped ? "trouble stopped" : "trouble", role: stopped ? false : "alert" },
      el("strong", {}, problem.title ?? "出了问题"), " ", problem.detail ?? "", wait, this.#note,
      el("button", { type: "button", class: "quiet", onclick: again }, "再问一次")));
  }
}

function sources(citations) {
  if (!citations.length) return null;
  const clauses = byClause(citations);
  return el("details", { class: "sources" }, el("summary", {}, `依据原文 ${clauses.length} 处`),
    el("ul", {}, clauses.map((c) => el("li", {}, c.quotes.map((q) => el("blockquote", {}, q)), chip(c.clause), " ", el("cite", {}, c.title)))));
}

function after(answer, turn) {
  const button = el("button", { type: "button", class: "link" }, "复制答复");
  button.addEventListener("click", () => copy(button, copied(answer)));
  const by = answer.note || author(answer);
  return el("div", { class: "after" }, button, by ? el("span", {}, by) : null, thumbs(answer.conversation_id, turn));
}

// author says who wrote the text, where it was not the assistant that needs nothing.
const author = (answer) => (answer.model && answer.model !== "embedded" ? `由语言模型 ${answer.model} 作答，数字和引文已逐句核对` : "");

function suggestions(texts, ask) {
  if (!texts?.length) return null;
  return el("div", { class: "suggest", role: "group", "aria-label": "可以接着问" },
    texts.map((t) => el("button", { type: "button", onclick: () => ask(t) }, t)));
}
