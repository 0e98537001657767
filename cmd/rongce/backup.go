package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/rongce/rongce/assistant/store"
)

// storeSettings choose the store that a backup is of.
type storeSettings struct {
	Data        string `env:"RONGCE_DATA" placeholder:"文件夹" help:"对话存在哪个文件夹；不写就用系统惯例的个人文件夹"`
	DatabaseURL string `env:"RONGCE_DATABASE_URL" placeholder:"postgres://…" help:"多个实例共用的 PostgreSQL 数据库；写了就不用数据文件夹"`
}

// open opens the store beside a server that may be running on it.
func (s *storeSettings) open(ctx context.Context, mayBeNew bool) (*store.Database, error) {
	if s.DatabaseURL != "" {
		d, err := store.Connect(s.DatabaseURL, store.Options{})
		if err != nil {
			return nil, storeFailure(err, "")
		}
		return d, nil
	}
	folder, err := (&settings{Data: s.Data}).folder()
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(filepath.Join(folder, store.DatabaseName)); err != nil && !mayBeNew {
		return nil, &failure{words: "数据文件夹 " + folder + " 里还没有数据。", code: exitFailed}
	}
	d, err := store.OpenBeside(ctx, folder, store.Options{})
	if err != nil {
		return nil, storeFailure(err, folder)
	}
	return d, nil
}

// backupCommand is rongce backup.
type backupCommand struct {
	File  string        `arg:"" name:"文件" help:"备份写到哪里；不能已经存在"`
	Store storeSettings `embed:""`
}

// Help is shown by rongce backup --help.
func (backupCommand) Help() string {
	return "服务运行着也可以备份，备下的是同一时刻的全部内容。备份文件里有用户说过的话，请妥善保管。\nPostgreSQL 的备份也是这种文件，可以恢复到任意一种数据库。"
}

// Run copies the store into a file.
func (c *backupCommand) Run(p *program) error {
	ctx := context.Background()
	d, err := c.Store.open(ctx, false)
	if err != nil {
		return err
	}
	defer d.Close()
	err = d.Backup(ctx, c.File)
	switch {
	case errors.Is(err, store.ErrNotEmpty):
		return usage("文件 " + c.File + " 已经存在，请换一个名字。")
	case errors.Is(err, store.ErrFolder):
		return &failure{words: "备份文件 " + c.File + " 写不进去，请检查文件夹的权限和剩余空间。", code: exitFailed, cause: err}
	case err != nil:
		return &failure{words: "备份没有做成，没有留下文件。", code: exitFailed, cause: err}
	}
	_, err = fmt.Fprintf(p.out, "已备份到 %s。\n", c.File)
	return err
}

// restoreCommand is rongce restore.
type restoreCommand struct {
	File    string        `arg:"" name:"文件" help:"rongce backup 写的文件"`
	Replace bool          `help:"现有的对话和审定答复全部换成备份里的；不写的话，库里有内容就不恢复"`
	Store   storeSettings `embed:""`
}

// Help is shown by rongce restore --help.
func (restoreCommand) Help() string {
	return "要么全部恢复，要么原样不动。服务运行着也可以恢复。"
}

// Run copies a file into the store.
func (c *restoreCommand) Run(p *program) error {
	ctx := context.Background()
	d, err := c.Store.open(ctx, true)
	if err != nil {
		return err
	}
	defer d.Close()
	n, err := d.Restore(ctx, c.File, c.Replace)
	switch {
	case errors.Is(err, store.ErrNotEmpty):
		return usage("库里已经有内容。确实要全部换掉的话，请加上 --replace。")
	case errors.Is(err, store.ErrNewer):
		return &failure{words: "这个备份是更新版本的榕策做的，请先升级。", code: exitFailed, cause: err}
	case errors.Is(err, store.ErrCorrupt), errors.Is(err, store.ErrFolder):
		return &failure{words: "备份文件 " + c.File + " 读不了或有损坏，库里的内容没有动。", code: exitFailed, cause: err}
	case err != nil:
		return &failure{words: "恢复没有做成，库里的内容没有动。", code: exitFailed, cause: err}
	}
	_, err = fmt.Fprintf(p.out, "已恢复 %d 段对话。\n", n)
	return err
}
