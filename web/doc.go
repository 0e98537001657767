// Package web is the product on the wire: HTTP, WebSocket and the pages. It
// knows nothing of rules; it takes a question to [assistant.Assistant.Ask] and
// brings back what comes out of it.
//
// A tour, from the outside in:
//
//	server.go   what the package is made of, and how it stops
//	routes.go   every address, and what is wrapped around its handler
//	secure.go   the headers that each response carries
//	problem.go  the one place where an error becomes words for a user
//	body.go     reading a request strictly
//	turn.go     one question: counted, bounded in time, measured
//	chat.go     POST /api/chat and the conversations
//	socket*.go  the same over a WebSocket: a reader, a writer, questions between them
//	records.go, export.go
//	             thumbs, deleting and taking along a conversation
//	staff*.go    the staff's pages: statistics, curated answers
//	policy.go   measures, search, understanding
//	tool.go     the calculators and their JSON Schemas (schema.go)
//	page*.go    what all pages share, and the chat; complete without JavaScript
//	assess.go   能拿多少, the guided form; sheet*.go its sheet as a page, XLSX and JSON
//	verify.go   a sheet recomputed out of its own written form
//	calc.go     one calculator as a page, with its picture (chart.go)
//	talent.go   the checklist of the B class
//	desk*.go    the hotline's page, and what a caller's figures come to
//	cite.go     what an answer rests on, gathered by article
//	pages/      the templates; assets/ the scripts and styles: no framework, no build step
//
// Nothing here is loaded from or sent to anywhere else.
package web
