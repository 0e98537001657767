// A conversation: its id, which a reload finds again, and one question at a time.
import { remember, remembered } from "./dom.js";
import { Line } from "./socket.js";

const storeKey = "rongce.conversation";
const pendingKey = "rongce.pending";
const patience = 130000; // ms, a little more than the server gives a question
const lookAgain = 1500; // ms between looks for an answer whose line broke
const looksOnce = 3; // looks for a question of which it is not known whether it arrived
const silence = 6000; // ms without a sign of the server, then that is said
const asksAtMost = 3; // times that a question is sent which never arrived
const offline = { type: "offline", title: "连不上服务", detail: "请检查网络后重试。" };
const stopped = { type: "stopped", title: "已停止", detail: "" };
const status = (stage) => ({ type: "status", stage });

// online waits for the network.
const online = () => (navigator.onLine ? Promise.resolve() : new Promise((back) => addEventListener("online", back, { once: true })));

export class Talk {
  #line = new Line();
  #count = 0;
  #control = null; // of the question under way
  id = "";
  kept = 0; // turns of this conversation that the server keeps, as far as it said

  constructor() {
    this.#line.open();
    addEventListener("online", () => this.#line.renew());
    const page = /^\/c\/([\w-]+)$/.exec(location.pathname); // a page made for browsers without scripts
    const hash = /^#c=([\w-]+)$/.exec(location.hash);
    this.#keep(page?.[1] ?? hash?.[1] ?? remembered(storeKey));
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
    this.kept = 0;
    this.#keep(id);
  }

  forget() {
    this.go("");
  }

  // stop ends the question under way at once, whatever is still on its way here.
  stop() {
    this.#control?.abort();
  }

  // turns returns what was said so far; [] for a conversation that is gone.
  async turns() {
    const turns = await this.#read();
    this.kept = turns.length;
    return turns;
  }

  async #read() {
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
  // statuses and pieces on the way, and of a stopped question that the server
  // had finished it all the same ("kept").
  ask(message, on) {
    return this.#carry(on, async (tell, signal) => {
      for (let n = 0; n < asksAtMost; n++) {
        if (!navigator.onLine) tell(status("offline"));
        await online();
        const open = await this.#line.ready();
        if (signal.aborted) return null;
        const answer = await (open ? this.#overSocket(message, tell, signal) : this.#overHTTP(message, tell, signal));
        if (answer) {
          this.#keep(answer.conversation_id);
          return answer;
        }
      }
      throw offline;
    });
  }

  // lookFor waits for the answer to a question of before.
  lookFor(on) {
    return this.#carry(on, (tell, signal) => this.#look(tell, signal));
  }

  // #carry does the work of one question, until it is done or stopped.
  async #carry(on, work) {
    const control = (this.#control = new AbortController());
    const { signal } = control;
    const tell = (event) => (!signal.aborted || event.type === "kept") && on(event);
    addEventListener("offline", () => tell(status("offline")), { signal });
    const halted = new Promise((_, reject) => signal.addEventListener("abort", () => reject(stopped)));
    try {
      return await Promise.race([work(tell, signal), halted]);
    } finally {
      control.abort();
      remember(pendingKey, "");
    }
  }

  // #overSocket returns null for a question that never arrived.
  #overSocket(message, tell, signal) {
    const id = `q${++this.#count}-${Date.now().toString(36)}`;
    const from = this.id;
    return new Promise((resolve, reject) => {
      let heard = false;
      let over = false;
      const quiet = setTimeout(() => tell(status("silent")), silence);
      signal.addEventListener("abort", () => {
        clearTimeout(quiet);
        if (!over) this.#line.stop(id);
      });
      const frame = (f) => {
        heard = true;
        clearTimeout(quiet);
        if (f.type === "done" || f.type === "error") over = true;
        const conversation = f.conversation_id ?? f.answer?.conversation_id;
        if (conversation && this.id === from) this.#keep(conversation);
        if (f.type === "done") {
          if (this.id === conversation && !f.answer.unkept) this.kept++;
          if (signal.aborted) tell({ type: "kept" });
          resolve(f.answer);
        } else if (f.type === "error") reject(f.problem);
        else {
          if (f.conversation_id && !signal.aborted) remember(pendingKey, `${f.conversation_id}\n${JSON.stringify(message)}`);
          tell(f);
        }
      };
      const lost = () => {
        over = true;
        if (signal.aborted) return;
        if (heard) this.#look(tell, signal).then(resolve, reject);
        else if (from) this.#look(tell, signal, looksOnce).then(resolve, reject);
        else resolve(null);
      };
      this.#line.ask(id, message, from, frame, lost);
    });
  }

  // #look waits for a conversation to grow: the server finishes and keeps a
  // question whose line broke. null: in so many looks it did not.
  async #look(tell, signal, looks = Infinity) {
    const before = this.kept;
    for (const until = Date.now() + patience; Date.now() < until && !signal.aborted; ) {
      if (!navigator.onLine) tell(status("offline"));
      await online();
      const turns = await this.#read().catch(() => null);
      if (signal.aborted) break;
      tell(status(turns ? "waiting" : "offline"));
      if (turns?.length > before) {
        this.kept = turns.length;
        return turns.at(-1).answer;
      }
      if (turns && --looks <= 0) return null;
      await new Promise((done) => setTimeout(done, lookAgain));
    }
    throw offline;
  }

  async #overHTTP(message, tell, signal) {
    tell(status("waiting"));
    let response;
    try {
      response = await fetch("/api/chat", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ message, conversation_id: this.id }),
        signal,
      });
    } catch {
      throw offline;
    }
    if (!response.ok) throw await problem(response);
    const answer = await response.json();
    if (!answer.unkept) this.kept++;
    return answer;
  }
}

async function problem(response) {
  return response.json().catch(() => offline);
}
