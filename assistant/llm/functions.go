package llm

import (
	"fmt"
	"strings"

	"github.com/tmc/langchaingo/llms"

	"github.com/rongce/rongce/tools"
)

// The model's functions besides the calculators.
const (
	replyFunction  = "reply"
	searchFunction = "search_policy"
)

// Two things that a calculator call may say besides the inputs.
const (
	labelAside        = "label"
	hypotheticalAside = "hypothetical"
)

type object = map[string]any

func function(name, about string, properties object, required ...string) llms.Tool {
	if required == nil {
		required = []string{}
	}
	return llms.Tool{Type: "function", Function: &llms.FunctionDefinition{
		Name: name, Description: about,
		Parameters: object{"type": "object", "properties": properties, "required": required, "additionalProperties": false},
	}}
}

// functionsOf lists what the model may call: a search, each calculator, and
// reply, which comes last.
func functionsOf(toolbox *tools.Toolbox) []llms.Tool {
	out := []llms.Tool{function(searchFunction, "在政策原文里再查条款。已给出的条款不够时才用。",
		object{"query": object{"type": "string", "description": "要查什么，一句话"}}, "query")}
	for _, b := range toolbox.Benefits() {
		out = append(out, calculator(b))
	}
	return append(out, replying())
}

// calculator describes a benefit. No input is required, not even those that
// the formula needs: a model that must fill in an amount invents one, while
// one that may leave it out learns from the result what to ask.
func calculator(b *tools.Bound) llms.Tool {
	properties := object{
		labelAside:        object{"type": "string", "description": "有好几个同类对象时，用户对这一个的叫法；只有一个时不填"},
		hypotheticalAside: object{"type": "boolean", "description": "金额不是用户自己的、只是说明门槛或封顶情形时填 true"},
	}
	for _, in := range b.Inputs {
		properties[in.Name] = inputSchema(in)
	}
	return function(b.Tool, fmt.Sprintf("%s：%s %s", b.Name, b.Thing, b.About), properties)
}

func inputSchema(in *tools.Input) object {
	about := in.Term + "。" + in.About
	switch in.Kind {
	case tools.Money:
		return object{"type": "string", "description": about + " 以元为单位的数，如 \"123.45\" 的写法，不带单位和千位分隔符；用户没说就不填。"}
	case tools.Count:
		return object{"type": "integer", "minimum": 1, "description": about}
	case tools.YesNo:
		return object{"type": "boolean", "description": about + " 用户没说就不填。"}
	default:
		var names, terms []string
		for _, o := range in.Options {
			names = append(names, o.Name)
			terms = append(terms, o.Name+"＝"+o.Term)
		}
		return object{"type": "string", "enum": names, "description": about + " " + strings.Join(terms, "，")}
	}
}

func replying() llms.Tool {
	return function(replyFunction, "把最终回答交给用户。每次提问都以调用它一次结束。", object{
		"kind": object{"type": "string", "enum": kinds,
			"description": "answer 有实质回答（包括“不行”“文本没写”）；clarify 先要问一个金额才能算；refuse 政策不涉及或不能做；smalltalk 寒暄"},
		"text":     object{"type": "string", "description": "给用户看的回答，Markdown"},
		"measures": object{"type": "array", "items": object{"type": "integer", "minimum": 0, "maximum": 9}, "description": "涉及第几条，最相关的在前；0 是开头和附则"},
		"quotes": object{"type": "array", "description": "回答依据的原文，逐字连续摘录", "items": object{
			"type": "object", "required": []string{"clause", "quote"}, "additionalProperties": false,
			"properties": object{"clause": object{"type": "string", "description": "条款编号，如 6.1"}, "quote": object{"type": "string"}},
		}},
		"suggestions":  object{"type": "array", "items": object{"type": "string"}, "description": "用户接下来可能问的，至多三个，不带数字"},
		"alternatives": object{"type": "boolean", "description": "几项测算是二选一、不能相加时填 true"},
	}, "kind", "text", "measures", "quotes")
}

// only keeps the reply function: for the last round.
func only(functions []llms.Tool) []llms.Tool { return functions[len(functions)-1:] }
