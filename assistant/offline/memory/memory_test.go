package memory

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// fill sets whatever a value can hold, so that nothing that a memory keeps is left out of a test by oversight.
func fill(t *testing.T, v reflect.Value, n int64) {
	t.Helper()
	if v.Type() == reflect.TypeFor[money.Amount]() {
		v.Set(reflect.ValueOf(money.Wan(n)))
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.String:
		v.SetString(fmt.Sprint("字", n))
	case reflect.Int, reflect.Int64:
		v.SetInt(n)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(t, v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			fill(t, v.Index(i), n+int64(i))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		fill(t, key, n)
		fill(t, value, n)
		v.SetMapIndex(key, value)
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				fill(t, v.Field(i), n+int64(i))
			}
		}
	default:
		t.Fatalf("%s: a memory cannot be filled with a %s", v.Type(), v.Kind())
	}
}

// differ reports where two values are not the same; amounts are by what they come to.
func differ(t *testing.T, at string, a, b reflect.Value) {
	t.Helper()
	if x, ok := a.Interface().(money.Amount); ok {
		if !x.Equal(b.Interface().(money.Amount)) {
			t.Errorf("%s: %v, and then %v", at, a, b)
		}
		return
	}
	switch a.Kind() {
	case reflect.Pointer:
		if a.IsNil() || b.IsNil() {
			if a.IsNil() != b.IsNil() {
				t.Errorf("%s: %v, and then %v", at, a, b)
			}
			return
		}
		differ(t, at, a.Elem(), b.Elem())
	case reflect.Slice, reflect.Map:
		if a.Len() != b.Len() {
			t.Errorf("%s: %d, and then %d", at, a.Len(), b.Len())
			return
		}
		if a.Kind() == reflect.Slice {
			for i := range a.Len() {
				differ(t, fmt.Sprintf("%s[%d]", at, i), a.Index(i), b.Index(i))
			}
			return
		}
		for _, k := range a.MapKeys() {
			if v := b.MapIndex(k); v.IsValid() {
				differ(t, fmt.Sprintf("%s[%v]", at, k), a.MapIndex(k), v)
			} else {
				t.Errorf("%s: %v is gone", at, k)
			}
		}
	case reflect.Struct:
		for i := range a.NumField() {
			if f := a.Type().Field(i); f.IsExported() {
				differ(t, at+"."+f.Name, a.Field(i), b.Field(i))
			} else {
				t.Errorf("%s.%s is not exported: it would not be kept", at, f.Name)
			}
		}
	default:
		if !a.Equal(b) {
			t.Errorf("%s: %v, and then %v", at, a, b)
		}
	}
}

// What a turn keeps is what the next one knows: nothing is lost on the way to a client or a store.
func TestWhatIsKeptIsRecalled(t *testing.T) {
	var m Memory
	fill(t, reflect.ValueOf(&m).Elem(), 1)
	differ(t, "Memory", reflect.ValueOf(m), reflect.ValueOf(Recall(m.Keep())))
}

// A memory that cannot be read is forgotten, and the talk goes on.
func TestUnreadableMemoryIsForgotten(t *testing.T) {
	for _, data := range []string{"", "null", "{", "[]", `{"items":3}`, `{"either":null,"items":null}`} {
		m := Recall([]byte(data))
		m.Items[asked.Computing] = append(m.Items[asked.Computing], Item{Name: "x"})
		m.Either[asked.Computing] = true
		if got := m.All(asked.Computing); len(got) != 1 {
			t.Errorf("%s: recalled with %d items, want the one just told", data, len(got))
		}
	}
}

// What a turn changes of a copy leaves the items as they were, however deep it lies.
func TestCopiesAreTheirOwn(t *testing.T) {
	var it Item
	fill(t, reflect.ValueOf(&it).Elem(), 1)
	before := []Item{it}
	was := Recall(Memory{Items: map[asked.Topic][]Item{asked.Product: before}}.Keep()).Items[asked.Product]
	changed := Copies(before)
	for _, facts := range []map[string]money.Amount{changed[0].Money, changed[0].Low} {
		for k := range facts {
			facts[k] = money.Wan(777)
		}
	}
	for k := range changed[0].Truth {
		changed[0].Truth[k] = false
	}
	for k := range changed[0].Count {
		changed[0].Count[k] = 777
	}
	for k := range changed[0].Choice {
		changed[0].Choice[k] = "?"
	}
	differ(t, "Items", reflect.ValueOf(was), reflect.ValueOf(before))
}

// The subject told of last comes first, once, and no more are carried than a talk can be about.
func TestFocusPutsTheLatestFirst(t *testing.T) {
	var m Memory
	for range 2 {
		for n := 1; n <= 9; n++ {
			m.Focus(Subject{Measure: n})
		}
	}
	if len(m.Subjects) != mostSubjects {
		t.Fatalf("%d subjects are carried, want %d", len(m.Subjects), mostSubjects)
	}
	for i, s := range m.Subjects {
		if s.Measure != 9-i {
			t.Errorf("subject %d is measure %d, want %d", i, s.Measure, 9-i)
		}
	}
}
