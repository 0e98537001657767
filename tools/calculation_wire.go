package tools

import "encoding/json"

// UnmarshalJSON reads a calculation as it was written. Counts are whole again:
// JSON knows no difference between 1000000 and 1e+06, but a reader does.
func (c *Calculation) UnmarshalJSON(data []byte) error {
	type plain Calculation
	if err := json.Unmarshal(data, (*plain)(c)); err != nil {
		return err
	}
	for _, inputs := range []map[string]any{c.Inputs, c.InputsLow} {
		for name, v := range inputs {
			if f, ok := v.(float64); ok && f == float64(int64(f)) {
				inputs[name] = int64(f)
			}
		}
	}
	return nil
}
