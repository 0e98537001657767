// Forms that answer while they are filled in. The server renders the page
// again; the parts of it that are marked data-part are put in place of the old
// ones. Every figure is the server's.
import { byId } from "./dom.js";
import { morph } from "./morph.js";

// page fetches the parts of a page as a document. No script in it runs, and what
// is taken from it was escaped by the server.
export function page(url, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.setRequestHeader("Rongce-Parts", "only");
    request.responseType = "document";
    request.timeout = 10000; // ms
    request.onload = () => (request.response && request.status < 500 ? resolve(request.response) : reject(new Error(`status ${request.status}`)));
    request.onerror = request.ontimeout = () => reject(new Error("no answer"));
    request.onabort = () => reject({ quiet: true });
    signal?.addEventListener("abort", () => request.abort());
    request.send();
  });
}

// place takes over the parts of a fetched page.
function place(fresh) {
  for (const part of fresh.querySelectorAll("[data-part]")) {
    const here = byId(part.id);
    if (here) morph(here, part);
  }
}

const running = new Map(); // form, or "page" → AbortController; only the newest answer counts

// fetched puts a page's parts in place, unless something newer was asked for.
async function fetched(url, owner) {
  running.get(owner)?.abort();
  const control = new AbortController();
  running.set(owner, control);
  const fresh = await page(url, control.signal);
  if (control.signal.aborted) throw { quiet: true };
  if (owner === "page") history.replaceState(null, "", url);
  place(fresh);
}

// visit goes on to another address of this page.
export const visit = (url) => fetched(url, "page");

// refresh asks the server what a form comes to.
async function refresh(form) {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") data.append(name, value);
  const action = form.getAttribute("action");
  const whole = form.closest("[data-keep]") && location.pathname === action;
  try {
    await fetched(data.size ? `${action}?${data}` : action, whole ? "page" : form);
  } catch (problem) {
    if (problem.quiet) return;
    console.error(problem);
    form.classList.add("stale"); // brings the button back, see form.css
  }
}

export function startLive() {
  const hear = (e) => {
    const field = e.target;
    if (field.dataset?.for) { // a slider moves its field
      const target = byId(field.dataset.for);
      target.value = field.value;
      return refresh(target.form);
    }
    const form = field.form;
    if (form && "live" in form.dataset && !e.isComposing) refresh(form);
  };
  document.addEventListener("input", hear);
  document.addEventListener("compositionend", hear);
  document.addEventListener("submit", (e) => {
    if (!("live" in e.target.dataset)) return;
    e.preventDefault();
    refresh(e.target);
  });
}
