package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/store"
)

// staffVariable is the only place that the staff's token is read from: a flag
// shows in the list of processes.
const staffVariable = "RONGCE_STAFF_TOKEN"

// shortestToken is the least that a staff's token may have: what can be guessed
// in a year of tries, ten a minute, is far shorter.
const shortestToken = 12

// staffToken returns the token that opens the staff's pages; "": they are closed.
func staffToken() (string, error) {
	token := os.Getenv(staffVariable)
	if token != "" && utf8.RuneCountInString(token) < shortestToken {
		return "", usage(fmt.Sprintf("口令太短：%s 至少 %d 个字符。", staffVariable, shortestToken))
	}
	return token, nil
}

// lastKeep is what stopping waits for what could not be kept so far.
const lastKeep = 2 * time.Second

// kept is the store that a server works with.
type kept struct {
	*store.Shelter
	where  string // for the log
	notice string // for who started it; "": all is as it should be
	stop   func()
}

// open opens the store that the settings name. Who named a folder or a database
// relies on it, so that an error ends the start; who named none can ask
// questions even where nothing can be kept, and is told so.
func (s *settings) open(ctx context.Context, log *slog.Logger) (*kept, error) {
	o := store.Options{Keep: time.Duration(s.KeepDays) * 24 * time.Hour}
	if s.DatabaseURL != "" {
		d, err := store.Connect(s.DatabaseURL, o)
		if err != nil {
			return nil, storeFailure(err, "")
		}
		notice := ""
		if err := reach(ctx, d); errors.Is(err, store.ErrNewer) {
			_ = d.Close()
			return nil, storeFailure(err, "")
		} else if err != nil {
			log.Error("the database cannot be reached yet", "error", err)
			notice = "注意：数据库现在连不上。问题照常答复，但先不保存；连上以后自动恢复。"
		}
		return keeping(d, log, "PostgreSQL", notice), nil
	}
	folder, err := s.folder()
	if err != nil {
		return nil, err
	}
	d, err := openFolder(ctx, folder, o)
	switch {
	case err == nil && d.Trouble() != nil:
		log.Error("the database cannot be written to", "data", folder, "error", d.Trouble())
		return keeping(d, log, folder, "注意：数据文件夹 "+folder+" 写不进去，以前的对话还能看，新的不会保存。"+remedy(d.Trouble())), nil
	case err == nil:
		return keeping(d, log, folder, ""), nil
	case s.Data != "":
		return nil, storeFailure(err, folder)
	}
	log.Error("conversations are kept in memory only", "data", folder, "error", err)
	why := storeFailure(err, folder).Error()
	if d, err = store.InMemory(ctx, o); err != nil {
		return nil, err
	}
	return keeping(d, log, "memory", "注意：这次的对话只留在内存里，停止后就没有了。"+why), nil
}

// reachWithin is how long a start waits for its database, tables and all, so
// that the first question need not.
const reachWithin = 15 * time.Second

func reach(ctx context.Context, d *store.Database) error {
	ctx, cancel := context.WithTimeout(ctx, reachWithin)
	defer cancel()
	return d.Ping(ctx)
}

func openFolder(ctx context.Context, folder string, o store.Options) (*store.Database, error) {
	if folder == "" {
		return nil, store.ErrFolder
	}
	return store.Open(ctx, folder, o)
}

// keeping puts the roof over a database and lets it look after itself.
func keeping(d *store.Database, log *slog.Logger, where, notice string) *kept {
	ctx, cancel := context.WithCancel(context.Background())
	k := &kept{Shelter: store.NewShelter(d, log), where: where, notice: notice}
	var running sync.WaitGroup
	running.Go(func() { k.Run(ctx) })
	k.stop = func() {
		cancel()
		running.Wait()
	}
	return k
}

// close keeps what can still be kept, and lets go of the database.
func (k *kept) close() {
	k.stop()
	ctx, cancel := context.WithTimeout(context.Background(), lastKeep)
	defer cancel()
	k.Settle(ctx)
	_ = k.Close()
}

// storeFailure says why a store can't be opened.
func storeFailure(err error, folder string) error {
	switch {
	case errors.Is(err, store.ErrDatabaseURL):
		return usage("数据库地址写得不对，请写成 postgres://用户:密码@主机:端口/库名 这样（--database-url 或 RONGCE_DATABASE_URL）。")
	case errors.Is(err, store.ErrInUse):
		return &failure{words: "数据文件夹 " + folder + " 正被另一个榕策或别的程序占用。请先停掉它，或用 --data 另选一个文件夹。", code: exitFailed, cause: err}
	case errors.Is(err, store.ErrNewer) && folder == "":
		return &failure{words: "数据库里的数据是更新版本的榕策写的，这个版本不敢动它。请升级榕策。", code: exitFailed, cause: err}
	case errors.Is(err, store.ErrNewer):
		return &failure{words: "数据文件夹 " + folder + " 里的数据是更新版本的榕策写的，这个版本不敢动它。请升级榕策，或用 --data 另选一个文件夹。", code: exitFailed, cause: err}
	case folder == "" && errors.Is(err, store.ErrFolder):
		return &failure{words: "没有可用的数据文件夹，请用 --data 选一个。", code: exitFailed, cause: err}
	case errors.Is(err, store.ErrCorrupt), errors.Is(err, store.ErrFolder):
		return &failure{words: "数据文件夹 " + folder + " 用不了。" + remedy(err), code: exitFailed, cause: err}
	}
	return &failure{words: "打不开数据库。", code: exitFailed, cause: err}
}

// remedy says what can be done about a folder.
func remedy(err error) string {
	switch {
	case errors.Is(err, store.ErrCorrupt):
		return "数据库文件有损坏，原文件没有改动。有备份的话，请把它移走再用 rongce restore 恢复。"
	default:
		return "请检查文件夹的权限和磁盘的剩余空间，或用 --data 另选一个文件夹。"
	}
}
