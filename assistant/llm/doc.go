// Package llm is the planner that asks a language model, through langchaingo's
// OpenAI client: DeepSeek, Qwen, vLLM, Ollama's /v1 and whatever else speaks
// that dialect. It is the house's only door to langchaingo.
//
// The model may look clauses up, call the calculators and reply; it may not
// state a figure. Its calls become [assistant.Move]s, its `reply` call becomes
// the [assistant.Reply], and the assistant's check reads that as it reads our
// own phrases. An amount goes into a calculator only if the user stated it, see
// grounds.go. Whatever goes wrong is an error of [Planner.Next], and the
// assistant then lets the offline planner answer, with a note.
//
//	planner.go     Options, New and Next: one turn, move by move
//	dialogue.go    what was said to the model and what it waits for
//	calls.go       its function calls, turned into moves or sent back
//	grounds.go     does an amount rest on the user's words?
//	periods.go     a month's, a quarter's, half a year's
//	reply.go       its `reply` call, turned into a Reply
//	functions.go   the calculators as function schemas
//	prompt.go      the words that the model reads
//	words.go       the few words that people read
//	memory.go      the offline planner's memory is kept alive
//	model.go       the door: one request through langchaingo
//	wire.go        the HTTP under it: bounds, retries, sizes
//	textbook.go    any server's dialect made the textbook's
//	breaker.go     a server that keeps failing is left alone for a while
//	errors.go      what can go wrong, without key, prompt or the server's prose
//
// This version does not stream: each request is answered whole. Nothing could
// be shown before the check anyway, and streamed tool calls are where dialects
// differ most. Nothing is read from the environment.
package llm
