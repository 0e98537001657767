package tools

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode"

	"github.com/rongce/rongce/tools/money"
)

func TestDecode(t *testing.T) {
	f, err := foundationProduct.Decode([]byte(` { "annual_sales" : 10000000.01, "category":"ai_server", "own_ip":true, "selected_higher_level":false } `))
	if err != nil {
		t.Fatal(err)
	}
	if !f.Money["annual_sales"].Equal(money.Fen(1000000001)) || f.Choice["category"] != "ai_server" || !f.Truth["own_ip"] || f.Truth["selected_higher_level"] {
		t.Errorf("facts %+v", f)
	}
	if _, known := f.Truth["developed_within_three_years"]; known {
		t.Error("what is absent is known")
	}
	if f, err := skillsTraining.Decode([]byte(`{"people":12}`)); err != nil || f.Count["people"] != 12 {
		t.Errorf("count %+v, %v", f, err)
	}
	// a float could not hold this one
	if f, err := computingPower.Decode([]byte(`{"annual_purchase_total":999999999999.99}`)); err != nil || f.Money["annual_purchase_total"].String() != "999999999999.99" {
		t.Errorf("digits %+v, %v", f, err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for input, field := range map[string]string{
		`{"annual_sales":"10000000","x":1}`:                   "x",
		`{"Annual_Sales":"10000000"}`:                         "Annual_Sales", // names are exact
		`{"annual_sales":"1","annual_sales":"2"}`:             "annual_sales",
		`{"annual_sales":"1","annu\u0061l_sales":"2"}`:        "annual_sales",
		`{"annual_sales":null}`:                               "annual_sales",
		`{"annual_sales":"1e7"}`:                              "annual_sales",
		`{"annual_sales":1e7}`:                                "annual_sales",
		`{"annual_sales":"1000万"}`:                            "annual_sales",
		`{"annual_sales":"１０"}`:                               "annual_sales",
		`{"annual_sales":""}`:                                 "annual_sales",
		`{"annual_sales":["1"]}`:                              "annual_sales",
		`{"annual_sales":` + strings.Repeat("9", 60000) + `}`: "annual_sales",
		`{"category":"rocket"}`:                               "category",
		`{"category":true}`:                                   "category",
		`{"own_ip":"true"}`:                                   "own_ip",
		`{"own_ip":1}`:                                        "own_ip",
		`{"own_ip":null}`:                                     "own_ip",
		``:                                                    "", `null`: "", `[]`: "", `"x"`: "", `{`: "", `{"own_ip":`: "own_ip", `{}{}`: "", `{} x`: "", "{\"x\":\"\xff\"}": "",
	} {
		_, err := foundationProduct.Decode([]byte(input))
		var bad *InputError
		if !errors.As(err, &bad) || bad.Field != field || !strings.ContainsFunc(bad.Reason, isHan) {
			t.Errorf("%.60s: %v", input, err)
		}
	}
	for input, want := range map[string]string{
		`{"people":2.5}`: invalidWhole, `{"people":"2"}`: invalidWhole, `{"people":1e2}`: invalidWhole, `{"people":99999999999999999999}`: invalidCount,
	} {
		if _, err := skillsTraining.Decode([]byte(input)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", input, err)
		}
	}
	long := `{"` + strings.Repeat("长", 500) + `":1}`
	if _, err := skillsTraining.Decode([]byte(long)); err == nil || len(err.Error()) > 500 {
		t.Errorf("says all of a long name back: %d bytes", len(err.Error()))
	}
}

func isHan(c rune) bool { return unicode.Is(unicode.Han, c) }

// Whatever comes in over the wire is refused with a reason, or calculated.
func FuzzDecode(f *testing.F) {
	f.Add(uint8(9), []byte(`{"annual_sales":"10000000","category":"ai_server","own_ip":true}`))
	f.Add(uint8(9), []byte(`{"annual_sales":1e309}`))
	f.Add(uint8(6), []byte(`{"annual_purchase_total":99999.99,"actual_service_fee":"-0"}`))
	f.Add(uint8(5), []byte(`{"selected_projects":11,"selected":false}`))
	f.Fuzz(func(t *testing.T, tool uint8, input []byte) {
		b := FuzhouAI().Benefits()[int(tool)%len(FuzhouAI().Benefits())]
		facts, err := b.Decode(input)
		var bad *InputError
		if err != nil {
			if !errors.As(err, &bad) || bad.Reason == "" {
				t.Fatalf("%q: %v", input, err)
			}
			return
		}
		if !json.Valid(input) {
			t.Fatalf("%q is no JSON and was taken", input)
		}
		c, err := FuzhouAI().Calculate(Query{Tool: b.Tool, Facts: facts})
		switch {
		case err == nil:
			wellFormed(t, c)
		case !errors.As(err, &bad):
			t.Fatalf("%q: %v", input, err)
		}
	})
}
