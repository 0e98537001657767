// A conversation: its id, which a reload finds again, and one question at a time.
import { remember, remembered } from "./dom.js";
import { Line } from "./socket.js";

const storeKey = "rongce.conversation";
const pendingKey = "rongce.pending";
const patience = 130000; // ms, a little more than the server gives a question
const lookAgain = 1500; // ms between looks for an answer whose line broke
const offline = { type: "offline", title: "连不上服务", detail: "请检查网络后重试。" };

export class Talk {
  #line = new Line();
  #count = 0;
  #halt = null; // stops the question under way
  id = "";

  constructor() {
    this.#line.open();
    const page = /^\/c\/([\w-]+)$/.exec(location.pathname); // a page made for browsers without scripts
    const hash = /^#c=([\w-]+)$/.exec(location.hash);
    this.id = page?.[1] ?? hash?.[1] ?? remembered(storeKey);
    this.#keep(this.id);
  }

  #keep(id) {
    this.id = id;
    remember(storeKey, id);
    const address = id ? `/#c=${id}` : "/";
    if (location.pathname + location.hash !== address) history.replaceState(null, "", address);
  }

  // go turns to another conversation.
  go(id) {
    this.stop();
    remember(pendingKey, "");
    this.#keep(id);
  }

  forget() {
    this.go("");
  }

  stop() {
    this.#halt?.();
  }

  // turns returns what was said so far; [] for a conversation that is gone.
  async turns() {
    if (!this.id) return [];
    const response = await fetch(`/api/conversations/${this.id}`, { headers: { Accept: "application/json" } });
    if (response.status === 404) {
      this.forget();
      return [];
    }
    if (!response.ok) throw await problem(response);
    return (await response.json()).turns;
  }

  // pending is a question that was under way when the page was left.
  pending() {
    const [id, message] = remembered(pendingKey).split("\n", 2);
    return id && id === this.id ? JSON.parse(message) : "";
  }

  // ask asks and returns the answer, or throws a problem; on(event) hears the
  // statuses and pieces on the way.
  async ask(message, on) {
    const open = await this.#line.ready();
    try {
      const answer = await (open ? this.#overSocket(message, on) : this.#overHTTP(message, on));
      this.#keep(answer.conversation_id);
      return answer;
    } finally {
      this.#halt = null;
      remember(pendingKey, "");
    }
  }

  #overSocket(message, on) {
    const id = `q${++this.#count}-${Date.now().toString(36)}`;
    const before = this.id ? this.turns().then((t) => t.length, () => -1) : Promise.resolve(0);
    return new Promise((resolve, reject) => {
      let halted = false;
      this.#halt = () => {
        halted = true;
        this.#line.stop(id);
      };
      const frame = (f) => {
        if (f.type === "done") resolve(f.answer);
        else if (f.type === "error") reject(f.problem);
        else {
          if (f.conversation_id && f.conversation_id !== this.id) this.#keep(f.conversation_id);
          if (f.conversation_id) remember(pendingKey, `${this.id}\n${JSON.stringify(message)}`);
          on(f);
        }
      };
      const lost = async () => {
        if (halted) reject({ type: "stopped", title: "已停止", detail: "" });
        else if (this.id) this.lookFor(await before, on).then(resolve, reject);
        else reject(offline);
      };
      this.#line.ask(id, message, this.id, frame, lost);
    });
  }

  // lookFor waits for a conversation to grow beyond a number of turns: the server
  // finishes and keeps a question whose line broke.
  async lookFor(turns, on) {
    on({ type: "status", stage: "waiting" });
    let halted = false;
    this.#halt = () => (halted = true);
    const until = Date.now() + patience;
    while (Date.now() < until && !halted) {
      const now = await this.turns().catch(() => []);
      if (turns >= 0 && now.length > turns) return now.at(-1).answer;
      if (turns < 0) turns = now.length;
      await new Promise((done) => setTimeout(done, lookAgain));
    }
    throw halted ? { type: "stopped", title: "已停止", detail: "" } : offline;
  }

  async #overHTTP(message, on) {
    const control = new AbortController();
    this.#halt = () => control.abort();
    on({ type: "status", stage: "waiting" });
    let response;
    try {
      response = await fetch("/api/chat", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ message, conversation_id: this.id }),
        signal: control.signal,
      });
    } catch {
      throw control.signal.aborted ? { type: "stopped", title: "已停止", detail: "" } : offline;
    }
    if (!response.ok) throw await problem(response);
    return response.json();
  }
}

async function problem(response) {
  return response.json().catch(() => offline);
}
