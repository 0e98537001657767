// The hotline's page by keyboard alone.
import { byId } from "./dom.js";
import { startLive, visit } from "./live.js";
import { startShell } from "./shell.js";

const field = byId("q");
const entries = () => [...document.querySelectorAll("[data-entry]")];

startShell();
startLive();

// open shows an entry beside the list, without leaving the page.
const open = (link) => visit(link.href).catch((problem) => problem.quiet || location.assign(link.href));

document.addEventListener("click", (e) => {
  const link = e.target.closest?.("[data-entry]");
  if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
  e.preventDefault();
  open(link);
});

document.addEventListener("keydown", (e) => {
  if (e.isComposing || document.querySelector("dialog[open]")) return;
  if (e.key === "k" && (e.ctrlKey || e.metaKey) || e.key === "Escape") {
    e.preventDefault();
    field.focus();
    field.select();
    return;
  }
  if (e.altKey && !e.ctrlKey && !e.metaKey && (e.code === "KeyC" || e.code === "KeyJ")) {
    const target = document.querySelector(e.code === "KeyC" ? "[data-copy=script]" : ".inline-calc :is(input, select):not([type=hidden])");
    if (!target) return;
    e.preventDefault();
    if (e.code === "KeyC") return target.click();
    target.focus();
    target.select?.();
    target.closest(".inline-calc").scrollIntoView({ block: "nearest" });
    return;
  }
  const list = entries();
  const at = list.indexOf(document.activeElement);
  if ((e.key !== "ArrowDown" && e.key !== "ArrowUp") || !(at >= 0 || document.activeElement === field)) return;
  e.preventDefault();
  const next = at + (e.key === "ArrowDown" ? 1 : -1);
  if (next < 0) return field.focus();
  const link = list[Math.min(next, list.length - 1)];
  link?.focus();
  if (link) open(link);
});
// The first key shall not pay for what only the first request costs.
window.requestIdleCallback?.(async () => {
  if (field.value === field.defaultValue) await visit(location.href).catch(() => {});
  document.documentElement.dataset.warm = "yes";
});
document.documentElement.dataset.alive = "yes";
