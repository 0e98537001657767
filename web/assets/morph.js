// morph makes an element like another, touching only what differs, so that
// focus, cursor and open details stay where they are.

const key = (n) => (n.nodeType === Node.ELEMENT_NODE ? n.id || (n.name ? `${n.type} ${n.name} ${n.type === "radio" || n.type === "checkbox" ? n.getAttribute("value") : ""}` : "") : "");
const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && key(a) === key(b);

export function morph(from, to) {
  if (from.isEqualNode(to) && !from.querySelector("input, select, textarea") && !("value" in from)) return;
  attributes(from, to);
  values(from, to);
  children(from, to);
}

function attributes(from, to) {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !(name === "open" && from.nodeName === "DETAILS")) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (name === "open" && from.nodeName === "DETAILS") continue;
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
}

// values follow the server, except in the field that is being written in.
function values(from, to) {
  if (from === document.activeElement) return;
  if (from.type === "radio" || from.type === "checkbox") from.checked = to.hasAttribute("checked");
  else if (from.nodeName === "INPUT" && from.type !== "hidden") from.value = to.getAttribute("value") ?? "";
}

function children(from, to) {
  let at = from.firstChild;
  for (const wanted of to.childNodes) {
    let match = at;
    while (match && !alike(match, wanted)) match = key(wanted) || wanted.nodeType === Node.ELEMENT_NODE ? match.nextSibling : null;
    if (!match) {
      from.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    while (at !== match) { // what stands between is gone
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
    at = match.nextSibling;
    if (match.nodeType === Node.ELEMENT_NODE) morph(match, wanted);
    else if (match.data !== wanted.data) match.data = wanted.data;
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}
