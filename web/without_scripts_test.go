package web

import (
	"net/url"
	"regexp"
	"strings"
	"testing"
)

func TestDeskWithoutScripts(t *testing.T) {
	k := newKit(t)
	_, body := k.call("GET", "/desk", "")
	for _, part := range []string{"全部金额，一张表", "AI基础产品销售奖励", "按年度模型购买费用的30%补助", "人工智能专业高级职称评审（第八条）"} {
		if !strings.Contains(body, part) {
			t.Errorf("the table lacks %s", part)
		}
	}
	_, body = k.call("GET", "/desk?q="+url.QueryEscape("购买算力"), "")
	for _, part := range []string{`<h2>算力服务补助`, "念给来电人", "尚未正式印发，现在还不能申领", "市数据管理局、市工信局、市财政局", "命中测试", "<mark>", "满10万元怎么办？", `action="/calc/computing_power_subsidy"`} {
		if !strings.Contains(body, part) {
			t.Errorf("the desk lacks %s", part)
		}
	}
	_, body = k.call("GET", "/desk?open=park", "")
	if !strings.Contains(body, "<h2>园区租金优惠和“零租”孵化空间") || strings.Contains(body, "现场算") {
		t.Error("a measure without an amount has a calculator")
	}
	if res, _ := k.call("GET", "/desk?q="+strings.Repeat("a", 3000), ""); res.StatusCode != 200 {
		t.Errorf("a long query: %s", res.Status)
	}
}

func TestTalentWithoutScripts(t *testing.T) {
	k := newKit(t)
	_, body := k.call("GET", "/talent?category=opc&settles_in_fuzhou=yes", "")
	for _, part := range []string{"1,200,000元", "来榕落地转化</b> <em>满足", "能实现重大产业突破</b> <em>待确认", "B类人才的认定目录", "市人社局"} {
		if !strings.Contains(body, part) {
			t.Errorf("the checklist lacks %s", part)
		}
	}
	for query, want := range map[string]struct{ quote, sum string }{
		"":                                   {"拥有国际先进水平技术成果、优秀OPC、AIGC企业创办人或核心人才、OpenClaw等开源AI智能体工具核心开发人才、开源社区优秀贡献者", "条件都满足时，最高1,200,000元，一事一议。"},
		"category=advanced_technology":       {"拥有国际先进水平技术成果", "条件都满足时"},
		"category=opc":                       {"优秀OPC", "条件都满足时"},
		"category=aigc_founder_or_core":      {"AIGC企业创办人或核心人才", "条件都满足时"},
		"category=agent_tool_core_developer": {"OpenClaw等开源AI智能体工具核心开发人才", "条件都满足时"},
		"category=open_source_contributor&settles_in_fuzhou=yes&breakthrough=yes": {"开源社区优秀贡献者", `<span class="word">最高可得</span> <strong>1,200,000元`},
	} {
		_, body := k.call("GET", "/talent?"+query, "")
		quote := regexp.MustCompile(`原文：“([^”]*)”`).FindStringSubmatch(body)
		if quote == nil || quote[1] != want.quote || !strings.Contains(body, want.sum) {
			t.Errorf("%s: quotes %q, or lacks %s", query, quote, want.sum)
		}
		if !strings.Contains(query, "breakthrough") && strings.Contains(body, "<strong>1,200,000元") {
			t.Errorf("%s: the most stands large before the conditions are met", query)
		}
	}
	if _, body := k.call("GET", "/talent?category=none", ""); strings.Contains(body, "1,200,000元") || !strings.Contains(body, "所列的几类都不是") {
		t.Error("who is of no listed category is shown the amount")
	}
	if _, body := k.call("GET", "/talent?category=opc&breakthrough=no", ""); strings.Contains(body, "1,200,000元") || !strings.Contains(body, "<strong>0元</strong>") {
		t.Error("an unmet demand still brings the amount")
	}
}
