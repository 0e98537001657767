package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/oklog/ulid/v2"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// Problem is an error in its wire form, RFC 9457. Title and Detail are plain
// Chinese for the user; what a developer needs is in the log, under Instance.
type Problem struct {
	Type       string `json:"type"`
	Title      string `json:"title"`
	Status     int    `json:"status"`
	Detail     string `json:"detail"`
	Instance   string `json:"instance,omitempty"`    // finds the log line of an inner error
	Field      string `json:"field,omitempty"`       // the input that is not acceptable
	RetryAfter int    `json:"retry_after,omitempty"` // seconds, as in the header
}

// Error implements error.
func (p *Problem) Error() string { return p.Type }

// statusStopped is nginx's 499: the client itself wanted no answer any more.
// HTTP has no number of its own for it.
const statusStopped = 499

var (
	errClosing = errors.New("shutting down")
	errStopped = errors.New("stopped by the user")
)

func problem(name string, status int, title, detail string) *Problem {
	return &Problem{Type: "urn:problem-type:rongce:" + name, Title: title, Status: status, Detail: detail}
}

var (
	problemJSON         = problem("malformed-json", 400, "请求不是合法的 JSON", "请求内容须是一个完整的 JSON 对象，编码为 UTF-8。")
	problemContentType  = problem("content-type", 400, "请求的内容类型不对", "请用 Content-Type: application/json 发送。")
	problemForm         = problem("malformed-form", 400, "表单读不出来", "请返回首页重新填写。")
	problemQuery        = problem("malformed-query", 400, "地址里的参数读不出来", "参数须是正确编码的 UTF-8 文字。")
	problemUpgrade      = problem("upgrade-needed", 400, "这里只接受 WebSocket 连接", "请用 WebSocket 连接此地址，或改用 POST /api/chat。")
	problemOrigin       = problem("origin", 403, "不接受这个网站发来的请求", "请直接打开本服务的页面使用。")
	problemAddress      = problem("not-found", 404, "没有这个地址", "请检查地址是否写对，或回到首页。")
	problemConversation = problem("unknown-conversation", 404, "没有找到这段对话", "它可能已经过期，请开始新的对话。")
	problemTool         = problem("unknown-tool", 404, "没有这个计算项", "全部计算项见 GET /api/tools。")
	problemMethod       = problem("method", 405, "这个地址不支持这种请求方法", "支持的方法见响应头 Allow。")
	problemTooLarge     = problem("too-large", 413, "请求内容太大", "请求内容不能超过 64 KiB。")
	problemShape        = problem("shape", 422, "请求内容的形式不对", "JSON 须是一个对象，各字段的类型要与接口说明一致。")
	problemEmpty        = problem("empty-message", 422, "问题是空的", "请写下想问的事情，1 到 2000 字。")
	problemLong         = problem("long-message", 422, "问题太长", "一次最多 2000 字，请分几次提问。")
	problemSearch       = problem("search", 422, "搜索条件不对", "q 须是 1 到 2000 字的文字，n 须是大于 0 的整数。")
	problemInput        = problem("invalid-input", 422, "填写的内容无法计算", "")
	problemFrame        = problem("unknown-frame", 422, "不认识这种消息", "type 须是 ask 或 stop；ask 须带 1 到 64 字的 id。")
	problemSameID       = problem("id-in-use", 422, "这个编号的问题还在回答", "请换一个 id 再问。")
	problemFeedback     = problem("feedback", 422, "评价不完整", "conversation_id、turn（第几轮，从 0 起）和 useful 都要有。")
	problemReason       = problem("long-reason", 422, "理由太长", "理由最多 500 字。")
	problemFormat       = problem("format", 422, "没有这种导出格式", "format 须是 json 或 markdown。")
	problemStaff        = problem("staff", 401, "口令不对", "请用管理员设置的口令。")
	problemStore        = problem("store", 503, "暂时读写不了对话记录", "提问不受影响，请过一会儿再试。")
	problemLimited      = problem("rate-limited", 429, "提问太频繁", "请稍等片刻再问。")
	problemAtOnce       = problem("too-many-at-once", 429, "同时提的问题太多", "请等前面的问题答完再问。")
	problemPeers        = problem("too-many-sockets", 429, "同一地址打开的连接太多", "请关掉一些页面再试。")
	problemStopped      = problem("stopped", statusStopped, "已停止", "这个问题已按您的要求停止回答。")
	problemInner        = problem("internal", 500, "服务出了问题", "不是您的原因，请稍后再试；急事可拨打 12345 咨询。")
	problemClosing      = problem("closing", 503, "服务正在重启", "请稍等片刻再试。")
	problemFull         = problem("too-many-sockets-in-all", 503, "使用的人太多", "请稍等片刻再试。")
	problemSlow         = problem("timeout", 504, "回答用时太久", "这个问题没能及时答出来，请稍后再试。")
)

// problemOf is the one place where an error becomes words for a user. What it
// does not know is an inner error, whose text never leaves the house.
func problemOf(err error) *Problem {
	var p *Problem
	var input *tools.InputError
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &input):
		q := *problemInput
		q.Detail, q.Field = input.Reason+"。", input.Field
		return &q
	case errors.As(err, &large):
		return problemTooLarge
	case errors.Is(err, assistant.ErrEmptyMessage):
		return problemEmpty
	case errors.Is(err, assistant.ErrLongMessage):
		return problemLong
	case errors.Is(err, assistant.ErrUnknownConversation):
		return problemConversation
	case errors.Is(err, assistant.ErrStoreAway):
		return problemStore
	case errors.Is(err, tools.ErrUnknownTool):
		return problemTool
	case errors.Is(err, errClosing):
		return problemClosing
	case errors.Is(err, errStopped), errors.Is(err, context.Canceled):
		return problemStopped
	case errors.Is(err, context.DeadlineExceeded):
		return problemSlow
	}
	q := *problemInner
	q.Instance = "urn:ulid:" + ulid.Make().String()
	return &q
}

// tell finds the words for an error, and writes inner ones to the log.
func (s *Server) tell(err error, where string) *Problem {
	return s.tellIn(context.Background(), err, where)
}

// tellIn does so for a request, whose id the log then holds.
func (s *Server) tellIn(ctx context.Context, err error, where string) *Problem {
	p := problemOf(err)
	if p.Status >= http.StatusInternalServerError && p.Instance != "" {
		s.log.ErrorContext(ctx, "inner error", "where", where, "error", err, "instance", p.Instance)
	}
	s.meters.problems.WithLabelValues(strconv.Itoa(p.Status)).Inc()
	return p
}

// route names what was asked for, without what is in the address: a
// conversation's id is a key, and never logged.
func route(r *http.Request) string {
	if r.Pattern == "" {
		return r.Method
	}
	return r.Pattern
}

// fail answers a request with the error's problem.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	p := s.tellIn(r.Context(), err, route(r))
	body, err := json.Marshal(p)
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Cache-Control", "no-store")
	if p.RetryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(p.RetryAfter))
	}
	w.WriteHeader(p.Status)
	_, _ = w.Write(append(body, '\n'))
}
