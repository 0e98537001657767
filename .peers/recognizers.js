// Puts the amount cases before Microsoft Recognizers-Text: reads amounts.json of the folder given, writes recognizers.json.
'use strict';
const fs = require('fs');
const path = require('path');
const { Culture } = require('@microsoft/recognizers-text');
const { NumberRecognizer } = require('@microsoft/recognizers-text-number');
const { NumberWithUnitRecognizer } = require('@microsoft/recognizers-text-number-with-unit');
const { DateTimeRecognizer } = require('@microsoft/recognizers-text-date-time');
const { SequenceRecognizer } = require('@microsoft/recognizers-text-sequence');

const dir = process.argv[2];
const cases = JSON.parse(fs.readFileSync(path.join(dir, 'amounts.json'), 'utf8'));

// The models are made once, as a server would.
const units = new NumberWithUnitRecognizer(Culture.Chinese);
const numbers = new NumberRecognizer(Culture.Chinese);
const currency = units.getCurrencyModel();
const number = numbers.getNumberModel();
const otherKinds = [
  numbers.getPercentageModel(),
  numbers.getOrdinalModel(),
  units.getDimensionModel(),
  units.getAgeModel(),
  new DateTimeRecognizer(Culture.Chinese).getDateTimeModel(),
  new SequenceRecognizer(Culture.Chinese).getPhoneNumberModel(),
];

// sum reads a result of the currency model as yuan, or gives null where it has no value. Two kindnesses: 角 and 分, which
// it gives as units of their own, are brought to yuan, and ¥, which it takes for the yen, counts as 人民币.
function sum(result) {
  const { value, unit, isoCurrency } = result.resolution;
  const n = Number(value);
  if (value === null || value === undefined || Number.isNaN(n)) return null;
  const at = { start: result.start, end: result.end, text: result.text };
  if (unit === 'Jiao') return { ...at, rmb: true, value: String(Math.round(n * 10) / 100) };
  if (unit === 'Fen') return { ...at, rmb: true, value: String(Math.round(n) / 100) };
  const rmb = isoCurrency === 'CNY' || unit === 'Chinese yuan' || (isoCurrency === 'JPY' && /^[¥￥]/.test(result.text));
  return { ...at, rmb, value: String(value) };
}

const sums = (text) => currency.parse(text).map(sum).filter((s) => s);
const plain = (text) => number.parse(text)
  .map((r) => ({ start: r.start, end: r.end, rmb: true, value: String(r.resolution.value) }));

const variants = {
  // What it says is currency.
  currency: sums,
  // Where it finds no currency, its numbers are taken for yuan.
  numbers: (text) => {
    const found = sums(text);
    return found.length ? found : plain(text);
  },
  // The same, but for numbers which another of its models claims: shares, ordinals, dates, dimensions, ages, phones.
  less: (text) => {
    const found = sums(text);
    if (found.length) return found;
    const candidates = plain(text);
    if (!candidates.length) return candidates;
    const claimed = otherKinds.flatMap((m) => m.parse(text));
    return candidates.filter((c) => !claimed.some((o) => o.start <= c.end && c.start <= o.end));
  },
};

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];

// The time of a text: the unseen sentences, two passes to warm up, then the median of nine.
function time(read) {
  const texts = cases.filter((c) => c.set === 'unseen').map((c) => c.text);
  const passes = [];
  for (let i = 0; i < 11; i += 1) {
    const start = process.hrtime.bigint();
    for (const t of texts) read(t);
    if (i >= 2) passes.push(Number(process.hrtime.bigint() - start) / 1000 / texts.length);
  }
  return median(passes);
}

const out = {};
for (const [name, read] of Object.entries(variants)) {
  const answers = cases.map((c) => {
    const found = read(c.text);
    return { values: found.filter((s) => s.rmb).map((s) => s.value), any: found.length > 0 };
  });
  out[name] = { answers, micros: time(read) };
}
fs.writeFileSync(path.join(dir, 'recognizers.json'), JSON.stringify(out));
