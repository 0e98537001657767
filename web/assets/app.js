// The page comes alive: puts form, conversation and policy together.
import { busy, focusField, startComposer } from "./composer.js";
import { byId } from "./dom.js";
import { noteTalk, startHistory, startSaving } from "./history.js";
import { startLive } from "./live.js";
import { mine, Reply } from "./message.js";
import { startShell } from "./shell.js";
import { Talk } from "./talk.js";

const log = byId("log");
const scroll = byId("scroll");
const welcome = byId("welcome");
const said = byId("said");
const toEnd = byId("to-end");
const nearEnd = 120; // px from the end within which nothing is out of sight
const aboveQuestion = 16; // px
const longestSaid = 400; // of an answer, read out; the rest is there to be read
const talk = new Talk();
let running = false;

const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEnd;
const goToEnd = () => (scroll.scrollTop = scroll.scrollHeight);

// settle puts the last question at the top, or as far up as what follows it
// allows: an answer is read from its beginning.
let settledAt = 0;
function settle() {
  const questions = log.querySelectorAll(".mine");
  if (!questions.length) return;
  scroll.scrollTop += questions[questions.length - 1].getBoundingClientRect().top - scroll.getBoundingClientRect().top - aboveQuestion;
  settledAt = scroll.scrollTop;
}

// follow runs f and settles again, unless the reader has scrolled away.
function follow(f) {
  const stay = Math.abs(scroll.scrollTop - settledAt) < 4;
  const result = f();
  if (stay) requestAnimationFrame(settle);
  return result;
}

function show(...nodes) {
  if (welcome) welcome.hidden = true;
  for (const id of ["new-talk", "save-talk", "print-talk"]) byId(id).hidden = false;
  log.append(...nodes);
  settle();
}

async function ask(message) {
  if (running) return;
  const reply = new Reply();
  show(mine(message), reply.node);
  await carry(message, reply, (on) => talk.ask(message, on));
}

// carry brings one question to its end, whichever way the answer comes.
async function carry(message, reply, answering) {
  running = true;
  busy(true);
  try {
    const answer = await answering((event) => {
      const word = follow(() => reply.hear(event));
      if (word) said.textContent = word;
    });
    noteTalk(answer.conversation_id, message);
    follow(() => reply.finish(answer, talk.kept - 1, ask));
    said.textContent = "答复：" + answer.text.replace(/[*#>|`]/g, "").slice(0, longestSaid);
  } catch (problem) {
    if (problem instanceof Error) console.error(problem);
    follow(() => reply.fail(problem, () => { reply.node.previousElementSibling?.remove(); reply.node.remove(); ask(message); }));
    said.textContent = problem.title ?? "";
  }
  running = false;
  busy(false);
}

// restore shows the conversation that was going on when the page was left.
async function restore() {
  const pending = talk.pending();
  const turns = await talk.turns();
  log.replaceChildren();
  for (const [i, turn] of turns.entries()) {
    const reply = new Reply();
    reply.finish(turn.answer, i, ask);
    show(mine(turn.message), reply.node);
  }
  if (pending && turns.at(-1)?.message !== pending) {
    const reply = new Reply();
    show(mine(pending), reply.node);
    await carry(pending, reply, (on) => talk.lookFor(on));
  }
}

startComposer(ask, () => talk.stop());
startShell();
startLive();
startHistory(() => talk.id, (id) => { talk.go(id); restore().catch(unread); }, blank);
startSaving(() => talk.id);
document.documentElement.dataset.alive = "yes";
toEnd.addEventListener("click", goToEnd);
scroll.addEventListener("scroll", () => (toEnd.hidden = atEnd()), { passive: true });
welcome?.addEventListener("submit", (e) => {
  e.preventDefault();
  ask(e.submitter.value);
});
byId("new-talk").addEventListener("click", () => {
  talk.forget();
  blank();
});

// blank is the page as it was before the first question.
function blank() {
  if (!welcome) return location.assign("/");
  talk.forget();
  log.replaceChildren();
  welcome.hidden = false;
  for (const id of ["new-talk", "save-talk", "print-talk"]) byId(id).hidden = true;
  scroll.scrollTop = 0;
  focusField();
}

const unread = (problem) => (said.textContent = problem.title ?? "对话没有读出来");
if (matchMedia("(hover: hover)").matches) focusField(); // on a phone the keyboard would cover the page
restore().catch(unread);
