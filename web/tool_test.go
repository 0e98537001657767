package web

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/rongce/rongce/tools"
)

func TestTools(t *testing.T) {
	k := newKit(t)
	var got struct {
		Tools []struct {
			Name, Description string
			Measure           int
			InputSchema       map[string]any `json:"input_schema"`
		}
	}
	k.json("GET", "/api/tools", "", &got)
	required := map[string]string{ // the bold inputs of the contract
		"vertical_model_subsidy": "annual_purchase_cost", "platform_service_subsidy": "annual_service_income", "rd_matching_subsidy": "provincial_award",
		"industrial_internet_subsidy": "actual_investment", "computing_power_subsidy": "annual_purchase_total", "foundation_product_award": "annual_sales",
	}
	if len(got.Tools) != 10 {
		t.Fatalf("%d tools", len(got.Tools))
	}
	for _, tool := range got.Tools {
		s := tool.InputSchema
		if s["type"] != "object" || s["additionalProperties"] != false || tool.Measure == 0 || tool.Description == "" {
			t.Errorf("%s: %v", tool.Name, s)
		}
		names, _ := s["required"].([]any)
		if want := required[tool.Name]; want == "" && len(names) != 0 || want != "" && !slices.Equal(names, []any{want}) {
			t.Errorf("%s requires %v, not %q", tool.Name, names, want)
		}
	}
}

func TestRunTool(t *testing.T) {
	k := newKit(t)
	for _, c := range []struct{ tool, input, outcome, amount string }{
		{"computing_power_subsidy", `{"annual_purchase_total":"80000.00"}`, "computed", "40000.00"},
		{"computing_power_subsidy", `{"annual_purchase_total":80000,"actual_service_fee":60000.5}`, "computed", "30000.25"},
		{"computing_power_subsidy", `{"annual_purchase_total":100000}`, "refer", "0.00"},
		{"computing_power_subsidy", `{}`, "incomplete", ""},
		{"vertical_model_subsidy", `{"annual_purchase_cost":"420000","model_filed":false}`, "none", "0.00"},
		{"talent_b_class_benefits", `{"category":"opc"}`, "up_to", "1200000.00"},
		{"skills_training_subsidy", `{"people":3}`, "up_to", "9000.00"},
		{"scenario_award", `{}`, "fixed", "300000.00"},
	} {
		var got struct {
			Outcome string
			Amount  *string
			Missing []map[string]string
		}
		k.json("POST", "/api/tools/"+c.tool, c.input, &got)
		if got.Outcome != c.outcome || c.amount != "" && (got.Amount == nil || *got.Amount != c.amount) {
			t.Errorf("%s %s: %+v", c.tool, c.input, got)
		}
		if c.amount == "" && (got.Amount != nil || len(got.Missing) != 1 || got.Missing[0]["field"] != "annual_purchase_total") {
			t.Errorf("%s %s: %+v", c.tool, c.input, got)
		}
	}
}

func TestRunToolRefuses(t *testing.T) {
	k := newKit(t)
	for input, field := range map[string]string{
		`{"annual_purchase_total":"80000","colour":"red"}`:              "colour",
		`{"annual_purchase_total":"-1"}`:                                "annual_purchase_total",
		`{"annual_purchase_total":1e5}`:                                 "annual_purchase_total",
		`{"annual_purchase_total":true}`:                                "annual_purchase_total",
		`{"annual_purchase_total":1,"annual_purchase_total":2}`:         "annual_purchase_total",
		`{"annual_purchase_total":"1","actual_service_fee":"2"}`:        "actual_service_fee",
		`{"annual_purchase_total":"9999999999999"}`:                     "annual_purchase_total",
		`{"annual_purchase_total":99999999999999999999999999999999999}`: "annual_purchase_total",
		`[]`: "", `null`: "",
	} {
		res, body := k.call("POST", "/api/tools/computing_power_subsidy", input)
		if p := k.wellFormed(input, res, body, 422); p.Field != field {
			t.Errorf("%s: field %q", input, p.Field)
		}
	}
	for input, status := range map[string]int{`{`: 400, ``: 400, `{} {}`: 400, "{\"a\":\"\xff\"}": 400} {
		res, body := k.call("POST", "/api/tools/computing_power_subsidy", input)
		k.wellFormed(input, res, body, status)
	}
}

// The schema that a client validates with and the decoder agree: what the one
// takes the other takes, the calculators' own checks apart.
func TestSchemaAndDecoderAgree(t *testing.T) {
	for _, b := range tools.All() {
		resolved, err := Schema(b).Resolve(nil)
		if err != nil {
			t.Fatalf("%s: %v", b.Tool, err)
		}
		for _, in := range b.Inputs {
			for _, value := range []string{
				`"80000.00"`, `"80000"`, `80000`, `80000.5`, `""`, `"8万"`, `"1,000"`, `" 1"`, `"1.234"`, `true`, `false`, `"true"`, `null`, `[]`, `{}`, `3`, `"3"`,
				`"opc"`, `"ai_server"`, `"AI服务器"`, `"nonsense"`,
			} {
				object := `{"` + in.Name + `":` + value + `}`
				_, err := b.Decode([]byte(object))
				if got := err == nil; got != accepts(t, resolved, b, object) {
					t.Errorf("%s %s: the decoder says %v", b.Tool, object, err)
				}
			}
		}
		if accepts(t, resolved, b, `{"colour":"red"}`) {
			t.Errorf("%s: the schema takes an unknown field", b.Tool)
		}
	}
}

// accepts validates, with what is required but left out here filled in.
func accepts(t *testing.T, s *jsonschema.Resolved, b *tools.Benefit, object string) bool {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal([]byte(object), &v); err != nil {
		t.Fatal(err)
	}
	if base := b.Base(); base != nil {
		if _, given := v[base.Name]; !given {
			v[base.Name] = "1"
		}
	}
	return s.Validate(v) == nil
}
