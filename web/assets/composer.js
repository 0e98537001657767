// The form at the bottom: grows with its text, sends on Enter, but never in the
// middle of composing a character.
import { byId } from "./dom.js";

const form = byId("composer");
const field = byId("question");
const send = byId("send");
const stop = byId("stop");
const imeKey = 229; // what older browsers report for a key that the input method took

export function startComposer(onAsk, onStop) {
  const grow = () => {
    if (CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  };
  const look = () => {
    send.disabled = !field.value.trim();
    grow();
  };
  const submit = () => {
    const message = field.value.trim();
    if (!message || !stop.hidden) return;
    field.value = "";
    look();
    onAsk(message);
  };
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    submit();
  });
  field.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.shiftKey || e.isComposing || e.keyCode === imeKey) return;
    e.preventDefault();
    submit();
  });
  field.addEventListener("input", look);
  stop.addEventListener("click", onStop);
  look();
}

// busy swaps the button that sends for the one that stops.
export function busy(yes) {
  const focused = document.activeElement === send || document.activeElement === stop;
  send.hidden = yes;
  stop.hidden = !yes;
  if (focused) (yes ? stop : field).focus();
}

export function focusField() {
  field.focus({ preventScroll: true });
}
