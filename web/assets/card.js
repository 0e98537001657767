// What was calculated, as cards.
import { chip, el, money } from "./dom.js";
import { page } from "./live.js";

const outcomes = { computed: "按公式可补", up_to: "最高可得", fixed: "入选可得", none: "市里不补", refer: "转省级政策", incomplete: "还缺数据" };
const recurrences = { one_off: "一次性", yearly: "按年度数计算", unstated: "文本没写补几次" };
const statuses = { met: ["✓", "满足"], unmet: ["✗", "不满足"], unknown: ["?", "待确认"] };

// sum writes an amount, or a range.
function sum(c) {
  return c.low !== null && c.low !== c.amount ? `${money(c.low)} – ${money(c.amount)}元` : `${money(c.amount)}元`;
}

const lines = (kind, texts) => texts?.length > 0 && el("ul", { class: kind }, texts.map((t) => el("li", {}, t)));

// given lists what was calculated with; conditions have a list of their own.
function given(c) {
  const figures = (c.given ?? []).filter((g) => typeof c.inputs[g.input] !== "boolean");
  return figures.length > 0 && el("dl", { class: "given" }, figures.map((g) => el("div", {}, el("dt", {}, g.term), el("dd", {}, g.value))));
}

export function card(c) {
  const title = c.label ? `${c.name} · ${c.label}` : c.name;
  return el("section", { class: `card ${c.outcome}`, "aria-label": title },
    el("header", {}, el("h3", {}, title), chip(String(c.measure))),
    el("p", { class: "sum" },
      el("span", { class: "word" }, outcomes[c.outcome] ?? ""), c.amount !== null && el("strong", {}, sum(c)),
      Number(c.amount) > 0 && recurrences[c.recurrence] && el("span", { class: "tag" }, recurrences[c.recurrence]),
      Number(c.amount) > 0 && c.certainty === "competition" && el("span", { class: "tag guess" }, "有名额，不一定都能得"),
      c.hypothetical && el("span", { class: "tag guess" }, "假设")),
    given(c),
    c.steps?.length > 0 && el("ol", { class: "steps" }, c.steps.map((s, i) => el("li", {}, s.text, " ",
      c.steps[i + 1]?.clause !== s.clause && chip(s.clause)))),
    c.conditions?.length > 0 && el("ul", { class: "conditions" }, c.conditions.map((d) => {
      const [mark, word] = statuses[d.status] ?? statuses.unknown;
      return el("li", { class: d.status }, el("span", { class: "mark", "aria-hidden": "true" }, mark), el("span", {}, d.name), el("em", {}, word));
    })),
    lines("notes", c.assumptions),
    lines("notes warn", c.warnings),
    c.missing?.map((m) => el("p", { class: "ask" }, m.question)),
    c.amount !== null && picture(c));
}

// picture is the calculator and, where the award grows with a sum, its chart,
// fetched when somebody opens it. The address is that of a page of its own, with the inputs of this calculation.
function picture(c) {
  const inputs = new URLSearchParams(Object.entries(c.inputs).map(([name, value]) => [name, value === true ? "yes" : value === false ? "no" : value]));
  const url = `/calc/${c.tool}?${inputs}`;
  const holder = el("div");
  const box = el("details", { class: "picture-box" }, el("summary", {}, "看图、换个数再算"), holder);
  box.addEventListener("toggle", async () => {
    if (!box.open || holder.firstChild) return;
    try {
      const fresh = await page(url);
      const part = document.importNode(fresh.querySelector(".calculator"), true);
      for (const old of document.querySelectorAll(`#${part.id}`)) old.closest("details").open = false, old.remove(); // one at a time: ids are one page's
      holder.replaceChildren(part);
    } catch {
      holder.replaceChildren(el("a", { href: url }, "打开计算页"));
    }
  });
  return box;
}

// total stands under several cards, and says what it is made of.
export function total(answer) {
  const several = answer.calculations.filter((c) => !c.hypothetical).length > 1;
  if (!answer.total || !several) return null;
  const parts = [["formula", "按公式（条件满足后）"], ["ceiling", "只有上限（以认定为准）"], ["competition", "有名额的（不一定都能得）"]];
  const shown = parts.filter(([key]) => Number(answer.breakdown?.[key] ?? 0) > 0);
  return el("section", { class: "card total", "aria-label": "合计" },
    el("h3", {}, "合计"),
    el("p", { class: "sum" }, el("span", { class: "word" }, "最多"), el("strong", {}, `${money(answer.total)}元`)),
    shown.length > 0 && el("dl", {}, shown.flatMap(([key, word]) => [el("dt", {}, word), el("dd", {}, `${money(answer.breakdown[key])}元`)])));
}
