package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
)

// brands are names by which people tell one purchase from another.
var brands = pattern.MustCompile(`文心|通义|千问|deepseek|智谱|chatglm|kimi|豆包|混元|盘古|星火|百川|minimax|gpt|claude|gemini|llama|阿里云?|腾讯云?|华为云?|百度云?|天翼云|移动云|联通云|火山(引擎)?|京东云|金山云|aws|azure|昇腾|a100|h100|h800|h20|4090`)

var (
	ordinal1 = pattern.MustCompile(`第([一二三四五六七八九1-9])(?:个|款|种|笔|家|项|条|份|样)`)
	former   = pattern.MustCompile(`前者|前面?(那)?(一)?(个|款|笔|项)|头一(个|款|笔)`)
	latter   = pattern.MustCompile(`后者|后面?(那)?(一)?(个|款|笔|项)|最后(那)?一(个|款|笔)`)

	// AllOf: what is said holds of all of them.
	AllOf    = pattern.MustCompile(`(?:^|[^级里])(都|均)|全(部|是)|各|每|一样|皆`)
	exceptOf = pattern.MustCompile(`除了?([^,，。¥]{1,12}?)(?:以外|之外|外|不算)?[,，]?(?:其[他它余]的?|别的|剩下的?|另外的?)?(?:都|均|全)`)
)

// names returns the words that stand for the i-th amount: the product or the
// brand before it.
func (r *Reading) names(s Sum) []string {
	if s.Index < 0 {
		return nil
	}
	near := r.Before(s.Index) + r.nextWords(s.Index)
	out := brands.FindAllString(near, -1)
	for _, k := range ProductKinds {
		out = append(out, k.words.FindAllString(near, -1)...)
	}
	return append(out, letterOf(r.Before(s.Index))...)
}

var lettered = pattern.MustCompile(`(?:^|[^a-z\d])([a-e]|甲|乙|丙|丁)(?:[款型产家公司是的去今已年、:：销卖讲说那改报更也呢记]|$|[^a-z\d])`)

// letterOf returns the letter by which a text calls one of several things: a, 乙.
func letterOf(text string) []string {
	if han.English(text) {
		return nil // for a filed model: an article
	}
	text = nameOfOther.ReplaceAllStringFunc(text, sentence.Blank)
	if all := lettered.FindAllStringSubmatch(text, -1); len(all) > 0 {
		return []string{all[len(all)-1][1]}
	}
	return nil
}

// containsName finds a name in a clause; a single letter only where it stands alone.
func containsName(clause, name string) bool {
	if name == "含税" {
		clause = strings.ReplaceAll(clause, "不含税", "") // which is the other one
	}
	if utf8.RuneCountInString(name) > 1 {
		return strings.Contains(clause, name)
	}
	for _, m := range lettered.FindAllStringSubmatch(clause+" ", -1) {
		if m[1] == name {
			return true
		}
	}
	return false
}

// Referred returns which of several items a clause speaks of: by ordinal, by
// name, or as the former and the latter; -1 if of none in particular.
func Referred(clause string, names [][]string) int {
	if m := ordinal1.FindStringSubmatch(clause); m != nil {
		if n := int(sentence.Small(m[1])); n >= 1 && n <= len(names) {
			return n - 1
		}
	}
	switch {
	case former.MatchString(clause):
		return 0
	case latter.MatchString(clause):
		return len(names) - 1
	}
	hit := -1
	for i, words := range names {
		for _, w := range words {
			if w != "" && containsName(clause, w) {
				if hit >= 0 && hit != i {
					return -1 // of both
				}
				hit = i
			}
		}
	}
	return hit
}

// ownTexts returns, for each of several amounts, the clauses that tell of it:
// the clause in which it stands, those that name it, those that follow it and
// name nothing, and those that speak of all.
func (r *Reading) ownTexts(sums []Sum) []string {
	out := make([]string, len(sums))
	names := make([][]string, len(sums))
	for i, s := range sums {
		names[i] = r.names(s)
	}
	texts, at := passing.Clauses(r.Masked)
	ahead := r.toldAhead(texts, at, sums)
	last, aside := -1, false
	for c, text := range texts {
		end := at[c] + len(text)
		foreign := slices.ContainsFunc(r.Sums, func(s Sum) bool {
			in := s.Index >= 0 && r.At[s.Index] >= at[c] && r.At[s.Index] < end
			return in && s.Role == sentence.RoleOther && !slices.ContainsFunc(sums, func(o Sum) bool { return o.Index == s.Index })
		})
		var here []int
		for i, s := range sums {
			if s.Index >= 0 && r.At[s.Index] >= at[c] && r.At[s.Index] < end {
				here = append(here, i)
			}
		}
		switch only := Referred(text, names); {
		case ahead[c] >= 0:
			out[ahead[c]] += "，" + text
			last, aside = ahead[c], false
		case len(here) > 1:
			for _, i := range here {
				out[i] += "，" + r.Window(sums[i].Index)
			}
			last, aside = here[len(here)-1], false
		case len(here) == 1:
			out[here[0]] += "，" + text
			last, aside = here[0], false
		case only >= 0 && !exceptOf.MatchString(text):
			out[only] += "，" + text
			last, aside = only, false
		case foreign, aside && notCounted.MatchString(text): // 押金1万可退，不算
			aside = true
		case last >= 0 && !AllOf.MatchString(text):
			out[last] += "，" + text
		default:
			for i := range out {
				out[i] += "，" + text
			}
		}
	}
	return out
}

// apart reads the conditions of each of several items: what its own clauses
// say, and 除了交换机都有, which denies one and grants the others.
func (r *Reading) apart(texts []string, names [][]string) []map[string]bool {
	out := make([]map[string]bool, len(texts))
	for i, text := range texts {
		out[i] = passing.Truths(text)
	}
	m := exceptOf.FindStringSubmatchIndex(r.Masked)
	if m == nil {
		return onlyOneOf(r.Masked, names, out)
	}
	only := Referred(r.Masked[m[2]:m[3]], names)
	if only < 0 {
		return out
	}
	for name, v := range passing.Truths(sentence.FirstPart(r.Masked[m[3]:])) {
		for i := range out {
			out[i][name] = v != (i == only)
		}
	}
	return out
}

// notCounted says of a purchase that it is not of this kind at all.
var notCounted = pattern.MustCompile(`(不算|不属于|不是|不计入?|不包括|不含)(在内|进去|进来|算力|模型|gpu|服务收入|收入|销售额?|投资|研发|的$|$)|(去掉|剔除|别算|不算进?)`)

// sideNotCounted is said of something beside the amounts: 贷款利息不算在内, 网盘会员648不算.
var sideNotCounted = pattern.MustCompile(`[^,，。;；¥]*\p{Han}{2,6}\d{2,6}(元|块)?(的)?(不算|不计|没算|不含|不包括|别算)[^,，。;；¥]*|[^,，。;；¥]*(利息|运费|税费|税金|差旅|餐费|手续费)[^,，。;；¥]{0,6}(不算|不计|没算|不含|不包括)[^,，。;；¥]*`)

// eligible drops purchases whose own clauses say that they do not count, where
// others beside them do: 备案的20万，没备案的30万. It returns what to say of
// them, and the text that tells of those kept.
func (r *Reading) eligible(topic asked.Topic, sums []Sum) (kept []Sum, left []string, own string) {
	if topic == asked.VerticalModel && len(sums) > 0 {
		sums = r.withUnfiled(sums)
	}
	if len(sums) < 2 || topic == asked.Product || netAfter.MatchString(r.Before(sums[1].Index)) {
		return sums, nil, "" // each product has its own conditions anyway
	}
	texts := r.ownTexts(sums)
	for i := range texts {
		texts[i] = sideNotCounted.ReplaceAllStringFunc(texts[i], sentence.Blank)
	}
	var said []string
	for i, s := range sums {
		conds := passing.Truths(texts[i])
		filed, hasFiled := conds["model_filed"]
		vertical, hasVertical := conds["for_vertical_model"]
		switch {
		case topic == asked.VerticalModel && hasFiled && !filed:
			left = append(left, "没有备案的"+s.High.Format()+"元不算在内")
		case topic == asked.VerticalModel && hasVertical && !vertical:
			left = append(left, "不是用来研发垂直模型的"+s.High.Format()+"元不算在内")
		case notCounted.MatchString(passing.NoRefusal.ReplaceAllStringFunc(texts[i], sentence.Blank)) && s.Index >= 0 && !r.IsWhole(s):
			left = append(left, "您说不算的"+s.High.Format()+"元没有算进去")
		default:
			kept, said = append(kept, s), append(said, texts[i])
		}
	}
	for i := len(kept) - 1; i >= 0 && len(left) > 0; i-- { // 80万货款，那80万不算: said twice
		if again := "您说不算的" + kept[i].High.Format() + "元没有算进去"; slices.Contains(left, again) && len(kept) > 1 {
			kept, said = slices.Delete(kept, i, i+1), slices.Delete(said, i, i+1)
		}
	}
	if len(kept) == 0 || len(left) == 0 {
		return sums, nil, ""
	}
	return kept, left, strings.Join(said, "，")
}

// withUnfiled adds to the purchases of models those that the message says were not
// filed (海外接口没备案25万), so that their condition is not taken for the others'.
func (r *Reading) withUnfiled(sums []Sum) []Sum {
	out := slices.Clone(sums)
	for _, s := range r.Sums {
		in := slices.ContainsFunc(sums, func(o Sum) bool { return o.Index == s.Index })
		other := sentence.Bases[s.Found] != "" && sentence.Bases[s.Found] != asked.VerticalModel // 模型40万，算力6万，没备案: a model is filed, and nothing else
		if filed, said := passing.Supposed(s.window)["model_filed"]; !in && !other && said && !filed {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b Sum) int { return a.Index - b.Index })
	return out
}

// SpeaksOf returns which of the items that the conversation knows a message
// without amounts speaks of; -1 if of all.
func (r *Reading) SpeaksOf(items []memory.Item) int {
	if AllOf.MatchString(r.Masked) {
		return -1
	}
	if i := Referred(r.Masked, lettersOf(items)); i >= 0 {
		return i // by its own letter or model: 400G is an optical module, as the other is
	}
	if i := Referred(r.Masked, ownNames(items)); i >= 0 {
		return i // NPU那颗 is one of several chips, as NPU are all of them
	}
	if m := NthTold.FindStringSubmatch(r.Masked); m != nil && len(items) > 1 && int(sentence.Small(m[1])) <= len(items) {
		return int(sentence.Small(m[1])) - 1
	}
	names := make([][]string, len(items))
	for i, it := range items {
		names[i] = it.Names()
		for _, k := range ProductKinds {
			if it.Choice["category"] == k.option {
				names[i] = append(names[i], k.words.FindAllString(r.Masked, -1)...)
			}
		}
		names[i] = slices.Compact(names[i])
	}
	return Referred(r.Masked, names)
}
