// The policy beside the page: a column in the chat on a wide screen, elsewhere a
// drawer. The text is the server's own; only its place changes.
import { byId, el } from "./dom.js";
import { page } from "./live.js";

const wide = matchMedia("(min-width: 1080px)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const side = byId("side"); // only the chat has it
const split = document.querySelector(".split");
const drawer = byId("drawer");
const body = el("div", { class: "body", tabindex: "0", role: "region", "aria-label": "政策原文" });
let policy = byId("policy");

export function startPolicy() {
  const close = el("button", { type: "button", class: "quiet", onclick: () => drawer.close() }, "关闭");
  drawer.append(el("div", { class: "bar" }, el("span", {}, "政策原文"), close), body);
  drawer.addEventListener("click", (e) => e.target === drawer && drawer.close()); // the backdrop
  drawer.addEventListener("close", () => side?.append(policy));
  wide.addEventListener("change", () => side && drawer.open && drawer.close());
  if (location.pathname === "/policy") return;
  byId("open-policy").addEventListener("click", (e) => {
    e.preventDefault();
    if (side && wide.matches) split.classList.toggle("with-policy");
    else open();
  });
  document.addEventListener("click", (e) => {
    const link = e.target.closest?.("[data-clause]");
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    show(link.dataset.clause, link.dataset.quote ?? "");
  });
}

async function open() {
  if (side && wide.matches) {
    split.classList.add("with-policy");
  } else if (!drawer.open) {
    if (!policy) {
      const fresh = await page("/policy").catch(() => null);
      if (!fresh) return location.assign("/policy");
      policy = document.importNode(fresh.getElementById("policy"), true);
    }
    body.append(policy);
    drawer.showModal(); // gives the focus back when it closes
  }
}

// show opens the policy at a clause, "6.1", or a measure, "6", and marks a quote in it.
async function show(clause, quote) {
  await open();
  if (!policy) return;
  for (const lit of policy.querySelectorAll(".lit")) lit.classList.remove("lit");
  for (const mark of policy.querySelectorAll("mark")) mark.replaceWith(mark.textContent);
  policy.normalize();
  const at = policy.querySelector(`#c${CSS.escape(clause)}, #m${CSS.escape(clause)}`);
  if (!at) return;
  const lit = at.classList.contains("clause") ? [at] : [...at.querySelectorAll(".clause:not(.offices)")];
  for (const c of lit) {
    c.classList.add("lit");
    if (quote) markIn(c, quote);
  }
  (policy.querySelector("mark") ?? at).scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}

function markIn(clause, quote) {
  const text = clause.textContent;
  const from = text.indexOf(quote);
  if (from < 0) return;
  clause.replaceChildren(text.slice(0, from), el("mark", {}, quote), text.slice(from + quote.length));
}
