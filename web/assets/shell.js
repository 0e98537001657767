// What every page can do: large type (适老), print, copy, the policy beside it.
import { byId, remember } from "./dom.js";
import { startPolicy } from "./policy.js";

const said = 2000; // ms that a button says what it did

export function startShell() {
  const larger = byId("larger");
  const root = document.documentElement;
  const look = () => larger.setAttribute("aria-pressed", root.classList.contains("large"));
  larger.addEventListener("click", () => {
    remember("rongce.large", root.classList.toggle("large") ? "1" : "");
    look();
  });
  look();
  document.addEventListener("click", (e) => {
    const button = e.target.closest?.("[data-print], [data-copy]");
    if (!button) return;
    if ("print" in button.dataset) print();
    else copy(button, byId(button.dataset.copy).innerText);
  });
  startPolicy();
}

// copy puts a text on the clipboard and says so on the button.
export async function copy(button, text) {
  const was = button.dataset.was ??= button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "已复制 ✓";
  } catch {
    button.textContent = "复制不了，请手动选取";
  }
  setTimeout(() => (button.textContent = was), said);
}
