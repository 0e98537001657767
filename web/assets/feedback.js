// Thumbs under an answer, with a reason.
import { el } from "./dom.js";

const thanks = "谢谢，已记下。";
const failed = "这次没有记成，不影响使用。";

export function thumbs(conversation, turn) {
  const said = el("span", { role: "status" });
  const send = async (useful, reason) => {
    const response = await fetch("/api/feedback", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ conversation_id: conversation, turn, useful, reason }),
    }).catch(() => null);
    said.textContent = response?.ok ? thanks : failed;
    return response?.ok;
  };
  const press = (button) => {
    for (const b of [up, down]) b.setAttribute("aria-pressed", b === button);
  };
  // The reason is asked for when there is one to give.
  let form = null;
  const why = () => {
    const reason = el("input", { type: "text", maxlength: "500", "aria-label": "哪里不对？（可以不填）", placeholder: "哪里不对？可以不填" });
    form = el("form", { class: "why", onsubmit: (e) => {
      e.preventDefault();
      form.remove();
      send(false, reason.value.trim());
    } }, reason, el("button", { type: "submit", class: "quiet" }, "提交"));
    said.after(form);
    reason.focus();
  };
  const up = el("button", { type: "button", "aria-pressed": "false", onclick: () => { press(up); form?.remove(); send(true, ""); } }, "有用");
  const down = el("button", { type: "button", "aria-pressed": "false", onclick: () => { press(down); form?.remove(); why(); } }, "没用");
  return [el("span", { class: "thumbs", role: "group", "aria-label": "这个答复有用吗" }, up, down), said];
}
