package web

import (
	"github.com/google/jsonschema-go/jsonschema"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

const draft202012 = "https://json-schema.org/draft/2020-12/schema"

// moneyPattern is the wire form of a sum that can be paid: no sign, and no more
// digits than [money.Parse] takes.
const moneyPattern = `^[0-9]{1,13}(\.[0-9]{1,2})?$`

// Schema returns the JSON Schema of a benefit's inputs. It says what
// [tools.Benefit.Decode] and the calculators' own checks accept. Only the
// inputs without which the outcome is incomplete are required.
func Schema(b *tools.Benefit) *jsonschema.Schema {
	s := &jsonschema.Schema{
		Schema: draft202012, Type: "object", Title: b.Name, Description: b.About,
		Properties: map[string]*jsonschema.Schema{}, Required: []string{},
		AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}, // false
	}
	for _, in := range b.Inputs {
		s.Properties[in.Name] = inputSchema(in)
		s.PropertyOrder = append(s.PropertyOrder, in.Name)
		if in.Needed {
			s.Required = append(s.Required, in.Name)
		}
	}
	return s
}

func inputSchema(in *tools.Input) *jsonschema.Schema {
	s := &jsonschema.Schema{Title: in.Term, Description: in.About}
	switch in.Kind {
	case tools.Money:
		number := &jsonschema.Schema{Type: "number", Maximum: jsonschema.Ptr(float64(money.MaxYuan))}
		if in.MayBeNil {
			number.Minimum = jsonschema.Ptr(0.0)
		} else {
			number.ExclusiveMinimum = jsonschema.Ptr(0.0)
		}
		s.AnyOf = []*jsonschema.Schema{{Type: "string", Pattern: moneyPattern}, number}
	case tools.Count:
		s.Type, s.Minimum = "integer", jsonschema.Ptr(1.0)
	case tools.YesNo:
		s.Type = "boolean"
	case tools.Choice:
		s.Type = "string"
		for _, o := range in.Options {
			s.Enum = append(s.Enum, o.Name)
		}
	}
	return s
}
