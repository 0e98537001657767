// The policy beside the conversation: a column on a desktop, a sheet from below
// on a phone. The text is the server's own; only its place changes.
import { byId, el } from "./dom.js";

const wide = matchMedia("(min-width: 1080px)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const side = byId("side");
const sheet = byId("sheet");
const policy = byId("policy");
const desk = document.querySelector(".desk");
const body = el("div", { class: "body", tabindex: "0" });
const close = el("button", { type: "button", class: "quiet" }, "关闭");

export function startPolicy() {
  sheet.append(el("div", { class: "bar" }, el("span", {}, "政策原文"), close), body);
  desk.classList.add("with-policy");
  close.addEventListener("click", () => sheet.close());
  sheet.addEventListener("click", (e) => e.target === sheet && sheet.close()); // the backdrop
  sheet.addEventListener("close", () => side.append(policy));
  wide.addEventListener("change", () => sheet.open && sheet.close());
  byId("open-policy").addEventListener("click", () => {
    if (wide.matches) desk.classList.toggle("with-policy");
    else open();
  });
  document.addEventListener("click", (e) => {
    const chip = e.target.closest?.("[data-clause]");
    if (chip) show(chip.dataset.clause);
  });
}

function open() {
  if (wide.matches) {
    desk.classList.add("with-policy");
  } else if (!sheet.open) {
    body.append(policy);
    sheet.showModal(); // gives the focus back when it closes
  }
}

// show opens the policy at a clause, "6.1", or a measure, "6".
function show(clause) {
  open();
  for (const lit of policy.querySelectorAll(".lit")) lit.classList.remove("lit");
  const at = byId(`c${clause}`) ?? byId(`m${clause}`);
  if (!at) return;
  const lit = at.classList.contains("clause") ? [at] : [...at.querySelectorAll(".clause:not(.offices)")];
  for (const c of lit) c.classList.add("lit");
  at.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}
