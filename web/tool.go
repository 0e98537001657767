package web

import (
	"net/http"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/rongce/rongce/tools"
)

// toolWire is a calculator on the wire.
type toolWire struct {
	Name        string             `json:"name"`
	Measure     int                `json:"measure"`
	Title       string             `json:"title"` // the benefit's Chinese name
	Description string             `json:"description"`
	InputSchema *jsonschema.Schema `json:"input_schema"`
}

// tools is GET /api/tools.
func (s *Server) tools(w http.ResponseWriter, _ *http.Request) error {
	out := []toolWire{}
	for _, b := range s.assistant.Toolbox.Benefits() {
		out = append(out, toolWire{b.Tool, b.Measure, b.Name, b.About, Schema(b.Benefit)})
	}
	return write(w, map[string]any{"tools": out})
}

// runTool is POST /api/tools/{name}: one calculation, out of a JSON object of inputs.
func (s *Server) runTool(w http.ResponseWriter, r *http.Request) error {
	b := s.assistant.Toolbox.Benefit(r.PathValue("name"))
	if b == nil {
		return tools.ErrUnknownTool
	}
	body, err := read(w, r)
	if err != nil {
		return err
	}
	facts, err := b.Decode(body)
	if err != nil {
		return err
	}
	c, err := s.assistant.Toolbox.Calculate(tools.Query{Tool: b.Tool, Facts: facts})
	if err != nil {
		return err
	}
	s.meters.outcomes.WithLabelValues(c.Tool, string(c.Outcome)).Inc()
	return write(w, c)
}
