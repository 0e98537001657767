// The conversations that were held in this browser. Their ids are kept here;
// what was said is the server's.
import { byId, el, remember, remembered } from "./dom.js";

const storeKey = "rongce.talks";
const most = 40; // conversations that are listed
const longestTitle = 60;

const load = () => {
  try { return JSON.parse(remembered(storeKey) || "[]"); } catch { return []; }
};
const store = (talks) => remember(storeKey, talks.length ? JSON.stringify(talks.slice(0, most)) : "");

// noteTalk puts a conversation at the head of the list.
export function noteTalk(id, title) {
  const talks = load();
  const known = talks.find((t) => t.id === id);
  store([{ id, title: known?.title ?? title.slice(0, longestTitle), at: Date.now() }, ...talks.filter((t) => t.id !== id)]);
}

export function startHistory(current, onOpen, onGone) {
  const dialog = byId("talks");
  const list = el("ul", { class: "talk-list" });
  const said = el("p", { class: "empty", role: "status" });
  const close = el("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, "关闭");
  dialog.append(el("div", { class: "bar" }, el("span", {}, "历史对话"), close), el("div", { class: "body" }, said, list));
  dialog.addEventListener("click", (e) => e.target === dialog && dialog.close());
  const fill = () => {
    const talks = load();
    said.textContent = talks.length ? "" : "这台设备上还没有对话。";
    list.replaceChildren(...talks.map((t) => el("li", {},
      el("a", { href: `/c/${t.id}`, onclick: (e) => { e.preventDefault(); dialog.close(); onOpen(t.id); } },
        el("b", {}, t.title), el("small", {}, new Date(t.at).toLocaleString("zh-CN", { dateStyle: "medium", timeStyle: "short" }))),
      el("button", { type: "button", class: "quiet", "aria-label": `删除：${t.title}`, onclick: () => remove(t) }, "删除"))));
  };
  const remove = async (t) => {
    const response = await fetch(`/api/conversations/${encodeURIComponent(t.id)}`, { method: "DELETE" }).catch(() => null);
    store(load().filter((other) => other.id !== t.id));
    fill();
    said.textContent = response?.ok || response?.status === 404 ? "已删除。" : "已从这台设备的列表里去掉；服务器上的那一份这次没有删成。";
    if (t.id === current()) onGone();
    close.focus();
  };
  byId("history").addEventListener("click", () => {
    fill();
    dialog.showModal();
  });
}

// startSaving offers the conversation as a file, as far as the server makes one.
export function startSaving(current) {
  const button = byId("save-talk");
  button.addEventListener("click", async () => {
    const url = `/api/conversations/${current()}/export?format=markdown`;
    const response = await fetch(url, { method: "GET" }).catch(() => null);
    if (!response?.ok) {
      button.textContent = "暂时存不了，可以用“打印”";
      return setTimeout(() => (button.textContent = "保存"), 3000);
    }
    const link = el("a", { href: URL.createObjectURL(await response.blob()), download: `榕策对话-${current().slice(-6)}.md` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
}
