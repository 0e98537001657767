// Puts the routing cases before nlp.js (node-nlp).
//   nlpjs.js measure VARIANT DIR   trains on each fold and on the whole bank, answers, saves the model
//   nlpjs.js load VARIANT DIR      only loads the saved model, by node-nlp, and says how much memory is resident
//   nlpjs.js lean VARIANT DIR      the same with @nlpjs/nlp and Chinese alone, without node-nlp's other languages
'use strict';
const fs = require('fs');
const path = require('path');

const [step, variant, dir] = process.argv.slice(2);
const file = (name) => path.join(dir, name);
console.log = () => {}; // nlp.js says that it compiles its dictionary

// shipped is what the documentation shows: languages: ['zh'], which segments by CC-CEDICT and takes the pinyin of each
// word. tuned is what one comes to when that does badly: single characters and pairs of them as features, and a learning
// rate at which the perceptrons settle; it is told the topics, as ours is, and not only the measures. aliases has besides
// every one of our aliases as a line to learn from.
function settings() {
  const nlu = { log: false };
  if (variant !== 'shipped') nlu.zh = { default: { className: 'NeuralNlu', learningRate: 0.01, iterations: 60, log: false } };
  return { languages: ['zh'], forceNER: false, autoSave: false, autoLoad: false, calculateSentiment: false, nlu };
}

function manager() {
  const { NlpManager } = require('node-nlp');
  const m = new NlpManager(settings());
  adapt(m.container);
  return m;
}

// leanManager is the same made of parts, for the memory's sake.
function leanManager() {
  const { containerBootstrap } = require('@nlpjs/core-loader');
  const { Nlp } = require('@nlpjs/nlp');
  const container = containerBootstrap();
  if (variant === 'shipped') container.use(require('@nlpjs/lang-zh').LangZh);
  else container.use(require('@nlpjs/lang-zh/src/normalizer-zh'));
  const m = new Nlp({ ...settings(), container });
  adapt(container);
  m.load = (name) => m.fromJSON(JSON.parse(fs.readFileSync(name, 'utf8')));
  return m;
}

function adapt(container) {
  const quiet = () => {}; // it warns of lines that have only punctuation
  container.register('logger', { trace: quiet, debug: quiet, info: quiet, log: quiet, warn: quiet, error: console.error }, true);
  if (variant === 'shipped') return;
  container.register('tokenizer-zh', { tokenize: grams }, true);
  container.register('stemmer-zh', { stem: (tokens) => tokens }, true);
}

// grams are the characters of a text and the pairs of them; the normalizer has made small letters of it.
function grams(text) {
  const chars = [...text].filter((c) => /[\p{L}\p{N}%]/u.test(c));
  return chars.flatMap((c, i) => (i ? [c, chars[i - 1] + c] : [c]));
}

async function train(lines) {
  const m = manager();
  for (const l of lines) m.addDocument('zh', l.text, variant === 'shipped' ? l.measure : l.topic);
  const start = process.hrtime.bigint();
  await m.train();
  return { m, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}

// answer gives the class that comes first, with none and without it, and the two scores that a threshold can be set on.
async function answer(m, text, measureOf) {
  const { classifications: scores } = await m.process('zh', text); // without its threshold of 0.5
  const outside = (c) => c.intent === 'none' || c.intent === 'None';
  const inside = scores.filter((c) => !outside(c)).sort((a, b) => b.score - a.score);
  const measure = (c) => measureOf[c.intent] || c.intent;
  return {
    best: outside(scores[0]) ? 'none' : measure(scores[0]),
    bestInside: inside.length ? measure(inside[0]) : '',
    inside: inside.length ? inside[0].score : 0,
    none: Math.max(0, ...scores.filter(outside).map((c) => c.score)),
  };
}

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

async function measure() {
  const { bank, questions, aliases, measureOf, folds } = JSON.parse(fs.readFileSync(file('routing.json'), 'utf8'));
  const more = variant === 'aliases' ? aliases : [];
  const held = new Array(bank.length);
  const micros = [];
  for (let f = 0; f < folds; f += 1) {
    const { m } = await train([...more, ...bank.filter((e) => e.fold !== f)]);
    for (const q of questions) await answer(m, q.text, measureOf); // warm
    const out = bank.map((e, i) => i).filter((i) => bank[i].fold === f);
    const start = process.hrtime.bigint();
    for (const i of out) held[i] = await answer(m, bank[i].text, measureOf); // each text once: nothing comes from its cache
    micros.push(Number(process.hrtime.bigint() - start) / 1000 / out.length);
  }
  const { m, seconds } = await train([...more, ...bank]);
  const asked = [];
  for (const q of questions) asked.push(await answer(m, q.text, measureOf));
  m.save(file(`${variant}.nlp`), true);
  fs.writeFileSync(file(`nlpjs-${variant}.json`), JSON.stringify({ held, asked, micros: median(micros), trainSeconds: seconds }));
}

// loaded loads the saved model, answers a question, and adds what it cost to what is known of the variant.
async function loaded(make, memory, time) {
  const start = process.hrtime.bigint();
  const m = make();
  m.load(file(`${variant}.nlp`));
  const { classifications } = await m.process('zh', '租房补贴怎么申请'); // what is loaded on first use, is loaded
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (!classifications || !classifications.length) throw new Error(`${step} ${variant}: no answer`);
  global.gc();
  const resident = process.memoryUsage().rss / 1e6;
  const out = JSON.parse(fs.readFileSync(file(`nlpjs-${variant}.json`), 'utf8'));
  fs.writeFileSync(file(`nlpjs-${variant}.json`), JSON.stringify({ ...out, [memory]: resident, [time]: seconds }));
}

const steps = {
  measure,
  load: () => loaded(manager, 'residentMB', 'loadSeconds'),
  lean: () => loaded(leanManager, 'leanMB', 'leanSeconds'),
};
steps[step]().catch((e) => {
  console.error(e);
  process.exit(1);
});
