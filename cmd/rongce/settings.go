package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// settings are what rongce serve can be told; none of it is needed. The key of
// a language model is read from RONGCE_LLM_KEY alone: a flag shows in the list
// of processes.
type settings struct {
	Addr        string        `default:"127.0.0.1:8080" env:"RONGCE_ADDR" placeholder:"地址:端口" help:"在哪里接受访问；端口写 0 就自动挑一个并显示出来"`
	Data        string        `env:"RONGCE_DATA" placeholder:"文件夹" help:"对话存在哪个文件夹；不写就用系统惯例的个人文件夹"`
	DatabaseURL string        `env:"RONGCE_DATABASE_URL" placeholder:"postgres://…" help:"多个实例共用的 PostgreSQL 数据库；写了就不用数据文件夹"`
	KeepDays    int           `default:"30" env:"RONGCE_KEEP_DAYS" placeholder:"天数" help:"对话最后一次使用之后保留多少天"`
	Model       modelSettings `embed:""`

	RateLimit      int      `default:"30" env:"RONGCE_RATE_LIMIT" placeholder:"次数" help:"同一地址每分钟最多提问几次；0 为不限"`
	TrustedProxies []string `env:"RONGCE_TRUSTED_PROXIES" placeholder:"网段" help:"哪些反向代理报的来访地址可信，如 10.0.0.0/8，用逗号隔开；不写就都不信"`
	AllowedOrigins []string `env:"RONGCE_ALLOWED_ORIGINS" placeholder:"https://网站" help:"除本站以外，还允许哪些网站的页面连接，用逗号隔开"`
}

// modelSettings choose a language model; without them the offline planner answers.
type modelSettings struct {
	LLMURL   string `name:"llm-url" env:"RONGCE_LLM_URL" placeholder:"https://…/v1" help:"与 OpenAI 兼容的语言模型接口；不写就不用语言模型。密钥只从环境变量 RONGCE_LLM_KEY 读取"`
	LLMModel string `name:"llm-model" env:"RONGCE_LLM_MODEL" placeholder:"名称" help:"语言模型的名称"`
	LLMWhen  string `name:"llm-when" default:"unsure" env:"RONGCE_LLM_WHEN" placeholder:"unsure|always|never" help:"什么时候问语言模型：unsure 离线助手没把握时，always 每次都问，never 不问"`
}

// check finds what can be known to be wrong before anything starts.
func (s *settings) check() error {
	switch {
	case s.Addr == "":
		return usage("地址是空的，请写成 127.0.0.1:8080 这样（--addr 或 RONGCE_ADDR）。")
	case s.RateLimit < 0:
		return usage("每分钟提问次数不能是负数；不限次数请写 0（--rate-limit 或 RONGCE_RATE_LIMIT）。")
	case s.KeepDays < 1:
		return usage("对话至少保留 1 天（--keep-days 或 RONGCE_KEEP_DAYS）。")
	}
	return nil
}

// folder returns where data lives. It makes nothing: who only asks a question
// should not find a new folder.
func (s *settings) folder() (string, error) {
	path := s.Data
	if path == "" {
		return usualFolder(), nil // what is wrong with it is seen when it is opened
	}
	at, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return path, nil
	case err != nil:
		return "", &failure{words: "数据文件夹打不开：" + path, code: exitFailed, cause: err}
	case !at.IsDir():
		return "", usage("数据文件夹的位置上是一个文件：" + path)
	}
	return path, nil
}

// usualFolder is a folder of the user's own, by the platform's convention; ""
// where the user has no home.
func usualFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	switch runtime.GOOS {
	case "windows":
		if local := os.Getenv("LocalAppData"); local != "" {
			return filepath.Join(local, "rongce")
		}
		return filepath.Join(home, "AppData", "Local", "rongce")
	case "darwin":
		return filepath.Join(home, "Library", "Application Support", "rongce")
	default:
		if data := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(data) { // a relative one is to be ignored, says the specification
			return filepath.Join(data, "rongce")
		}
		return filepath.Join(home, ".local", "share", "rongce")
	}
}
