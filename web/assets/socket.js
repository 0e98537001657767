// The line to the server: one WebSocket for all questions, opened again with
// growing pauses when it breaks. Each question has listeners of its own.

const firstPause = 1000; // ms
const longestPause = 30000;
const waitForOpen = 4000; // then a question goes over HTTP instead

export class Line {
  #socket = null;
  #pause = firstPause;
  #questions = new Map(); // id → {frame, lost}

  open() {
    if (this.#socket && this.#socket.readyState <= WebSocket.OPEN) return;
    const url = new URL("/ws", location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    this.#socket = socket;
    socket.addEventListener("open", () => (this.#pause = firstPause));
    socket.addEventListener("message", (e) => this.#hear(e.data));
    socket.addEventListener("close", () => socket === this.#socket && this.#lost());
  }

  // renew gives the socket up: after a break of the network it may not notice for
  // minutes that nobody is at the other end.
  renew() {
    const old = this.#socket;
    this.#socket = null;
    old?.close();
    this.open();
    this.#orphan();
  }

  #hear(data) {
    const frame = JSON.parse(data);
    const question = this.#questions.get(frame.id);
    if (!question) return;
    if (frame.type === "done" || frame.type === "error") this.#questions.delete(frame.id);
    question.frame(frame);
  }

  // #orphan tells each question under way that its line is gone.
  #orphan() {
    const orphans = [...this.#questions.values()];
    this.#questions.clear();
    for (const q of orphans) q.lost();
  }

  #lost() {
    this.#orphan();
    const pause = this.#pause * (0.75 + Math.random() / 2); // not all clients at once
    this.#pause = Math.min(this.#pause * 2, longestPause);
    setTimeout(() => this.open(), pause);
  }

  // ready tells whether the line is open, now or in a moment.
  ready() {
    this.open();
    const socket = this.#socket;
    if (socket.readyState === WebSocket.OPEN) return Promise.resolve(true);
    return new Promise((resolve) => {
      socket.addEventListener("open", () => resolve(true), { once: true });
      socket.addEventListener("close", () => resolve(false), { once: true });
      setTimeout(() => resolve(false), waitForOpen);
    });
  }

  // ask sends a question; frame hears its frames, lost that the line broke.
  ask(id, message, conversation, frame, lost) {
    this.#questions.set(id, { frame, lost });
    this.#send({ type: "ask", id, message, conversation_id: conversation });
  }

  stop(id) {
    this.#send({ type: "stop", id });
  }

  #send(frame) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame));
  }
}
