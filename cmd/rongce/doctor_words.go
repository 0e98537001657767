package main

import "github.com/rongce/rongce/assistant/llm"

// doctorWords say what went wrong, by the reason that the meters name.
var doctorWords = map[string]string{
	"key": "密钥没有被接受", "not_found": "没有这个地址或模型", "limited": "请求太频繁，或额度用完", "server": "对方服务出错",
	"rejected": "请求没有被接受", "unreachable": "连不上", "silent": "没有响应", "slow": "太慢", "large": "回答太长",
	"unreadable": "回答不是这个接口的格式", "empty": "没有内容", "cut": "没有说完", "filtered": "被对方过滤", "paused": "接连失败，暂停使用",
	"busy": "同时问的太多", "confused": "没有按要求调用函数", "refused": "回答没有通过核对", "moves": "绕来绕去没有回答", "panic": "程序出错", "error": "出错",
}

// adviceFor says what to do about it.
var adviceFor = map[string]string{
	"key":         "请核对环境变量 RONGCE_LLM_KEY：有没有写、有没有过期、是不是这家的密钥。",
	"not_found":   "请核对 --llm-url（一般以 /v1 结尾，不带 /chat/completions）和 --llm-model 的写法。",
	"limited":     "请稍后再试，或到服务商处查看额度和并发限制。",
	"server":      "请稍后再试；一直这样，请看对方服务的日志。",
	"rejected":    "这个模型或服务多半不支持函数调用（tools）。请换支持的模型，vLLM 须带 --enable-auto-tool-choice 启动。",
	"unreachable": "请核对地址和端口、服务是否启动、防火墙和代理；https 的证书须是系统信任的。",
	"silent":      "服务在，却不回答：看看模型是否还在加载，或机器是否太慢。",
	"slow":        "一次回答要在 90 秒以内。请换快一些的模型或机器。",
	"unreadable":  "这个地址返回的不是 OpenAI 兼容格式，多半是地址写错了：Ollama 要写到 /v1。",
	"cut":         "模型的输出长度上限太小，请在服务端调大。",
	"confused":    "模型函数调用能力不够，请换一个，例如 Qwen、DeepSeek、GLM 的对话模型。",
	"refused":     "模型改不掉没有出处的数字，请换能力更强的模型。",
	"empty":       "模型没有说话，请换一个模型，或关掉服务端的思考模式再试。",
}

// traitWords name what is unusual in how a server speaks.
var traitWords = map[string]string{
	llm.TraitWhole: "不会逐句输出，整段返回", llm.TraitUnnumbered: "函数调用的片段没有编号", llm.TraitNoID: "函数调用没有标识", llm.TraitThinks: "把思考过程写在回答里（已去掉）",
}
