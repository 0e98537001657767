package web

import (
	"context"
	"html/template"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/rongce/rongce/assistant/assess"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// reckoned is what the figures of a caller's words come to.
type reckoned struct {
	all     []*tools.Calculation
	amounts []UnderstoodAmount
}

// reckon has the figures of a query calculated, where it states any.
func (s *Server) reckon(ctx context.Context, query string, amounts []UnderstoodAmount) *reckoned {
	if len(amounts) == 0 {
		return &reckoned{}
	}
	out := &reckoned{amounts: amounts}
	for _, c := range s.assistant.Reckon(ctx, query) {
		if !c.Hypothetical {
			out.all = append(out.all, c)
		}
	}
	return out
}

// of is what there is to say and to fill in for one benefit; nil where it is not
// clear that a figure is this benefit's. Of several products the first counts.
func (r *reckoned) of(b *tools.Bound) *tools.Calculation {
	var found []*tools.Calculation
	for _, c := range r.all {
		if c.Tool == b.Tool {
			found = append(found, c)
		}
	}
	if len(found) == 0 || len(found) > 1 && !assess.Repeats(b) {
		return nil
	}
	return found[0]
}

// more is the address at which all figures are reckoned together; "" where there is one thing alone.
func (r *reckoned) more() template.URL {
	if len(r.all) < 2 {
		return ""
	}
	form, n := url.Values{}, map[string]int{}
	for _, c := range r.all {
		if n[c.Tool]++; n[c.Tool] == 1 {
			form.Add("do", c.Tool)
		}
		for name, values := range inputsIn(c) {
			form[assess.FieldName(c.Tool, n[c.Tool], name)] = values
		}
		if n[c.Tool] > 1 {
			form.Set("products", strconv.Itoa(n[c.Tool]))
		}
	}
	return template.URL("/assess?" + form.Encode()) // our own encoding
}

// say puts a result into a sentence to be read out.
func (r *reckoned) say(b *tools.Bound, c *tools.Calculation) string {
	if c.Outcome == tools.Incomplete {
		return "要算出数来，还要请您告诉我：" + ended(c.Missing[0].Question)
	}
	in := b.Base()
	i := slices.IndexFunc(c.Given, func(g tools.Given) bool { return in != nil && g.Input == in.Name })
	if i < 0 {
		return ""
	}
	said := "按" + in.Term + c.Given[i].Value + "算，"
	if r.names(c.Inputs[in.Name]) {
		said = "按您说的" + c.Given[i].Value + "算，"
	}
	switch c.Outcome {
	case tools.None, tools.Refer:
		return said + "这一项市里补0元：" + c.Steps[len(c.Steps)-1].Text + "。"
	case tools.UpTo:
		return said + "最高" + sumOf(c) + "，实际由责任单位核定。"
	case tools.Fixed:
		return said + "入选了给" + sumOf(c) + "。"
	}
	if c.Low != nil && !c.Low.Equal(*c.Amount) {
		return said + "可补" + sumOf(c) + "。"
	}
	return said + "最多可补" + sumOf(c) + "。"
}

// ended closes a sentence that nothing closes yet.
func ended(sentence string) string {
	if strings.HasSuffix(sentence, "？") || strings.HasSuffix(sentence, "。") {
		return sentence
	}
	return sentence + "。"
}

// names tells whether the caller said the sum just so; else it was converted.
func (r *reckoned) names(sum any) bool {
	text, _ := sum.(string)
	a, err := money.Parse(text)
	return err == nil && slices.ContainsFunc(r.amounts, func(said UnderstoodAmount) bool {
		high, err := money.Parse(said.High)
		return err == nil && high.Equal(a)
	})
}

// inputsIn is a calculation's inputs as the fields of its form hold them.
func inputsIn(c *tools.Calculation) url.Values {
	out := url.Values{}
	for name, value := range c.Inputs {
		switch v := value.(type) {
		case string:
			out.Set(name, v)
		case int64:
			out.Set(name, strconv.FormatInt(v, 10))
		case bool:
			out.Set(name, map[bool]string{true: "yes", false: "no"}[v])
		}
	}
	return out
}

// numberedClause is a measure named by its number.
var numberedClause = regexp.MustCompile(`第\s*([0-9]{1,3}|[〇零一二三四五六七八九十百]{1,5})\s*条`)

// noSuchMeasure tells of a measure beyond the last one that a query names: 第十条.
func (s *Server) noSuchMeasure(query string) string {
	last := len(s.assistant.Policy.Measures)
	for _, named := range numberedClause.FindAllStringSubmatch(query, -1) {
		word := named[1]
		if n, err := money.Numeral(word); err == nil && (n.IsZero() || money.Yuan(int64(last)).Less(n)) {
			return "您问的是第" + word + "条。这份政策的正文共" + numeral(last) + "条，没有第" + word + "条；正文之后另有附则，写的是资金、实施细则、就高不重复和有效期。您想问的是哪一件事，我帮您找对应的那一条。"
		}
	}
	return ""
}

// whichMatter asks a caller who has not said yet what it is about.
const whichMatter = "您好，我这里可以查福州市促进人工智能产业发展的这份政策。请问您想了解哪一件事？请说说您的情况，比如买算力、买模型、上项目、引人才或者卖产品。"

// nothingSaid is what to tell a caller of whose matter the policy says nothing.
const nothingSaid = "您问的这件事，这份政策里没有写这方面的内容，我不能按它答复您。它只管福州市促进人工智能产业发展的九条措施；别的事项可以拨打12345，转对应的部门咨询。"
