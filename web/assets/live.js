// Forms that answer while they are filled in. The server renders the page
// again; the parts of it that are marked data-part are put in place of the old
// ones. Every figure is the server's.
import { byId } from "./dom.js";
import { morph } from "./morph.js";

// page fetches a page as a document. Its scripts do not run, and what is taken
// from it was escaped by the server.
export function page(url, signal) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.timeout = 10000; // ms
    request.onload = () => (request.response && request.status < 500 ? resolve(request.response) : reject(new Error(`status ${request.status}`)));
    request.onerror = request.ontimeout = request.onabort = () => reject({ quiet: true });
    signal?.addEventListener("abort", () => request.abort());
    request.send();
  });
}

// place takes over the parts of a fetched page.
export function place(fresh, then) {
  for (const part of fresh.querySelectorAll("[data-part]")) {
    const here = byId(part.id);
    if (here) morph(here, part);
  }
  then?.();
}

const running = new Map(); // form → AbortController; only the newest answer counts

// refresh asks the server what a form comes to.
export async function refresh(form, then) {
  running.get(form)?.abort();
  const control = new AbortController();
  running.set(form, control);
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") data.append(name, value);
  const url = `${form.getAttribute("action")}?${data}`;
  try {
    const fresh = await page(url, control.signal);
    if (control.signal.aborted) return;
    if (form.closest("[data-keep]") && location.pathname === form.getAttribute("action")) history.replaceState(null, "", data.size ? url : form.getAttribute("action"));
    place(fresh, then);
  } catch (problem) {
    if (!problem.quiet) console.error(problem);
    form.classList.add("stale"); // the button is there again: see form.css
  }
}

export function startLive(then) {
  const hear = (e) => {
    const field = e.target;
    if (field.dataset?.for) { // a slider moves its field
      const target = byId(field.dataset.for);
      target.value = field.value;
      return refresh(target.form, then);
    }
    const form = field.form;
    if (form && "live" in form.dataset && !e.isComposing) refresh(form, then);
  };
  document.addEventListener("input", hear);
  document.addEventListener("compositionend", hear);
  document.addEventListener("submit", (e) => {
    if (!("live" in e.target.dataset)) return;
    e.preventDefault();
    refresh(e.target, then);
  });
}
