// Package llm is the planner that asks a language model, through langchaingo's
// OpenAI client: DeepSeek, Qwen, vLLM, Ollama's /v1 and whatever else speaks
// that dialect. It is the house's only door to langchaingo.
//
// The model may look clauses up, call the calculators and reply; it may not
// state a figure. Its calls become [assistant.Move]s; the sentences of its
// `reply` call go out one by one as [assistant.Say]s while it still writes, and
// the whole becomes the [assistant.Reply]. The assistant's check reads each of
// them as it reads our own phrases. An amount goes into a calculator only if
// the user stated it, see grounds.go. Whatever goes wrong is an error of
// [Planner.Next], and the assistant then lets the offline planner answer, with
// a note: what was shown by then stays, and the offline answer goes on from it.
//
//	planner.go     Options, New and Next: one turn, move by move
//	dialogue.go    what was said to the model and what it waits for
//	calls.go       its function calls, turned into moves or sent back
//	grounds.go     does an amount rest on the user's words?
//	periods.go     a month's, a quarter's, half a year's
//	writing.go     its `reply` call while it grows: sentences, what was shown, what was refused
//	unfold.go      the text in a JSON object that is still being written
//	slots.go       {{可补}} in its text, filled with a phrase that is true wherever it stands
//	cut.go         where a sentence ends, never within a quote
//	reply.go       its `reply` call, turned into a Reply
//	functions.go   the calculators as function schemas
//	prompt.go      the words that the model reads, and whose words are whose
//	words.go       the few words that people read
//	memory.go      the offline planner's memory is kept alive
//	model.go       the door: one call through langchaingo, bounded
//	flight.go      identical calls are made once, and end with the last who waits
//	wire.go        the HTTP under it: bounds, retries, sizes
//	stream.go      server-sent events, however they are written
//	gather.go      a stream in any dialect, put together
//	textbook.go    an answer that came whole
//	recite.go      either of them as the stream that langchaingo can read
//	quirks.go      what a server refuses in requests is left out
//	breaker.go     a server that keeps failing is left alone for a while
//	dialect.go, observed.go, tally.go   what was seen of the server: for rongce doctor, for /metrics
//	errors.go      what can go wrong, without key, prompt or the server's prose
//
// Nothing is read from the environment.
package llm
